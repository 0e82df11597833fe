import { stepping } from "../app/slice.ts";
import { readReply } from "../domain/keyword.ts";
import type { Policy } from "../domain/policy.ts";
import { settleSomeTurns } from "../domain/outbox/order.ts";
import { readPlainWords, unpackSome } from "../domain/reading/read.ts";
import { countSome } from "../domain/state.ts";
import type { Assembly } from "./assembly.ts";
import type { DaemonPart } from "./parts.ts";

// What is made ready behind a start, in slices, so that the start waits for none of it.

/** A few milliseconds' work. */
const TURNS_AT_A_TIME = 200;
const COUNTED_AT_A_TIME = 1_000;

/** Sends when it is known whose turn it is: after a start that is looked at for all who wait, in slices. */
export function senderPart({ sender, core, pause }: Assembly): DaemonPart {
  const settling = stepping(pause, () => {
    if (settleSomeTurns(core.state, core.now(), TURNS_AT_A_TIME)) return true;
    sender.start();
    return false;
  });
  return {
    name: "sender",
    start: () => settling.goOn(),
    stop() {
      settling.end();
      sender.stop();
    },
  };
}

/** Counts who stands where as thousands change: whoever asks then is told at once. */
export function headcountPart({ core, pause }: Assembly): DaemonPart {
  let unsubscribe: (() => void) | undefined;
  const counting = stepping(pause, () => countSome(core.state, core.now(), COUNTED_AT_A_TIME));
  return {
    name: "headcount",
    start() {
      unsubscribe = core.onRecorded(() => {
        if (core.state.index.census.toSettle > COUNTED_AT_A_TIME) counting.goOnLater();
      });
      counting.goOnLater();
    },
    stop() {
      unsubscribe?.();
      counting.end();
    },
  };
}

/** In many replies. */
const WORDS = ["OK", "CALL", "WILL", "ME", "YOU", "STOP"];
/** No keyword: it is looked for keywords in it, and for the gateway's own words. */
const NO_KEYWORD = "Later";

/**
 * The first reply compiles what reads it, each word the patterns that it may be part of, and the second reply makes
 * machine code of them. A word takes a few milliseconds of that, where a reply would take all at once.
 */
function* readBeforehand(policy: Policy): Generator<void, void> {
  for (let time = 0; time < 2; time += 1) {
    for (const word of WORDS) {
      readPlainWords(word);
      yield;
    }
    readReply(NO_KEYWORD, policy);
    yield;
  }
}

/** Gets ready behind a start what replies in plain words are read by, a few milliseconds at a time. */
export function readingPart({ core, pause }: Assembly): DaemonPart {
  const reading = readBeforehand(core.policy);
  const gettingReady = stepping(pause, () => unpackSome() || reading.next().done !== true);
  return { name: "reading", start: () => gettingReady.goOnLater(), stop: () => gettingReady.end() };
}

/**
 * Behind all that makes it ready, for which it would leave less of a slow processor: it may be a thread's work. What rests
 * on a consent goes out when this is over.
 */
export function comparisonPart({ proof, pause }: Assembly): DaemonPart {
  const comparing = stepping(pause, () => {
    void proof.confirm();
    return false;
  });
  return { name: "comparison", start: () => comparing.goOnLater(), stop: () => comparing.end() };
}
