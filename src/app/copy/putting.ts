import { tipAfter } from "../../domain/copy/chain.ts";
import { recordsName } from "../../domain/copy/names.ts";
import { encodeObject, levelInHead, type RecordsHead } from "../../domain/copy/objects.ts";
import { MOST_OBJECT_OCTETS } from "../../domain/copy/pace.ts";
import { CopyTrouble } from "../ports.ts";
import type { Joined, JoiningNeeds } from "./joining.ts";
import { putOnce } from "./put-once.ts";
import { BrokenCopy } from "./reading.ts";

export interface PuttingNeeds extends JoiningNeeds {
  readonly epoch: number;
  /** Throws where another device has gone on. */
  readonly look: () => Promise<void>;
}

/** Puts the next records of the journal there, as far as `upTo`; `false`: there are none. */
export async function putRecords(needs: PuttingNeeds, at: Joined, upTo: number): Promise<boolean> {
  const { source, seal, gateway, epoch } = needs;
  const stretch = await source.next(at.cursor, upTo, MOST_OBJECT_OCTETS);
  switch (stretch.kind) {
    case "nothing":
      return false;
    case "broken":
      throw new BrokenCopy(`${stretch.file}, line ${stretch.line}: ${stretch.why}`);
    case "dropped":
      throw new CopyTrouble("the journal goes on elsewhere than where the copy ended: all of it is copied anew");
    case "stretch":
      break;
  }
  await needs.look();
  const { first, last, at: decidedAt, pieces, body, next } = stretch;
  const head: RecordsHead = {
    ...{ format: 1, kind: "records", gateway, epoch, first, last, at: decidedAt },
    ...{ previous: at.tip.hash, head: next.hash, pieces },
    ...levelInHead(await source.level()),
  };
  const octets = encodeObject(head, body);
  await putOnce(needs, recordsName(epoch, first, seal.keyId), octets);
  at.tip = tipAfter(head, needs.sha256(octets));
  at.cursor = next;
  at.objectsSince += 1;
  at.octetsSince += octets.length;
  return true;
}
