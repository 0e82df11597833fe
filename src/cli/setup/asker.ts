import type { Readable } from "node:stream";
import { cancel, confirm, intro, isCancel, log, outro, password, select, spinner, text } from "@clack/prompts";
import type { OutputStream } from "../context.ts";
import { CommandFailed, EXIT } from "../failure.ts";
import type { Asker, Choice } from "./talk.ts";

const NOTHING_CHANGED = "Nothing has been changed.";

/** Asks with @clack/prompts. Loaded by the one who is to be asked, and by nothing else. */
export function createAsker(io: { readonly stdin: Readable; readonly stdout: OutputStream }): Asker {
  const streams = { input: io.stdin, output: io.stdout };

  return {
    begin: (words) => intro(words, streams),
    end: (words) => outro(words, streams),
    say: (lines) => log.message(lines.join("\n"), streams),
    async text(message, current, wrong = () => undefined) {
      const validate = (typed: string | undefined): string | undefined => wrong(typed ?? "");
      return (orLeave(await text({ ...streams, message, initialValue: current, validate })) ?? "").trim();
    },
    async secret(message, wrong = () => undefined) {
      const validate = (typed: string | undefined): string | undefined => wrong(typed ?? "");
      return orLeave(await password({ ...streams, message, validate })) ?? "";
    },
    async choose<T extends string>(message: string, choices: readonly Choice<T>[]): Promise<T> {
      // Its own type of an option depends on the type of its value, which is not known here.
      const options = choices.map(({ value, label, hint }) => ({ value: value as string, label, hint: hint ?? "" }));
      const chosen = orLeave(await select({ ...streams, message, options }));
      const found = choices.find(({ value }) => value === chosen);
      if (found === undefined) throw new Error(`${chosen} was not to be chosen`);
      return found.value;
    },
    async agree(message) {
      if (!orLeave(await confirm({ ...streams, message }))) leave();
    },
    async during(words, work, left = NOTHING_CHANGED) {
      // Whoever interrupts it ends the process, there: the drafts are taken away then, too.
      const shown = spinner({ ...streams, indicator: "timer", cancelMessage: left });
      const interrupted = (): void => {
        process.exitCode = EXIT.failed;
      };
      shown.start(words);
      process.once("exit", interrupted);
      try {
        return await work;
      } finally {
        process.off("exit", interrupted);
        shown.stop(words);
      }
    },
  };

  function orLeave<T>(answer: T): Exclude<T, symbol> {
    if (isCancel(answer)) leave();
    return answer as Exclude<T, symbol>;
  }

  function leave(): never {
    cancel(NOTHING_CHANGED, streams);
    throw new CommandFailed(EXIT.failed, "broken off; nothing has been changed");
  }
}
