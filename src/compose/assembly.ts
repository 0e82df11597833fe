import { randomBytes } from "node:crypto";
import type { Alarms } from "../app/alarms/alarms.ts";
import type { Condition } from "../app/alarms/kinds.ts";
import { type Canary, createCanary } from "../app/canary.ts";
import { createDailyBackup, type DailyBackup } from "../app/daily-backup.ts";
import { type Changes, createChanges } from "../app/changes.ts";
import { type Control, createControl } from "../app/control.ts";
import type { Copier } from "../app/copy/copier.ts";
import type { Drills } from "../app/copy/drills.ts";
import type { Core } from "../app/core.ts";
import { createDeadlines, type Deadlines } from "../app/deadlines.ts";
import { createHousekeeping, type Housekeeping } from "../app/housekeeping.ts";
import { watchLeadWork } from "../app/lead-work.ts";
import { createBrokerWatch, type BrokerWatch } from "../app/broker-watch.ts";
import { Notices } from "../app/notices.ts";
import type { TransportHealth, CheckpointSeal, RetainedFiles } from "../app/ports.ts";
import { createPresence, type Presence } from "../app/presence.ts";
import type { Problems } from "../app/problems.ts";
import type { DeskReads } from "../app/desks.ts";
import { createProofHead, type ProofHead } from "../app/proof-head.ts";
import { createProofWatch, type ProofWatch } from "../app/proof-watch.ts";
import { createPublisher, type Publisher } from "../app/publisher.ts";
import { createReminders, type Reminders } from "../app/reminders.ts";
import { createRequestHandler } from "../app/request-handler.ts";
import type { Proof } from "../app/proof.ts";
import type { Story } from "../app/story.ts";
import type { Moment } from "../app/timeline.ts";
import { SignalSamples } from "../app/signal-samples.ts";
import type { Slicing } from "../app/slice.ts";
import { createServiceMode, SERVICE } from "../app/service-mode.ts";
import { createSender, type Sender } from "../app/sender.ts";
import { createMetrics, type createJournalTimes, type Metrics } from "../http/metrics.ts";
import { loadWeb } from "../http/loading.ts";
import { createHttpServer, type HttpServer } from "../http/server.ts";
import type { Modem } from "../modem/modem.ts";
import { createMqttClient, type MqttBroker } from "../mqtt/client.ts";
import { minuteOfDay } from "../platform/clock.ts";
import { createDiskWatch, type DiskWatch } from "../platform/disk.ts";
import type { GatewayClock } from "../platform/gateway-clock.ts";
import { given } from "../domain/given.ts";
import type { Instant } from "../domain/time.ts";
import { dropCovered } from "../store/checkpoint/drop.ts";
import type { CheckpointOrder } from "../store/checkpoint/take.ts";
import { type KeptBackup, keptBackups } from "../store/backup/kept.ts";
import { inThread } from "../store/disk/thread.ts";
import type { OpenStore } from "../store/recovery/open.ts";
import { eraseQuarantine } from "../store/recovery/quarantine.ts";
import { openModemMemory } from "../store/known-modem.ts";
import { conditionsAtWork } from "./alarm-conditions.ts";
import { alarmsOf } from "./alarms.ts";
import type { BuiltIn } from "./built-in.ts";
import type { Environment } from "./environment.ts";
import { SUPERSEDED } from "./copy.ts";
import { DISK, type OpenJournal, ROOM } from "./journal.ts";
import { shownHealth } from "./modem-health.ts";
import type { Skimmed } from "./journal-skim.ts";
import { graveProblems, problemList, type ProblemSources, standstill } from "./problem-list.ts";
import { withPortFound } from "./modem-port.ts";
import { rolledBackConditions, rolledBackWarnings } from "./rolled-back.ts";
import { createModemForTechnician, type EndingTechnician } from "./technician.ts";
import { healthCauses, knownOfModem, mailerOf, modemOptions, mqttOptions, spentCodesOf } from "./wiring.ts";
import type { ProofOrder } from "./proof.ts";
import { checkProof, readStandings } from "./standings.ts";
import type { StoryOrder } from "./story.ts";
import { threadScript } from "./threads.ts";
import type { BackupOrder } from "./threads/backup.ts";
import type { TimelineOrder } from "./timeline.ts";

