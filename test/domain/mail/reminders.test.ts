import { describe, expect, it } from "vitest";
import type { Msisdn } from "../../../src/domain/number.ts";
import { DAY, HOUR, MINUTE } from "../../../src/domain/time.ts";
import { Gateway } from "../gateway.ts";
import { enrol } from "../people.ts";

const phone = (index: number): Msisdn => `+1212555${String(2000 + index)}` as Msisdn;

/** So many agents, each with a phone and the address that `emailOf` gives; all have been asked. */
function asked(count: number, emailOf: (index: number) => string, first = 0): Gateway {
  const gateway = new Gateway();
  for (let index = first; index < first + count; index += 1)
    enrol(gateway, `A-${index}`, phone(index), { email: emailOf(index) });
  gateway.send();
  return gateway;
}

const skippedFor = (gateway: Gateway, reason: string) =>
  gateway.events("ReminderSkipped").filter((skipped) => skipped.reason === reason);

describe("reminder e-mails to one address", () => {
  it("are four a day at most, however many agents have it and however it is written; what is beyond is recorded", () => {
    const gateway = asked(6, (index) => (index % 2 === 0 ? "office@example.com" : "Office@Example.COM"));
    gateway.pass(6 * HOUR);
    expect(gateway.events("ReminderQueued")).toHaveLength(4);
    expect(skippedFor(gateway, "too-many-to-address")).toMatchObject([{ step: 1 }, { step: 1 }]);
    gateway.pass(6 * HOUR);
    expect(gateway.events("ReminderQueued")).toHaveLength(4);
    expect(skippedFor(gateway, "too-many-to-address")).toHaveLength(8);
  });

  it("are counted where several agents of one number share it", () => {
    const gateway = new Gateway();
    for (let index = 0; index < 6; index += 1) enrol(gateway, `A-${index}`, phone(0), { email: "office@example.com" });
    gateway.send();
    gateway.pass(6 * HOUR);
    expect(gateway.events("ReminderQueued")).toHaveLength(4);
    expect(skippedFor(gateway, "too-many-to-address")).toHaveLength(2);
  });

  it("do not keep another address from its own", () => {
    const gateway = asked(8, (index) => (index < 6 ? "office@example.com" : `agent${index}@example.com`));
    gateway.pass(6 * HOUR);
    expect(gateway.events("ReminderQueued").map(({ agentId }) => agentId)).toEqual(
      expect.arrayContaining(["A-6", "A-7"]),
    );
  });

  it("go again when a day has rolled on, and are remembered no longer; a restart forgets none", () => {
    const gateway = asked(4, () => "office@example.com");
    gateway.pass(6 * HOUR);
    gateway.restart();
    enrol(gateway, "A-9", phone(9), { email: "office@example.com" });
    gateway.send();
    gateway.pass(6 * HOUR);
    expect(gateway.events("ReminderQueued")).toHaveLength(4);
    gateway.pass(DAY);
    enrol(gateway, "A-10", phone(10), { email: "agent@example.com" });
    gateway.send();
    gateway.pass(6 * HOUR + MINUTE);
    expect(gateway.events("ReminderQueued").at(-1)).toMatchObject({ to: "agent@example.com" });
    expect([...gateway.state.reminded.keys()]).toEqual(["agent@example.com"]);
    enrol(gateway, "A-11", phone(11), { email: "office@example.com" });
    gateway.send();
    gateway.pass(6 * HOUR);
    expect(gateway.events("ReminderQueued").at(-1)).toMatchObject({ agentId: "A-11" });
  });
});
