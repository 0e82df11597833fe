import { describe, expect, it } from "vitest";
import { attention, setting } from "../../../src/modem/at/commands/basic.ts";
import { readSignal } from "../../../src/modem/at/commands/network.ts";
import { readSimState } from "../../../src/modem/at/commands/sim.ts";
import { listMessages, readMessage, submitMessage } from "../../../src/modem/at/commands/sms-messages.ts";
import { createScriptedChat } from "../scripted-chat.ts";

/** A command that the modem has not answered in its time. */
async function askInVain({ chat, time }: Pick<ReturnType<typeof createScriptedChat>, "chat" | "time">): Promise<void> {
  const asked = chat.run(attention);
  await time.pass(attention.timeoutMs);
  await asked;
}

const submit = submitMessage("0011000B91", 5, { promptTimeoutMs: 10_000, submitTimeoutMs: 180_000 });

/** A gate that the test opens or shuts. */
function createGate() {
  let settle: { open(value: boolean): void; fail(error: Error): void } | undefined;
  const promise = new Promise<boolean>((resolve, reject) => {
    settle = { open: resolve, fail: reject };
  });
  return {
    promise,
    open: (value: boolean) => settle?.open(value),
    fail: (error: Error) => settle?.fail(error),
  };
}

describe("a command", () => {
  it("is answered by the lines that it owns and its final result", async () => {
    const { chat, says, written } = createScriptedChat();
    const signal = chat.run(readSignal);
    await says("\r\n+CSQ: 18,99\r\n\r\nOK\r\n");
    expect(written).toEqual(["AT+CSQ\r"]);
    expect(await signal).toEqual({ ok: true, value: { dbm: -77 } });
  });

  it("waits for the one before it", async () => {
    const { chat, says, written } = createScriptedChat();
    const first = chat.run(setting("+CMGF=0"));
    const second = chat.run(readSignal);
    await says("");
    expect(written).toEqual(["AT+CMGF=0\r"]);
    await says("\r\nERROR\r\n");
    expect(written).toEqual(["AT+CMGF=0\r", "AT+CSQ\r"]);
    await says("\r\n+CSQ: 3,99\r\n\r\nOK\r\n");
    expect((await first).ok).toBe(false);
    expect((await second).ok).toBe(true);
  });

  it("leaves unsolicited lines to others, wherever in its answer they stand", async () => {
    const { chat, says, unsolicited } = createScriptedChat();
    const list = chat.run(listMessages);
    await says('^RSSI: 20\r\n+CMGL: 1,0,,3\r\n00AA\r\n+CMTI: "ME",7\r\nBBCC\r\n+CMT: ,2\r\n0011\r\n\r\nOK\r\nRING\r\n');
    expect(unsolicited).toEqual(["^RSSI: 20", '+CMTI: "ME",7', "+CMT: ,2 | 0011", "RING"]);
    expect(await list).toEqual({ ok: true, value: [{ index: 1, status: 0, lengthOctets: 3, pdu: "00AABBCC" }] });
  });

  it("tolerates its echo, also with ATE0", async () => {
    const { chat, says, unsolicited } = createScriptedChat();
    const signal = chat.run(readSignal);
    await says("AT+CSQ\rAT+CSQ\r\r\n+CSQ: 1,99\r\n\r\nOK\r\n");
    expect((await signal).ok).toBe(true);
    expect(unsolicited).toEqual([]);
  });

  it("is not ended by a call that is hung up", async () => {
    const { chat, says, unsolicited } = createScriptedChat();
    const signal = chat.run(readSignal);
    await says("RING\r\n\r\nNO CARRIER\r\n+CSQ: 1,99\r\n\r\nOK\r\n");
    expect((await signal).ok).toBe(true);
    expect(unsolicited).toEqual(["RING", "NO CARRIER"]);
  });

  it("whose answer makes no sense is malformed, not a value", async () => {
    const { chat, says } = createScriptedChat();
    const signal = chat.run(readSignal);
    await says("\r\nOK\r\n");
    expect(await signal).toEqual({ ok: false, failure: { kind: "malformed", lines: [] } });
  });

  it("whose OK is left out is answered by what came until its time was up", async () => {
    const { chat, says, time, written } = createScriptedChat();
    const state = chat.run(readSimState);
    await says("+CPIN: READY\r\n");
    await time.pass(readSimState.timeoutMs);
    expect(await state).toEqual({ ok: true, value: "READY" });
    void chat.run(attention);
    await says("");
    expect(written).toEqual(["AT+CPIN?\r", "AT\r"]);
  });

  it("does not take a header whose data is missing for more than that", async () => {
    const { chat, says, unsolicited } = createScriptedChat();
    const signal = chat.run(readSignal);
    await says('+CDS: 24\r\n+CMTI: "ME",1\r\n+CMT: ,5\r\nOK\r\n');
    expect((await signal).ok).toBe(false);
    expect(unsolicited).toEqual(['+CMTI: "ME",1', "+CDS: 24", "+CMT: ,5"]);
  });
});

