import { type CopyTip, tipAfter } from "../../domain/copy/chain.ts";
import type { OwnEpoch } from "../../domain/copy/epoch.ts";
import { readCopyName, recordsName } from "../../domain/copy/names.ts";
import { encodeObject, NO_OBJECT, type RecordsHead } from "../../domain/copy/objects.ts";
import {
  ANSWER_WITHIN_MS,
  isFoldDue,
  type Lag,
  LAG_ALLOWED_MS,
  LOOK_AGAIN_MS,
  MOST_OBJECT_OCTETS,
  OUTCOME_WITHIN_MS,
  waitBeforeCopying,
} from "../../domain/copy/pace.ts";
import { given } from "../../domain/given.ts";
import { type Instant, iso } from "../../domain/time.ts";
import { createAlarm } from "../alarm.ts";
import type { Condition } from "../alarms/kinds.ts";
import {
  type Clock,
  type Copy,
  CopyTrouble,
  type CopySeal,
  type CopyUrgency,
  type Log,
  type Scheduler,
} from "../ports.ts";
import { type Within, within } from "../within.ts";
import { Occupied, type PutCheckpoint, putCheckpoint, putOnce, removeCovered } from "./checkpoint.ts";
import type { Drill } from "./drills.ts";
import { claim, takeEpoch } from "./epochs.ts";
import { patiently } from "./patient.ts";
import {
  BrokenCopy,
  type NamedObject,
  newestEpoch,
  objectsOf,
  readNewestCheckpoint,
  readObject,
  tipOf,
} from "./reading.ts";
import type { CopyCursor, CopySource } from "./source.ts";

export interface CopierNeeds {
  readonly copy: Copy;
  readonly seal: CopySeal;
  readonly gateway: string;
  readonly source: CopySource;
  readonly sha256: (octets: Uint8Array) => string;
  /** Made up by chance. */
  readonly newId: () => string;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** Nothing may be sent any more, and why, for people. It stays so. */
  readonly onStop: (why: string) => void;
  /** Something that people see is another. */
  readonly changed: () => void;
}

/** How the copy stands, for people and programs. */
export interface CopyView {
  readonly place: string;
  readonly state: "starting" | "in step" | "behind" | "unreachable" | "superseded" | "broken";
  /** The last record that is there. */
  readonly sequence: number;
  readonly lagRecords: number;
  readonly lagSeconds: number;
  readonly epoch: number;
  /** For people: why it is not in step. */
  readonly trouble?: string;
  /** When all that is there was last folded, ISO 8601. */
  readonly checkpointAt?: string;
  /** What came of the last drill. */
  readonly drill?: Drill;
}

/** Copies what is on disk off the device, and looks whether another device has gone on. */
export interface Copier {
  /** Resolves when it is known whether this gateway may send, or after some seconds in which nobody could say. */
  start(): Promise<void>;
  /** What is under way comes to its end, if that does not take long. */
  stop(): Promise<void>;
  /** There is more on disk. */
  wake(): void;
  /**
   * Resolves when all that is on disk now is there too; after some seconds, or where the place cannot be reached, in any
   * case. `undefined`: it is there already.
   */
  copied(urgency: CopyUrgency): Promise<void> | undefined;
  /**
   * Resolves when a record is there, which is put there at once, or after a second. `undefined`: it is there already, or
   * is not to be waited for, as the copy is not in step: a slow one is waited for once.
   */
  outcomeCopied(sequence: number): Promise<void> | undefined;
  lag(): Lag;
  view(): CopyView;
  conditions(): readonly Condition[];
  /** The same, for people. */
  warnings(): readonly string[];
}

interface Waiter {
  readonly sequence: number;
  readonly urgency: CopyUrgency;
  readonly done: () => void;
}

/** Where it goes on. */
interface Joined {
  own: OwnEpoch;
  tip: CopyTip;
  cursor: CopyCursor;
  checkpoint: PutCheckpoint | undefined;
  objectsSince: number;
  octetsSince: number;
}

