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
  /** Says offline, as a clean stop does. `because`: what is wrong, where it is no clean stop. */
  stop(because?: readonly string[]): Promise<void>;
  /** Something that `status` or `modem` shows may have changed. */
  changed(): void;
  /** The broker has taken us in: it may have published our last will meanwhile. */
  connected(): void;
}

/** Signal and queue are told at most this often; a change of state at once. */
const MODEM_EVERY_MS = 10_000;
/** What many events in a row come to is looked at together: all that may be wrong is not gone through at each of them. */
const LOOK_EVERY_MS = 50;
/** What the broker refused is said again: access rules get mended. */
const SAY_AGAIN_MS = 60_000;

/** Keeps the retained topics `status` and `modem` true. */
export function createPresence(needs: PresenceNeeds): Presence {
  const { now, onHappening, broker, scheduler, log, problems } = needs;
  let since: Instant = 0;
  let running = false;
  /** The broker has taken us in: before that, what is said now would be said again at once. */
  let welcome = false;
  let toldStatus = "";
  const modem = createModemNews(needs, say, changed);
  const sayAgain = createAlarm(scheduler, () => {
    forget();
    changed();
  });
  const look = createAlarm(scheduler, changed);
  let unsubscribe: (() => void) | undefined;

  function happened(): void {
    if (!look.isSet) look.set(LOOK_EVERY_MS);
  }

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
    modem.forget();
  }

  function changed(): void {
    if (!broker.state().connected) welcome = false;
    if (!running || !welcome) return;
    const status = statusOf(needs, "online", since, problems());
    const text = JSON.stringify(status);
    if (text !== toldStatus) {
      toldStatus = text;
      void say({ topic: "status", payload: status, retain: true });
    }
    modem.tell();
  }

  function fallSilent(): void {
    running = false;
    modem.fallSilent();
    sayAgain.cancel();
    look.cancel();
    unsubscribe?.();
  }

  return {
    start() {
      since = now();
      running = true;
      unsubscribe = onHappening(happened);
      changed();
    },
    fallSilent,
    // A gateway that was stopped has no problems: nobody need look after it.
    async stop(because = []) {
      fallSilent();
      if (!broker.state().connected) return;
      await say({ topic: "status", payload: statusOf(needs, "offline", since, because), retain: true });
    },
    changed,
    connected() {
      welcome = true;
      forget();
      changed();
    },
  };
}

function statusOf(
  { broker, version }: PresenceNeeds,
  state: "online" | "offline",
  since: Instant,
  problems: readonly string[],
): object {
  const { sessionLostAt } = broker.state();
  const lost = given({ sessionLostAt: sessionLostAt === undefined ? undefined : iso(sessionLostAt) });
  return { state, version, since: iso(since), problems, ...lost };
}

const NOTHING_TOLD = { state: "", text: "", atMs: Number.NEGATIVE_INFINITY };

/** Tells of the modem's state at once, of its signal and the queue not too often: `again` asks to be told later. */
function createModemNews(
  { now, queued, health, clock, scheduler }: PresenceNeeds,
  say: (message: BrokerMessage) => Promise<void>,
  again: () => void,
) {
  const due = createAlarm(scheduler, again);
  let told = NOTHING_TOLD;

  return {
    tell(): void {
      const { state, detail, operator = null, signal = null } = health();
      const shown = { state, ...given({ detail }), operator, signal, queued: queued() };
      const text = JSON.stringify(shown);
      if (text === told.text) return;
      const elapsed = clock.monotonicMs() - told.atMs;
      if (state === told.state && elapsed < MODEM_EVERY_MS) {
        if (!due.isSet) due.set(MODEM_EVERY_MS - elapsed);
        return;
      }
      told = { state, text, atMs: clock.monotonicMs() };
      void say({ topic: "modem", payload: { ...shown, at: iso(now()) }, retain: true });
    },
    forget(): void {
      told = NOTHING_TOLD;
    },
    fallSilent: () => due.cancel(),
  };
}
