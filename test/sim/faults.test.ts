import { describe, expect, test } from "vitest";
import type { SubmitFault } from "../../src/sim/fault.ts";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { cme, cms } from "../../src/sim/result.ts";
import type { SimulatedModem } from "../../src/sim/modem.ts";
import { AT_ONCE, HELLO_PDU, HELLO_TO, onTheQuietLine, typed } from "./bench.ts";
import type { Line } from "./line.ts";
import { ManualScheduler } from "./manual-scheduler.ts";

const PHONE = "+15551234567";
const OK = "\r\nOK\r\n";

/** A modem whose time stands still until the test moves it. */
async function inSlowMotion(options: SimulatorOptions = {}) {
  const scheduler = new ManualScheduler();
  return { scheduler, ...(await onTheQuietLine({ ...options, scheduler, latencies: AT_ONCE })) };
}

describe("at the prompt", () => {
  test("the stick is pulled before the text, and nothing goes out", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "unplug-before-text" });
    line.write("AT+CMGS=19\r");
    await line.hungUp;
    expect(modem.network.submitted).toEqual([]);
  });

  test("nothing shows, yet the text is waited for until ESC", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "no-prompt" });
    await typed(modem, line, "AT+CMGS=19\r");
    expect(line.pending()).toBe("");
    line.write("\u001b");
    expect(await line.takeLine("OK")).toBe(OK);
  });

  test.each(["\r\n>\r\n", "\r\n>"])("%j shows instead of the usual", async (prompt) => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "odd-prompt", prompt });
    line.write("AT+CMGS=19\r");
    expect(await line.take(prompt)).toBe(prompt);
    line.write(`${HELLO_PDU}\u001a`);
    expect(await line.takeLine("OK")).toContain("+CMGS: 0");
  });

  test("it shows late", async () => {
    const { modem, line, scheduler } = await inSlowMotion();
    modem.inject({ kind: "late-prompt", delayMs: 5_000 });
    await typed(modem, line, "AT+CMGS=19\r");
    expect(line.pending()).toBe("");
    scheduler.advance(5_000);
    expect(await line.take("> ")).toBe("\r\n> ");
  });
});

describe("after Ctrl-Z", () => {
  test.each([true, false])("the stick is pulled, and the network has the message: %s", async (accepted) => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "unplug-after-text", accepted });
    await submitUnanswered(modem, line);
    await line.hungUp;
    expect(modem.network.submitted).toHaveLength(accepted ? 1 : 0);
  });

  test.each([true, false])("the final result is lost, and the network has the message: %s", async (accepted) => {
    const { modem, line } = await onTheQuietLine({ latencies: { submitMs: 0 } });
    modem.inject({ kind: "lost-result", accepted });
    await submitUnanswered(modem, line);
    expect(await line.ask("AT")).toContain(OK);
    expect(modem.network.submitted).toHaveLength(accepted ? 1 : 0);
  });

  test("the final result comes late, and nothing else is answered before", async () => {
    const { modem, line, scheduler } = await inSlowMotion();
    modem.inject({ kind: "late-result", accepted: true, delayMs: 135_000 });
    await submitUnanswered(modem, line);
    await expect.poll(() => modem.network.submitted).toHaveLength(1);
    await typed(modem, line, "AT\r");
    expect(line.pending()).toBe("");
    scheduler.advance(135_000);
    expect(await line.takeLine("OK")).toMatch(/^\r\n\+CMGS: 0\r\n\r\nOK\r\n/);
  });

  test("the final result comes so late that other commands have been answered before it", async () => {
    const { modem, line, scheduler } = await inSlowMotion();
    modem.inject({ kind: "late-result", accepted: false, delayMs: 135_000, meanwhile: "answers" });
    await submitUnanswered(modem, line);
    expect(await line.ask("AT")).toBe(OK);
    scheduler.advance(135_000);
    expect(await line.takeLine("332")).toBe("\r\n+CMS ERROR: 332\r\n");
    expect(modem.network.submitted).toEqual([]);
  });

  test.each([true, false])("an error is answered, and the network has the message: %s", async (accepted) => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "submit-error", error: cms(500), accepted });
    expect(await line.submit(HELLO_PDU)).toBe("\r\n+CMS ERROR: 500\r\n");
    expect(modem.network.submitted).toHaveLength(accepted ? 1 : 0);
  });

  test("a URC comes between the text and the answer", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "urc-before-result", lines: ["+CMT: ,5", "0791"] });
    expect(await line.submit(HELLO_PDU)).toBe("\r\n+CMT: ,5\r\n0791\r\n\r\n+CMGS: 0\r\n\r\nOK\r\n");
  });

  test("the status report comes before the answer", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "report-before-result" });
    expect(await line.submit(HELLO_PDU)).toMatch(/^\r\n\+CDS: 25\r\n.*\r\n\r\n\+CMGS: 0\r\n\r\nOK\r\n$/);
    expect(modem.network.received).toMatchObject([{ to: HELLO_TO, text: "hello" }]);
  });

  test("a fault hits the submit that it is aimed at, as often as it says", async () => {
    const { modem, line } = await onTheQuietLine();
    const fault: SubmitFault = { kind: "submit-error", error: cms(38), accepted: false, skip: 1, times: 2 };
    modem.inject(fault);
    modem.network.behave(HELLO_TO, { kind: "never-reports" });
    const answers: string[] = [];
    for (let round = 0; round < 4; round++) answers.push(await line.submit(HELLO_PDU));
    expect(answers.map((answer) => answer.includes("ERROR"))).toEqual([false, true, true, false]);
  });
});

