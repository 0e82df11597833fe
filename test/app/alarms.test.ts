import { describe, expect, test } from "vitest";
import { type AlarmRecord, type Alarms, createAlarms, type ToldAlarms } from "../../src/app/alarms/alarms.ts";
import { ALARM_KINDS, type AlarmKind, type AlarmNotice, cureOf } from "../../src/app/alarms/kinds.ts";
import type { AlarmWay } from "../../src/app/alarms/telling.ts";
import type { MailResult } from "../../src/domain/commands.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime } from "../manual-time.ts";

const MINUTE = 60_000;
const AFTER = 5 * MINUTE;

class Place implements AlarmRecord {
  kept: ToldAlarms | undefined;
  writes = 0;
  /** How a write ends. */
  disk: "works" | "fails" | "hangs" = "works";

  read = () => Promise.resolve(this.kept);
  write(told: ToldAlarms): Promise<void> {
    if (this.disk === "hangs") return new Promise(() => undefined);
    if (this.disk === "fails") return Promise.reject(new Error("ENOSPC"));
    this.writes += 1;
    this.kept = JSON.parse(JSON.stringify(told)) as ToldAlarms;
    return Promise.resolve();
  }
}

class Way implements AlarmWay {
  readonly told: AlarmNotice[] = [];
  tries = 0;
  answer: () => Promise<MailResult> = () => Promise.resolve({ kind: "taken" });
  readonly name: string;
  constructor(name = "webhook") {
    this.name = name;
  }
  async send(notice: AlarmNotice): Promise<MailResult> {
    this.tries += 1;
    const answer = await this.answer();
    if (answer.kind === "taken") this.told.push(notice);
    return answer;
  }
  get states(): readonly string[] {
    return this.told.map(({ kind, state }) => `${kind} ${state}`);
  }
}

function rig({ ways = [new Way()], place = new Place(), wrong = new Set<AlarmKind>() } = {}) {
  const time = createManualTime(Date.parse("2026-05-04T15:00:00.000Z"));
  const log = createKeptLog();
  const beats = { count: 0, answer: undefined as string | undefined };
  const start = async (): Promise<Alarms> => {
    const alarms = createAlarms({
      ...{ ways, record: place, afterMs: AFTER, gateway: "main", clock: time.clock, scheduler: time, log },
      conditions: () => [...wrong].map((kind) => ({ kind, cause: `seen: ${kind}` })),
      heartbeat: () => {
        beats.count += 1;
        return Promise.resolve(beats.answer);
      },
      now: time.clock.now,
    });
    await alarms.start();
    return alarms;
  };
  return { time, log, wrong, place, beats, start, ways, way: ways[0] as Way };
}

describe("each kind of trouble", () => {
  test.each(ALARM_KINDS)(
    "%s is told once with its cause and cure when it has lasted, and again when it is over",
    async (kind) => {
      const { time, wrong, way, start } = rig();
      await start();
      wrong.add(kind);
      await time.pass(AFTER);
      expect(way.told).toEqual([]);
      await time.pass(MINUTE);
      await time.pass(60 * MINUTE);
      expect(way.told).toEqual([
        {
          kind,
          state: "raised",
          cause: `seen: ${kind}`,
          cure: cureOf(kind),
          gateway: "main",
          at: expect.stringMatching(/Z$/),
        },
      ]);
      expect(Object.keys(way.told[0] ?? {})).toEqual(["kind", "state", "cause", "cure", "gateway", "at"]);
      wrong.clear();
      await time.pass(AFTER + MINUTE);
      expect(way.states).toEqual([`${kind} raised`, `${kind} over`]);
      await time.pass(60 * MINUTE);
      expect(way.told).toHaveLength(2);
    },
  );
});

test("a trouble that is over sooner is not told, and each beginning has the whole time", async () => {
  const { time, wrong, way, start } = rig();
  await start();
  for (let round = 0; round < 3; round += 1) {
    wrong.add("broker-gone");
    await time.pass(4 * MINUTE);
    wrong.clear();
    await time.pass(2 * MINUTE);
  }
  expect(way.tries).toBe(0);
});

