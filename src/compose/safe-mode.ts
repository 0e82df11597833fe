import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { createAlarm, every } from "../app/alarm.ts";
import type { Alarms } from "../app/alarms/alarms.ts";
import type { Control } from "../app/control.ts";
import type { BrokerState, TransportHealth } from "../app/ports.ts";
import { createPresence, type Presence } from "../app/presence.ts";
import { createSafeModeControl, createSafeModeInbox, type Keeper } from "../app/safe-mode.ts";
import { type SafeModeCause, safeModeInWords } from "../app/safe-mode-cause.ts";
import { pauseBy } from "../app/slice.ts";
import { policyOf } from "../config/policy.ts";
import { createMetrics, type Metrics } from "../http/metrics.ts";
import { loadWeb } from "../http/loading.ts";
import { createHttpServer, type HttpServer } from "../http/server.ts";
import type { Modem } from "../modem/modem.ts";
import type { PinAttempts } from "../modem/pin-attempts.ts";
import { createMqttClient, type MqttBroker } from "../mqtt/client.ts";
import { openSpool, type Spool } from "../store/recovery/spool.ts";
import { takeLock } from "../store/disk/lock.ts";
import { openModemMemory } from "../store/known-modem.ts";
import { conditionsInSafeMode } from "./alarm-conditions.ts";
import { alarmsOf, alarmsPart } from "./alarms.ts";
import { type BuiltIn, builtInPart } from "./built-in.ts";
import { CannotStart, type Environment } from "./environment.ts";
import type { Gateway } from "./gateway.ts";
import type { StoreUnusable } from "./journal.ts";
import { type DaemonPart, RunningParts, STOP_WITHIN } from "./parts.ts";
import { brokerProblems } from "./problem-list.ts";
import { withPortFound } from "./modem-port.ts";
import { createModemForTechnician, type EndingTechnician } from "./technician.ts";
import { rolledBackConditions, rolledBackWarnings } from "./rolled-back.ts";
import { healthCauses, httpPart, modemOptions, mqttOptions, spentCodesOf } from "./wiring.ts";

/** A daemon without its state: it says so wherever somebody may look, keeps what arrives, and sends nothing. */
export interface SafeMode extends Pick<Gateway, "control" | "brokerUrl" | "isAlive" | "stop"> {
  /** Resolves when the disk takes files again, where that was all that was wrong: the gateway may be started. */
  readonly recovered: Promise<void>;
}

const LOOK_AGAIN_MS = 15_000;
/**
 * The broker publishes the last will of the gateway that broke off when it likes, at the latest half a minute later.
 */
const SAY_AGAIN_MS = 60_000;
const STOP_SUBMIT_MS = 0;

/**
 * Composes what remains when the journal cannot be used. Rejects with `CannotStart` where another daemon is at work.
 */
