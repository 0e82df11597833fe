import { given } from "../domain/given.ts";
import { type Instant, iso } from "../domain/time.ts";
import { createAlarm } from "./alarm.ts";
import type { Broker, Clock, Log, BrokerMessage, Scheduler, TransportHealth } from "./ports.ts";

export interface PresenceNeeds {
  readonly now: () => Instant;
  /** How many messages wait to be sent. */
  readonly queued: () => number;
  /** Calls back when something has happened. Returns the function that ends it. */
  readonly onHappening: (listener: () => void) => () => void;
  readonly broker: Broker;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
  readonly version: string;
  readonly health: () => TransportHealth;
  /** What is wrong with the gateway at this moment, one sentence each. */
  readonly problems: () => readonly string[];
}

export interface Presence {
  start(): void;
  /** A stop has begun: what is let go on its way is no trouble, and nothing is said any more but the end. */
  fallSilent(): void;
  /** Says offline, as a clean stop does. */
  stop(): Promise<void>;
  /** Something that `status` or `modem` shows may have changed. */
  changed(): void;
  /** The broker has taken us in: it may have published our last will meanwhile. */
  connected(): void;
}

/** Signal and queue are told at most this often; a change of state at once. */
const MODEM_EVERY_MS = 10_000;
/** What the broker refused is said again: access rules get mended. */
const SAY_AGAIN_MS = 60_000;

/** Keeps the retained topics `status` and `modem` true. */
export function createPresence(needs: PresenceNeeds): Presence {
  const { now, queued, onHappening, broker, clock, scheduler, log, version, health, problems } = needs;
  let since: Instant = 0;
  let running = false;
  /** The broker has taken us in: before that, what is said now would be said again at once. */
  let welcome = false;
  const modemDue = createAlarm(scheduler, changed);
  const sayAgain = createAlarm(scheduler, () => {
    forget();
    changed();
  });
  let toldStatus = "";
  let toldModem = { state: "", text: "", atMs: Number.NEGATIVE_INFINITY };
  let unsubscribe: (() => void) | undefined;

  async function say(message: BrokerMessage): Promise<void> {
    try {
      const receipt = await broker.publish(message);
      if (receipt.kind === "refused" && running) sayAgain.set(SAY_AGAIN_MS);
    } catch (error) {
      // The next connection says it again.
      log.debug({ topic: message.topic, error }, "Presence could not be published");
    }
  }

  function forget(): void {
    toldStatus = "";
    toldModem = { state: "", text: "", atMs: Number.NEGATIVE_INFINITY };
  }

  /** A gateway that was stopped has no problems: nobody need look after it. */
  function statusOf(state: "online" | "offline"): object {
    const { sessionLostAt } = broker.state();
    const lost = given({ sessionLostAt: sessionLostAt === undefined ? undefined : iso(sessionLostAt) });
    return { state, version, since: iso(since), problems: state === "online" ? problems() : [], ...lost };
  }

  function changed(): void {
    if (!broker.state().connected) welcome = false;
    if (!running || !welcome) return;
    const status = statusOf("online");
    const text = JSON.stringify(status);
    if (text !== toldStatus) {
      toldStatus = text;
      void say({ topic: "status", payload: status, retain: true });
    }
    tellModem();
  }

  function tellModem(): void {
    const { state, detail, operator, signal } = health();
    const shown = {
      state,
      ...given({ detail }),
      operator: operator ?? null,
      signal: signal ?? null,
      queued: queued(),
    };
    const text = JSON.stringify(shown);
    if (text === toldModem.text) return;
    const elapsed = clock.monotonicMs() - toldModem.atMs;
    if (state === toldModem.state && elapsed < MODEM_EVERY_MS) {
      if (!modemDue.isSet) modemDue.set(MODEM_EVERY_MS - elapsed);
      return;
    }
    toldModem = { state, text, atMs: clock.monotonicMs() };
    void say({ topic: "modem", payload: { ...shown, at: iso(now()) }, retain: true });
  }

  function fallSilent(): void {
    running = false;
    modemDue.cancel();
    sayAgain.cancel();
    unsubscribe?.();
  }

  return {
    start() {
      since = now();
      running = true;
      unsubscribe = onHappening(changed);
      changed();
    },
    fallSilent,
    async stop() {
      fallSilent();
      if (broker.state().connected) await say({ topic: "status", payload: statusOf("offline"), retain: true });
    },
    changed,
    connected() {
      welcome = true;
      forget();
      changed();
    },
  };
}
