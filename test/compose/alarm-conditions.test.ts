import { describe, expect, test } from "vitest";
import { ALARM_KINDS, type AlarmKind } from "../../src/app/alarms/kinds.ts";
import { createCanary } from "../../src/app/canary.ts";
import { Core } from "../../src/app/core.ts";
import type { BrokerState, TransportHealth } from "../../src/app/ports.ts";
import { Problems } from "../../src/app/problems.ts";
import { conditionsAtWork, conditionsInSafeMode, type ConditionSources } from "../../src/compose/alarm-conditions.ts";
import { SUPERSEDED } from "../../src/compose/copy.ts";
import { emptyState } from "../../src/domain/state.ts";
import { HOUR } from "../../src/domain/time.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { ANN } from "../domain/people.ts";
import { withSending } from "../domain/policy.ts";
import { createManualTime } from "../manual-time.ts";

const WELL = { connected: true, takenOver: false } as const;

interface Given {
  readonly broker?: Partial<BrokerState>;
  readonly health?: TransportHealth;
  readonly disk?: readonly string[];
  readonly further?: ConditionSources["further"];
  readonly lateAfter?: null;
}

function gateway({ broker, health = { state: "ready" }, disk = [], further = [], lateAfter }: Given = {}) {
  const time = createManualTime(Date.parse("2026-05-04T15:00:00.000Z"));
  const { clock } = time;
  const shipped = withSending({ dailyCap: 2 });
  const policy = lateAfter === undefined ? shipped : { ...shipped, leads: { ...shipped.leads, lateAfter } };
  const core = new Core({ state: emptyState(), policy, journal: new MemoryJournal(clock), clock, scheduler: time });
  const problems = new Problems();
  const sources: ConditionSources = {
    ...{ core, problems, health: () => health, further },
    broker: { state: () => ({ ...WELL, ...broker }) },
    disk: { warnings: () => disk },
  };
  const says = (text: string) =>
    core.execute({
      type: "ReceiveSms",
      sms: { from: { kind: "international", digits: ANN }, content: { kind: "text", text }, pdu: text },
    });
  const sends = (messageId: string) => {
    core.execute({ type: "BeginSegment", messageId, index: 0 });
    core.execute({ type: "SettleSegment", messageId, index: 0, result: { kind: "submitted", messageReference: 1 } });
  };
  const enrols = () => {
    core.execute({ type: "EnrolAgent", agentId: "A-1", brand: "homes", number: ANN, source: "profile" });
    sends("M-1");
    says("YES");
  };
  return { time, core, problems, sources, says, sends, enrols, seen: () => conditionsAtWork(sources) };
}

type Provoked = () => readonly { readonly kind: string; readonly cause: string }[];
const with_ = (given: Given): Provoked => gateway(given).seen;