test("what comes and goes all the time is told once, and is over only when it stays away", async () => {
  const { time, wrong, way, start } = rig();
  await start();
  for (let round = 0; round < 30; round += 1) {
    wrong.add("modem-gone");
    await time.pass(MINUTE);
    wrong.clear();
    await time.pass(MINUTE / 2);
  }
  expect(way.states).toEqual(["modem-gone raised"]);
  await time.pass(AFTER + MINUTE);
  expect(way.states).toEqual(["modem-gone raised", "modem-gone over"]);
});

describe("over a restart", () => {
  test("what was told is not told again, and that it is over is", async () => {
    const { time, wrong, way, start } = rig();
    wrong.add("disk");
    const first = await start();
    await time.pass(AFTER + MINUTE);
    await first.stop();
    const second = await start();
    await time.pass(60 * MINUTE);
    expect(way.states).toEqual(["disk raised"]);
    await second.stop();
    wrong.clear();
    await start();
    await time.pass(AFTER + MINUTE);
    expect(way.states).toEqual(["disk raised", "disk over"]);
  });

  test("what could not be told is told after it", async () => {
    const { time, wrong, way, start, place } = rig();
    way.answer = () => Promise.resolve({ kind: "deferred", error: "500" });
    wrong.add("disk");
    const first = await start();
    await time.pass(AFTER + MINUTE);
    await first.stop();
    expect(place.kept?.waiting).toHaveLength(1);
    way.answer = () => Promise.resolve({ kind: "taken" });
    await start();
    await time.pass(0);
    expect(way.states).toEqual(["disk raised"]);
    expect(place.kept?.waiting).toEqual([]);
  });

  test("a record that cannot be read is no reason not to start", async () => {
    const { time, wrong, way, start, place } = rig();
    place.read = () => Promise.reject(new Error("damaged"));
    wrong.add("disk");
    await start();
    await time.pass(AFTER + MINUTE);
    expect(way.states).toEqual(["disk raised"]);
  });
});

test("an hour in which nothing changes writes nothing", async () => {
  const { time, wrong, place, start } = rig();
  wrong.add("pin");
  await start();
  await time.pass(AFTER + MINUTE);
  const { writes } = place;
  await time.pass(60 * MINUTE);
  expect(place.writes).toBe(writes);
});

describe("a way that does not take it", () => {
  test.each(["deferred", "refused"] as const)(
    "is tried again with growing waits, about a day, and then given up: %s",
    async (kind) => {
      const { time, wrong, way, start, log } = rig();
      way.answer = () => Promise.resolve({ kind, error: "it answers with 500" });
      wrong.add("pin");
      await start();
      await time.pass(AFTER + MINUTE);
      const inTheFirstMinutes = way.tries;
      await time.pass(60 * MINUTE);
      expect(inTheFirstMinutes).toBeGreaterThanOrEqual(2);
      expect(way.tries).toBeLessThanOrEqual(7);
      await time.pass(3 * 24 * 60 * MINUTE);
      expect(way.tries).toBe(28);
      expect(log.entries.some(({ message }) => message.includes("given up"))).toBe(true);
    },
  );

  test.each<[string, () => Promise<MailResult>]>([
    ["hangs", () => new Promise(() => undefined)],
    ["fails", () => Promise.reject(new Error("boom"))],
    ["refuses", () => Promise.resolve({ kind: "refused", error: "no such user" })],
  ])("and %s holds up no other way, and no later alarm for ever", async (_, answer) => {
    const [bad, good] = [new Way("e-mail"), new Way()];
    const { time, wrong, start } = rig({ ways: [bad, good] });
    bad.answer = answer;
    wrong.add("pin");
    const alarms = await start();
    await time.pass(AFTER + MINUTE);
    expect(good.states).toEqual(["pin raised"]);
    bad.answer = () => Promise.resolve({ kind: "taken" });
    wrong.add("disk");
    await time.pass(60 * MINUTE);
    expect(bad.states).toContain("disk raised");
    await alarms.stop();
  });

  test("for long does not fill the memory: the oldest but the first are dropped", async () => {
    const { time, wrong, way, start, place } = rig();
    way.answer = () => Promise.resolve({ kind: "deferred", error: "500" });
    await start();
    for (let round = 0; round < 80; round += 1) {
      wrong.add("pin");
      await time.pass(AFTER + MINUTE);
      wrong.clear();
      await time.pass(AFTER + MINUTE);
    }
    expect(place.kept?.waiting.length).toBeLessThanOrEqual(100);
  });
});

