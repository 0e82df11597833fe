import type { Control } from "../app/control.ts";
import { Core } from "../app/core.ts";
import { logEvents } from "../app/event-log.ts";
import { createInbox } from "../app/inbox.ts";
import type { CopyUrgency, SmsHandlers, TransportHealth } from "../app/ports.ts";
import { Problems } from "../app/problems.ts";
import { SERVICE } from "../app/service-mode.ts";
import { isAlive } from "../app/sign-of-life.ts";
import { givingWayTo, pauseBy, startSlice } from "../app/slice.ts";
import { timedJournal } from "../app/timed-journal.ts";
import { given } from "../domain/given.ts";
import { toWritten } from "../domain/written/written.ts";
import { policyOf } from "../config/policy.ts";
import { createJournalTimes } from "../http/metrics.ts";
import { GatewayClock } from "../platform/gateway-clock.ts";
import type { Upgrades } from "../platform/upgrades.ts";
import { takeLock } from "../store/disk/lock.ts";
import { assemble, type Assembly, type State } from "./assembly.ts";
import { alarmsPart } from "./alarms.ts";
import { comparisonPart, headcountPart, readingPart, senderPart } from "./behind-start.ts";
import { builtInPart } from "./built-in.ts";
import { CannotStart, type Environment } from "./environment.ts";
import { copierOf, copyPart, drillsOf } from "./copy-part.ts";
import { SUPERSEDED } from "./copy.ts";
import { DISK, openJournal, refusedBy } from "./journal.ts";
import { takeInSpool } from "./spool.ts";
import { logHealth } from "./modem-health.ts";
import { GRACE, type DaemonPart, RunningParts, STOP_WITHIN } from "./parts.ts";
import { tellOfRecovery } from "./recovery.ts";
import { keepTime, type TimeKeeping } from "./time.ts";
import { httpPart } from "./wiring.ts";

/** A gateway that runs. */
export interface Gateway {
  readonly control: Control;
  readonly core: Core;
  /** Of the broker that it talks to. */
  readonly brokerUrl: string;
  /** Whether work gets done: see `isAlive` in app/sign-of-life.ts. */
  isAlive(): Promise<boolean>;
  /** Ends in order: nothing that was promised is lost. Never rejects; what could not be ended is in the log. */
  stop(): Promise<void>;
}

/**
 * The composition root: configuration in, running gateway out. Rejects with `CannotStart` where the store is
 * in use, with `StoreUnusable` where it is damaged or the disk refuses; a modem or a broker that is not
 * there keeps nothing from starting.
 */