describe("after a timeout", () => {
  it("the dialogue is brought into step before the next command, and late answers belong to nobody", async () => {
    const { chat, says, time, written } = createScriptedChat();
    const first = chat.run(readSignal);
    await time.pass(readSignal.timeoutMs);
    expect(await first).toEqual({ ok: false, failure: { kind: "timeout", stage: "final", reached: "unknown" } });

    const second = chat.run(readMessage(4));
    await says("");
    expect(written).toEqual(["AT+CSQ\r", "\x1b", "AT\r"]);
    await says("\r\n+CSQ: 7,99\r\n\r\nOK\r\n");
    await says("\r\nOK\r\n");
    await time.pass(1_000);
    expect(written.at(-1)).toBe("AT+CMGR=4\r");
    await says("\r\n+CMGR: 0,,1\r\n0000\r\n\r\nOK\r\n");
    expect(await second).toEqual({ ok: true, value: { status: 0, lengthOctets: 1, pdu: "0000" } });
  });

  it("an answer that comes when the next command is under way ends that one neither, nor adds to it", async () => {
    const { chat, says, time } = createScriptedChat();
    const first = chat.run(readMessage(3));
    await time.pass(readMessage(3).timeoutMs);
    await first;
    const second = chat.run(listMessages);
    await says("\r\nOK\r\n");
    await time.pass(1_000);
    await says("\r\n+CMGL: 4,0,,1\r\n0000\r\n");
    await says('\r\n+CMGR: 0,,1\r\n0F0F\r\n\r\n+CMTI: "ME",5\r\n\r\nOK\r\n');
    await says("\r\n+CMGL: 5,0,,1\r\n0101\r\n\r\nOK\r\n");
    expect(await second).toEqual({
      ok: true,
      value: [
        { index: 4, status: 0, lengthOctets: 1, pdu: "0000" },
        { index: 5, status: 0, lengthOctets: 1, pdu: "0101" },
      ],
    });
  });

  it("a modem that stays silent is asked three times, and the command is not written", async () => {
    const { chat, time, written } = createScriptedChat();
    const first = chat.run(readSignal);
    await time.pass(readSignal.timeoutMs);
    await first;
    const second = chat.run(setting("+CMGF=0"));
    await time.pass(60_000);
    expect(await second).toEqual({ ok: false, failure: { kind: "silent", reached: "no" } });
    // The last time as one that was left without result codes needs it.
    expect(written).toEqual(["AT+CSQ\r", "\x1b", "AT\r", "\x1b", "AT\r", "\x1b", "ATQ0V1E0\r"]);
  });
});

