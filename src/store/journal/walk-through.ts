import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { handOn } from "./hand-on.ts";
import { journalFiles, journalFolder } from "../format/layout.ts";
import { diagnose, type Wound } from "./mend.ts";
import { baseOf } from "./seek.ts";
import type { Upcasts } from "../format/versions.ts";
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
    const ending = yield* handOn(batches, (batch) => {
      reached = batch.after.sequence;
      return [batch];
    });
    if (ending.kind !== "damaged") return ending;
    const files = await journalFiles(folder);
    wounds ??= (await diagnose(directory, baseOf(files), upcasts)).wounds;
    const next = wounds.findIndex(({ to }) => to === undefined || to.point.sequence >= reached);
    const to = wounds[next]?.to;
    if (to === undefined) return ending;
    yield ending;
    wounds = wounds.slice(next + 1);
    batches = walkFrom(folder, upcasts, {
      files: files.slice(files.findIndex(({ name }) => name === to.file)),
      line: { number: to.line, offset: to.offset },
      after: to.point,
    });
  }
}
