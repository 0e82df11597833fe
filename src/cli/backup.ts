import { fstatSync } from "node:fs";
import { resolve } from "node:path";
import { given } from "../domain/given.ts";
import { newArchiveFile, openedArchiveFile, UnwritableArchive } from "../store/backup/archive.ts";
import { backUp } from "../store/backup/backup.ts";
import { gatewayUpcasts } from "../domain/upcasts.ts";
import { type Owner, openedByRoot, ownerOf, runAs } from "./as-owner.ts";
import { type Context, print } from "./context.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { cannotWrite, needReplaceable } from "./file-trouble.ts";
import { whereabouts } from "./whereabouts.ts";

/** `leadline backup FILE`: a consistent copy of the state, while the daemon runs or not. */
export async function backup(context: Context, named: string): Promise<ExitCode> {
  const directory = whereabouts(context.source).storeDirectory;
  const file = resolve(named);
  await needReplaceable(file, EXIT.failed);
  const unwritable = (error: unknown): never => {
    throw error instanceof UnwritableArchive ? cannotWrite(file, error.cause, EXIT.failed) : error;
  };
  const owner = ownerOf(directory);
  if (owner !== undefined) return await backUpAs(owner, file).catch(unwritable);
  const opened = openedByRoot(context.io.env);
  const output = opened === undefined ? file : openedArchiveFile(opened);
  const { files, sequence, hash, takenAt, damage } = await backUp(directory, output, Date.now(), gatewayUpcasts).catch(
    unwritable,
  );
  const octets = files.reduce((sum, each) => sum + each.octets, 0);
  print(
    context,
    { file, takenAt, sequence, files: files.length, octets, ...given({ head: hash && { sequence, hash }, damage }) },
    () => [
      `${file}: ${files.length} files, ${octets} octets, up to record ${sequence}`,
      ...(hash === undefined ? [] : [`Head of the proof: record ${sequence}, ${hash}`]),
      "It holds telephone numbers and the proof of consent: keep it where nobody else reads it.",
    ],
  );
  if (damage === undefined) return EXIT.done;
  context.io.stderr.write(
    `leadline: the copy was made, but ${damage.file}, line ${damage.line} is damaged (${damage.why}); stop leadline and run leadline repair\n`,
  );
  return EXIT.failed;
}

/** The store is read by its owner; the file is root's, and the owner gets no further to it than its descriptor. */
async function backUpAs(owner: Owner, file: string): Promise<ExitCode> {
  const output = await newArchiveFile(file);
  const code = runAs(owner, output.descriptor);
  // Given up it is empty; of damage a copy is made all the same, which is no success.
  const isWhole = code !== undefined && fstatSync(output.descriptor).size > 0;
  await (isWhole ? output.keep() : output.discard());
  return code ?? EXIT.failed;
}
