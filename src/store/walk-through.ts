import { BEGINNING, type ChainPoint } from "./chain.ts";
import { journalFiles, journalFolder } from "./layout.ts";
import { diagnose, type Wound } from "./mend.ts";
import { baseOf } from "./seek.ts";
import type { Upcasts } from "./upcast.ts";
import { type Batch, type Ending, walk, walkFrom } from "./walk.ts";

export type Damage = Extract<Ending, { kind: "damaged" }>;

/**
 * Walks over the journal as `walk` does, and goes on behind each damage with the first batch that can be trusted again:
 * what follows is as well proved as before, but for what is missing.
 */
export async function* walkThrough(
  directory: string,
  upcasts: Upcasts,
  from?: ChainPoint,
): AsyncGenerator<Batch | Damage, Ending, void> {
  const folder = journalFolder(directory);
  let batches = walk(folder, upcasts, from);
  let reached = from?.sequence ?? BEGINNING.sequence;
  let wounds: readonly Wound[] | undefined;
  for (;;) {
    const step = await batches.next();
    if (step.done !== true) {
      reached = step.value.after.sequence;
      yield step.value;
      continue;
    }
    if (step.value.kind !== "damaged") return step.value;
    const files = await journalFiles(folder);
    wounds ??= (await diagnose(directory, baseOf(files), upcasts)).wounds;
    const next = wounds.findIndex(({ to }) => to === undefined || to.point.sequence >= reached);
    const to = wounds[next]?.to;
    if (to === undefined) return step.value;
    yield step.value;
    wounds = wounds.slice(next + 1);
    batches = walkFrom(folder, upcasts, {
      files: files.slice(files.findIndex(({ name }) => name === to.file)),
      line: { number: to.line, offset: to.offset },
      after: to.point,
    });
  }
}
