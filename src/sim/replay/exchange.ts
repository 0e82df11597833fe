import type { TraceEntry } from "./trace-file.ts";

/** Something that the modem does, so long after what came before it. */
export type Deed =
  | { readonly kind: "says"; readonly octets: string; readonly afterMs: number }
  /** The stick leaves the bus, and comes back. */
  | { readonly kind: "leaves" | "returns"; readonly afterMs: number };

/** A command of the driver, and what followed it up to the next one. */
export interface Exchange {
  /** As it was written, without its CR: `AT+CSQ`. */
  readonly command: string;
  /** Up to the final result, or to the prompt. */
  readonly answer: readonly Deed[];
  /** What was written at the prompt, and the answer to it. */
  readonly text?: { readonly withheld: boolean; readonly answer: readonly Deed[] };
  /** What the modem did by itself afterwards. */
  readonly after: readonly Deed[];
  /** Asked before, and answered alike: a driver may ask more or less often. */
  readonly isRepeat: boolean;
}

export const CTRL_Z = "\x1a";
export const ESC = "\x1b";

const FINAL =
  /^(?:OK|ERROR|\+CM[ES] ERROR:.*|COMMAND NOT SUPPORT.*|TOO MANY PARAMETERS|NO CARRIER|NO ANSWER|NO DIALTONE|BUSY)$/i;

/** Lines that came at once belong together: nothing may be written between a header and its PDU. */
const AT_ONCE_MS = 20;

type Draft = {
  command: string;
  answer: Deed[];
  text?: { withheld: boolean; answer: Deed[] };
  after: Deed[];
};

/** Takes a trace apart. What the modem said before the first command is left out: it answered something else. */
export function exchangesOf(entries: readonly TraceEntry[]): readonly Exchange[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let target: Deed[] = [];
  let lastMs = 0;
  let isLost = false;

  function drive(octets: string): void {
    if (octets.endsWith("\r")) {
      current = { command: octets.slice(0, -1), answer: [], after: [] };
      target = current.answer;
      drafts.push(current);
    } else if (current !== undefined && isPrompt(current.answer.at(-1))) {
      current.text = { withheld: octets.endsWith(ESC), answer: [] };
      target = current.text.answer;
    }
  }

  for (const entry of entries) {
    const afterMs = Math.max(0, entry.ms - lastMs);
    lastMs = entry.ms;
    if ("link" in entry) {
      if (entry.link === "lost") current?.after.push({ kind: "leaves", afterMs });
      if (entry.link === "opened" && isLost) current?.after.push({ kind: "returns", afterMs });
      if (entry.link !== "released") isLost = entry.link === "lost";
    } else if (entry.from === "driver") drive(entry.octets);
    else if (current !== undefined) {
      say(target, entry.octets, afterMs);
      if (FINAL.test(entry.octets.trim())) target = current.after;
    }
  }
  return drafts.map((draft, index) => ({ ...draft, isRepeat: isRepeat(draft, drafts.slice(0, index)) }));
}

function say(deeds: Deed[], octets: string, afterMs: number): void {
  const last = deeds.at(-1);
  if (last?.kind !== "says" || afterMs > AT_ONCE_MS) deeds.push({ kind: "says", octets, afterMs });
  else deeds[deeds.length - 1] = { ...last, octets: last.octets + octets };
}

export function isPrompt(deed: Deed | undefined): boolean {
  return deed?.kind === "says" && /(?:^|\n)\s*>\s*$/.test(deed.octets);
}

function isRepeat(draft: Draft, before: readonly Draft[]): boolean {
  if (draft.text !== undefined) return false;
  return before.some(({ command, answer }) => command === draft.command && wordsOf(answer) === wordsOf(draft.answer));
}

function wordsOf(deeds: readonly Deed[]): string {
  return deeds.map((deed) => (deed.kind === "says" ? deed.octets.trim() : deed.kind)).join("\n");
}