/** The gateway's state, and who writes it. */
export interface State extends OpenJournal {
  readonly environment: Environment;
  readonly clock: GatewayClock;
  readonly problems: Problems;
  readonly core: Core;
  readonly journalTimes: ReturnType<typeof createJournalTimes>;
  /** Of all long work: see `pauseBy`. */
  readonly pause: Slicing["pause"];
  /** What that waits for: nothing, before there is a modem. */
  readonly goesFirst: { isUnderWay: () => boolean };
  /** Where a place for a copy is configured. */
  readonly copier?: Copier;
  readonly drills?: Drills;
  /** Tells the listener when the copy stands otherwise. */
  readonly onCopyChanged?: (listener: () => void) => void;
}

/** The ways to phones and to the lead system. */
interface Outside {
  readonly modem: Modem;
  readonly technician: EndingTechnician;
  readonly broker: MqttBroker;
}

/** What is looked at every minute, and told while it is so. */
interface Watches {
  readonly disk: DiskWatch;
  readonly proof: ProofWatch;
  readonly notices: Notices;
  readonly backups: DailyBackup;
}

/** What acts on the state. */
interface Loops {
  readonly sender: Sender;
  readonly deadlines: Deadlines;
  readonly reminders: Reminders;
  readonly publisher: Publisher;
  readonly brokerWatch: BrokerWatch;
  readonly housekeeping: Housekeeping;
}

/** What people and the lead system see of it. */
interface Views {
  readonly presence: Presence;
  readonly proofHead: ProofHead;
  readonly control: Control;
  /** Tells pages that look on. */
  readonly changes: Changes;
  readonly signal: SignalSamples;
  readonly http: HttpServer;
  readonly alarms: Alarms;
  readonly metrics: Metrics;
  readonly canary: Canary;
}

/** All that a gateway is made of. */
export interface Assembly extends State, Outside, Watches, Loops, Views {
  /** A stop has begun: what is let go of on its way is no trouble. */
  isStopping: boolean;
}

/** Makes the parts and lets each know of those that it needs. Nothing of it runs yet. */
export function assemble(state: State, builtIn: BuiltIn): Assembly {
  const changed = (): void => views.presence.changed();
  const confirmed = (): void => {
    loops.sender.wake();
    loops.reminders.wake();
  };
  const watches = createWatches(state, changed, confirmed);
  const outside = createOutside(state, builtIn, watches, {
    say: (announcements) => loops.publisher.say(announcements),
    canSayMore: () => loops.publisher.canSayMore(),
  });
  const loops = createLoops(state, outside, watches);
  const views = createViews(state, outside, watches, loops);
  return { ...state, ...outside, ...watches, ...loops, ...views, isStopping: false };
}

/** What is said to requests without a record. */
type Answers = Pick<Publisher, "say" | "canSayMore">;

function createOutside(state: State, builtIn: BuiltIn, { disk, notices }: Watches, answers: Answers): Outside {
  const { environment, clock, core, store, problems, goesFirst } = state;
  const { config, scheduler, log, logKeeper } = environment;
  const { options, finder } = withPortFound(modemOptions(environment, builtIn.port, knownOfModem(core), clock), {
    memory: openModemMemory(config.store.directory),
    tell: (words) => notices.add(words),
    root: environment.root,
  });
  const { modem, technician } = createModemForTechnician(options, {
    ...{ port: config.modem.port, finder, keeper: logKeeper, service: createServiceMode(core, problems) },
  });
  const topicOf = (request: string): string => `${config.mqtt.baseTopic}/${config.gateway}/${request}`;
  const broker = createMqttClient({
    ...mqttOptions(environment, builtIn.brokerUrl, clock),
    handler: createRequestHandler({ core, topicOf, say: answers.say, scheduler, log }),
    leadComes: () => modem.expectText(),
    hasRoom: async () => answers.canSayMore() && (await disk.hasRoom()),
    sessionExpected: !builtIn.isBrokerEmbedded && store.state.sequence > 0,
  });
  goesFirst.isUnderWay = () => modem.isTakingIn;
  return { modem, technician, broker };
}

