import type { Command } from "commander";
import type { Context } from "./context.ts";
import type { Does } from "./does.ts";

/** What was asked, said and sent, and why: read from the journal, whether the daemon runs or not. */
export function describeProofCommands(program: Command, context: () => Context, does: Does): void {
  program
    .command("evidence <number>")
    .description("the proof of consent for one number")
    .option("--verify", "says whether the journal's chain of hashes is whole")
    .action(
      does(async (number: string, { verify }: { verify?: true }) =>
        (await import("./evidence.ts")).evidence(context(), number, verify ?? false),
      ),
    );
  program
    .command("why <lead-or-number>")
    .description("what became of a lead or a number, and because of what")
    .action(does(async (subject: string) => (await import("./why.ts")).why(context(), subject)));
}
