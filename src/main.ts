#!/usr/bin/env node
import { commandLine } from "./cli/command-line.ts";
import { EXIT } from "./cli/failure.ts";
import { tellZonesBy } from "./domain/wall-clock.ts";
import { zonesOfSystem } from "./platform/zone-files.ts";

let unwritten: NodeJS.ErrnoException | undefined;
for (const stream of [process.stdout, process.stderr]) {
  // A command comes to its end all the same: a daemon texts on, whatever became of its log.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    unwritten ??= error;
  });
}

// For all commands: the daemon and the proof of what it did must tell the time alike.
tellZonesBy(zonesOfSystem());
const exitCode = await commandLine(process.argv.slice(2), process);
// What a command left open must not keep the process; what it has written must be out first.
process.stdout.write("", (error) => end(unwritten ?? error));

function end(error: NodeJS.ErrnoException | null | undefined): void {
  // EPIPE: whoever read has seen enough (`leadline messages list | head`).
  const isLost = error !== undefined && error !== null && error.code !== "EPIPE";
  if (isLost) process.stderr.write(`leadline: the output cannot be written (${error.message}); make room for it\n`);
  process.exit(isLost ? EXIT.failed : exitCode);
}