function createWatches(
  { environment, clock, core, problems, pause }: State,
  changed: () => void,
  confirmed: () => void,
): Watches {
  const { config, log } = environment;
  const { directory } = config.store;
  return {
    disk: createDiskWatch({
      ...{ directory, log, changed },
      shortOfRoom: (words) => problems.set(ROOM, words),
    }),
    proof: createProofWatch({
      check: () => checkProof(directory, { clock, pause }),
      skim: (through) => readStandings({ directory, through }, { clock, pause }),
      ...{ core, clock, pause, log },
      changed() {
        confirmed();
        changed();
      },
    }),
    notices: new Notices(clock, changed),
    backups: backupsOf(environment, clock, changed),
  };
}

function backupsOf({ config, log }: Environment, clock: GatewayClock, changed: () => void): DailyBackup {
  const { gateway, backup, store } = config;
  const where = { ...backup, gateway, directory: store.directory };
  return createDailyBackup({
    ...{ at: backup.daily, minuteOfDay: () => minuteOfDay(clock.now()), clock, changed, log },
    newest: async () => (await keptBackups(where)).at(-1)?.takenAt,
    take: () =>
      inThread<BackupOrder, KeptBackup & { readonly damage?: object }>(threadScript("backup"), {
        ...where,
        now: Math.floor(clock.now()),
      }),
  });
}

function createLoops(state: State, { modem: transport, broker }: Outside, { notices, proof }: Watches): Loops {
  const { environment, clock, core, store, problems, copier, pause } = state;
  const { config, log, scheduler } = environment;
  const isClockTrusted = (): boolean => core.state.clock.status === "trusted";
  const publisher = createPublisher({ core, broker, clock, scheduler, log });
  return {
    sender: createSender({
      ...{ core, transport, clock, scheduler, log, notices, problems, isConfirmed: proof.isConfirmed },
      ...given({ outcomeCopied: copier && ((sequence: number) => copier.outcomeCopied(sequence)) }),
    }),
    deadlines: createDeadlines({ core, transport, clock, scheduler, isClockTrusted, pause, log }),
    reminders: createReminders({
      ...{ core, mailer: mailerOf(config), scheduler, log, isConfirmed: proof.isConfirmed },
    }),
    publisher,
    brokerWatch: createBrokerWatch({
      ...{ core, retainedAgents: broker.retainedAgents, owe: publisher.owe, log },
      ...{ clock, pause },
    }),
    housekeeping: createHousekeeping({
      core,
      retained: retainedFilesOf(store, config.store.directory),
      clock,
      scheduler,
      pause,
      isClockTrusted,
      isOnTrial: () => environment.upgrades?.isOnTrial() ?? false,
      retain: { leads: config.store.retainLeads, evidence: config.store.retainEvidence },
      log,
    }),
  };
}

