import type { Aim, CommandAim, Fault, Meanwhile } from "./fault.ts";
import { cme, cms, PLAIN_ERROR } from "./result.ts";
import type { ErrorResult } from "./result.ts";

/** A line that the console does not understand; its message is for the person who typed it. */
export class ConsoleError extends Error {}

/** The `key=value` words after a fault's name. */
class Words {
  readonly #values: ReadonlyMap<string, string>;
  readonly #read = new Set<string>();

  constructor(words: readonly string[]) {
    this.#values = new Map(
      words.map((word) => {
        const at = word.indexOf("=");
        return at < 0 ? [word, "true"] : [word.slice(0, at), word.slice(at + 1)];
      }),
    );
  }

  optional(key: string): string | undefined {
    this.#read.add(key);
    return this.#values.get(key);
  }

  text(key: string): string {
    const value = this.optional(key);
    if (value === undefined) throw new ConsoleError(`this fault needs ${key}=…`);
    return spelled(value);
  }

  optionalNumber(key: string): number | undefined {
    const value = this.optional(key);
    if (value === undefined) return undefined;
    if (!/^\d+$/.test(value)) throw new ConsoleError(`${key}=${value} is no whole number`);
    return Number(value);
  }

  number(key: string): number {
    const value = this.optionalNumber(key);
    if (value === undefined) throw new ConsoleError(`this fault needs ${key}=<number>`);
    return value;
  }

  flag(key: string): boolean {
    return this.optional(key) === "true";
  }

  error(): ErrorResult {
    const value = this.optional("error") ?? "plain";
    if (value.startsWith("vendor:")) return { kind: "vendor", text: spelled(value.slice("vendor:".length)) };
    const [, table, code] = /^(cms|cme):(\d+)$/.exec(value) ?? [];
    if (table === undefined || code === undefined) {
      if (value === "plain") return PLAIN_ERROR;
      throw new ConsoleError(
        `error=${value} is no error; write error=cms:38, error=cme:14, error=vendor:TEXT or error=plain`,
      );
    }
    return table === "cms" ? cms(Number(code)) : cme(Number(code));
  }

  hex(key: string): Buffer {
    const value = this.text(key);
    if (!/^([0-9a-f]{2})+$/i.test(value)) throw new ConsoleError(`${key}=${value} is not hexadecimal`);
    return Buffer.from(value, "hex");
  }

  aim(): Aim {
    return { skip: this.optionalNumber("skip") ?? 0, times: this.optionalNumber("times") ?? 1 };
  }

  commandAim(): CommandAim {
    const command = this.optional("command");
    return command === undefined ? this.aim() : { ...this.aim(), command };
  }

  meanwhile(usual: Meanwhile): Meanwhile {
    const value = this.optional("meanwhile") ?? usual;
    if (value !== "ignores" && value !== "answers") {
      throw new ConsoleError(`meanwhile=${value}: write meanwhile=ignores or meanwhile=answers`);
    }
    return value;
  }

  /** Refuses words that the fault has no use for: a mistyped key would pass unseen. */
  finish(): void {
    for (const key of this.#values.keys()) {
      if (!this.#read.has(key)) throw new ConsoleError(`this fault takes no ${key}`);
    }
  }
}

/** A word of the console as the text that it stands for. */
function spelled(word: string): string {
  return word.replaceAll("\\r", "\r").replaceAll("\\n", "\n").replaceAll("_", " ");
}

type Reader = (words: Words) => Fault;