describe("any command", () => {
  test("finds a modem that hangs, and one that answers again later", async () => {
    const { modem, line, scheduler } = await inSlowMotion();
    modem.inject({ kind: "silence", durationMs: 30_000 });
    await typed(modem, line, "AT\r");
    line.write("AT\r");
    modem.urc("RING");
    expect(line.pending()).toBe("");
    scheduler.advance(30_000);
    expect(await line.takeLine("RING")).toBe("\r\nRING\r\n");
    expect(await line.ask("AT")).toBe(OK);
  });

  test("is answered with an error of choice, the one that is aimed at only", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "command-error", command: "+CSQ", error: cme(100) });
    expect(await line.ask("AT")).toBe(OK);
    expect(await line.ask("AT+CSQ")).toBe("\r\n+CME ERROR: 100\r\n");
    expect(await line.ask("AT+CSQ")).toContain("OK");
  });

  test("may get its information without a final result, or nothing", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "lost-reply", part: "final", command: "+CSQ" });
    line.write("AT+CSQ\r");
    expect(await line.take("99\r\n")).toBe("\r\n+CSQ: 20,99\r\n");
    modem.inject({ kind: "lost-reply", part: "all" });
    await typed(modem, line, "AT+CIMI\r");
    expect(await line.ask("AT")).toBe(OK);
  });

  test("is answered when the driver has moved on to the next one", async () => {
    const { modem, line, scheduler } = await inSlowMotion();
    modem.inject({ kind: "late-reply", delayMs: 10_000, command: "+CSQ" });
    await typed(modem, line, "AT+CSQ\r");
    expect(await line.ask("AT")).toBe(OK);
    scheduler.advance(10_000);
    expect(await line.takeLine("OK")).toBe("\r\n+CSQ: 20,99\r\n\r\nOK\r\n");
  });

  test("has a URC in the middle of its answer", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "urc-in-reply", lines: ["RING"] });
    expect(await line.ask("AT+CSQ")).toBe("\r\n+CSQ: 20,99\r\n\r\nRING\r\n\r\nOK\r\n");
  });

  test("has a URC between a message's header and its PDU", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.fill();
    modem.inject({ kind: "urc-in-reply", lines: ["RING"], afterLines: 1, command: "+CMGR" });
    expect(await line.ask("AT+CMGR=1")).toMatch(/^\r\n\+CMGR: 1,,\d+\r\n\r\nRING\r\n0791[0-9A-F]+\r\n\r\nOK\r\n$/);
  });

  test("is refused in the maker's own words", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "command-error", error: { kind: "vendor", text: "COMMAND NOT SUPPORT" } });
    line.write("AT+CSQ\r");
    expect(await line.takeLine("COMMAND")).toBe("\r\nCOMMAND NOT SUPPORT\r\n");
  });

  test("has octets of garbage in front of its answer", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "garbage", bytes: Uint8Array.of(0, 0xff, 0x0d) });
    expect(await line.ask("AT")).toBe(`\u0000\u00ff\r${OK}`);
  });

  test("is echoed although echo is off", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "stray-echo" });
    expect(await line.ask("AT+CSQ")).toMatch(/^AT\+CSQ\r\r\n\+CSQ/);
  });

  test("is cut in two by a line in the middle of its first one", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "urc-in-line", lines: ["RING"] });
    expect(await line.ask("AT+CSQ")).toBe("\r\n+CSQ:\r\nRING\r\n 20,99\r\n\r\nOK\r\n");
  });

  test("has its result a second time, in front of the next answer", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "doubled-result" });
    expect(await line.ask("AT")).toBe("\r\nOK\r\n");
    line.write("AT+CSQ\r");
    expect(await line.take("99\r\n\r\nOK\r\n")).toBe("\r\nOK\r\n\r\n+CSQ: 20,99\r\n\r\nOK\r\n");
  });

  test("lists nothing although something lies there", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.fill("SM");
    modem.inject({ kind: "empty-list" });
    expect(await line.ask("AT+CMGL=4")).toBe("\r\nOK\r\n");
    expect(await line.ask("AT+CMGL=4")).toContain("+CMGL: 1,");
  });

  test("comes with octets of nonsense", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "noise", bytes: Buffer.from([0x21, 0x21]) });
    expect(await line.take("!!")).toBe("!!");
  });

  test("is answered with doubled carriage returns", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "doubled-cr" });
    line.write("AT\r");
    expect(await line.take("OK\r\r\n")).toBe("\r\r\nOK\r\r\n");
  });
});

