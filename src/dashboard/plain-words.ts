import { given } from "../domain/given.ts";
import { OUTCOME_UNKNOWN } from "../domain/reasons.ts";
import { reasonShown } from "./agents/words.ts";

// What modem and network say in codes, as the office reads it. The codes stay beside the words, for a technician.

/** Why a text stands where it does. */
export interface PlainReason {
  readonly words: string;
  /** As modem or network put it. Absent: the words are all that there is. */
  readonly code?: string;
}

/** `given up: +CMS ERROR: 38 (network out of order)`, `status report 46`. What is no code stays as it is. */
export function reasonInPlainWords(reason: string): PlainReason {
  const [, optOut] = /^opted-out: (.+)$/.exec(reason) ?? [];
  if (optOut !== undefined) return { words: `the agent is off: ${reasonShown(optOut)}` };
  if (reason === OUTCOME_UNKNOWN)
    return { words: "nobody knows whether the phone has it: tried three times, and the network never said" };
  const codes = [...reason.matchAll(CODES)].map(([code]) => code.trim());
  const words = reason.replaceAll(CODES, meaningOfMatch).replace(/^given up: /, "tried again and again: ");
  return { words, ...given({ code: codes.length === 0 ? undefined : codes.join(", ") }) };
}

/** A sentence with the codes in it said in words, each behind its words. */
export function withPlainWords(sentence: string): string {
  return sentence.replaceAll(CODES, (...match: Match) => `${meaningOfMatch(...match)} (${match[0].trim()})`);
}

/** An error result with what its maker calls it (27.005 3.2.5), or the status of a report (23.040 9.2.3.15). */
const CODES = /\+CM([ES]) ERROR: *(?:(\d{1,5})(?: \((?:[^()]|\([^()]*\))*\))?|[^;.]+)|\bstatus report ([\dA-F]{2})\b/g;

type Match = [found: string, kind?: string, code?: string, status?: string, ...rest: unknown[]];

function meaningOfMatch(...[, kind, code, status]: Match): string {
  if (status !== undefined) return STATUS_MEANINGS.get(Number.parseInt(status, 16)) ?? "it did not arrive at the phone";
  const meaning = kind === "S" && code !== undefined ? SUBMIT_MEANINGS.get(Number(code)) : undefined;
  return meaning ?? "the modem or the network did not take it";
}

const UNKNOWN_NUMBER = "the network does not know this number: it may be mistyped, or no longer in use";
const BARRED = "the operator does not let the gateway's SIM send it";
const OVERLOADED = "the network was overloaded or out of order";
const OUT_OF_REACH = "the phone was switched off or out of reach";
const MEMORY_FULL = "the memory of the phone is full";
const TURNED_AWAY = "the network turned it away";
const NO_SIM = "the gateway's SIM could not be used";

function meanings(...rows: readonly (readonly [words: string, ...codes: number[]])[]): ReadonlyMap<number, string> {
  return new Map(rows.flatMap(([words, ...codes]) => codes.map((code) => [code, words] as const)));
}

/** Of `+CMS ERROR`: 27.005 3.2.5, 24.011 8.2.5.4, 23.040 9.2.3.22. */
const SUBMIT_MEANINGS = meanings(
  [UNKNOWN_NUMBER, 1, 28, 30, 195],
  [BARRED, 8, 10, 29, 50, 69, 193],
  [TURNED_AWAY, 21],
  [MEMORY_FULL, 22],
  [OUT_OF_REACH, 27],
  [OVERLOADED, 38, 41, 42, 47, 192, 194],
  ["this phone may receive no texts", 196],
  ["the network took it for one that it has already", 197],
  ["the gateway was in no network", 331],
  ["the network did not answer in time", 332, 350],
  [NO_SIM, 310, 311, 312, 313, 314, 315, 316, 317, 318],
);

/** Of a status report: 23.040 9.2.3.15. */
const STATUS_MEANINGS = meanings(
  ["the phone cannot be texted", 0x41, 0x45],
  ["the phone refused it", 0x42, 0x63],
  ["the phone cannot be found: the number may be no longer in use", 0x43, 0x49],
  ["the phone was not reached in time", 0x46],
  ["the operator deleted it", 0x48],
  [OVERLOADED, 0x40, 0x60],
  [OUT_OF_REACH, 0x61, 0x62, 0x65],
);