export async function startGateway(environment: Environment): Promise<Gateway> {
  const running = new RunningParts(environment.scheduler, environment.log);
  try {
    const state = await openState(environment, running);
    const builtIn = await running.start(builtInPart(environment, STOP_WITHIN.builtInMs));
    const gateway = assemble(state, builtIn);
    listen(gateway);
    for (const part of partsOf(gateway)) await running.start(part);
    const { clock } = state;
    return {
      control: gateway.control,
      core: state.core,
      brokerUrl: builtIn.brokerUrl,
      isAlive: () =>
        isAlive({
          clock,
          busySinceMs: gateway.sender.busySinceMs(),
          isWaitingForRoom: state.problems.has(DISK),
          synced: () => state.core.synced(),
        }),
      stop: () => running.stop(),
    };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

// ── The state, and who writes it ─────────────────────────────────────────────────────────────────

async function openState(environment: Environment, running: RunningParts): Promise<State> {
  const { config, log, scheduler, upgrades, onFatal } = environment;
  const { directory } = config.store;
  const clock = new GatewayClock(environment.clock);
  const problems = new Problems();
  await running.start({
    name: "lock",
    start: () => lock(directory, clock.bootId),
    stop: (release) => release(),
    stopWithinMs: STOP_WITHIN.lockMs,
    whenStopFails: "The lock of the store could not be taken away; the next start takes it over",
  });
  const opened = await running.start({
    name: "store",
    start: () => openJournal(directory, clock, scheduler, log, problems, onFatal, upgrades?.isOnTrial() ?? false),
    stop: ({ store }) => store.close(),
    stopWithinMs: STOP_WITHIN.storeMs,
  });
  const journalTimes = createJournalTimes();
  const core = new Core({
    state: opened.store.state,
    policy: policyOf(config),
    journal: timedJournal(opened.store.journal, clock, journalTimes.times),
    clock,
    scheduler,
    written: (decided) => toWritten(decided, opened.store.level()),
    onListenerError: (error) => log.error({ error }, "A part of the gateway failed to follow an event"),
  });
  const followers: (() => void)[] = [];
  const copier = await copierOf({
    ...{ config, clock, scheduler, log },
    head: () => opened.store.head(),
    onStop: (why) => problems.set(SUPERSEDED, why),
    changed() {
      for (const follow of followers) follow();
    },
  });
  opened.onSynced(() => copier?.wake());
  const goesFirst = { isUnderWay: () => false };
  const pause = pauseBy(
    scheduler,
    givingWayTo(() => goesFirst.isUnderWay(), clock),
  );
  const state = { ...opened, environment, clock, problems, core, journalTimes, pause, goesFirst };
  if (copier === undefined) return state;
  const drills = drillsOf({ config, clock, log }, copier);
  return { ...state, copier, drills, onCopyChanged: (listener) => void followers.push(listener) };
}

async function lock(directory: string, bootId: string): Promise<() => Promise<void>> {
  const locked = await takeLock(directory, bootId).catch((error: unknown) => refusedBy(error, directory));
  if (locked.kind === "locked") return locked.release;
  throw new CannotStart(
    `${directory} is in use by process ${locked.pid}; stop that leadline first, or set store.directory`,
  );
}

// ── The order in which it lives ──────────────────────────────────────────────────────────────────

/** Each is started when those before it run, and stopped before them. */
function partsOf(gateway: Assembly): readonly DaemonPart[] {
  const { environment, core, snapshots, http, technician, broker, publisher, modem, alarms } = gateway;
  const { presence, deadlines, reminders, housekeeping } = gateway;
  const time = timeOf(gateway);
  return [
    { name: "time", start: () => time.start(), stop: () => time.stop() },
    {
      name: "last snapshot",
      start() {},
      stop: () => snapshots.takeLast(),
      stopWithinMs: STOP_WITHIN.snapshotMs,
      whenStopFails: "The last snapshot could not be taken: the journal is whole, the next start takes longer",
    },
    ...(gateway.copier === undefined ? [] : [copyPart(gateway.copier)]),
    syncAtStop("last records", core, STOP_WITHIN.lastRecordsMs, "What was decided last is not on disk"),
    { name: "recovery", start: () => recover(gateway) },
    httpPart(http, [technician], environment),
    // The session there is the other device's: connecting would throw that out, and take its leads.
    unlessSuperseded(
      gateway,
      {
        name: "broker",
        start: () => broker.start(),
        stop: () => broker.stop(),
        stopWithinMs: STOP_WITHIN.brokerMs,
      },
      async () => {
        await presence.stop(gateway.problems.of(SUPERSEDED));
        await broker.stop();
      },
    ),
    {
      name: "presence",
      start: () => presence.start(),
      stop: () => presence.stop(),
      stopWithinMs: STOP_WITHIN.farewellMs,
      whenStopFails: "The broker has not confirmed that the gateway is offline",
    },
    {
      name: "publisher",
      start: () => publisher.start(),
      stop: () => publisher.stop(GRACE.publishMs),
      stopWithinMs: STOP_WITHIN.publishMs,
    },
    alarmsPart(alarms),
    syncAtStop("journal", core, STOP_WITHIN.journalMs, "The disk does not take what was decided; the stop goes on"),
    {
      name: "modem",
      start: () => modem.start(handlersOf(gateway)),
      stop: () => modem.stop(GRACE.submitMs),
      stopWithinMs: STOP_WITHIN.modemMs,
    },
    unlessSuperseded(gateway, {
      name: "reminders",
      start: () => reminders.start(),
      stop: () => reminders.stop(GRACE.mailMs),
      stopWithinMs: STOP_WITHIN.mailMs,
    }),
    { name: "housekeeping", start: () => housekeeping.start(), stop: () => housekeeping.stop() },
    { name: "deadlines", start: () => deadlines.start(), stop: () => deadlines.stop() },
    senderPart(gateway),
    headcountPart(gateway),
    readingPart(gateway),
    comparisonPart(gateway),
    {
      name: "silence",
      start() {},
      stop() {
        gateway.isStopping = true;
        presence.fallSilent();
      },
    },
  ];
}

/** What a device does no more when another has gone on with its state; `leave` ends it then. */
function unlessSuperseded(
  { problems, environment: { log } }: Assembly,
  part: DaemonPart,
  leave: () => unknown = () => part.stop?.(),
): DaemonPart {
  let runs = false;
  async function end(how: () => unknown): Promise<void> {
    if (!runs) return;
    runs = false;
    await how();
  }
  return {
    ...part,
    async start() {
      if (problems.has(SUPERSEDED)) return;
      runs = true;
      await part.start();
      problems.onChange(() => {
        if (!problems.has(SUPERSEDED)) return;
        end(leave).catch((error: unknown) => log.error({ part: part.name, error }, "It could not be ended"));
      });
    },
    stop: () => end(() => part.stop?.()),
  };
}

/** What a look takes that leaves the rest of its turn to the next one. */
const MOMENT_MS = 2;

function timeOf(gateway: Assembly): TimeKeeping {
  const { environment, core, clock, notices, canary, deadlines, housekeeping, disk, proof, proofHead, signal, modem } =
    gateway;
  const { backups, drills, pause } = gateway;
  const { clock: system, scheduler, log, upgrades } = environment;
  const looks: readonly (() => unknown)[] = [
    () => upgrades && lookAtUpgrades(gateway, upgrades),
    () => notices.look(),
    () => canary.look(),
    () => signal.take(core.now(), modem.health().signal?.dbm),
    () => deadlines.look(),
    () => housekeeping.look(),
    () => disk.look(),
    () => proof.look(),
    () => proofHead.look(),
    () => backups.look(),
    () => drills?.look(),
  ];
  let isStopped = false;
  /**
   * What has taken a moment ends its turn: together they held everything for 20 ms. What has taken none does not, as a
   * machine at rest is woken for each turn.
   */
  async function lookAtAll(): Promise<void> {
    let turn = startSlice(clock, MOMENT_MS);
    for (const look of looks) {
      if (isStopped) return;
      try {
        void look();
      } catch (error) {
        log.error({ error }, "The minute's work failed");
      }
      if (!turn.isOver()) continue;
      await pause();
      turn = startSlice(clock, MOMENT_MS);
    }
  }
  const kept = keepTime({ core, system, clock, scheduler, log, onMinute: () => void lookAtAll() });
  return {
    start: kept.start,
    stop() {
      isStopped = true;
      kept.stop();
    },
  };
}

/** A trial that is over is no reason any more to write for the version before. */
async function lookAtUpgrades(
  { store, presence, changes, environment: { log } }: Assembly,
  upgrades: Upgrades,
): Promise<void> {
  if (upgrades.look()) {
    presence.changed();
    changes.changed();
  }
  if (upgrades.isOnTrial()) return;
  await store.raiseLevel().catch((error: unknown) => {
    log.warn({ error }, "The store is written for the version before for now; it is tried again in a minute");
  });
}

/** What was decided so far is on disk before those that come before it in the list are stopped. */
function syncAtStop(name: string, core: Core, stopWithinMs: number, whenStopFails: string): DaemonPart {
  return {
    name,
    start() {},
    stop() {
      core.flush();
      return core.synced();
    },
    stopWithinMs,
    whenStopFails,
  };
}

/** Takes up what an earlier process has left, before anything is sent. */
async function recover({ environment, store, core, notices, disk }: Assembly): Promise<void> {
  const { config, log } = environment;
  for (const words of tellOfRecovery(store.warnings, log)) notices.add(words);
  core.execute({ type: "Resume" });
  await takeInSpool(core, config.store.directory, log);
  await disk.look();
}

/** Who is told of what. What we let go of ourselves is no reason to warn anybody. */
function listen(gateway: Assembly): void {
  const { environment, core, broker, problems, presence, changes, proofHead, sender, publisher, brokerWatch } = gateway;
  const { log } = environment;
  // What is begun and cannot be written down would have to be taken back.
  const suspend = (): void =>
    sender.suspend(broker.state().takenOver || problems.has(DISK) || problems.has(SERVICE) || problems.has(SUPERSEDED));
  logEvents(core, log);
  broker.onState(() => {
    suspend();
    presence.changed();
    changes.changed();
  });
  problems.onChange(() => {
    suspend();
    presence.changed();
    changes.changed();
  });
  core.onRecorded(() => changes.changed());
  gateway.onCopyChanged?.(() => {
    presence.changed();
    changes.changed();
  });
  const endFirst = core.onRecorded(() => {
    endFirst();
    // Where the journal fails, the process ends (`onFatal`): there is no head to tell.
    void core.synced().then(
      () => proofHead.look(),
      () => {},
    );
  });
  broker.onConnected(({ sessionPresent }) => {
    presence.connected();
    void proofHead.look();
    publisher.connected(sessionPresent);
    brokerWatch.connected();
  });
}

function handlersOf(gateway: Assembly): SmsHandlers {
  const { environment, core, deadlines, presence, changes, signal, sender, metrics, copier } = gateway;
  const { log } = environment;
  let shownState: TransportHealth["state"] | undefined;
  return {
    ...createInbox(core, log),
    health(now) {
      if (!gateway.isStopping) metrics.modem(now);
      if (!gateway.isStopping) logHealth(log, now, shownState);
      shownState = now.state;
      deadlines.receiving(now.state === "ready");
      presence.changed();
      changes.changed();
      signal.take(core.now(), now.signal?.dbm);
      sender.wake();
    },
    swept: (beganAt) => deadlines.swept(beganAt),
    ...given({ copied: copier && ((urgency: CopyUrgency) => copier.copied(urgency)) }),
  };
}
