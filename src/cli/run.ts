import { every } from "../app/alarm.ts";
import type { Log } from "../app/ports.ts";
import { startGateway } from "../compose/gateway.ts";
import { StoreUnusable } from "../compose/journal.ts";
import { type SafeMode, startSafeMode } from "../compose/safe-mode.ts";
import { CannotStart, type Environment, environmentHere } from "../compose/environment.ts";
import type { Config } from "../config/config.ts";
import { loadConfig, SYSTEM_FILE } from "../config/load.ts";
import { version } from "../config/package-root.ts";
import { PROFILE_CHOICES } from "../modem/profiles.ts";
import { describeProblem } from "../config/problem.ts";
import { oneLine } from "../app/printable.ts";
import { createLog, outputSink } from "../platform/log.ts";
import { createLogKeeper, type LogKeeper } from "../platform/log-keeper.ts";
import { upgradesFolder, watchUpgrades } from "../platform/upgrades.ts";
import { createNotifier, type Notifier } from "../platform/notify.ts";

export interface RunOptions {
  readonly config?: string;
  /** JSON lines on a terminal, too. */
  readonly json: boolean;
}

/** The daemon, in the foreground, until a signal ends it. Resolves to the exit code. */
export async function run({ config: named, json }: RunOptions): Promise<number> {
  const read = loadConfig({ named, env: process.env }, { profiles: PROFILE_CHOICES });
  if (!read.ok) {
    for (const problem of read.problems) process.stderr.write(`leadline: ${oneLine(describeProblem(problem))}\n`);
    return 2;
  }
  const config = read.value;
  const logKeeper = createLogKeeper();
  const log = createLog({ ...config.log, sinks: [await outputSink(process.stdout, { json }), logKeeper] }).child({
    gateway: config.gateway,
  });
  const notifier = createNotifier({ env: process.env, pid: process.pid, log });
  const ended = untilSignal(log);
  log.info(
    { version: version(), config: config.file, store: config.store.directory, pid: process.pid },
    "leadline starts",
  );
  if (config.file === null) log.info({}, `There is no ${SYSTEM_FILE}: the defaults hold`);
  for (const warning of config.warnings) log.warn({}, describeProblem(warning));
  for (;;) {
    let gateway: Running;
    try {
      gateway = await start(config, log, logKeeper);
    } catch (error) {
      if (!(error instanceof CannotStart)) throw error;
      log.error({}, error.message);
      process.stderr.write(`leadline: ${oneLine(error.message)}\n`);
      return 1;
    }
    const endWatch = watch(gateway, notifier);
    await notifier.ready();
    log.info({ broker: gateway.brokerUrl, port: config.modem.port }, "leadline is up");

    const signal = await Promise.race([ended, gateway.recovered]);
    log.info({ signal }, signal === undefined ? "The disk takes files again: leadline starts anew" : "leadline stops");
    endWatch();
    if (signal !== undefined) await notifier.stopping();
    await gateway.stop();
    if (signal === undefined) continue;
    log.info({}, "leadline has stopped");
    return 0;
  }
}

type Running = Omit<SafeMode, "control">;

/** The gateway, or what remains of it where its journal cannot be used. */
async function start(config: Config, log: Log, logKeeper: LogKeeper): Promise<Running> {
  const environment = environmentOf(config, log, logKeeper);
  try {
    return { ...(await startGateway(environment)), recovered: new Promise(() => undefined) };
  } catch (error) {
    if (!(error instanceof StoreUnusable)) throw error;
    return startSafeMode(environment, error);
  }
}

function environmentOf(config: Config, log: Log, logKeeper: LogKeeper): Environment {
  return {
    ...environmentHere(),
    upgrades: watchUpgrades(upgradesFolder(process.env)),
    config,
    log,
    logKeeper,
    onFatal(error) {
      log.error(
        { error },
        "The journal cannot be synced: the process ends, and what is on disk is read again at the next start",
      );
      process.exit(1);
    },
  };
}

/** A second signal changes nothing: a stop that is interrupted is worth less than one that takes its time. */
function untilSignal(log: Log): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.on(signal, () => {
        log.debug({ signal }, "Signal received");
        resolve(signal);
      });
    }
  });
}

/** The service manager hears from us while work gets done, not merely while a timer runs. */
function watch(gateway: Running, notifier: Notifier): () => void {
  const { watchdogEveryMs } = notifier;
  if (watchdogEveryMs === undefined) return () => {};
  return every(environmentHere(), watchdogEveryMs, () => {
    void gateway.isAlive().then((alive) => (alive ? notifier.watchdog() : undefined));
  });
}