test.each(["fails", "hangs"] as const)("a disk that %s keeps nobody from being told", async (disk) => {
  const { time, wrong, way, start, place } = rig();
  place.disk = disk;
  wrong.add("disk");
  await start();
  await time.pass(AFTER + MINUTE);
  expect(way.states).toEqual(["disk raised"]);
});

test("while nobody can see what is wrong nothing is over for that, no heartbeat goes out, and it is logged once", async () => {
  const { time, wrong, way, beats, start, log } = rig();
  wrong.add("broker-gone");
  await start();
  await time.pass(AFTER + MINUTE);
  const { count } = beats;
  wrong[Symbol.iterator] = () => {
    throw new Error("a watch has failed");
  };
  await time.pass(60 * MINUTE);
  expect(way.states).toEqual(["broker-gone raised"]);
  expect(beats.count).toBe(count);
  expect(log.entries.filter(({ level }) => level === "error")).toHaveLength(1);
});

describe("the heartbeat", () => {
  test("does not go out either while something is wrong that is not told yet", async () => {
    const { time, wrong, beats, start } = rig();
    await start();
    await time.pass(4 * MINUTE);
    wrong.add("no-network");
    await time.pass(2 * MINUTE);
    expect(beats.count).toBe(0);
  });

  test("goes out every five minutes while all is well, and not while something is raised", async () => {
    const { time, wrong, beats, start } = rig();
    await start();
    await time.pass(30 * MINUTE);
    expect(beats.count).toBe(6);
    wrong.add("no-network");
    await time.pass(10 * MINUTE);
    const { count } = beats;
    await time.pass(60 * MINUTE);
    expect(beats.count).toBe(count);
    wrong.clear();
    await time.pass(12 * MINUTE);
    expect(beats.count).toBeGreaterThan(count);
  });

  test.each(["pause-waiting", "mass-consequence"] as const)(
    "goes on while somebody is only to decide (%s), for a day",
    async (kind) => {
      const { time, wrong, beats, start } = rig();
      await start();
      wrong.add(kind);
      await time.pass(60 * MINUTE);
      expect(beats.count).toBe(12);
    },
  );

  test("that does not reach its monitor is logged once, and goes on", async () => {
    const { time, beats, start, log } = rig();
    beats.answer = "it cannot be reached (ECONNREFUSED)";
    await start();
    await time.pass(30 * MINUTE);
    expect(beats.count).toBe(6);
    expect(log.entries.filter(({ level }) => level === "warn")).toHaveLength(1);
  });
});

test("a test is sent by each way, and says of each what happened", async () => {
  const [hangs, takes, refuses] = [new Way("webhook"), new Way("e-mail to a"), new Way("e-mail to b")];
  const { time, start } = rig({ ways: [hangs, takes, refuses] });
  hangs.answer = () => new Promise(() => undefined);
  refuses.answer = () => Promise.resolve({ kind: "refused", error: "no such user" });
  const alarms = await start();
  const tried = alarms.test();
  await time.pass(MINUTE);
  expect(await tried).toEqual([
    { way: "webhook", ok: false, detail: "no answer within 30 s" },
    { way: "e-mail to a", ok: true, detail: "taken" },
    { way: "e-mail to b", ok: false, detail: "no such user" },
  ]);
  expect(takes.told[0]).toMatchObject({ kind: "test", gateway: "main" });
  expect(alarms.raised).toEqual([]);
});