describe("what comes in", () => {
  test("can be reported in a memory alone that is not there", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "no-report-memory" });
    expect(await line.ask("AT+CNMI=2,1,0,1,0")).toContain("ERROR");
    expect(await line.ask("AT+CNMI=2,1,0,2,0")).toContain("OK");
    expect(await line.ask('AT+CPMS="SR"')).toContain("ERROR");
  });

  test("is stored without +CMTI", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "withheld-indication" });
    modem.network.phoneSends(PHONE, "one");
    modem.network.phoneSends(PHONE, "two");
    expect(await line.takeLine("+CMTI")).toBe('\r\n+CMTI: "SM",2\r\n');
  });

  test("is a status report twice", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "doubled-report" });
    await line.submit(HELLO_PDU);
    const first = await line.take(/CDS: .*\r\n.*\r\n/);
    expect(await line.take(/CDS: .*\r\n.*\r\n/)).toContain(first.slice(first.indexOf("CDS")));
  });

  test("is a status report that writes the number differently", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "report-recipient", recipient: "8502200270" });
    await line.submit(HELLO_PDU);
    expect(await line.take(/CDS: .*\r\n.*\r\n/)).toContain("06000A815820022007");
  });

  test("comes in the middle of an answer, where the modem does not wait", async () => {
    const { modem, line } = await onTheQuietLine({ urcs: "immediate" });
    modem.inject({ kind: "late-reply", delayMs: 20, meanwhile: "ignores" });
    await typed(modem, line, "AT+CSQ\r");
    modem.urc("RING");
    expect(await line.takeLine("OK")).toBe("\r\nRING\r\n\r\n+CSQ: 20,99\r\n\r\nOK\r\n");
  });
});

describe("at once", () => {
  test("a restart forgets the settings and says so", async () => {
    const { modem, line } = await onTheQuietLine({ bootLines: ["RDY", "SMS Ready"] });
    await line.takeLine("SMS Ready");
    await line.ask("AT+CNMI=2,2,0,2,0;+CMGF=1");
    modem.inject({ kind: "restart" });
    expect(await line.takeLine("SMS Ready")).toBe("\r\nRDY\r\n\r\nSMS Ready\r\n");
    expect(await line.ask("AT+CNMI?;+CMGF?")).toMatch(/\+CNMI: 2,1,0,1,0\r\n\r\n\+CMGF: 0/);
  });

  test("a restart ends a submit without an answer and without a message", async () => {
    const { modem, line } = await onTheQuietLine({ latencies: { submitMs: 60_000 } });
    await submitUnanswered(modem, line);
    modem.restart();
    expect(await line.ask("AT")).toBe(OK);
    expect(modem.network.submitted).toEqual([]);
  });

  test("the card is busy for a while", async () => {
    const { modem, line, scheduler } = await inSlowMotion();
    modem.inject({ kind: "sim-busy", durationMs: 60_000 });
    expect(await line.ask("AT+CPIN?")).toBe("\r\n+CME ERROR: 14\r\n");
    expect(await line.ask("AT+CPMS?")).toBe("\r\n+CMS ERROR: 515\r\n");
    scheduler.advance(60_000);
    expect(await line.ask("AT+CPIN?")).toContain("READY");
  });

  test("registration is lost, and comes back", async () => {
    const { modem, line, scheduler } = await inSlowMotion();
    await line.ask("AT+CREG=1");
    modem.inject({ kind: "registration", state: 2, durationMs: 10_000 });
    expect(await line.takeLine("+CREG")).toBe("\r\n+CREG: 2\r\n");
    scheduler.advance(10_000);
    expect(await line.takeLine("+CREG")).toBe("\r\n+CREG: 1\r\n");
  });

  test("the stick is pulled", async () => {
    const { modem, line } = await onTheQuietLine();
    modem.inject({ kind: "unplug" });
    await line.hungUp;
    expect(modem.tty).toBeUndefined();
  });
});

/** A submit whose answer is the test's affair: resolves when the modem has the text. */
async function submitUnanswered(modem: SimulatedModem, line: Line): Promise<void> {
  line.write("AT+CMGS=19\r");
  await line.take("> ");
  await typed(modem, line, `${HELLO_PDU}\u001a`);
}
