import type { ErrorResult } from "./result.ts";

/** Which occasions a fault hits: the first one that comes, unless told otherwise. */
export interface Aim {
  /** Occasions that pass unharmed first. */
  readonly skip?: number;
  /** How many are hit then; 1 unless given. */
  readonly times?: number;
}

/** Hits a command line that holds this command (`+CMGF`; `AT` for an empty line), or any line. */
export interface CommandAim extends Aim {
  readonly command?: string;
}

/** Whether the modem takes further commands before an answer that comes late. */
export type Meanwhile = "ignores" | "answers";

/** Between `+CMGS=n` and the text. */
type PromptFault =
  | ({ readonly kind: "unplug-before-text" } & Aim)
  /** The modem waits for the text, and does not say so. */
  | ({ readonly kind: "no-prompt" } & Aim)
  /** What is written for CR LF `> `. */
  | ({ readonly kind: "odd-prompt"; readonly prompt: string } & Aim)
  | ({ readonly kind: "late-prompt"; readonly delayMs: number } & Aim);

/** After Ctrl-Z. `accepted`: the network took the message all the same. */
export type SubmitFault =
  | ({ readonly kind: "unplug-after-text"; readonly accepted: boolean } & Aim)
  | ({ readonly kind: "lost-result"; readonly accepted: boolean } & Aim)
  | ({
      readonly kind: "late-result";
      readonly accepted: boolean;
      readonly delayMs: number;
      readonly meanwhile?: Meanwhile;
    } & Aim)
  | ({ readonly kind: "submit-error"; readonly error: ErrorResult; readonly accepted: boolean } & Aim)
  /** What is left of the line `+CMGS: <mr>` before the OK; empty: nothing. */
  | ({ readonly kind: "torn-reference"; readonly line: string } & Aim)
  | ({ readonly kind: "urc-before-result"; readonly lines: readonly string[] } & Aim)
  /** The status report arrives before the answer to +CMGS. */
  | ({ readonly kind: "report-before-result" } & Aim);

/** What becomes of the answer to a command line. */
type CommandFault =
  /** The firmware hangs: nothing is read and nothing is written for so long. */
  | ({ readonly kind: "silence"; readonly durationMs: number } & CommandAim)
  | ({ readonly kind: "command-error"; readonly error: ErrorResult } & CommandAim)
  /** `final`: the information comes, the final result does not. */
  | ({ readonly kind: "lost-reply"; readonly part: "all" | "final" } & CommandAim)
  | ({ readonly kind: "late-reply"; readonly delayMs: number; readonly meanwhile?: Meanwhile } & CommandAim)
  /** Lines in front of the final result, or after so many lines of the information. */
  | ({ readonly kind: "urc-in-reply"; readonly lines: readonly string[]; readonly afterLines?: number } & CommandAim)
  /** Lines in the middle of the answer's first line, which is cut in two. */
  | ({ readonly kind: "urc-in-line"; readonly lines: readonly string[] } & CommandAim)
  /** The final result comes a second time, when the next command has been written. */
  | ({ readonly kind: "doubled-result" } & CommandAim)
  /** Octets in front of the answer. */
  | ({ readonly kind: "garbage"; readonly bytes: Uint8Array } & CommandAim)
  /** The command is echoed although ATE0 was answered with OK. */
  | ({ readonly kind: "stray-echo" } & CommandAim)
  /** CR CR LF where CR LF belongs. */
  | ({ readonly kind: "doubled-cr" } & CommandAim)
  /** CR where CR LF belongs. */
  | ({ readonly kind: "bare-cr" } & CommandAim);

/** What becomes of messages that come in. */
type IncomingFault =
  /** +CMGL lists nothing, whatever there is. */
  | ({ readonly kind: "empty-list" } & Aim)
  /** Stored, but no +CMTI is written. */
  | ({ readonly kind: "withheld-indication" } & Aim)
  | ({ readonly kind: "doubled-report" } & Aim)
  /** TP-RA of the status report is this instead of TP-DA. */
  | ({ readonly kind: "report-recipient"; readonly recipient: string } & Aim);

/** What happens at once. */
export type ImmediateFault =
  | { readonly kind: "restart" }
  | { readonly kind: "unplug" }
  /** CME 14 and CMS 515, as after a boot. */
  | { readonly kind: "sim-busy"; readonly durationMs: number }
  /** CME 13 and CMS 313, as while some cards start. */
  | { readonly kind: "sim-fails"; readonly durationMs: number }
  /** +CMGS is refused with this in place of the prompt, and nothing else is. */
  | { readonly kind: "rest"; readonly durationMs: number; readonly error: ErrorResult }
  /** Octets that mean nothing, as on a line that has no power yet. */
  | { readonly kind: "noise"; readonly bytes: Uint8Array }
  /** So many copies of sent messages lie in the memory that receives. */
  | { readonly kind: "sent-copies"; readonly count: number }
  /** Status reports can only be stored, in a memory that is offered and is not there. */
  | { readonly kind: "no-report-memory" }
  /** Somebody takes the modem off the network: +COPS: 2. */
  | { readonly kind: "deregister" }
  /** 0 none, 1 home, 2 searching, 3 denied, 5 roaming; for `durationMs`, or for good. */
  | { readonly kind: "registration"; readonly state: number; readonly durationMs?: number };

const IMMEDIATE: ReadonlySet<string> = new Set<ImmediateFault["kind"]>([
  "restart",
  "unplug",
  "sim-busy",
  "sim-fails",
  "rest",
  "noise",
  "sent-copies",
  "no-report-memory",
  "deregister",
  "registration",
]);

export function isImmediate(fault: Fault): fault is ImmediateFault {
  return IMMEDIATE.has(fault.kind);
}

export type AimedFault = PromptFault | SubmitFault | CommandFault | IncomingFault;
export type Fault = AimedFault | ImmediateFault;

interface Pending {
  readonly fault: AimedFault;
  skip: number;
  times: number;
}

/** The faults that wait for their occasion. */
export class FaultPlan {
  /** How often each kind has hit. */
  readonly struck = new Map<Fault["kind"], number>();
  #pending: Pending[] = [];

  add(fault: AimedFault): void {
    this.#pending.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  /**
   * Asked once at every occasion for a kind of fault: answers the one that hits now, if any. `commands`
   * are those of the line that is being answered.
   */
  take<K extends AimedFault["kind"]>(
    kind: K,
    commands: readonly string[] = [],
  ): Extract<AimedFault, { kind: K }> | undefined {
    const isKind = (fault: AimedFault): fault is Extract<AimedFault, { kind: K }> => fault.kind === kind;
    for (const pending of this.#pending) {
      const { fault } = pending;
      if (!isKind(fault) || !concerns(fault, commands)) continue;
      if (pending.skip > 0) {
        pending.skip -= 1;
        continue;
      }
      pending.times -= 1;
      this.count(kind);
      if (pending.times <= 0) this.#pending = this.#pending.filter((other) => other !== pending);
      return fault;
    }
    return undefined;
  }

  /** What still waits never hits. */
  clear(): void {
    this.#pending = [];
  }

  count(kind: Fault["kind"]): void {
    this.struck.set(kind, (this.struck.get(kind) ?? 0) + 1);
  }
}

function concerns(fault: AimedFault, commands: readonly string[]): boolean {
  return !("command" in fault) || fault.command === undefined || commands.includes(fault.command.toUpperCase());
}
