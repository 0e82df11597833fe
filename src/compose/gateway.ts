import { type Control, createControl } from "../app/control.ts";
import { Core } from "../app/core.ts";
import { createDeadlines } from "../app/deadlines.ts";
import { createHousekeeping } from "../app/housekeeping.ts";
import { logEvents } from "../app/event-log.ts";
import { createInbox } from "../app/inbox.ts";
import { createLeftovers } from "../app/leftovers.ts";
import { Notices } from "../app/notices.ts";
import type { SmsHandlers, SmsTransport, TransportHealth } from "../app/ports.ts";
import { createPresence } from "../app/presence.ts";
import { Problems } from "../app/problems.ts";
import { createProofWatch } from "../app/proof-watch.ts";
import { createPublisher } from "../app/publisher.ts";
import { createReminders } from "../app/reminders.ts";
import { createRequestHandler } from "../app/request-handler.ts";
import { createSender } from "../app/sender.ts";
import { policyOf } from "../config/policy.ts";
import { createHttpServer } from "../http/server.ts";
import { createMqttClient } from "../mqtt/client.ts";
import { GatewayClock } from "../platform/gateway-clock.ts";
import { createDiskWatch } from "../platform/disk.ts";
import { takeLock } from "../store/disk/lock.ts";
import { archiveOf } from "./archive.ts";
import { startBuiltIn } from "./built-in.ts";
import { brokenProof, DISK, openJournal, refusedBy } from "./journal.ts";
import { takeInKept } from "./kept.ts";
import { logHealth, shownHealth } from "./modem-health.ts";
import { graveProblems, problemList, type ProblemSources } from "./problem-list.ts";
import { tellOfRecovery } from "./recovery.ts";
import { CannotStart, type Environment } from "./environment.ts";
import { createModemForTechnician } from "./technician.ts";
import { keepTime } from "./time.ts";
import { healthCauses, knownOfModem, mailerOf, modemOptions, mqttOptions, openHttp, within } from "./wiring.ts";

/** A gateway that runs. */
export interface Gateway {
  readonly control: Control;
  readonly core: Core;
  /** Of the broker that it talks to. */
  readonly brokerUrl: string;
  /** Whether work gets done: no submit has been under way for longer than any network takes. */
  isAlive(): boolean;
  /** Ends in order: nothing that was promised is lost. */
  stop(): Promise<void>;
}

/** The slowest submit that was seen took two and a quarter minutes; with the modem's recovery it may take more. */
const STUCK_AFTER_MS = 15 * 60_000;
/**
 * How long a stop waits: for a submit or a mail under way, for what is to be published,
 * for the last word, for the disk.
 */
export const STOP_WITHIN = {
  submitMs: 10_000,
  mailMs: 2_000,
  publishMs: 2_000,
  farewellMs: 2_000,
  syncMs: 2_000,
  snapshotMs: 2_000,
};

/**
 * The composition root: configuration in, running gateway out. Rejects with `CannotStart` where the store is
 * in use, with `StoreUnusable` where it is damaged or the disk refuses; a modem or a broker that is not
 * there keeps nothing from starting.
 */