const READERS: Readonly<Record<Fault["kind"], Reader>> = {
  "unplug-before-text": (words) => ({ kind: "unplug-before-text", ...words.aim() }),
  "no-prompt": (words) => ({ kind: "no-prompt", ...words.aim() }),
  "odd-prompt": (words) => ({ kind: "odd-prompt", prompt: words.text("prompt"), ...words.aim() }),
  "late-prompt": (words) => ({ kind: "late-prompt", delayMs: words.number("delayMs"), ...words.aim() }),
  "unplug-after-text": (words) => ({ kind: "unplug-after-text", accepted: words.flag("accepted"), ...words.aim() }),
  "lost-result": (words) => ({ kind: "lost-result", accepted: words.flag("accepted"), ...words.aim() }),
  "late-result": (words) => ({
    kind: "late-result",
    accepted: words.flag("accepted"),
    delayMs: words.number("delayMs"),
    meanwhile: words.meanwhile("ignores"),
    ...words.aim(),
  }),
  "submit-error": (words) => ({
    kind: "submit-error",
    error: words.error(),
    accepted: words.flag("accepted"),
    ...words.aim(),
  }),
  "torn-reference": (words) => ({
    kind: "torn-reference",
    line: spelled(words.optional("line") ?? ""),
    ...words.aim(),
  }),
  "urc-before-result": (words) => ({ kind: "urc-before-result", lines: [words.text("line")], ...words.aim() }),
  "report-before-result": (words) => ({ kind: "report-before-result", ...words.aim() }),
  silence: (words) => ({ kind: "silence", durationMs: words.number("durationMs"), ...words.commandAim() }),
  "command-error": (words) => ({ kind: "command-error", error: words.error(), ...words.commandAim() }),
  "lost-reply": (words) => ({
    kind: "lost-reply",
    part: words.optional("part") === "final" ? "final" : "all",
    ...words.commandAim(),
  }),
  "late-reply": (words) => ({
    kind: "late-reply",
    delayMs: words.number("delayMs"),
    meanwhile: words.meanwhile("answers"),
    ...words.commandAim(),
  }),
  "urc-in-reply": (words) => {
    const afterLines = words.optionalNumber("afterLines");
    const lines = [words.text("line")];
    return { kind: "urc-in-reply", lines, ...words.commandAim(), ...(afterLines === undefined ? {} : { afterLines }) };
  },
  "urc-in-line": (words) => ({ kind: "urc-in-line", lines: [words.text("line")], ...words.commandAim() }),
  "doubled-result": (words) => ({ kind: "doubled-result", ...words.commandAim() }),
  garbage: (words) => ({ kind: "garbage", bytes: words.hex("bytes"), ...words.commandAim() }),
  "stray-echo": (words) => ({ kind: "stray-echo", ...words.commandAim() }),
  "doubled-cr": (words) => ({ kind: "doubled-cr", ...words.commandAim() }),
  "bare-cr": (words) => ({ kind: "bare-cr", ...words.commandAim() }),
  "empty-list": (words) => ({ kind: "empty-list", ...words.aim() }),
  "withheld-indication": (words) => ({ kind: "withheld-indication", ...words.aim() }),
  "doubled-report": (words) => ({ kind: "doubled-report", ...words.aim() }),
  "report-recipient": (words) => ({ kind: "report-recipient", recipient: words.text("recipient"), ...words.aim() }),
  restart: () => ({ kind: "restart" }),
  unplug: () => ({ kind: "unplug" }),
  "sim-busy": (words) => ({ kind: "sim-busy", durationMs: words.number("durationMs") }),
  "sim-fails": (words) => ({ kind: "sim-fails", durationMs: words.number("durationMs") }),
  rest: (words) => ({ kind: "rest", durationMs: words.number("durationMs"), error: words.error() }),
  noise: (words) => ({ kind: "noise", bytes: words.hex("bytes") }),
  "sent-copies": (words) => ({ kind: "sent-copies", count: words.number("count") }),
  "no-report-memory": () => ({ kind: "no-report-memory" }),
  deregister: () => ({ kind: "deregister" }),
  registration: (words) => {
    const durationMs = words.optionalNumber("durationMs");
    const state = words.number("state");
    return { kind: "registration", state, ...(durationMs === undefined ? {} : { durationMs }) };
  },
};

/**
 * Reads `late-result delayMs=2000 accepted times=2`. In texts `_` stands for a space, `\r` and `\n` for
 * the line ends. Throws ConsoleError with what is wrong.
 */
export function readFault(words: readonly string[]): Fault {
  const [name = "", ...rest] = words;
  const reader = Object.entries(READERS).find(([kind]) => kind === name)?.[1];
  if (reader === undefined)
    throw new ConsoleError(`no such fault: ${name}. There are ${Object.keys(READERS).join(", ")}`);
  const given = new Words(rest);
  const fault = reader(given);
  given.finish();
  return fault;
}