const PROVOKED: Readonly<Record<AlarmKind, Provoked>> = {
  "modem-gone": with_({ health: { state: "absent", detail: "no modem at /dev/leadline-modem" } }),
  "no-network": with_({ health: { state: "searching", detail: "no network found", isReason: true } }),
  "sim-refused": with_({ health: { state: "fault", detail: "the network refuses this SIM", isSimRefused: true } }),
  pin: with_({ health: { state: "pin-required", detail: "the SIM wants a PIN" } }),
  "broker-gone": with_({ broker: { connected: false, detail: "nothing listens at broker:1883" } }),
  "second-gateway": with_({ broker: { connected: false, takenOver: true, lostToOther: true } }),
  disk: () => {
    const { problems, seen } = gateway();
    problems.set("disk", "journal/2026-05.jsonl cannot be written: ENOSPC");
    return seen();
  },
  "safe-mode": () => conditionsInSafeMode("safe mode, nothing is sent", { state: "ready" }, WELL),
  "clock-not-set": () => {
    const { core, seen } = gateway();
    core.execute({ type: "DistrustClock", wall: 0 });
    return seen();
  },
  "cap-nearly-used": () => {
    const { enrols, sends, seen } = gateway();
    enrols();
    sends("M-2");
    return seen().filter(({ kind }) => kind !== "queue-late");
  },
  "queue-late": () => {
    const { core, time, enrols, seen } = gateway();
    enrols();
    core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: { name: "Maria" } });
    time.skip(3 * 60_000);
    core.execute({ type: "DeadlinePassed", key: "lead L-1", assurance: { clockTrusted: true } });
    return seen().filter(({ kind }) => kind !== "cap-nearly-used");
  },
  "mass-consequence": () => {
    const { core, seen } = gateway();
    core.state.breakers.set("opt-out", { hold: { id: "H-1", count: 50 } } as never);
    return seen();
  },
  "pause-waiting": () => {
    const { enrols, says, seen } = gateway();
    enrols();
    says("please stop texting me");
    return seen().filter(({ kind }) => kind !== "cap-nearly-used");
  },
  "no-copy": with_({ further: [() => [{ kind: "no-copy", cause: "the stick is gone" }]] }),
  "rolled-back": with_({ further: [() => [{ kind: "rolled-back", cause: "it does not answer" }]] }),
  "canary-lost": () => {
    const { time, core, sources } = gateway();
    let minute = 0;
    const canary = createCanary({
      ...{ core, at: 1, minuteOfDay: () => minute, hindered: () => false, newMark: () => "5eed" },
    });
    canary.look();
    minute = 1;
    canary.look();
    time.passAtOnce(HOUR);
    return conditionsAtWork({ ...sources, further: [canary.conditions] }).filter(({ kind }) => kind !== "queue-late");
  },
};

describe("a person is called for", () => {
  test.each(ALARM_KINDS)("%s", (kind) => {
    const seen = PROVOKED[kind]();
    expect(seen.map((condition) => condition.kind)).toEqual([kind]);
    expect(seen[0]?.cause).not.toBe("");
  });

  test("alerts that leave late where the lead system is told of none, but not those that wait for a person", () => {
    const { core, time, enrols, says, seen } = gateway({ lateAfter: null });
    const late = () => seen().filter(({ kind }) => kind === "queue-late");
    enrols();
    core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: { name: "Maria" } });
    time.skip(2 * 60_000 - 1);
    expect(late()).toEqual([]);
    time.skip(1);
    expect(late()).toMatchObject([{ cause: "Alerts that should have left and have not: 1." }]);
    says("please stop texting me");
    expect(late()).toEqual([]);
  });

  test("a device that has gone on with the state, and not for the broker that is left to it", () => {
    const { sources } = gateway();
    sources.problems.set(SUPERSEDED, "superseded: another device has gone on");
    const broker = { state: () => ({ connected: false, takenOver: false }) };
    expect(conditionsAtWork({ ...sources, broker })).toEqual([
      { kind: "second-gateway", cause: "superseded: another device has gone on" },
    ]);
  });

  test("nothing while all is well", () => {
    expect(gateway().seen()).toEqual([]);
  });
});

test("what is told of a paused number names no number, no agent and none of its words", () => {
  const { enrols, says, seen } = gateway();
  enrols();
  says("please stop texting me, Ann Smith");
  const told = JSON.stringify(seen());
  expect(told).not.toMatch(/\+?\d{7,}|A-1|Smith|texting/);
});

test("a number in what a modem or a broker said is not told either", () => {
  const health = { state: "fault", detail: `+CMS ERROR for ${ANN}` } as const;
  expect(JSON.stringify(gateway({ health }).seen())).not.toContain(ANN);
});

test("a disk that is nearly full is told, and one trouble of it at a time", () => {
  const { problems, seen } = gateway({ disk: ["the disk of /var/lib/leadline is 91 % full"] });
  expect(seen()).toHaveLength(1);
  problems.set("room", "less than 64 MiB left");
  expect(seen()).toEqual([{ kind: "disk", cause: "less than 64 MiB left" }]);
});

test("a broker that refuses our topics is told as one that cannot be used", () => {
  const refuses = ["the broker refuses leadline/main/leads"];
  expect(gateway({ broker: { refuses } }).seen()).toEqual([{ kind: "broker-gone", cause: refuses[0] }]);
});
