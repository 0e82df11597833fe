#!/usr/bin/env node
import { commandLine } from "./cli/command-line.ts";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever read has seen enough (`leadline messages list | head`): what is left of the command goes on unseen.
    if (error.code === "EPIPE") return;
    process.stderr.write(`leadline: the output cannot be written (${error.message})\n`, () => process.exit(1));
  });
}

const exitCode = await commandLine(process.argv.slice(2), process);
// What a command left open, a broken disk among it, must not keep the process; what it wrote must be out first.
process.stdout.write("", () => process.exit(exitCode));