export async function startGateway(environment: Environment): Promise<Gateway> {
  const { config, log, version, scheduler } = environment;
  const clock = new GatewayClock(environment.clock);
  const directory = config.store.directory;
  const locked = await takeLock(directory, clock.bootId).catch((error: unknown) => refusedBy(error, directory));
  if (locked.kind === "held") {
    throw new CannotStart(
      `${directory} is in use by process ${locked.pid}; stop that leadline first, or set store.directory`,
    );
  }
  const undo: (() => Promise<void>)[] = [locked.release];
  try {
    return await compose(environment, undo);
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  }

  async function compose({ onFatal }: Environment, stops: (() => Promise<void>)[]): Promise<Gateway> {
    const since = Math.floor(clock.now());
    const problems = new Problems();
    const { store, snapshots } = await openJournal(directory, clock, log, problems, onFatal);
    stops.push(() => store.close());
    const mended = tellOfRecovery(store.warnings, log);
    const core = new Core({
      state: store.state,
      policy: policyOf(config),
      journal: store.journal,
      clock,
      onListenerError: (error) => log.error({ error }, "A part of the gateway failed to follow an event"),
    });

    const builtIn = await startBuiltIn(environment);
    stops.push(() => builtIn.stop());
    const { modem: transport, technician } = createModemForTechnician(
      modemOptions(config, builtIn.port, knownOfModem(core), clock, log),
      { port: config.modem.port, keeper: environment.logKeeper },
    );
    const topicOf = (request: string): string => `${config.mqtt.baseTopic}/${config.gateway}/${request}`;
    const broker = createMqttClient({
      ...mqttOptions(environment, builtIn.brokerUrl, clock),
      handler: createRequestHandler(core, topicOf, log),
      sessionExpected: !builtIn.isBrokerEmbedded && store.state.sequence > 0,
    });

    const isClockTrusted = (): boolean => core.state.clock.status === "trusted";
    const health = (): ReturnType<SmsTransport["health"]> => transport.health();
    const disk = createDiskWatch({ directory, log, changed: () => presence.changed() });
    const proof = createProofWatch({
      check: () => brokenProof(directory),
      clock,
      log,
      changed: () => presence.changed(),
    });
    const notices = new Notices(clock, () => presence.changed());
    const sources: ProblemSources = {
      ...{ core, problems, broker, health },
      watches: [disk, proof, notices],
      mailTrouble: () => reminders.trouble(),
    };
    function everyMinute(): void {
      notices.look();
      deadlines.look();
      void housekeeping.look();
      void disk.look();
      void proof.look();
    }
    const sender = createSender({ core, transport, clock, log, notices });
    const deadlines = createDeadlines({ core, transport, clock, scheduler, isClockTrusted, log });
    const time = keepTime({ core, system: environment.clock, clock, log, onMinute: () => everyMinute() });
    const reminders = createReminders({ core, mailer: mailerOf(config), log });
    const publisher = createPublisher({ core, broker, log });
    const leftovers = createLeftovers({ core, retainedAgents: broker.retainedAgents, owe: publisher.owe, log });
    const housekeeping = createHousekeeping({
      core,
      archive: archiveOf(store, directory),
      clock,
      isClockTrusted,
      retain: { leads: config.store.retainLeads, evidence: config.store.retainEvidence },
      log,
    });
    const presence = createPresence({
      now: () => core.now(),
      queued: () => Object.values(core.state.index.open).reduce((sum, open) => sum + open.size, 0),
      onHappening: (listener) => core.onRecorded(listener),
      broker,
      clock,
      log,
      version,
      health: () => shownHealth(health(), problems.has(DISK)),
      problems: () => problemList(sources),
    });
    const control = createControl({
      core,
      broker,
      gateway: config.gateway,
      version,
      since,
      health,
      problems: () => problemList(sources),
    });
    const http = createHttpServer({ control, technician, log, health: () => healthCauses(graveProblems(sources)) });

    let shownState: TransportHealth["state"] | undefined;
    /** What we let go of ourselves is no reason to warn anybody. */
    let stopping = false;
    const handlers: SmsHandlers = {
      ...createInbox(core, log),
      health(now) {
        if (!stopping) logHealth(log, now, shownState);
        shownState = now.state;
        deadlines.receiving(now.state === "ready");
        presence.changed();
        sender.wake();
      },
      swept: (beganAt) => deadlines.swept(beganAt),
    };
    broker.onState(({ connected, takenOver, detail }) => {
      log[connected || stopping ? "info" : "warn"]({ connected, takenOver, detail }, "Broker");
      sender.suspend(takenOver || problems.has(DISK));
      presence.changed();
    });
    problems.onChange(() => {
      // What is begun and cannot be written down would have to be taken back.
      sender.suspend(broker.state().takenOver || problems.has(DISK));
      presence.changed();
    });
    broker.onConnected(({ sessionPresent }) => {
      presence.connected();
      publisher.connected(sessionPresent);
      leftovers.connected();
    });

    logEvents(core, log);
    await time.start();
    stops.push(async () => time.stop());
    core.execute({ type: "Resume" });
    await takeInKept(core, directory, log);
    await openHttp(http, config, log);
    publisher.start();
    presence.start();
    for (const words of mended) notices.add(words);
    await disk.look();
    deadlines.start();
    reminders.start();
    housekeeping.start();
    sender.start();
    transport.start(handlers);
    broker.start();

    return {
      control,
      core,
      brokerUrl: builtIn.brokerUrl,
      isAlive: () => clock.monotonicMs() - (sender.busySinceMs() ?? clock.monotonicMs()) < STUCK_AFTER_MS,
      async stop() {
        stopping = true;
        presence.fallSilent();
        sender.stop();
        deadlines.stop();
        housekeeping.stop();
        await reminders.stop(STOP_WITHIN.mailMs);
        await transport.stop(STOP_WITHIN.submitMs);
        core.flush();
        await within(STOP_WITHIN.syncMs, core.synced());
        await publisher.stop(STOP_WITHIN.publishMs);
        await within(STOP_WITHIN.farewellMs, presence.stop());
        await broker.stop();
        technician.end();
        await http.close();
        core.flush();
        await within(STOP_WITHIN.syncMs, core.synced());
        await within(STOP_WITHIN.snapshotMs, snapshots.take(core.syncedSequence));
        for (const step of stops.toReversed()) await step();
      },
    };
  }
}
