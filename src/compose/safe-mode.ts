import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SmsHandlers } from "../app/ports.ts";
import { createPresence } from "../app/presence.ts";
import { createSafeModeControl, createSafeModeInbox, type Keeper } from "../app/safe-mode.ts";
import { safeModeInWords } from "../app/safe-mode-cause.ts";
import { createHttpServer } from "../http/server.ts";
import type { PinAttempts } from "../modem/pin-attempts.ts";
import { createMqttClient } from "../mqtt/client.ts";
import { type KeptStore, openKept } from "../store/recovery/spool.ts";
import { type Locked, takeLock } from "../store/disk/lock.ts";
import { startBuiltIn } from "./built-in.ts";
import type { Gateway } from "./gateway.ts";
import type { StoreUnusable } from "./journal.ts";
import { CannotStart, type Environment } from "./environment.ts";
import { createModemForTechnician } from "./technician.ts";
import { healthCauses, modemOptions, mqttOptions, openHttp } from "./wiring.ts";

/** A daemon without its state: it says so wherever somebody may look, keeps what arrives, and sends nothing. */
export interface SafeMode extends Pick<Gateway, "control" | "brokerUrl" | "isAlive" | "stop"> {
  /** Resolves when the disk takes files again, where that was all that was wrong: the gateway may be started. */
  readonly mended: Promise<void>;
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
export async function startSafeMode(
  environment: Environment,
  { why: cause, mayPass }: StoreUnusable,
): Promise<SafeMode> {
  const { config, clock, log, version } = environment;
  const directory = config.store.directory;
  const problems = new Map([["store", safeModeInWords(cause)]]);
  const locked = await lockIfPossible(directory, clock.bootId);
  if (locked?.kind === "held") throw new CannotStart(`${directory} is in use by process ${locked.pid}`);
  log.error({ ...cause }, "The gateway is in safe mode: it sends nothing and keeps what arrives");

  const builtIn = await startBuiltIn(environment);
  const keeper = createKeeper(environment, problems);
  const { modem: transport, technician } = createModemForTechnician(
    modemOptions(config, builtIn.port, { pinAttempts: NO_PIN }, clock, log),
    {
      port: config.modem.port,
      keeper: environment.logKeeper,
    },
  );
  const broker = createMqttClient({ ...mqttOptions(environment, builtIn.brokerUrl, clock), handler: undefined });

  const now = (): number => Math.floor(clock.now());
  const health = (): ReturnType<typeof transport.health> => withoutPin(transport.health());
  const allProblems = (): readonly string[] => {
    const { state, detail } = health();
    const { connected, detail: brokerDetail } = broker.state();
    return [
      ...problems.values(),
      ...(state === "ready" ? [] : [`modem ${state}${detail === undefined ? "" : `: ${detail}`}`]),
      ...(connected ? [] : [`broker: ${brokerDetail ?? "not connected"}`]),
    ];
  };
  const presence = createPresence({
    now,
    queued: () => 0,
    onHappening: () => () => undefined,
    broker,
    clock,
    log,
    version,
    health,
    problems: allProblems,
  });
  const control = createSafeModeControl({
    cause,
    broker,
    gateway: config.gateway,
    version,
    number: config.number,
    since: now(),
    now,
    health,
    problems: allProblems,
  });
  const http = createHttpServer({ control, technician, log, health: () => healthCauses(allProblems()) });

  broker.onState(() => presence.changed());
  broker.onConnected(() => presence.connected());
  await openHttp(http, config, log);
  presence.start();
  transport.start(createSafeModeInbox(keeper, log, () => presence.changed()));
  broker.start();
  const sayAgain = setInterval(() => presence.connected(), SAY_AGAIN_MS);
  const disk = mayPass ? watchForMending(directory) : undefined;

  return {
    control,
    brokerUrl: builtIn.brokerUrl,
    isAlive: () => true,
    mended: disk?.mended ?? new Promise(() => undefined),
    async stop() {
      disk?.end();
      clearInterval(sayAgain);
      presence.fallSilent();
      await transport.stop(STOP_SUBMIT_MS);
      await presence.stop();
      await broker.stop();
      technician.end();
      await http.close();
      await keeper.close();
      await builtIn.stop();
      if (locked?.kind === "locked") await locked.release();
    },
  };
}

/** A disk that takes no file takes no lock either; then nothing is written to it. */
async function lockIfPossible(directory: string, bootId: string): Promise<Locked | undefined> {
  try {
    return await takeLock(directory, bootId);
  } catch {
    return undefined; // `StoreUnusable` has said why
  }
}

interface ClosableKeeper extends Keeper {
  close(): Promise<void>;
}

function createKeeper({ config, clock }: Environment, problems: Map<string, string>): ClosableKeeper {
  let opening: Promise<KeptStore> | undefined;

  /** One that did not open is tried again with the next message. */
  function open(): Promise<KeptStore> {
    opening ??= openKept({
      directory: config.store.directory,
      clock,
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

  async function keep(event: Parameters<KeptStore["journal"]["append"]>[0][number]["event"]): Promise<void> {
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
  mayTry: () => false,
  record: () => Promise.reject(new Error("no PIN is entered in safe mode")),
  clear: () => Promise.resolve(),
};

function withoutPin(health: Parameters<SmsHandlers["health"]>[0]): Parameters<SmsHandlers["health"]>[0] {
  if (health.state !== "pin-required") return health;
  return { ...health, detail: "the PIN is not entered in safe mode: what was tried stands in the journal" };
}

function watchForMending(directory: string): { readonly mended: Promise<void>; end(): void } {
  let timer: NodeJS.Timeout | undefined;
  const mended = new Promise<void>((resolve) => {
    async function look(): Promise<void> {
      if (await takesFiles(directory)) resolve();
      else timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
    }
    timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
  });
  return { mended, end: () => clearTimeout(timer) };
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
