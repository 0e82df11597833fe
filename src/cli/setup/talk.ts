import type { Finding } from "../../app/finding.ts";
import type { Config } from "../../config/config.ts";
import { describeProblem } from "../../config/problem.ts";
import { fail } from "../../app/finding.ts";
import type { Machine } from "../../platform/machine.ts";
import type { Context } from "../context.ts";
import type { DaemonFound } from "../doctor/daemon.ts";
import { CommandFailed, EXIT } from "../failure.ts";
import type { Answers } from "./answers.ts";
import type { Site } from "./site.ts";
import type { SecretsGiven, SetupWords } from "./words.ts";

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** Asks a person at a terminal. Rejects with `CommandFailed` when the person breaks off. */
export interface Asker {
  begin(words: string): void;
  end(words: string): void;
  say(lines: readonly string[]): void;
  /** What is typed, or `current` as it stands there. `wrong` says what is wrong with it, if anything. */
  text(question: string, current: string, wrong?: (text: string) => string | undefined): Promise<string>;
  /** What is typed, unseen; may be nothing unless `wrong` says otherwise. */
  secret(question: string, wrong?: (text: string) => string | undefined): Promise<string>;
  choose<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<T>;
  /** Leaves, unless the answer is yes. */
  agree(question: string): Promise<void>;
  /** Shows that something is under way. `left`: what somebody is told who interrupts it, unless nothing has been changed. */
  during<T>(words: string, work: Promise<T>, left?: string): Promise<T>;
}

/** What every part of the setting up is handed. */
export interface Talk {
  readonly context: Context;
  readonly words: SetupWords;
  readonly machine: Machine;
  /** Absent: nobody is asked. */
  readonly asker: Asker | undefined;
  readonly daemon: DaemonFound;
  readonly site: Site;
  tell(findings: readonly Finding[]): void;
}

/** What is known by now. */
export interface Known {
  readonly answers: Answers;
  readonly secrets: SecretsGiven;
}

export function isBad({ state }: Finding): boolean {
  return state === "fail";
}

/** Tries what the answers make of the configuration, as the daemon would use it. */
export async function tryDraft(
  { site, asker }: Talk,
  { answers, secrets }: Known,
  words: string,
  check: (config: Config) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  const draft = site.draft(answers, secrets);
  if (!draft.ok) return draft.problems.map((problem) => fail("config", describeProblem(problem), "answer otherwise"));
  const checking = check(draft.value);
  return (await asker?.during(words, checking)) ?? checking;
}

const WHAT_NOW: readonly Choice<"again" | "on" | "leave">[] = [
  { value: "again", label: "Answer again" },
  { value: "on", label: "Go on all the same", hint: "it is written as it is" },
  { value: "leave", label: "Leave, and change nothing" },
];

/** What a person wants where something failed. Without one it is the end, unless it is to be written anyway. */
export async function whatNow({ asker, words }: Talk, findings: readonly Finding[]): Promise<"again" | "on"> {
  const bad = findings.find(isBad);
  if (bad === undefined) return "on";
  if (asker === undefined) {
    if (words.anyway === true) return "on";
    const cure = bad.cure === undefined ? "" : `; ${bad.cure}`;
    throw new CommandFailed(
      EXIT.failed,
      `${bad.check}: ${bad.text}${cure}; nothing has been written (--anyway writes it all the same)`,
    );
  }
  const chosen = await asker.choose("That does not work. What now?", WHAT_NOW);
  if (chosen !== "leave") return chosen;
  throw new CommandFailed(EXIT.failed, "left; nothing has been changed");
}
