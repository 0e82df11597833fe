import { isToldAnew, type OwnEpoch } from "../../domain/copy/epoch.ts";
import type { FilePart } from "../../domain/copy/objects.ts";
import { isFoldDue } from "../../domain/copy/pace.ts";
import { type Instant, iso } from "../../domain/time.ts";
import type { Clock, Log } from "../ports.ts";
import { partsOf, putCheckpoint, removeCovered, removeLeft } from "./checkpoint.ts";
import type { Joined, JoiningNeeds } from "./joining.ts";
import { objectsOf } from "./reading.ts";

export interface FoldingNeeds extends JoiningNeeds {
  readonly clock: Clock;
  readonly log: Log;
  /** Between two objects: what has come meanwhile goes first. Throws where no more may be put there. */
  readonly between: (at: Joined) => Promise<void>;
  /** Throws where another device has gone on. */
  readonly look: () => Promise<void>;
  /** All up to here lies there: nothing has to be told anew any more. */
  readonly toldAnew: (at: Joined, own: OwnEpoch, sequence: number) => void;
}

/** Folds what lies there into a checkpoint, which stands for all before it. */
export interface Folding {
  /** Looks, once in a while, whether to fold. */
  isDue(at: Joined, own: OwnEpoch): Promise<boolean>;
  fold(at: Joined, own: OwnEpoch): Promise<void>;
}

/** A fold that failed is not tried again at once, nor is the card looked over for it. */
const LOOK_APART_MS = 10 * 60_000;

export function createFolding(needs: FoldingNeeds): Folding {
  const { source, clock, log, look, toldAnew } = needs;
  let lastLookMs = Number.NEGATIVE_INFINITY;
  /** What attempts have put there that did not come to their end: the next goes on with it. */
  const unfinished: FilePart[] = [];

  function now(): Instant {
    return Math.floor(clock.now());
  }

  return {
    async isDue({ checkpoint, objectsSince: objects, octetsSince: octets }, { anew }) {
      if (clock.monotonicMs() - lastLookMs < LOOK_APART_MS) return false;
      lastLookMs = clock.monotonicMs();
      if (checkpoint === undefined || anew === true) return true;
      const erased = await source.erased(checkpoint.head.files.map(({ path }) => path));
      const since = { objects, octets, takenAt: Date.parse(checkpoint.head.at), holdsErased: erased.length > 0 };
      return isFoldDue(since, now());
    },

    async fold(at, own) {
      const { epoch, id, anew } = own;
      const { cursor, tip } = at;
      const between = (): Promise<void> => needs.between(at);
      const there = await objectsOf(needs);
      await removeLeft({ ...needs, between }, there, own.epoch, at.checkpoint);
      // Whoever begins anew may do so because a part there is damaged.
      const known = [...(isToldAnew(own) ? [] : partsOf(at.checkpoint)), ...unfinished];
      const put = (part: FilePart): void => void unfinished.push(part);
      const folded = await putCheckpoint(
        { ...needs, epoch, at: iso(now()), there, known, put, between },
        cursor,
        tip.hash,
      );
      unfinished.length = 0;
      at.checkpoint = folded;
      at.objectsSince = at.cursor.sequence === cursor.sequence ? 0 : 1;
      at.octetsSince = 0;
      if (at.isAnew || anew === true) {
        await source.writeEpoch({ epoch, id });
        toldAnew(at, { epoch, id }, cursor.sequence);
      }
      log.info({ through: folded.head.through, files: folded.head.files.length }, "The copy was folded");
      await look();
      await removeCovered({ ...needs, between }, folded);
    },
  };
}
