import type { ModemOptions } from "../../src/modem/modem-options.ts";
import type { Fault } from "../../src/sim/fault.ts";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { cms } from "../../src/sim/result.ts";
import { type GatewayOnModem, phoneOf } from "./gateway-on-modem.ts";

/** Something that goes wrong while the gateway sends. */
export interface FaultCase {
  readonly name: string;
  readonly sim?: SimulatorOptions;
  readonly modem?: Partial<ModemOptions>;
  /** Outcomes that it hides and no status report settles: each may cost one double. */
  readonly hidden?: number;
  /** Called just before the alerts are queued; may go on while they are sent. */
  readonly strike: (gateway: GatewayOnModem) => void | Promise<void>;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const CTRL_Z = "\x1a";

/** Faults that wait for their occasion. */
function injected(...faults: readonly Fault[]): FaultCase["strike"] {
  return (gateway) => gateway.inject(...faults);
}

/** The same on a network that never says what became of a message. */
function unreported(...faults: readonly Fault[]): FaultCase["strike"] {
  return (gateway) => {
    for (const agent of [0, 1]) gateway.sim.network.behave(phoneOf(agent), { kind: "never-reports" });
    return injected(...faults)(gateway);
  };
}

/** A final result that comes a second time, after each of these. */
function okTooMany(...commands: readonly string[]): readonly Fault[] {
  return commands.map((command) => ({ kind: "doubled-result", command, times: 3 }));
}

/** Something that happens once the driver has written this. */
function when(octets: string, happens: (gateway: GatewayOnModem) => void | Promise<void>): FaultCase["strike"] {
  return async (gateway) => {
    await gateway.untilWritten(octets);
    await happens(gateway);
  };
}

/** A submit that takes its time: what happens "meanwhile" has one. */
const SLOW_NETWORK: SimulatorOptions = { latencies: { submitMs: 4_000, promptMs: 200 } };

const AT_THE_PROMPT: readonly FaultCase[] = [
  { name: "the stick is pulled at the prompt", strike: injected({ kind: "unplug-before-text" }) },
  { name: "the stick is pulled at three prompts", strike: injected({ kind: "unplug-before-text", times: 3 }) },
  { name: "no prompt shows", strike: injected({ kind: "no-prompt" }) },
  { name: "no prompt shows, four times", strike: injected({ kind: "no-prompt", times: 4 }) },
  { name: "no prompt shows between two segments", strike: injected({ kind: "no-prompt", skip: 2 }) },
  { name: "the prompt ends its line", strike: injected({ kind: "odd-prompt", prompt: "\r\n>\r\n", times: 9 }) },
  { name: "the prompt has no space", strike: injected({ kind: "odd-prompt", prompt: "\r\n>", times: 9 }) },
  { name: "the prompt has a tab and NULs", strike: injected({ kind: "odd-prompt", prompt: "\r\n\0\0>\t", times: 9 }) },
  { name: "the prompt comes after five seconds", strike: injected({ kind: "late-prompt", delayMs: 5 * SECOND }) },
  {
    name: "a message is told of in front of the prompt",
    strike: injected({ kind: "odd-prompt", prompt: '\r\n+CMTI: "SM",1\r\n> ', times: 9 }),
  },
  { name: "an OK too many stands in place of the prompt", strike: injected(...okTooMany("+CMGD", "+CMGS", "+CMGR")) },
  {
    name: "the prompt comes when nobody waits any more",
    strike: injected({ kind: "late-prompt", delayMs: 12 * SECOND }),
  },
  {
    name: "the prompt comes when nobody waits any more, on a modem that keeps what was typed",
    sim: { busyInput: "queue" },
    strike: injected({ kind: "late-prompt", delayMs: 12 * SECOND }),
  },
  {
    name: "an error stands in place of the prompt",
    strike: injected({ kind: "command-error", command: "+CMGS", error: cms(302), times: 3 }),
  },
  {
    name: "a plain ERROR stands in place of the prompt",
    strike: injected({ kind: "command-error", command: "+CMGS", error: { kind: "plain" } }),
  },
  {
    name: "the SIM is busy in place of the prompt",
    strike: injected({ kind: "command-error", command: "+CMGS", error: cms(515), times: 2 }),
  },
  {
    name: "a maker's own words stand in place of the prompt",
    strike: injected({
      kind: "command-error",
      command: "+CMGS",
      error: { kind: "vendor", text: "COMMAND NOT SUPPORT" },
    }),
  },
  {
    name: "the modem hangs for half a minute at the prompt",
    strike: injected({ kind: "silence", command: "+CMGS", durationMs: 30 * SECOND }),
  },
  {
    name: "the modem hangs for ten minutes at the prompt",
    strike: injected({ kind: "silence", command: "+CMGS", durationMs: 10 * MINUTE }),
  },
  {
    name: "the command is echoed although the echo is off",
    strike: injected({ kind: "stray-echo", command: "+CMGS", times: 9 }),
  },
  {
    name: "the disk takes twenty seconds while the modem waits for the text",
    strike: ({ journal, time }) => {
      journal.syncMs = 20 * SECOND;
      time.after(60 * SECOND, () => {
        journal.syncMs = 2;
      });
    },
  },
];

const AFTER_THE_TEXT: readonly FaultCase[] = [
  {
    name: "the stick is pulled after the text, which is out",
    strike: injected({ kind: "unplug-after-text", accepted: true }),
  },
  {
    name: "the stick is pulled after the text, and back in the network before it can be asked for reports",
    sim: { attachMs: 0 },
    hidden: 1,
    strike: injected({ kind: "unplug-after-text", accepted: true }),
  },
  {
    name: "the stick is pulled after the text, which is not out",
    strike: injected({ kind: "unplug-after-text", accepted: false }),
  },
  {
    name: "the stick is pulled after the text, which is out, and nobody reports",
    hidden: 1,
    strike: unreported({ kind: "unplug-after-text", accepted: true }),
  },
  { name: "the final result is lost, the text is out", strike: injected({ kind: "lost-result", accepted: true }) },
  { name: "the final result is lost, the text is not out", strike: injected({ kind: "lost-result", accepted: false }) },
  {
    name: "the final result is lost, the text is out, and nobody reports",
    hidden: 1,
    strike: unreported({ kind: "lost-result", accepted: true }),
  },
  {
    name: "two final results are lost, the texts are out, and nobody reports",
    hidden: 2,
    strike: unreported({ kind: "lost-result", accepted: true, times: 2 }),
  },
  {
    name: "the final result of a second segment is lost",
    strike: injected({ kind: "lost-result", accepted: true, skip: 2 }),
  },
  {
    name: "the final result takes a minute",
    strike: injected({ kind: "late-result", accepted: true, delayMs: MINUTE }),
  },
  {
    name: "the final result comes after the time is up",
    strike: injected({ kind: "late-result", accepted: true, delayMs: 200 * SECOND }),
  },
  {
    name: "the final result comes in the middle of the next dialogue",
    strike: injected({ kind: "late-result", accepted: true, delayMs: 181 * SECOND, meanwhile: "answers" }),
  },
  {
    name: "the final result comes in the middle of the next dialogue, and nobody reports",
    hidden: 1,
    strike: unreported({ kind: "late-result", accepted: true, delayMs: 181 * SECOND, meanwhile: "answers" }),
  },
  {
    name: "the final result comes while a later submit waits in vain for its own",
    strike: injected(
      { kind: "late-result", accepted: true, delayMs: 200 * SECOND, meanwhile: "answers" },
      { kind: "lost-result", accepted: false, skip: 1 },
    ),
  },
  {
    name: "the first final result comes while a later submit, whose text is not out, waits in vain for its own",
    strike: injected(
      { kind: "late-result", accepted: true, delayMs: 200 * SECOND, meanwhile: "answers", skip: 1 },
      { kind: "lost-result", accepted: false, skip: 2 },
    ),
  },
  {
    name: "a refusal comes in the middle of the next dialogue",
    strike: injected({ kind: "late-result", accepted: false, delayMs: 181 * SECOND, meanwhile: "answers" }),
  },
  {
    name: "the network is out of order for six submits",
    strike: injected({ kind: "submit-error", error: cms(38), accepted: false, times: 6 }),
  },
  {
    name: "the network refuses one text (38), and the final result of the next, which is out, is lost",
    strike: injected(
      { kind: "submit-error", error: cms(38), accepted: false },
      { kind: "lost-result", accepted: true },
    ),
  },
  { name: "the network is congested", strike: injected({ kind: "submit-error", error: cms(42), accepted: false }) },
  {
    name: "the network times out (332), the text is out",
    strike: injected({ kind: "submit-error", error: cms(332), accepted: true }),
  },
  {
    name: "the network times out (332), the text is not out",
    strike: injected({ kind: "submit-error", error: cms(332), accepted: false }),
  },
  {
    name: "the modem says 350, the text is out",
    strike: injected({ kind: "submit-error", error: cms(350), accepted: true }),
  },
  {
    name: "the modem says 500, the text is out",
    strike: injected({ kind: "submit-error", error: cms(500), accepted: true }),
  },
  {
    name: "the modem says 500, the text is out, and nobody reports",
    hidden: 1,
    strike: unreported({ kind: "submit-error", error: cms(500), accepted: true }),
  },
  {
    name: "a plain ERROR follows the text, which is out",
    strike: injected({ kind: "submit-error", error: { kind: "plain" }, accepted: true }),
  },
  {
    name: "a maker's own error follows the text, which is not out",
    strike: injected({ kind: "submit-error", error: { kind: "vendor", text: "MODEM ERROR: 12" }, accepted: false }),
  },
  { name: "+CMGS: comes, but no OK", strike: injected({ kind: "lost-reply", command: "+CMGS", part: "final" }) },
  {
    name: "+CMGS: comes, but no OK, and nobody reports",
    strike: unreported({ kind: "lost-reply", command: "+CMGS", part: "final" }),
  },
  {
    name: "the reference is torn, and nobody reports",
    strike: unreported({ kind: "torn-reference", line: "+CM" }, { kind: "torn-reference", line: "", skip: 1 }),
  },
  { name: "every line ends with CR alone", strike: injected({ kind: "bare-cr", times: 99 }) },
  {
    name: "calls, signals and half a call stand before the result",
    strike: injected({
      kind: "urc-before-result",
      lines: ["RING", '+CLIP: "+18505550000",145', "NO CARRIER", "^RSSI: 12", "+ZUSIMR:2", "BUSY"],
      times: 3,
    }),
  },
  { name: "a message is told of before the result", sim: { urcs: "immediate", ...SLOW_NETWORK }, strike: injected() },
  {
    name: "octets of nonsense stand before the result",
    strike: injected({ kind: "garbage", command: "+CMGS", bytes: Buffer.from("\r\n\xff\x00\x80~~\r\n", "latin1") }),
  },
  {
    name: "the reference is followed by the time",
    strike: injected({ kind: "torn-reference", line: '+CMGS: 12,"26/11/28,20:00:00+00"', times: 9 }),
  },
  {
    name: "every reference is the same, and a result is lost",
    hidden: 1,
    strike: injected(
      { kind: "torn-reference", line: "+CMGS: 0", times: 9 },
      { kind: "lost-result", accepted: true, skip: 1 },
    ),
  },
  {
    name: "a line stands in the middle of the reference",
    strike: injected({ kind: "urc-in-line", command: "+CMGS", lines: ['+CMTI: "SM",3'], times: 9 }),
  },
  {
    name: "an error has words and no code",
    strike: injected({
      kind: "submit-error",
      error: { kind: "vendor", text: "+CMS ERROR: no network service" },
      accepted: false,
    }),
  },
  { name: "every line ends with CR CR LF", strike: injected({ kind: "doubled-cr", times: 99 }) },
];

const REPORTS: readonly FaultCase[] = [
  { name: "reports come before the result", strike: injected({ kind: "report-before-result", times: 9 }) },
  { name: "reports come twice", strike: injected({ kind: "doubled-report", times: 9 }) },
  {
    name: "the report on a hidden result names the number in national form",
    strike: injected(
      { kind: "report-recipient", recipient: "8505551000", times: 1 },
      { kind: "lost-result", accepted: true },
    ),
  },
  {
    name: "a report lies in the modem behind a slow submit until the time to wait for it is over",
    sim: { indicationModes: { mt: [0, 1], ds: [0, 2] } },
    strike: (gateway) => {
      gateway.sim.network.behave(phoneOf(0), { kind: "receives", afterMs: 5 * SECOND });
      gateway.inject(
        { kind: "submit-error", error: cms(500), accepted: true },
        { kind: "late-result", accepted: true, delayMs: 150 * SECOND },
      );
    },
  },
  {
    name: "reports are kept in the modem's report memory, and a result is lost",
    sim: { indicationModes: { mt: [0, 1], ds: [0, 2] } },
    strike: injected({ kind: "lost-result", accepted: true }),
  },
  {
    name: "the report comes when the time to wait for it is over",
    hidden: 1,
    strike: (gateway) => {
      gateway.sim.network.behave(phoneOf(0), { kind: "receives", afterMs: 30 * MINUTE });
      return injected({ kind: "lost-result", accepted: true })(gateway);
    },
  },
];

const THE_MODEM: readonly FaultCase[] = [
  {
    name: "the modem restarts while a text is on its way",
    sim: { ...SLOW_NETWORK, bootLines: ["RDY"] },
    strike: when(CTRL_Z, ({ sim }) => sim.restart()),
  },
  {
    name: "the modem restarts at the prompt and says nothing of it",
    sim: SLOW_NETWORK,
    strike: when("AT+CMGS=", ({ sim }) => sim.restart()),
  },
  { name: "the modem restarts between two submits and says nothing of it", strike: injected({ kind: "restart" }) },
  {
    name: "the stick comes back under another name",
    sim: SLOW_NETWORK,
    strike: when(CTRL_Z, ({ sim }) => sim.unplug()),
  },
  {
    name: "the stick is pulled five times in a row",
    strike: (gateway) => {
      for (let turn = 1; turn <= 5; turn += 1) {
        gateway.time.after(turn * 7 * SECOND, () => gateway.inject({ kind: "unplug" }));
      }
    },
  },
  {
    name: "the modem restarts with every second text",
    hidden: 3,
    strike: ({ sim }) => {
      let texts = 0;
      sim.network.onSubmitted(() => {
        texts += 1;
        if (texts % 2 === 0) sim.restart();
      });
    },
  },
  {
    name: "the stick comes back with octets of nonsense on the line, and answers twice",
    strike: (gateway) => {
      gateway.inject(...okTooMany("AT", "+CPMS", "+CMGL", "+CREG", "+CNMI"), { kind: "unplug" });
      for (let index = 0; index < 20; index += 1)
        gateway.time.after(5 * SECOND + index * 300, () =>
          gateway.inject({ kind: "noise", bytes: Buffer.from([0, 0xff, 0, 0, 0xff]) }),
        );
    },
  },
  { name: "the network is a foreign one", strike: ({ sim }) => sim.network.register(5) },
  { name: "the network carries texts alone (+CREG: 6)", strike: ({ sim }) => sim.network.register(6) },
  {
    name: "the network is gone for ten minutes",
    strike: injected({ kind: "registration", state: 2, durationMs: 10 * MINUTE }),
  },
  {
    name: "the network is gone for half an hour",
    strike: injected({ kind: "registration", state: 0, durationMs: 30 * MINUTE }),
  },
  {
    name: "the network goes away while a text is on its way",
    sim: SLOW_NETWORK,
    strike: when(CTRL_Z, (gateway) => gateway.inject({ kind: "registration", state: 2, durationMs: MINUTE })),
  },
  {
    name: "the network refuses the SIM for a while",
    strike: injected({ kind: "registration", state: 3, durationMs: 5 * MINUTE }),
  },
  { name: "the SIM is busy for half a minute", strike: injected({ kind: "sim-busy", durationMs: 30 * SECOND }) },
  {
    name: "a LTE stick says +CREG 2 all along",
    strike: ({ sim }) => sim.network.register({ "+CREG": 2, "+CGREG": 0 }),
  },
  {
    name: "noise floods the line",
    strike: ({ sim, time }) => {
      for (let index = 0; index < 300; index += 1) {
        time.after(index * 10, () => sim.urc(index % 3 === 0 ? "+ZUSIMR:2" : `^RSSI: ${index % 31}`));
      }
    },
  },
  {
    name: "thousands of octets without an end come",
    strike: when(CTRL_Z, ({ sim }) => sim.sendRaw(Buffer.from(`${"U".repeat(20_000)}\r\n`))),
  },
];

const WHAT_ARRIVES: readonly FaultCase[] = [
  { name: "a message is stored without a word", strike: injected({ kind: "withheld-indication", times: 2 }) },
  {
    name: "a line cuts the PDU of a message in two",
    strike: injected({ kind: "urc-in-reply", command: "+CMGR", lines: ["^RSSI: 9"], times: 2 }),
  },
  {
    name: "a line stands between the header and the PDU of a message",
    strike: injected({ kind: "urc-in-reply", command: "+CMGR", lines: ["RING"], afterLines: 1, times: 2 }),
  },
  {
    name: "a line cuts the header of a message in two",
    strike: injected({ kind: "urc-in-line", command: "+CMGR", lines: ["^RSSI: 9"], times: 3 }),
  },
  {
    name: "nothing is listed, and nothing is told of",
    strike: injected({ kind: "withheld-indication", times: 2 }, { kind: "empty-list", times: 9 }),
  },
  { name: "the modem may not tell of what it stores", sim: { indicationModes: { mt: [0, 2] } }, strike: injected() },
  { name: "the modem lets nothing be told of", sim: { indicationModes: { mt: [0], ds: [0] } }, strike: injected() },
  {
    name: "a message cannot be read at first",
    strike: injected({ kind: "command-error", command: "+CMGR", error: cms(320), times: 2 }),
  },
  { name: "the answer to +CMGR is lost", strike: injected({ kind: "lost-reply", command: "+CMGR", part: "all" }) },
  { name: "the OK of +CMGR is lost", strike: injected({ kind: "lost-reply", command: "+CMGR", part: "final" }) },
  { name: "the OK of +CMGD is lost", strike: injected({ kind: "lost-reply", command: "+CMGD", part: "all" }) },
  {
    name: "a message cannot be deleted at first",
    strike: injected({ kind: "command-error", command: "+CMGD", error: cms(500), times: 2 }),
  },
  {
    name: "the answer to +CMGR comes too late",
    strike: injected({ kind: "late-reply", command: "+CMGR", delayMs: 25 * SECOND }),
  },
  { name: "the stick is pulled while a message is read", strike: when("AT+CMGR", ({ sim }) => sim.unplug()) },
  {
    name: "both memories are full of old messages",
    strike: ({ sim }) => {
      sim.fill("ME");
      sim.fill("SM");
    },
  },
  {
    name: "the memory is full, and the modem says so in its own words",
    sim: { memoryFullLine: '^SMMEMFULL: "ME"' },
    strike: ({ sim }) => sim.fill("ME"),
  },
  {
    name: "the modem tells of a message in the wrong place",
    strike: ({ sim }) => sim.urc('+CMTI: "ME",17', '+CMTI: "XX"', "+CMTI:"),
  },
];

const THE_PROCESS: readonly FaultCase[] = [
  {
    name: "the process is killed at the prompt",
    sim: SLOW_NETWORK,
    strike: when("AT+CMGS=", (gateway) => gateway.kill()),
  },
  {
    name: "the process is killed after the text",
    sim: SLOW_NETWORK,
    strike: when(CTRL_Z, (gateway) => gateway.kill()),
  },
  {
    name: "the process is killed after the text, and nobody reports",
    sim: SLOW_NETWORK,
    hidden: 1,
    strike: (gateway) =>
      Promise.all([unreported()(gateway), when(CTRL_Z, () => gateway.kill())(gateway)]).then(() => undefined),
  },
  {
    name: "the process is killed before a message that was read is on disk",
    strike: when("AT+CMGR", (gateway) => gateway.kill()),
  },
  {
    name: "the process is killed before a message that is on disk is deleted",
    strike: when("AT+CMGD", (gateway) => gateway.kill()),
  },
];

/** Each is one thing that was seen on real modems, or that can be thought of. */
export const FAULT_CASES: readonly FaultCase[] = [
  ...AT_THE_PROMPT,
  ...AFTER_THE_TEXT,
  ...REPORTS,
  ...THE_MODEM,
  ...WHAT_ARRIVES,
  ...THE_PROCESS,
];
