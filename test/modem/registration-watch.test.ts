import { describe, expect, it } from "vitest";
import { createRegistrationWatch } from "../../src/modem/registration-watch.ts";
import { createScriptedChat } from "./scripted-chat.ts";

function rig() {
  const { chat, written, says } = createScriptedChat();
  const watch = createRegistrationWatch();
  /** Answers what is asked by the `<stat>` of each domain; a domain without one is not known to the modem. */
  const ask = async (stats: Readonly<Record<string, number>>): Promise<{ type: string; asked: readonly string[] }> => {
    const before = written.length;
    const asking = watch.ask(chat);
    let answered = before;
    await says("");
    while (written.length > answered) {
      const domain = /^AT(\+\w+)\?\r$/.exec(written[answered] ?? "")?.[1] ?? "";
      answered += 1;
      const stat = stats[domain];
      await says(stat === undefined ? "\r\nERROR\r\n" : `\r\n${domain}: 1,${stat}\r\n\r\nOK\r\n`);
    }
    return { type: (await asking).type, asked: written.slice(before).map((line) => line.trim()) };
  };
  return { ask, watch };
}

describe("registration", () => {
  it("in one domain is enough, and the others are not asked then", async () => {
    const { ask } = rig();
    expect(await ask({ "+CREG": 1 })).toEqual({ type: "registered", asked: ["AT+CREG?"] });
  });

  it("is asked for next time where it was found", async () => {
    const { ask } = rig();
    const lte = { "+CREG": 2, "+CEREG": 1 };
    expect(await ask(lte)).toEqual({ type: "registered", asked: ["AT+CREG?", "AT+CEREG?"] });
    expect(await ask(lte)).toEqual({ type: "registered", asked: ["AT+CEREG?"] });
  });

  it("is lost where no domain has it any more: all of them are asked", async () => {
    const { ask } = rig();
    await ask({ "+CREG": 2, "+CEREG": 5 });
    const { type, asked } = await ask({ "+CREG": 2, "+CEREG": 4, "+CGREG": 0 });
    expect(type).toBe("unregistered");
    expect(asked.toSorted()).toEqual(["AT+CEREG?", "AT+CGREG?", "AT+CREG?"]);
  });

  it("that the modem reports as lost is lost, though it was not asked for in every domain", async () => {
    const { ask, watch } = rig();
    await ask({ "+CREG": 1 });
    expect(watch.heard({ domain: "+CREG:", stat: 0 })).toMatchObject({ type: "unregistered" });
  });
});
