import { isTakenByAnother, NO_EPOCH, type OwnEpoch } from "../../domain/copy/epoch.ts";
import { ANSWER_WITHIN_MS, type Lag, LOOK_AGAIN_MS, OUTCOME_WITHIN_MS } from "../../domain/copy/pace.ts";
import { given } from "../../domain/given.ts";
import { iso } from "../../domain/time.ts";
import { createAlarm } from "../alarm.ts";
import type { Condition } from "../alarms/kinds.ts";
import type { Clock, Copy, CopySeal, CopyUrgency, Log, Scheduler } from "../ports.ts";
import { within } from "../within.ts";
import { createAwaited } from "./awaited.ts";
import { claim, takeEpoch } from "./epochs.ts";
import { createFence, Superseded } from "./fence.ts";
import { createFolding } from "./folding.ts";
import { joinCopy, type Joined } from "./joining.ts";
import { patiently } from "./patient.ts";
import { createProgress } from "./progress.ts";
import { putRecords } from "./putting.ts";
import { newestEpoch } from "./reading.ts";
import type { CopySource } from "./source.ts";
import { type CopyView, createStanding } from "./standing.ts";

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
   * case. `undefined`: it is there already. Never where another device has gone on: that is to find it.
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

/** Nobody could say until then: it goes on with the epoch that it has. */
const FIRST_LOOK_MS = 4_000;
const STOP_MS = 3_000;
const NEVER = new Promise<never>(() => undefined);