describe("a submit", () => {
  it.each(["\r\n> ", "\r\n>", ">\r\n", "> \r\n", "AT+CMGS=5\r\r\n> ", '+ZPASR: "UMTS"\r\n> \r\n'])(
    "writes the text after the prompt %j",
    async (prompt) => {
      const { chat, says, written } = createScriptedChat();
      const submitted = chat.run(submit, Promise.resolve(true));
      await says(prompt);
      expect(written).toEqual(["AT+CMGS=5\r", "0011000B91\x1a"]);
      await says("\r\n+CMGS: 44\r\n\r\nOK\r\n");
      expect(await submitted).toEqual({ ok: true, value: { messageReference: 44 } });
    },
  );

  it("holds the text back until the gate has opened", async () => {
    const { chat, says, written } = createScriptedChat();
    const gate = createGate();
    const submitted = chat.run(submit, gate.promise);
    await says("\r\n> ");
    expect(written).toEqual(["AT+CMGS=5\r"]);
    gate.open(true);
    await says("");
    expect(written.at(-1)).toBe("0011000B91\x1a");
    await says("\r\n+CMGS: 1\r\n\r\nOK\r\n");
    expect((await submitted).ok).toBe(true);
  });

  it("is withheld with ESC when the gate stays shut", async () => {
    const { chat, says, written } = createScriptedChat();
    const submitted = chat.run(submit, Promise.resolve(false));
    await says("\r\n> ");
    expect(written).toEqual(["AT+CMGS=5\r", "\x1b"]);
    await says("\r\nOK\r\n");
    expect(await submitted).toEqual({ ok: false, failure: { kind: "withheld", reached: "no" } });
  });

  it("is withheld also when the modem says nothing to ESC, and the dialogue is brought into step", async () => {
    const { chat, says, time, written } = createScriptedChat();
    const submitted = chat.run(submit, Promise.resolve(false));
    await says("\r\n> ");
    await time.pass(10_000);
    expect(await submitted).toEqual({ ok: false, failure: { kind: "withheld", reached: "no" } });
    void chat.run(readSignal);
    await says("");
    expect(written.slice(-2)).toEqual(["\x1b", "AT\r"]);
  });

  it("passes on what the gate throws, after the modem has forgotten the message", async () => {
    const { chat, says, written } = createScriptedChat();
    const gate = createGate();
    const submitted = chat.run(submit, gate.promise);
    gate.fail(new Error("disk full"));
    await says("\r\n> ");
    expect(written.at(-1)).toBe("\x1b");
    await Promise.all([expect(submitted).rejects.toThrow("disk full"), says("\r\nOK\r\n")]);
  });

  it("without a prompt has not gone out", async () => {
    const { chat, time } = createScriptedChat();
    const submitted = chat.run(submit, Promise.resolve(true));
    await time.pass(10_000);
    expect(await submitted).toEqual({ ok: false, failure: { kind: "timeout", stage: "prompt", reached: "no" } });
  });

  it("without a final result may have gone out", async () => {
    const { chat, says, time } = createScriptedChat();
    const submitted = chat.run(submit, Promise.resolve(true));
    await says("\r\n> ");
    await time.pass(180_000);
    expect(await submitted).toEqual({ ok: false, failure: { kind: "timeout", stage: "final", reached: "unknown" } });
  });

  it("that was accepted without a readable reference is submitted all the same", async () => {
    const { chat, says } = createScriptedChat();
    const submitted = chat.run(submit, Promise.resolve(true));
    await says("\r\n> ");
    await says("\r\nOK\r\n");
    expect(await submitted).toEqual({ ok: true, value: {} });
  });

  it("whose OK is lost behind its reference is submitted, and the modem is brought into step", async () => {
    const { chat, says, time, written } = createScriptedChat();
    const submitted = chat.run(submit, Promise.resolve(true));
    await says("\r\n> ");
    await says("\r\n+CMGS: 44\r\n");
    await time.pass(5_000);
    expect(await submitted).toEqual({ ok: true, value: { messageReference: 44 } });
    void chat.run(readSignal);
    await says("");
    expect(written.slice(2)).toEqual(["\x1b", "AT\r"]);
  });

  it("whose OK is lost does not take the lost one, when it comes late, for the next one's", async () => {
    const { chat, says, time } = createScriptedChat();
    const first = chat.run(submit, Promise.resolve(true));
    await says("\r\n> ");
    await says("\r\n+CMGS: 44\r\n");
    await time.pass(5_000);
    await first;
    const second = chat.run(submit, Promise.resolve(true));
    await says("\r\nOK\r\n");
    await time.pass(1_000);
    await says("\r\n> ");
    await says("\r\nOK\r\n");
    expect(await second).toEqual({ ok: false, failure: { kind: "ambiguous", reached: "unknown" } });
  });

  it("is not ended by the late OK of an earlier command, on a modem that tells references", async () => {
    const { chat, says } = createScriptedChat();
    const times = { promptTimeoutMs: 10_000, submitTimeoutMs: 180_000 };
    const submitted = chat.run(
      submitMessage("0011000B91", 5, { ...times, ownerOf: (told) => (told === undefined ? "earlier" : "this") }),
      Promise.resolve(true),
    );
    await says("\r\n> ");
    await says("\r\nOK\r\n");
    await says("\r\n+CMGS: 7\r\n\r\nOK\r\n");
    expect(await submitted).toEqual({ ok: true, value: { messageReference: 7 } });
  });

  it("has no outcome when its OK names no reference and another command's may still be out", async () => {
    const { chat, says, time } = createScriptedChat();
    await askInVain({ chat, time });
    const submitted = chat.run(submit);
    await says("\r\nOK\r\n");
    await time.pass(1_000);
    await says("\r\n> ");
    await says("\r\nOK\r\n");
    expect(await submitted).toEqual({ ok: false, failure: { kind: "ambiguous", reached: "unknown" } });
  });

  it("is its own, whatever else was never answered, ten minutes later", async () => {
    const { chat, says, time } = createScriptedChat();
    await askInVain({ chat, time });
    void chat.run(attention);
    await says("\r\nOK\r\n");
    await time.pass(1_000);
    await says("\r\nOK\r\n");
    await time.pass(10 * 60_000);
    const submitted = chat.run(submit);
    await says("\r\n> ");
    await says("\r\nOK\r\n");
    expect((await submitted).ok).toBe(true);
  });

  it("has no outcome when what has come since was the end of a call, no answer", async () => {
    const { chat, says, time } = createScriptedChat();
    await askInVain({ chat, time });
    const submitted = chat.run(submit);
    await says("\r\nOK\r\n");
    await says("\r\nNO CARRIER\r\n");
    await time.pass(1_000);
    await says("\r\n> ");
    await says("\r\nOK\r\n");
    expect(await submitted).toEqual({ ok: false, failure: { kind: "ambiguous", reached: "unknown" } });
  });

  it("has no outcome when its answer may be an earlier one's, and the modem is brought into step", async () => {
    const { chat, says, written } = createScriptedChat();
    const times = { promptTimeoutMs: 10_000, submitTimeoutMs: 180_000 };
    const submitted = chat.run(submitMessage("0011000B91", 5, { ...times, ownerOf: () => "either" }));
    await says("\r\n> ");
    await says("\r\n+CMGS: 7\r\n\r\nOK\r\n");
    expect(await submitted).toEqual({ ok: false, failure: { kind: "ambiguous", reached: "unknown" } });
    void chat.run(readSignal);
    await says("");
    expect(written.slice(2)).toEqual(["\x1b", "AT\r"]);
  });

  it("that is answered with OK in place of the prompt is ended with ESC: the modem may still wait for a text", async () => {
    const { chat, says, written } = createScriptedChat();
    const submitted = chat.run(submit, Promise.resolve(true));
    await says("\r\nOK\r\n");
    expect((await submitted).ok).toBe(false);
    void chat.run(readSignal);
    await says("");
    expect(written).toEqual(["AT+CMGS=5\r", "\x1b", "AT\r"]);
  });

  it("takes neither the echo of the text nor a second prompt for an answer", async () => {
    const { chat, says, unsolicited } = createScriptedChat();
    const submitted = chat.run(submit, Promise.resolve(true));
    await says("\r\n> ");
    await says("0011000B91\r\n> \r\n\r\n+CMS ERROR: 513\r\n");
    expect(await submitted).toEqual({
      ok: false,
      failure: { kind: "rejected", stage: "final", result: { kind: "cms", line: "+CMS ERROR: 513", code: 513 } },
    });
    expect(unsolicited).toEqual([]);
  });

  it("lets unsolicited lines through between the text and the final result", async () => {
    const { chat, says, unsolicited } = createScriptedChat();
    const submitted = chat.run(submit, Promise.resolve(true));
    await says("\r\n> ");
    await says('\r\n+CDS: 24\r\n0791AA\r\n+CMTI: "ME",3\r\n+CMGS: 9\r\n\r\nOK\r\n');
    expect(await submitted).toEqual({ ok: true, value: { messageReference: 9 } });
    expect(unsolicited).toEqual(["+CDS: 24 | 0791AA", '+CMTI: "ME",3']);
  });
});

describe("when the link goes", () => {
  it.each([
    ["before the prompt", "", "no"],
    ["after the text", "\r\n> ", "unknown"],
  ])("a submit %s has reached the network: %s -> %s", async (_, said, reached) => {
    const { chat, says } = createScriptedChat();
    const submitted = chat.run(submit, Promise.resolve(true));
    await says(said);
    chat.close();
    expect(await submitted).toEqual({ ok: false, failure: { kind: "linkLost", reached } });
  });

  it("every command is settled, those that wait too, and later ones at once", async () => {
    const { chat, says, written } = createScriptedChat();
    const commands = [chat.run(readSignal), chat.run(submit, Promise.resolve(true)), chat.run(attention)];
    await says("");
    chat.close();
    for (const outcome of await Promise.all([...commands, chat.run(attention)])) {
      expect(outcome).toEqual({ ok: false, failure: { kind: "linkLost", reached: "no" } });
    }
    expect(written).toEqual(["AT+CSQ\r"]);
  });
});