function createViews(state: State, outside: Outside, watches: Watches, { reminders, publisher }: Loops): Views {
  const { disk, proof, notices, backups } = watches;
  const { environment, clock, core, store, problems, copier, drills, pause } = state;
  const { config, log, logKeeper, version, scheduler } = environment;
  const { modem, technician, broker } = outside;
  const health = (): TransportHealth => modem.health();
  const canary = createCanary({
    ...{ core, at: config.canary.at, minuteOfDay: () => minuteOfDay(clock.now()) },
    hindered: () => broker.state().takenOver || problems.has(SERVICE) || problems.has(SUPERSEDED),
    newMark: () => randomBytes(4).toString("hex"),
  });
  const sources: ProblemSources = {
    ...{ core, problems, broker, health },
    watches: [
      disk,
      proof,
      notices,
      publisher,
      canary,
      backups,
      { warnings: () => rolledBackWarnings(environment.upgrades) },
      ...[copier, drills].filter((watch) => watch !== undefined),
    ],
    mailTrouble: reminders.trouble,
  };
  const told = { health, problems: () => problemList(sources) };
  const presence = createPresence({
    now: () => core.now(),
    queued: () => Object.values(core.state.index.turns.open).reduce((sum, open) => sum + open, 0),
    onHappening: (listener) => core.onRecorded(listener),
    ...{ broker, clock, scheduler, log, version, ...told },
    health: () => shownHealth(health(), problems.has(DISK)),
  });
  const { gateway } = config;
  const since = Math.floor(clock.now());
  const blocking = (): readonly string[] => graveProblems(sources);
  const copy = given({ copy: copier && (() => ({ ...copier.view(), ...given({ drill: drills?.last() }) })) });
  const control = createControl({
    ...{ core, broker, gateway, version, since, blocking, clock, pause },
    ...told,
    ...copy,
    standstill: () => standstill(sources),
    erasures: () =>
      inThread<Skimmed, Map<string, Instant>>(threadScript("erasures"), {
        ...{ directory: config.store.directory, through: core.syncedSequence },
      }),
    hasRoom: () => disk.hasRoom(),
  });
  const changes = createChanges(scheduler, since);
  logKeeper.follow({ next: () => changes.changed(), end() {} });
  const signal = new SignalSamples();
  const seen = {
    core,
    problems,
    broker,
    health,
    disk,
    further: [
      canary.conditions,
      () => copyConditions(copier, drills),
      () => rolledBackConditions(environment.upgrades),
    ],
  };
  const alarms = alarmsOf(
    environment,
    () => core.now(),
    () => conditionsAtWork(seen),
  );
  const { histograms } = state.journalTimes;
  const metrics = createMetrics(
    {
      ...{ version, health, broker, core, raised: () => alarms.raised },
      ...given({ copyLag: copier && (() => copier.lag()) }),
    },
    histograms,
  );
  const shownHealthCauses = () => healthCauses(blocking());
  const spentCodes = spentCodesOf(environment);
  const isBusy = watchLeadWork(core, clock);
  const http = createHttpServer({
    ...{ scheduler, log },
    web: () =>
      loadWeb({
        ...{ control, technician, alarms, metrics, clock, scheduler, log, spentCodes, isBusy, pause },
        health: shownHealthCauses,
        async pages() {
          const { pagesOf } = await import("./pages.ts");
          return pagesOf({
            ...{ environment, control, core, technician, changes, signal, spentCodes, broker, clock, since, blocking },
            ...{ ...copy, health: shownHealthCauses, problems: told.problems, modem: health, reads: readsOf(state) },
            pause,
          });
        },
      }),
  });
  const proofHead = createProofHead({ head: () => store.head(), now: () => core.now(), broker, clock, log });
  return { presence, proofHead, control, changes, signal, http, alarms, metrics, canary };
}

/** Each reads in a thread what is on disk when it begins. */
function readsOf({ core, environment: { config } }: State): DeskReads {
  const { gateway, number: gatewayNumber, store } = config;
  const { directory } = store;
  const journal = (): Skimmed => ({ directory, through: core.syncedSequence });
  return {
    proofs: ({ number, since }) =>
      inThread<ProofOrder, Proof>(threadScript("proof"), {
        ...{ directory, number, gateway, gatewayNumber, now: core.now() },
        ...given({ since }),
      }),
    timelines: (number) =>
      inThread<TimelineOrder, readonly Moment[]>(threadScript("timeline"), { ...journal(), number }),
    stories: (subject) =>
      inThread<StoryOrder, Story | undefined>(threadScript("story"), { ...journal(), gatewayNumber, subject }),
  };
}

/** A drill that failed tells as much as a copy that is behind. */
function copyConditions(copier: Copier | undefined, drills: Drills | undefined): readonly Condition[] {
  const [failed] = drills?.warnings() ?? [];
  const behind = copier?.conditions() ?? [];
  return behind.length > 0 || failed === undefined ? behind : [{ kind: "no-copy", cause: failed }];
}

/** What housekeeping does to the disk. */
function retainedFilesOf<S, E>(store: OpenStore<S, E>, directory: string): RetainedFiles {
  return {
    eraseContentsBefore: (instant, inUse, announce) => store.eraseContentsBefore(instant, inUse, announce),
    eraseQuarantine: (contentsBefore, evidenceBefore) => eraseQuarantine(directory, contentsBefore, evidenceBefore),
    takeCheckpoint(olderThan, keeping) {
      const order: CheckpointOrder<typeof keeping> = { directory, olderThan, keeping };
      return inThread<typeof order, CheckpointSeal | undefined>(threadScript("checkpoint"), order);
    },
    dropCovered: (checksum) => dropCovered(directory, checksum),
  };
}
