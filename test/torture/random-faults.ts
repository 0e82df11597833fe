import { MINUTE, SECOND } from "../../src/domain/time.ts";
import { type Fault, isImmediate } from "../../src/sim/fault.ts";
import { cme, cms, type ErrorResult, PLAIN_ERROR } from "../../src/sim/result.ts";
import type { Chance } from "./chance.ts";

type Make = (chance: Chance) => Fault;

const CODES = [27, 38, 41, 42, 47, 302, 320, 331, 332, 350, 500, 512, 515, 531] as const;
/** What modems say in place of the prompt while they want to be left alone. */
const RESTING: readonly [ErrorResult, ...ErrorResult[]] = [
  cms(302),
  cms(314),
  cms(512),
  cms(515),
  cme(14),
  PLAIN_ERROR,
];
const COMMANDS = ["AT", "+CMGS", "+CMGR", "+CMGD", "+CMGL", "+CREG", "+CNMI", "+CPMS", "+CMGF", "+CSQ"] as const;
const LINES = [
  "^RSSI: 12",
  "+ZUSIMR:2",
  "RING",
  "+CBM: 88",
  '+CMTI: "ME",3',
  '+CMTI: "SM"',
  "NO CARRIER",
  "+CUSD: 0",
] as const;

/** Errors that say "not now", or that leave open what happened; a number that cannot be texted is no fault. */
const FAULTS: readonly [Make, ...Make[]] = [
  () => ({ kind: "unplug-before-text" }),
  () => ({ kind: "no-prompt" }),
  () => ({ kind: "odd-prompt", prompt: "\r\n>\r\n" }),
  (chance) => ({ kind: "late-prompt", delayMs: chance.below(15 * SECOND) }),
  (chance) => ({ kind: "unplug-after-text", accepted: chance.happens(0.5) }),
  (chance) => ({ kind: "lost-result", accepted: chance.happens(0.5) }),
  (chance) => ({
    kind: "late-result",
    accepted: chance.happens(0.5),
    delayMs: chance.below(4 * MINUTE),
    meanwhile: chance.pick(["ignores", "answers"]),
  }),
  (chance) => ({ kind: "submit-error", error: cms(chance.pick([...CODES])), accepted: false }),
  (chance) => ({ kind: "submit-error", error: cms(chance.pick([332, 350, 500])), accepted: true }),
  (chance) => ({ kind: "urc-before-result", lines: [chance.pick([...LINES]), chance.pick([...LINES])] }),
  (chance) => ({ kind: "torn-reference", line: chance.pick(["", "+CM", "+CMGS:", "GS: 7"]) }),
  () => ({ kind: "report-before-result" }),
  (chance) => ({ kind: "silence", durationMs: chance.below(40 * SECOND), command: chance.pick([...COMMANDS]) }),
  (chance) => ({
    kind: "command-error",
    error: cms(chance.pick([...CODES])),
    command: chance.pick([...COMMANDS]),
    times: 1 + chance.below(3),
  }),
  (chance) => ({ kind: "lost-reply", part: chance.pick(["all", "final"]), command: chance.pick([...COMMANDS]) }),
  (chance) => ({
    kind: "late-reply",
    delayMs: chance.below(30 * SECOND),
    meanwhile: chance.pick(["ignores", "answers"]),
    command: chance.pick([...COMMANDS]),
  }),
  (chance) => ({ kind: "urc-in-reply", lines: [chance.pick([...LINES])], command: chance.pick([...COMMANDS]) }),
  (chance) => ({ kind: "urc-in-line", lines: [chance.pick([...LINES])], command: chance.pick([...COMMANDS]) }),
  (chance) => ({ kind: "doubled-result", command: chance.pick([...COMMANDS]) }),
  () => ({ kind: "empty-list" }),
  (chance) => ({ kind: "noise", bytes: octets(chance) }),
  (chance) => ({
    kind: "noise",
    bytes: Uint8Array.from({ length: 1 + chance.below(200) }, () => chance.pick([0, 0xff])),
  }),
  (chance) => ({ kind: "odd-prompt", prompt: `\r\n${chance.pick([...LINES])}\r\n>` }),
  (chance) => ({ kind: "torn-reference", line: `+CMGS: ${chance.below(256)}` }),
  (chance) => ({ kind: "garbage", bytes: octets(chance), command: chance.pick([...COMMANDS]) }),
  (chance) => ({ kind: "stray-echo", command: chance.pick([...COMMANDS]) }),
  () => ({ kind: "doubled-cr" }),
  () => ({ kind: "bare-cr" }),
  () => ({ kind: "withheld-indication" }),
  () => ({ kind: "doubled-report" }),
  () => ({ kind: "restart" }),
  () => ({ kind: "unplug" }),
  (chance) => ({ kind: "rest", durationMs: chance.below(3 * SECOND), error: chance.pick(RESTING) }),
  (chance) => ({ kind: "sim-fails", durationMs: chance.below(40 * SECOND) }),
  (chance) => ({ kind: "sent-copies", count: 1 + chance.below(60) }),
  () => ({ kind: "deregister" }),
  (chance) => ({ kind: "sim-busy", durationMs: chance.below(40 * SECOND) }),
  (chance) => ({ kind: "registration", state: chance.pick([0, 2, 3]), durationMs: chance.below(3 * MINUTE) }),
];

/** A fault, waiting for one of its next occasions where it is one that waits. */
export function randomFault(chance: Chance): Fault {
  const fault = chance.pick(FAULTS)(chance);
  return isImmediate(fault) ? fault : { ...fault, skip: chance.below(6) };
}

function octets(chance: Chance): Uint8Array {
  return Uint8Array.from({ length: 1 + chance.below(40) }, () => chance.below(256));
}
