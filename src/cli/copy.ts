import { randomUUID } from "node:crypto";
import { chmod, chown, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { StatusView } from "../app/control.ts";
import type { DrillOutcome } from "../app/copy/drills.ts";
import { takeEpochAnew } from "../app/copy/epochs.ts";
import { inLocalTimes } from "../app/wording.ts";
import { drill, drillOrder } from "../compose/copy-drill.ts";
import { markPlace, sourceIn } from "../compose/copy.ts";
import { newKey } from "../copy/sealing.ts";
import { given } from "../domain/given.ts";
import { iso } from "../domain/time.ts";
import { thisMachine } from "../platform/machine.ts";
import { writeDrill } from "../store/copy/drill-file.ts";
import { leaveToOwnerOf } from "./as-owner.ts";
import { type Context, print } from "./context.ts";
import { namedPlace, type PlaceFlags, withCopy } from "./copy-place.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { serviceUser } from "./service-user.ts";
import { copyInWords } from "./status.ts";
import { keyIdOf, recoverySheet } from "./recovery-sheet.ts";
import { withStoppedStore } from "./stopped-store.ts";

export interface InitOptions extends PlaceFlags {
  /** Where to write a key that is made. */
  readonly newKey?: string;
  readonly anew?: true;
}

/** `leadline copy init`: marks the place as ours, and makes a key where one is asked for. */
export async function initCopy(context: Context, { newKey: keyFile, anew, ...flags }: InitOptions): Promise<ExitCode> {
  const place = namedPlace(context, flags);
  const where = place.copy.folder ?? place.copy.nats?.servers.join(", ") ?? "";
  await markPlace(place).catch((error: unknown) => {
    throw new CommandFailed(EXIT.failed, error instanceof Error ? error.message : String(error));
  });
  if (anew === true) await beginAnew(context, flags);
  const key = keyFile === undefined ? undefined : await makeKey(resolve(keyFile));
  print(context, { place: where, ...(key === undefined ? {} : { keyFile: key.file, keyId: key.id }) }, () => [
    `${where} is the place of a copy of this gateway's state.`,
    ...(anew === true ? ["The next start copies all of the state there anew."] : []),
    ...(key === undefined ? [] : ["", ...recoverySheet(key.text), "", `Set copy.keyFile: ${key.file}`]),
  ]);
  return EXIT.done;
}

/** The state here goes on, whatever the place knows: a person has decided that. */
async function beginAnew(context: Context, flags: PlaceFlags): Promise<void> {
  const place = namedPlace(context, flags);
  await withStoppedStore(context, async (directory) => {
    await withCopy(place, (copy) =>
      takeEpochAnew({
        copy,
        source: sourceIn(directory, () => ({ sequence: 0, hash: "" })),
        newId: () => randomUUID(),
        at: () => iso(Date.now()),
      }),
    );
  });
}

async function makeKey(file: string): Promise<{ readonly file: string; readonly id: string; readonly text: string }> {
  const text = newKey();
  try {
    await writeFile(file, `${text}\n`, { flag: "wx", mode: 0o600 });
    await showToService(file);
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    const why = isThere ? "is there already, and no key is ever replaced" : `cannot be written (${String(error)})`;
    throw new CommandFailed(EXIT.failed, `${file} ${why}; name another file`);
  }
  return { file, id: keyIdOf(text), text };
}

/** A file of root's that the service reads. */
async function showToService(file: string): Promise<void> {
  const service = process.getuid?.() === 0 ? await serviceUser(thisMachine) : undefined;
  if (service === undefined) return;
  await chown(file, 0, service.gid);
  await chmod(file, 0o640);
}

/** `leadline copy status`: how far the copy is behind. */
export async function copyStatus(context: Context): Promise<ExitCode> {
  const daemon = await context.daemon();
  const { copy } = await daemon.status();
  if (copy === undefined) throw new CommandFailed(EXIT.failed, "nothing is copied; set copy.folder or copy.nats");
  print(context, copy, () => [
    copyInWords(copy),
    ...(copy.drill === undefined ? [] : [inLocalTimes(`last verified ${copy.drill.at}: ${drillInWords(copy.drill)}`)]),
  ]);
  return copy.state === "in step" || copy.state === "starting" ? EXIT.done : EXIT.failed;
}

/** `leadline copy verify`: rebuilds the state from the copy aside, and compares. */
export async function verifyCopy(context: Context): Promise<ExitCode> {
  const place = namedPlace(context);
  // What root wrote into the state the daemon could not read.
  leaveToOwnerOf(place.storeDirectory);
  const outcome = await drill(drillOrder(place));
  if (outcome.kind === "unreachable")
    throw new CommandFailed(
      EXIT.failed,
      `the copy could not be reached, and nothing new is known of it: ${outcome.why}`,
    );
  // The daemon tells of it. Who may not write there has seen it here.
  await writeDrill(place.storeDirectory, { ...outcome, at: iso(Date.now()) }).catch(() => undefined);
  if (outcome.kind === "failed") throw new CommandFailed(EXIT.failed, `the copy is not sound: ${outcome.why}`);
  const now = await copyNow(context);
  print(context, { ...outcome, ...given({ now }) }, () => [
    inLocalTimes(`The copy is sound: ${drillInWords(outcome)}.`),
    ...(now === undefined ? [] : [`The gateway says: ${copyInWords(now)}.`]),
  ]);
  return EXIT.done;
}

/** How the daemon sees it, which may be ahead of what was verified; `undefined`: none can be asked. */
async function copyNow(context: Context): Promise<StatusView["copy"]> {
  try {
    return (await (await context.daemon()).status()).copy;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return undefined;
  }
}

function drillInWords(outcome: DrillOutcome): string {
  if (outcome.kind === "failed") return `it failed, ${outcome.why}`;
  const { sequence, reaches, objects, seconds } = outcome;
  return `it reaches to record ${sequence} of ${reaches}; the same state was rebuilt from ${objects} objects in ${seconds} s`;
}
