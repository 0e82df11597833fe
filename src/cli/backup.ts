import { resolve } from "node:path";
import { given } from "../domain/given.ts";
import { UnwritableArchive } from "../store/backup/archive.ts";
import { backUp, type Reading } from "../store/backup/backup.ts";
import { gatewayUpcasts } from "../domain/upcasts.ts";
import { whileOwnerOf } from "../platform/as-owner.ts";
import { type Context, print } from "./context.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { cannotWrite, needReplaceable } from "./file-trouble.ts";
import { whereabouts } from "./whereabouts.ts";

/** `leadline backup FILE`: a consistent copy of the state, while the daemon runs or not. */
export async function backup(context: Context, named: string): Promise<ExitCode> {
  const directory = whereabouts(context.source).storeDirectory;
  const file = resolve(named);
  await needReplaceable(file, EXIT.failed);
  const asOwner: Reading = (work) => whileOwnerOf(directory, work);
  const made = backUp(directory, file, Date.now(), gatewayUpcasts, asOwner);
  const { files, sequence, hash, takenAt, damage } = await made.catch((error: unknown) => {
    throw error instanceof UnwritableArchive ? cannotWrite(file, error.cause, EXIT.failed) : error;
  });
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
