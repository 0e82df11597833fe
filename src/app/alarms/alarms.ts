import { type Instant, iso } from "../../domain/time.ts";
import { every } from "../alarm.ts";
import type { Clock, Log, Scheduler } from "../ports.ts";
import { within } from "../within.ts";
import {
  type AlarmKind,
  type AlarmNotice,
  type Condition,
  cureOf,
  isAlarmKind,
  isOfGateway,
  titleOf,
} from "./kinds.ts";
import { type AlarmWay, createTelling, type Telling, type Tried, tryOnce } from "./telling.ts";
import { type AlarmWatch, createAlarmWatch, lookEveryMs, type Turn } from "./watch.ts";

/** What outlives a restart: what has been told of and is not over, and what is still to be told by which way. */
export interface ToldAlarms {
  readonly raised: readonly { readonly kind: string; readonly cause: string }[];
  readonly waiting: readonly { readonly way: string; readonly notice: AlarmNotice }[];
}

/** Where that is kept. */
export interface AlarmRecord {
  /** `undefined`: nothing is kept. Rejects where it cannot be read. */
  read(): Promise<ToldAlarms | undefined>;
  write(told: ToldAlarms): Promise<void>;
}

export interface AlarmsNeeds {
  /** What is wrong at this moment. */
  readonly conditions: () => readonly Condition[];
  readonly ways: readonly AlarmWay[];
  /** Asks an outside monitor's address. Resolves with why that failed. */
  readonly heartbeat: ((signal: AbortSignal) => Promise<string | undefined>) | undefined;
  /** What is over sooner is not told. */
  readonly afterMs: number;
  readonly record: AlarmRecord;
  readonly gateway: string;
  readonly now: () => Instant;
  readonly clock: Pick<Clock, "monotonicMs">;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

export interface Alarms {
  start(): Promise<void>;
  /** What is still to be told is told after the next start. */
  stop(): Promise<void>;
  /** Sends one test by each way that is configured. */
  test(): Promise<readonly Tried[]>;
  readonly raised: readonly AlarmKind[];
}

const HEARTBEAT_EVERY_MS = 5 * 60_000;
const HEARTBEAT_WITHIN_MS = 30_000;
/** A disk that hangs must not keep anybody from being told of it. */
const RECORD_WITHIN_MS = 5_000;

/**
 * Calls somebody: of each kind of trouble once when it has lasted, and again when it is over. Hangs on nothing, and
 * nothing hangs on it. What was to be told is told after a restart, what was told is not told again.
 */
export function createAlarms(needs: AlarmsNeeds): Alarms {
  const { conditions, ways, heartbeat, afterMs, record, gateway, now, clock, scheduler, log } = needs;
  const causes = new Map<AlarmKind, string>();
  let watch: AlarmWatch = createAlarmWatch(afterMs, []);
  let tellings: readonly Telling[] = [];
  const ends: (() => void)[] = [];
  const keep = keeper(record, toldSoFar, scheduler, log);

  function toldSoFar(): ToldAlarms {
    return {
      raised: [...causes].map(([kind, cause]) => ({ kind, cause })),
      waiting: ways.flatMap(({ name }, index) =>
        (tellings[index]?.waiting ?? []).map((notice) => ({ way: name, notice })),
      ),
    };
  }

  async function readBefore(): Promise<ToldAlarms> {
    const read = await within(scheduler, RECORD_WITHIN_MS, record.read());
    if (read.kind === "done") return read.value ?? NOTHING_TOLD;
    const error = read.kind === "failed" ? read.error : "it takes too long";
    log.warn({ error }, "What alarms were told cannot be read: what is wrong is told once more");
    return NOTHING_TOLD;
  }

  let isBlind = false;

  /** Whoever watches the others must not fall with them. `undefined`: it cannot be seen, and nothing is over for that. */
  function seen(): readonly Condition[] | undefined {
    try {
      const found = conditions();
      isBlind = false;
      return found;
    } catch (error) {
      if (!isBlind) log.error({ error }, "What is wrong cannot be seen");
      isBlind = true;
      return undefined;
    }
  }

  function isWell(): boolean {
    const isWrong = [...watch.raised, ...(seen()?.map(({ kind }) => kind) ?? [])].some(isOfGateway);
    return !isBlind && !isWrong;
  }

  function look(): void {
    const found = seen();
    if (found === undefined) return;
    const turns = watch.look(found, clock.monotonicMs());
    if (turns.length === 0) return;
    for (const turn of turns) take(turn);
    void keep().then(() => {
      for (const telling of tellings) telling.wake();
    });
  }

  function take(turn: Turn): void {
    const { kind } = turn;
    const cause = turn.state === "raised" ? turn.cause : (causes.get(kind) ?? titleOf(kind));
    if (turn.state === "raised") {
      causes.set(kind, cause);
      log.warn({ kind, cause }, "Alarm raised");
    } else {
      causes.delete(kind);
      log.info({ kind }, "Alarm over");
    }
    const cure = turn.state === "raised" ? cureOf(kind) : "It is over: nothing is to be done.";
    const notice: AlarmNotice = { kind, state: turn.state, cause, cure, gateway, at: iso(now()) };
    for (const telling of tellings) telling.add(notice);
  }

  return {
    async start() {
      const before = await readBefore();
      keep.isKept(before);
      for (const { kind, cause } of before.raised) if (isAlarmKind(kind)) causes.set(kind, cause);
      watch = createAlarmWatch(afterMs, [...causes.keys()]);
      tellings = ways.map((way) => {
        const waiting = before.waiting.filter((one) => one.way === way.name).map(({ notice }) => notice);
        return createTelling({ ...{ way, waiting, scheduler, log }, changed: () => void keep() });
      });
      for (const telling of tellings) telling.wake();
      ends.push(every({ clock, scheduler }, lookEveryMs(afterMs), look));
      if (heartbeat !== undefined) ends.push(startHeartbeat(heartbeat, isWell, { clock, scheduler, log }));
    },
    async stop() {
      for (const end of ends.splice(0)) end();
      await Promise.all(tellings.map((telling) => telling.stop()));
      await keep.settled();
    },
    test: () =>
      Promise.all(
        ways.map(async (way): Promise<Tried> => {
          const cause = "Somebody has run leadline alarm test.";
          const cure = "Nothing is to be done: whoever reads this would be told of a trouble.";
          const notice: AlarmNotice = { kind: "test", state: "raised", cause, cure, gateway, at: iso(now()) };
          const result = await tryOnce(way, notice, new AbortController(), scheduler);
          const ok = result.kind === "taken";
          return { way: way.name, ok, detail: ok ? "taken" : result.error };
        }),
      ),
    get raised() {
      return watch.raised;
    },
  };
}

const NOTHING_TOLD: ToldAlarms = { raised: [], waiting: [] };

/** Keeps what is told, one write after the other, and as it is when its turn comes; without a change it writes nothing. */
function keeper(record: AlarmRecord, told: () => ToldAlarms, scheduler: Scheduler, log: Log) {
  let last: Promise<void> = Promise.resolve();
  let kept = JSON.stringify(NOTHING_TOLD);
  let fails = false;

  async function write(): Promise<void> {
    const now = told();
    const text = JSON.stringify(now);
    if (text === kept) return;
    try {
      await record.write(now);
      kept = text;
      fails = false;
    } catch (error) {
      if (!fails) log.warn({ error }, "What alarms were told cannot be kept: after a restart they are told once more");
      fails = true;
    }
  }

  /** Resolves when it is kept, or when it takes too long to wait for. */
  const keep = async (): Promise<void> => {
    last = last.then(write);
    await within(scheduler, RECORD_WITHIN_MS, last);
  };
  return Object.assign(keep, {
    isKept(before: ToldAlarms): void {
      kept = JSON.stringify(before);
    },
    settled: () => within(scheduler, RECORD_WITHIN_MS, last),
  });
}

/** A monitor that misses it calls: it goes out while the gateway is well, and no longer. */
function startHeartbeat(
  ask: NonNullable<AlarmsNeeds["heartbeat"]>,
  isWell: () => boolean,
  { clock, scheduler, log }: Pick<AlarmsNeeds, "clock" | "scheduler" | "log">,
): () => void {
  let fails = false;
  return every({ clock, scheduler }, HEARTBEAT_EVERY_MS, () => {
    if (!isWell()) return;
    const abort = new AbortController();
    void within(scheduler, HEARTBEAT_WITHIN_MS, ask(abort.signal)).then((asked) => {
      if (asked.kind !== "done") abort.abort();
      const error = asked.kind === "done" ? asked.value : asked.kind === "failed" ? asked.error : "no answer";
      if (error !== undefined && !fails) log.warn({ error }, "The heartbeat does not reach its monitor");
      if (error === undefined && fails) log.info({}, "The heartbeat reaches its monitor again");
      fails = error !== undefined;
    });
  });
}