export function createCopier(needs: CopierNeeds): Copier {
  const { seal, gateway, source, sha256, clock, scheduler, log, onStop, changed } = needs;
  const copy = patiently(needs.copy, scheduler);
  const reading = { copy, seal, gateway, sha256 };
  const alarm = createAlarm(scheduler, turn);
  const fence = createFence(copy, clock);
  const awaited = createAwaited(scheduler, goOn);
  const progress = createProgress(source, clock, awaited.isUrgent);
  const standing = createStanding(copy.place, clock, log);
  const folding = createFolding({ ...reading, source, clock, log, between, look, toldAnew });
  let running: Promise<void> | undefined;
  let isStopped = false;
  /** `undefined`: it has to be looked anew what is there. */
  let joined: Joined | undefined;
  let own: OwnEpoch | undefined;
  /** Of this process: a claim whose answer was lost is known by it, however late it gets there. */
  let id: string | undefined;
  let firstLook: (() => void) | undefined;

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
    if (isStopped || standing.state.kind === "superseded") return;
    if (joined === undefined || standing.state.kind === "trouble") return alarm.set(LOOK_AGAIN_MS);
    progress.note();
    alarm.set(Math.min(fence.dueInMs(), progress.waitMs() ?? Number.POSITIVE_INFINITY));
  }

  async function work(): Promise<void> {
    const at = joined ?? (await join());
    if (at === undefined) return;
    joined = at;
    await look();
    progress.note();
    if (at.isAnew) await folding.fold(at, epochNow());
    await putWaiting(at);
    if (await folding.isDue(at, epochNow())) await folding.fold(at, epochNow());
    standing.goesOn();
  }

  /** Looks at what is there: who has the newest epoch, and where to go on. */
  async function join(): Promise<Joined | undefined> {
    own ??= await begin();
    const newest = await newestEpoch(reading);
    // A medium that was put in the place of another knows nothing of us, or of another device.
    if (newest === undefined || newest.epoch < own.epoch) await claim(copy, own, nowInWords());
    else if (isTakenByAnother(own, newest)) throw new Superseded(newest.epoch);
    await look();
    const joining = await joinCopy({ ...reading, source }, own);
    if (joining.kind === "forgotten") {
      end(joining.why);
      return undefined;
    }
    if (joining.why !== undefined) log.warn({ place: copy.place, why: joining.why }, "All of it is copied anew");
    if (joining.at.isAnew) progress.nothingCounts();
    else progress.reached(joining.at.tip.last);
    return joining.at;
  }

  /** The first look of this process: it takes the next epoch. */
  async function begin(): Promise<OwnEpoch> {
    const isNew = (await source.readEpoch()).epoch === NO_EPOCH.epoch;
    const taken = await takeEpoch({ copy, source, newId: () => (id ??= needs.newId()), at: nowInWords });
    own = taken.own;
    if (taken.kind === "superseded") throw new Superseded(taken.by, isNew);
    return own;
  }

  async function look(): Promise<void> {
    await fence.look(epochNow().epoch);
    firstLook?.();
  }

  async function putWaiting(at: Joined): Promise<void> {
    for (;;) {
      progress.note();
      if (isStopped || progress.waitMs() !== 0) return;
      if (!(await putNext(at))) return;
    }
  }

  async function putNext(at: Joined): Promise<boolean> {
    const beganMs = clock.monotonicMs();
    const upTo = source.head().sequence;
    if (!(await putRecords({ ...reading, source, epoch: epochNow().epoch, look }, at, upTo))) return false;
    const { last } = at.tip;
    progress.put(last, upTo, beganMs);
    standing.goesOn();
    awaited.reached(last);
    return true;
  }

  async function between(at: Joined): Promise<void> {
    if (isStopped) throw new Stopped();
    // Of one that begins anew nothing can go on before it is there.
    if (at.isAnew) await fence.lookIfDue(epochNow().epoch);
    else await putWaiting(at);
  }

  function toldAnew(at: Joined, told: OwnEpoch, sequence: number): void {
    own = told;
    if (!at.isAnew) return;
    at.isAnew = false;
    progress.reached(sequence);
    standing.goesOn();
    awaited.reached(sequence);
  }

  async function failed(error: unknown): Promise<void> {
    if (error instanceof Stopped) return;
    joined = undefined;
    progress.notPrompt();
    if (error instanceof Superseded) {
      end(error.message);
      return rememberWho(error.by);
    }
    standing.failed(error);
    awaited.releaseAll();
  }

  /** A restart sends nothing either, where the place is away then, or is a medium that knows of nobody. */
  async function rememberWho(supersededBy: number): Promise<void> {
    // A state that was never copied may be another gateway's, which is given another name.
    if (own === undefined || own.epoch === NO_EPOCH.epoch) return;
    await source.writeEpoch({ ...own, supersededBy }).catch((error: unknown) => {
      log.error({ error }, "That another device has gone on could not be written down");
    });
  }

  function end(words: string): void {
    standing.superseded(words);
    awaited.releaseAll();
    onStop(words);
  }

  /** Somebody waits, or there is more to do: the wait until then may be shorter. */
  function goOn(): void {
    if (running === undefined && isInReach()) rest();
  }

  function isInReach(): boolean {
    return joined !== undefined && standing.state.kind === "well";
  }

  function epochNow(): OwnEpoch {
    return own ?? NO_EPOCH;
  }

  function nowInWords(): string {
    return iso(Math.floor(clock.now()));
  }

  /** A clean stop leaves nothing behind that could be there. */
  async function putLast(): Promise<void> {
    await running;
    if (joined === undefined || joined.isAnew || !isInReach()) return;
    while (source.head().sequence > progress.copiedTo && (await putNext(joined)));
  }

  function stateNow(): CopyView["state"] {
    const { state } = standing;
    if (state.kind === "superseded") return "superseded";
    if (state.kind === "trouble") return state.isBroken ? "broken" : "unreachable";
    if (joined === undefined) return "starting";
    return joined.isAnew || progress.lag().ms > LOOK_AGAIN_MS ? "behind" : "in step";
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
      alarm.cancel();
      isStopped = true;
      await within(scheduler, STOP_MS, putLast());
      awaited.releaseAll();
      await within(scheduler, STOP_MS, copy.close());
    },
    wake() {
      const wasWaiting = progress.isWaiting;
      progress.note();
      if (!wasWaiting || !awaited.isEmpty) goOn();
    },
    copied(urgency) {
      const { sequence } = source.head();
      if (standing.state.kind === "superseded") return NEVER;
      const isOver = isStopped || standing.state.kind === "trouble";
      if (isOver || sequence <= progress.copiedTo) return undefined;
      return awaited.until(sequence, urgency, ANSWER_WITHIN_MS).then(() => undefined);
    },
    outcomeCopied(sequence) {
      const isOver = isStopped || standing.state.kind !== "well";
      if (isOver || !progress.isPrompt || sequence <= progress.copiedTo) return undefined;
      return awaited.until(sequence, "at once", OUTCOME_WITHIN_MS).then((waited) => {
        if (waited.kind === "late") progress.notPrompt();
      });
    },
    lag: () => progress.lag(),
    view() {
      const { state } = standing;
      const { records, ms } = progress.lag();
      return {
        place: copy.place,
        state: stateNow(),
        sequence: progress.copiedTo,
        lagRecords: records,
        lagSeconds: Math.round(ms / 1_000),
        epoch: epochNow().epoch,
        ...given({
          trouble: state.kind === "well" ? undefined : state.words,
          checkpointAt: joined?.checkpoint?.head.at,
        }),
      };
    },
    conditions() {
      const cause = standing.grave(progress.lag());
      return cause === undefined ? [] : [{ kind: "no-copy", cause }];
    },
    warnings() {
      const words = standing.grave(progress.lag());
      return [...(words === undefined ? [] : [words]), ...copy.warnings()];
    },
  };
}

/** What is under way is given up. */
class Stopped extends Error {}