/** Nobody could say until then: it goes on with the epoch that it has. */
const FIRST_LOOK_MS = 4_000;
const STOP_MS = 3_000;
/** A fold that failed is not tried again at once, nor is the card looked over for it. */
const FOLD_LOOK_MS = 10 * 60_000;

export function createCopier(needs: CopierNeeds): Copier {
  const { seal, gateway, source, clock, scheduler, log, onStop, changed } = needs;
  const copy = patiently(needs.copy, scheduler);
  const reading = { copy, seal, gateway, sha256: needs.sha256 };
  const alarm = createAlarm(scheduler, turn);
  let running: Promise<void> | undefined;
  let isStopped = false;
  /** `undefined`: it has to be looked anew what is there. */
  let joined: Joined | undefined;
  let own: OwnEpoch | undefined;
  let copiedTo = 0;
  let trouble: { readonly words: string; readonly sinceMs: number } | undefined;
  let broken: string | undefined;
  let stoppedBy: string | undefined;
  /** Monotonic: since when the oldest record waits that is not there. */
  let waitingSinceMs: number | undefined;
  let lastPutMs: number | undefined;
  let lastLookMs = Number.NEGATIVE_INFINITY;
  let lastFoldLookMs = Number.NEGATIVE_INFINITY;
  let firstLook: (() => void) | undefined;
  let waiters: Waiter[] = [];
  /** All that was on disk was there within a second, when it was last put there. */
  let isPrompt = false;

  function turn(): void {
    if (isStopped || running !== undefined) return;
    running = work()
      .catch((error: unknown) => failed(error))
      .finally(() => {
        running = undefined;
        firstLook?.();
        rest();
        changed();
      });
  }

  /** Until there is something to do. */
  function rest(): void {
    if (isStopped || stoppedBy !== undefined) return;
    if (joined === undefined || trouble !== undefined) return alarm.set(LOOK_AGAIN_MS);
    noteWaiting();
    const nowMs = clock.monotonicMs();
    const lookMs = Math.max(lastLookMs + LOOK_AGAIN_MS - nowMs, 0);
    alarm.set(Math.min(lookMs, waitingSinceMs === undefined ? lookMs : waitToPut(nowMs, waitingSinceMs)));
  }

  function waitToPut(nowMs: number, sinceMs: number): number {
    const onDisk = source.head().sequence;
    // What a long outage has left goes at once, an object after the other.
    const isFar = onDisk - copiedTo > 200;
    const isUrgent = waiters.some(({ urgency, sequence }) => urgency === "at once" && sequence <= onDisk);
    return isFar || isUrgent ? 0 : waitBeforeCopying(nowMs, sinceMs, lastPutMs);
  }

  function noteWaiting(): void {
    if (source.head().sequence <= copiedTo) waitingSinceMs = undefined;
    else waitingSinceMs ??= clock.monotonicMs();
  }

  async function work(): Promise<void> {
    const at = joined ?? (await join());
    if (at === undefined) return;
    joined = at;
    await look(at.own);
    noteWaiting();
    if (at.own.anew === true || at.checkpoint === undefined) await fold(at);
    await putWaiting(at);
    if (clock.monotonicMs() - lastFoldLookMs >= FOLD_LOOK_MS) {
      lastFoldLookMs = clock.monotonicMs();
      if (await isDue(at)) await fold(at);
    }
    well();
  }

  /** Looks at what is there: who has the newest epoch, and where to go on. */
  async function join(): Promise<Joined | undefined> {
    own ??= await begin();
    if (own === undefined) return undefined;
    const newest = await newestEpoch(reading);
    // A medium that was put in the place of another knows nothing of us.
    if (newest === undefined || newest.epoch < own.epoch) await claim(copy, own, iso(now()));
    await look(own);
    const objects = await objectsOf(reading);
    const found = await readNewestCheckpoint(reading, objects);
    const checkpoint = found === undefined ? undefined : { head: found.head, name: found.name };
    if (checkpoint === undefined || own.anew === true) return atHead(own, checkpoint, NO_OBJECT);
    const tip = await newestTip(objects, checkpoint);
    const cursor = await source.cursorAt({ sequence: tip.last, hash: tip.head });
    switch (cursor.kind) {
      case "dropped":
        return atHead(own, undefined, tip.hash);
      case "behind":
      case "astray":
        stop(forgottenWords(tip.last, cursor.kind));
        return undefined;
      case "found":
        copiedTo = tip.last;
        isPrompt = copiedTo >= source.head().sequence;
        return { own, tip, cursor, checkpoint, ...sinceOf(objects, checkpoint) };
    }
  }

  /** The first look of this process: it takes the next epoch. */
  async function begin(): Promise<OwnEpoch | undefined> {
    const taken = await takeEpoch({ copy, source, newId: needs.newId, at: () => iso(now()) });
    if (taken.kind === "taken") return taken.own;
    stop(supersededWords(taken.by));
    return undefined;
  }

  /** All that is on disk is to be put there before anything else. */
  async function atHead(epoch: OwnEpoch, checkpoint: PutCheckpoint | undefined, hash: string): Promise<Joined> {
    const head = source.head();
    const cursor = await source.cursorAt(head);
    if (cursor.kind !== "found") throw new Error(`the journal's own end was not found in it (${cursor.kind})`);
    const tip = { epoch: epoch.epoch, last: head.sequence, head: head.hash, hash };
    // What lies there may be another device's, or end too early: nothing counts as copied until all of it is there.
    copiedTo = 0;
    const since = { objectsSince: 0, octetsSince: 0 };
    // Its parts may be used again, whatever it stood for.
    return { own: { ...epoch, anew: true }, tip, cursor, checkpoint, ...since };
  }

  /** The last object that is there; one that was left half written is none. */
  async function newestTip(objects: readonly NamedObject[], { head }: PutCheckpoint): Promise<CopyTip> {
    const records = objects.filter(
      ({ folder, epoch, sequence }) => folder === "records" && epoch >= head.epoch && sequence > head.through,
    );
    for (const [index, object] of records.toReversed().entries()) {
      try {
        const read = await readObject(reading, object);
        if (read.head.kind === "records") return tipAfter(read.head, read.hash);
      } catch (error) {
        if (!(error instanceof BrokenCopy) || object.keyId !== seal.keyId || index > 0) throw error;
      }
    }
    return tipOf(head);
  }

  function sinceOf(objects: readonly NamedObject[], { head }: PutCheckpoint) {
    const since = objects.filter(({ folder, sequence }) => folder === "records" && sequence > head.through);
    return { objectsSince: since.length, octetsSince: 0 };
  }

  /** Whether another device has gone on. */
  async function look({ epoch }: OwnEpoch): Promise<void> {
    const epochs = (await copy.names("epochs")).map((name) => readCopyName(name)?.epoch ?? 0);
    lastLookMs = clock.monotonicMs();
    const newest = Math.max(0, ...epochs);
    if (newest > epoch) {
      stop(supersededWords(newest));
      throw new Superseded();
    }
    if (newest < epoch)
      throw new CopyTrouble(`${copy.place} does not know our epoch any more: was the medium exchanged?`);
    firstLook?.();
  }

  async function putWaiting(at: Joined): Promise<void> {
    for (;;) {
      noteWaiting();
      if (isStopped || waitingSinceMs === undefined) return;
      if (waitToPut(clock.monotonicMs(), waitingSinceMs) > 0) return;
      if (!(await putNext(at))) return;
    }
  }

  async function putNext(at: Joined): Promise<boolean> {
    const beganMs = clock.monotonicMs();
    const upTo = source.head().sequence;
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
    await look(at.own);
    const { epoch } = at.own;
    const { first, last, at: decidedAt, pieces, body, next } = stretch;
    const head: RecordsHead = {
      ...{ format: 1, kind: "records", gateway, epoch, first, last, at: decidedAt },
      ...{ previous: at.tip.hash, head: next.hash, pieces },
    };
    const octets = encodeObject(head, body);
    await putOnce(reading, recordsName(epoch, first, seal.keyId), octets);
    at.tip = tipAfter(head, needs.sha256(octets));
    at.cursor = next;
    at.objectsSince += 1;
    at.octetsSince += octets.length;
    copiedTo = last;
    lastPutMs = clock.monotonicMs();
    if (last >= upTo) waitingSinceMs = beganMs;
    isPrompt = last >= upTo && lastPutMs - beganMs <= OUTCOME_WITHIN_MS;
    noteWaiting();
    well();
    release((waiter) => waiter.sequence <= last);
    return true;
  }

  async function isDue({ checkpoint, objectsSince: objects, octetsSince: octets }: Joined): Promise<boolean> {
    if (checkpoint === undefined) return true;
    const erased = await source.erased(checkpoint.head.files.map(({ path }) => path));
    const since = { objects, octets, takenAt: Date.parse(checkpoint.head.at), holdsErased: erased.length > 0 };
    return isFoldDue(since, now());
  }

  async function fold(at: Joined): Promise<void> {
    const { cursor, tip } = at;
    const isFirst = at.own.anew === true;
    const between = async (): Promise<void> => {
      if (isStopped) throw new Superseded();
      // Of one that begins anew nothing can go on before it is there.
      if (isFirst) await lookIfDue(at.own);
      else await putWaiting(at);
    };
    const { epoch } = at.own;
    const order = { ...reading, source, epoch, at: iso(now()), before: at.checkpoint?.head, between };
    const folded = await putCheckpoint(order, cursor, tip.hash);
    const put = at.cursor.sequence - cursor.sequence;
    at.checkpoint = folded;
    at.objectsSince = put === 0 ? 0 : 1;
    at.octetsSince = 0;
    if (isFirst) {
      const { epoch: taken, id } = at.own;
      at.own = { epoch: taken, id };
      await source.writeEpoch(at.own);
      own = at.own;
      copiedTo = cursor.sequence;
      isPrompt = copiedTo >= source.head().sequence;
      well();
      release(({ sequence }) => sequence <= copiedTo);
    }
    log.info({ through: folded.head.through, files: folded.head.files.length }, "The copy was folded");
    await look(at.own);
    await removeCovered({ ...reading, between }, folded);
  }

  async function lookIfDue(epoch: OwnEpoch): Promise<void> {
    if (clock.monotonicMs() - lastLookMs >= LOOK_AGAIN_MS) await look(epoch);
  }

  function well(): void {
    if (trouble !== undefined || broken !== undefined) log.info({ place: copy.place }, "The copy goes on");
    trouble = undefined;
    broken = undefined;
  }

  function failed(error: unknown): void {
    joined = undefined;
    isPrompt = false;
    if (error instanceof Superseded) return;
    const words = error instanceof Error ? error.message : String(error);
    if (trouble?.words !== words) log.warn({ place: copy.place, error }, "Nothing can be copied off the device now");
    trouble = { words, sinceMs: trouble?.sinceMs ?? clock.monotonicMs() };
    broken = error instanceof BrokenCopy || error instanceof Occupied ? words : undefined;
    release(() => true);
  }

  function stop(words: string): void {
    stoppedBy = words;
    release(() => true);
    log.error({ place: copy.place, why: words }, "This gateway sends nothing any more");
    onStop(words);
  }

  /** Waits for a record. */
  async function isThere(sequence: number, urgency: CopyUrgency, ms: number): Promise<Within<void>> {
    let waiter: Waiter | undefined;
    const there = new Promise<void>((done) => {
      waiter = { sequence, urgency, done };
      waiters.push(waiter);
    });
    goOn();
    const waited = await within(scheduler, ms, there);
    release((each) => each === waiter);
    return waited;
  }

  /** Somebody waits, or there is more to do: the wait until then may be shorter. */
  function goOn(): void {
    if (running === undefined && joined !== undefined && trouble === undefined) rest();
  }

  function release(isOver: (waiter: Waiter) => boolean): void {
    const over = waiters.filter(isOver);
    waiters = waiters.filter((waiter) => !isOver(waiter));
    for (const { done } of over) done();
  }

  function now(): Instant {
    return Math.floor(clock.now());
  }

  function lag(): Lag {
    const records = Math.max(source.head().sequence - copiedTo, 0);
    if (records === 0) return { records: 0, ms: 0 };
    return { records, ms: waitingSinceMs === undefined ? 0 : clock.monotonicMs() - waitingSinceMs };
  }

  /** Why a person is called, or `undefined`. */
  function grave(): string | undefined {
    if (stoppedBy !== undefined) return undefined;
    if (broken !== undefined) return `the copy off the device is not as it was made: ${broken}`;
    const { records, ms } = lag();
    const forMs = trouble === undefined ? 0 : clock.monotonicMs() - trouble.sinceMs;
    if (Math.max(ms, forMs) <= LAG_ALLOWED_MS) return undefined;
    const seconds = Math.round(Math.max(ms, forMs) / 1_000);
    const why = trouble === undefined ? "it is slow" : trouble.words;
    return `nothing has been copied off the device for ${seconds} s (${records} records wait): ${why}`;
  }

  function stateNow(): CopyView["state"] {
    if (stoppedBy !== undefined) return "superseded";
    if (broken !== undefined) return "broken";
    if (trouble !== undefined) return "unreachable";
    if (joined === undefined) return "starting";
    return joined.own.anew === true || lag().ms > LOOK_AGAIN_MS ? "behind" : "in step";
  }

  return {
    async start() {
      const looked = new Promise<void>((resolve) => {
        firstLook = resolve;
      });
      turn();
      await within(scheduler, FIRST_LOOK_MS, looked);
      firstLook = undefined;
    },
    async stop() {
      const last = running ?? (joined === undefined || trouble !== undefined ? undefined : putLast(joined));
      alarm.cancel();
      if (last !== undefined)
        await within(
          scheduler,
          STOP_MS,
          last.catch(() => undefined),
        );
      isStopped = true;
      release(() => true);
      await within(scheduler, STOP_MS, copy.close());
    },
    wake() {
      const before = waitingSinceMs;
      noteWaiting();
      if (before === undefined || waiters.length > 0) goOn();
    },
    copied(urgency) {
      const { sequence } = source.head();
      if (sequence <= copiedTo || joined === undefined || trouble !== undefined) return undefined;
      return isThere(sequence, urgency, ANSWER_WITHIN_MS).then(() => undefined);
    },
    outcomeCopied(sequence) {
      if (sequence <= copiedTo || !isPrompt || stoppedBy !== undefined) return undefined;
      return isThere(sequence, "at once", OUTCOME_WITHIN_MS).then((waited) => {
        if (waited.kind === "late") isPrompt = false;
      });
    },
    lag,
    view: () => ({
      place: copy.place,
      state: stateNow(),
      sequence: copiedTo,
      lagRecords: lag().records,
      lagSeconds: Math.round(lag().ms / 1_000),
      epoch: own?.epoch ?? 0,
      ...given({ trouble: stoppedBy ?? trouble?.words, checkpointAt: joined?.checkpoint?.head.at }),
    }),
    conditions() {
      const cause = grave();
      return cause === undefined ? [] : [{ kind: "no-copy", cause }];
    },
    warnings() {
      const words = grave();
      return [...(words === undefined ? [] : [words]), ...copy.warnings()];
    },
  };

  /** A clean stop leaves nothing behind that could be there. */
  async function putLast(at: Joined): Promise<void> {
    while (source.head().sequence > copiedTo && (await putNext(at)));
  }
}

/** It has been told already. */
class Superseded extends Error {}

function supersededWords(epoch: number): string {
  return `superseded: another device has gone on with this gateway's state (epoch ${epoch} of the copy), so nothing is sent from here; switch this one off, or, if it is the one that is to go on, stop it and run leadline restore --from copy`;
}

function forgottenWords(last: number, how: "behind" | "astray"): string {
  const what = how === "behind" ? "the journal here ends before it" : "the journal here has another in its place";
  return `the copy off the device knows record ${last}, and ${what}: somebody's STOP may be forgotten here, so nothing is sent; stop leadline and run leadline restore --from copy`;
}