export async function startSafeMode(environment: Environment, why: StoreUnusable): Promise<SafeMode> {
  const { log, scheduler } = environment;
  const running = new RunningParts(scheduler, log);
  try {
    await running.start(lockPart(environment));
    log.error({ ...why.why }, "The gateway is in safe mode: it sends nothing and keeps what arrives");
    const builtIn = await running.start(builtInPart(environment, STOP_WITHIN.builtInMs));
    const safeMode = assemble(environment, why.why, builtIn);
    for (const part of partsOf(safeMode)) await running.start(part);
    const disk = awaitDisk(environment);
    if (why.mayPass) await running.start(disk.part);
    return {
      control: safeMode.control,
      brokerUrl: builtIn.brokerUrl,
      isAlive: () => Promise.resolve(true),
      recovered: disk.takesFiles,
      stop: () => running.stop(),
    };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/** A disk that takes no file takes no lock either; then nothing is written to it. */
function lockPart({ config, clock }: Environment): DaemonPart<(() => Promise<void>) | undefined> {
  const { directory } = config.store;
  return {
    name: "lock",
    async start() {
      // Why it cannot be taken `StoreUnusable` has said.
      const locked = await takeLock(directory, clock.bootId).catch(() => undefined);
      if (locked?.kind === "held") throw new CannotStart(`${directory} is in use by process ${locked.pid}`);
      return locked?.release;
    },
    stop: (release) => release?.(),
    stopWithinMs: STOP_WITHIN.lockMs,
  };
}

/** All that a daemon in safe mode is made of. */
interface Assembly {
  readonly environment: Environment;
  readonly keeper: ClosableKeeper;
  readonly modem: Modem;
  readonly technician: EndingTechnician;
  readonly broker: MqttBroker;
  readonly presence: Presence;
  readonly control: Control;
  readonly http: HttpServer;
  readonly alarms: Alarms;
  readonly metrics: Metrics;
}

function assemble(environment: Environment, cause: SafeModeCause, builtIn: BuiltIn): Assembly {
  const { config, clock, scheduler, log, version, logKeeper, upgrades } = environment;
  const keptProblems = new Map([["store", safeModeInWords(cause)]]);
  const { options, finder } = withPortFound(
    { ...modemOptions(environment, builtIn.port, { pinAttempts: NO_PIN }, clock), readPin: undefined },
    { memory: openModemMemory(config.store.directory), tell: () => undefined, root: environment.root },
  );
  const { modem, technician } = createModemForTechnician(options, {
    port: config.modem.port,
    finder,
    keeper: logKeeper,
  });
  const broker = createMqttClient({ ...mqttOptions(environment, builtIn.brokerUrl, clock), handler: undefined });
  const now = (): number => Math.floor(clock.now());
  const health = (): TransportHealth => withoutPin(modem.health());
  const problems = (): readonly string[] => [
    ...keptProblems.values(),
    ...rolledBackWarnings(upgrades),
    ...problemsOf(health(), broker.state()),
  ];
  const told = { now, health, problems, broker, version };
  const { gateway, number } = config;
  const causes = () => healthCauses(problems());
  const alarms = alarmsOf(environment, now, () =>
    conditionsInSafeMode(safeModeInWords(cause), health(), broker.state(), rolledBackConditions(upgrades)),
  );
  const control = createSafeModeControl({ ...told, cause, gateway, number, since: now() });
  const metrics = createMetrics({ version, health, broker, raised: () => alarms.raised });
  return {
    environment,
    keeper: createKeeper(environment, keptProblems),
    ...{ modem, technician, broker },
    presence: createPresence({ ...told, queued: () => 0, onHappening: () => () => undefined, clock, scheduler, log }),
    control,
    ...{ alarms, metrics },
    http: createHttpServer({
      ...{ scheduler, log },
      web: () =>
        loadWeb({
          ...{ control, technician, alarms, metrics, clock, scheduler, log },
          pause: pauseBy(scheduler),
          spentCodes: spentCodesOf(environment),
          health: causes,
          async pages() {
            const { createSafeModePages } = await import("../dashboard/safe-mode-pages.tsx");
            return createSafeModePages({ gateway, number, now, health: causes, policy: policyOf(config) });
          },
        }),
    }),
  };
}

function problemsOf({ state, detail }: TransportHealth, broker: BrokerState): readonly string[] {
  return [
    ...(state === "ready" ? [] : [`modem ${state}${detail === undefined ? "" : `: ${detail}`}`]),
    ...brokerProblems(broker),
  ];
}

/** Each is started when those before it run, and stopped before them. */
function partsOf({
  environment,
  keeper,
  modem,
  technician,
  broker,
  presence,
  http,
  alarms,
  metrics,
}: Assembly): readonly DaemonPart[] {
  const { config, log, clock, scheduler } = environment;
  const isCopied = config.copy.folder !== null || config.copy.nats !== null;
  let endSaying: (() => void) | undefined;
  function changed(health: TransportHealth): void {
    metrics.modem(health);
    presence.changed();
  }
  return [
    { name: "what arrives", start() {}, stop: () => keeper.close(), stopWithinMs: STOP_WITHIN.storeMs },
    httpPart(http, [technician], environment),
    {
      name: "broker",
      start() {
        broker.onState(() => presence.changed());
        broker.onConnected(() => presence.connected());
        broker.start();
      },
      stop: () => broker.stop(),
      stopWithinMs: STOP_WITHIN.brokerMs,
    },
    {
      name: "presence",
      start() {
        presence.start();
        endSaying = every({ clock, scheduler }, SAY_AGAIN_MS, () => {
          environment.upgrades?.look();
          presence.connected();
        });
      },
      stop: () => presence.stop(),
      stopWithinMs: STOP_WITHIN.farewellMs,
    },
    alarmsPart(alarms),
    {
      name: "modem",
      start: () => modem.start(createSafeModeInbox({ keeper, log, health: changed, isCopied })),
      stop: () => modem.stop(STOP_SUBMIT_MS),
      stopWithinMs: STOP_WITHIN.modemMs,
    },
    {
      name: "silence",
      start() {},
      stop() {
        endSaying?.();
        presence.fallSilent();
      },
    },
  ];
}

interface ClosableKeeper extends Keeper {
  close(): Promise<void>;
}

function createKeeper({ config, clock, scheduler }: Environment, problems: Map<string, string>): ClosableKeeper {
  let opening: Promise<Spool> | undefined;

  /** One that did not open is tried again with the next message. */
  function open(): Promise<Spool> {
    opening ??= openSpool({
      directory: config.store.directory,
      clock,
      scheduler,
      onTrouble(trouble) {
        if (trouble === undefined) problems.delete("kept");
        else problems.set("kept", `${trouble.file} cannot be written: ${String(trouble.error)}`);
      },
      onFatal(error) {
        problems.set("kept", `what arrives cannot be kept and stays in the modem: ${String(error)}`);
      },
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function keep(event: Parameters<Spool["journal"]["append"]>[0][number]["event"]): Promise<void> {
    const { journal } = await open();
    journal.append([{ event }]);
    await journal.synced();
  }

  return {
    sms: (sms) => keep({ type: "SmsKept", sms, arrivedAt: Math.floor(clock.now()) }),
    report: (report) => keep({ type: "ReportKept", report }),
    async close() {
      await (await opening)?.close();
    },
  };
}

/** Which PINs were tried stands in the journal: without it none goes out. */
const NO_PIN: PinAttempts = {
  tried: () => [],
  record: () => Promise.reject(new Error("no PIN is entered in safe mode")),
  clear: () => Promise.resolve(),
};

function withoutPin(health: TransportHealth): TransportHealth {
  if (health.state !== "pin-required") return health;
  return { ...health, detail: "the PIN is not entered in safe mode: what was tried stands in the journal" };
}

/** Looks again and again, while its part runs, whether the disk takes files. */
function awaitDisk({ config, scheduler }: Environment): {
  readonly part: DaemonPart;
  readonly takesFiles: Promise<void>;
} {
  let isOver = (): void => {};
  const promise = new Promise<void>((resolve) => {
    isOver = resolve;
  });
  let runs = false;
  const alarm = createAlarm(scheduler, () => void look());

  async function look(): Promise<void> {
    if (await takesFiles(config.store.directory)) isOver();
    else if (runs) alarm.set(LOOK_AGAIN_MS);
  }

  const part: DaemonPart = {
    name: "disk",
    start() {
      runs = true;
      alarm.set(LOOK_AGAIN_MS);
    },
    stop() {
      runs = false;
      alarm.cancel();
    },
  };
  return { part, takesFiles: promise };
}

async function takesFiles(directory: string): Promise<boolean> {
  const probe = join(directory, "probe");
  try {
    const file = await open(probe, "w");
    try {
      await file.writeFile(Buffer.alloc(4096));
      await file.sync();
    } finally {
      await file.close();
      await rm(probe, { force: true });
    }
    return true;
  } catch {
    return false; // as before; `status` says what is wrong
  }
}
