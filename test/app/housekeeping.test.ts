import { textOfContents } from "../../src/domain/leads/alert.ts";
import { mkdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import type { RetainedFiles } from "../../src/app/ports.ts";
import { createHousekeeping, type Housekeeping, type HousekeepingNeeds } from "../../src/app/housekeeping.ts";
import { evidenceFilter } from "../../src/domain/evidence/concern.ts";
import type { GatewayEvent } from "../../src/domain/events.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import type { GatewayState } from "../../src/domain/state.ts";
import { toSnapshot } from "../../src/domain/state-snapshot.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../src/domain/time.ts";
import { dropCovered } from "../../src/store/checkpoint/drop.ts";
import { eraseQuarantine } from "../../src/store/recovery/quarantine.ts";
import { readJournal } from "../../src/store/checkpoint/proof.ts";
import { type OpenStore, openStore } from "../../src/store/recovery/open.ts";
import { repairStore } from "../../src/store/recovery/repair.ts";
import { takeCheckpoint } from "../../src/store/checkpoint/take.ts";
import { ANN, BOB, BUYER, CLEO } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { ManualClock, namesIn, temporaryFolder } from "../store/toy.ts";
import { createManualTime } from "../manual-time.ts";

const RETAIN = { leads: { ms: 90 * DAY }, evidence: { months: 60 } };

/** The core on a real store and a manual clock. */
class Rig {
  readonly clock = new ManualClock("2026-01-10T18:00:00.000Z");
  readonly directory: string;
  clockTrusted = true;
  readonly log = createKeptLog();
  store!: OpenStore<GatewayState, GatewayEvent>;
  core!: Core;
  #pdus = 0;

  readonly time = createManualTime();

  constructor(directory: string) {
    this.directory = directory;
  }

  static async start(): Promise<Rig> {
    const rig = new Rig(await temporaryFolder());
    await rig.open();
    return rig;
  }

  async open(): Promise<void> {
    const opened = await openStore<GatewayState, GatewayEvent>({
      directory: this.directory,
      clock: this.clock,
      fold: gatewayFold,
      onTrouble: () => {},
      onFatal: () => {},
    });
    if (opened.kind === "damaged") throw new Error(opened.why);
    this.store = opened;
    this.core = new Core({
      state: opened.state,
      policy: shippedPolicy,
      journal: opened.journal,
      clock: this.clock,
      scheduler: this.time,
    });
  }

  get retained(): RetainedFiles {
    const { directory } = this;
    return {
      eraseContentsBefore: (instant, inUse, announce) => this.store.eraseContentsBefore(instant, inUse, announce),
      eraseQuarantine: (contentsBefore, evidenceBefore) => eraseQuarantine(directory, contentsBefore, evidenceBefore),
      takeCheckpoint: (olderThan, keeping) =>
        takeCheckpoint<GatewayState, GatewayEvent>({
          directory,
          fold: gatewayFold,
          olderThan,
          isEvidence: evidenceFilter(keeping),
        }),
      dropCovered: (checksum) => dropCovered(directory, checksum),
    };
  }

  housekeeping(
    retain: HousekeepingNeeds["retain"],
    needs: Partial<Pick<HousekeepingNeeds, "clock" | "pause" | "retained">> = {},
  ): Housekeeping {
    const { core, retained, clock, time: scheduler, log } = this;
    return createHousekeeping({
      core,
      retained,
      clock,
      scheduler,
      pause: async () => {},
      ...needs,
      isClockTrusted: () => this.clockTrusted,
      retain,
      log,
    });
  }

  async keepHouse(): Promise<void> {
    await this.housekeeping(RETAIN).run();
    expect(this.log.entries.filter(({ message }) => message.includes("could not"))).toEqual([]);
  }

  /** All that lies in `leads/`. */
  async contents(): Promise<string> {
    const names = await namesIn(this.directory, "leads");
    return (await Promise.all(names.map((name) => readFile(join(this.directory, "leads", name), "utf8")))).join("");
  }

  enrol(agentId: string, number: typeof ANN): void {
    const requestedAt = this.core.now();
    this.core.execute({ type: "EnrolAgent", agentId, brand: "homes", number, requestedAt, source: "profile" });
  }

  says(number: string, text: string): void {
    this.#pdus += 1;
    const from = { kind: "international", digits: number } as const;
    const sms = { from, content: { kind: "text", text } as const, pdu: `${this.core.state.sequence}-${this.#pdus}` };
    this.core.execute({ type: "ReceiveSms", sms });
  }

  lead(leadId: string, agentId: string): void {
    this.core.execute({ type: "AcceptLead", leadId, agentId, lead: BUYER });
  }

  /** Sends whatever waits, as a modem would. */
  async send(): Promise<void> {
    for (const message of [...this.core.state.messages.values()]) {
      if (message.ended !== undefined) continue;
      const lead = message.leadId === undefined ? {} : { contents: { kind: "lead", lead: BUYER } as const };
      const begun = this.core.execute({ type: "BeginSegment", messageId: message.id, index: 0, ...lead });
      if (begun.kind !== "go") continue;
      for (let index = 0; index < (this.core.state.messages.get(message.id)?.segments.length ?? 0); index += 1) {
        if (index > 0) await this.#begin(message.id, index);
        const result = { kind: "submitted", messageReference: index } as const;
        this.core.execute({ type: "SettleSegment", messageId: message.id, index, result });
      }
    }
    await this.core.synced();
  }

  async #begin(messageId: string, index: number): Promise<void> {
    const { textRef: ref, pattern } = this.core.state.messages.get(messageId)?.form ?? {};
    const text = ref && textOfContents(await this.core.readContents(ref), pattern);
    this.core.execute({
      type: "BeginSegment",
      messageId,
      index,
      ...(text === undefined ? {} : { contents: { kind: "text", text } as const }),
    });
  }

  /** The evidence that is left of a number. */
  async eventsOf(text: string): Promise<readonly string[]> {
    const types: string[] = [];
    for await (const item of readJournal<GatewayEvent>(this.directory)) {
      if (item.kind === "damaged") throw new Error(`${item.file}:${item.line}: ${item.why}`);
      if (item.kind === "record" && JSON.stringify(item.recorded.event).includes(text))
        types.push(item.recorded.event.type);
    }
    return types;
  }

  /** What a start finds after a repair, where neither state.json nor the checkpoint's state is left. */
  async repairedWithoutState(): Promise<void> {
    await this.core.synced();
    await this.store.close();
    await rm(join(this.directory, "state.json"), { force: true });
    for (const name of await namesIn(this.directory, "checkpoint")) {
      if (name.startsWith("state.")) await rm(join(this.directory, "checkpoint", name));
    }
    const done = await repairStore({ directory: this.directory, clock: this.clock, fold: gatewayFold });
    expect(done).toMatchObject({ kind: "repaired", rebuilt: { records: expect.any(Number) } });
    await this.open();
  }

  /** What a start finds that has nothing but the journal and the checkpoint. */
  async rebuilt(): Promise<unknown> {
    await this.core.synced();
    await this.store.close();
    await rm(join(this.directory, "state.json"), { force: true });
    await this.open();
    return toSnapshot(this.core.state);
  }
}

/** Ann and Bob agree in January, Bob is texted a lead, both are asked for nothing more until June. */
async function untilJune(): Promise<Rig> {
  const rig = await Rig.start();
  rig.enrol("A-1", ANN);
  rig.enrol("B-1", BOB);
  await rig.send();
  rig.says(ANN, "YES");
  rig.says(BOB, "YES");
  await rig.send();
  rig.lead("L-1", "B-1");
  await rig.send();
  for (const month of ["02", "03", "04", "06"]) {
    rig.clock.set(`2026-${month}-20T18:00:00.000Z`);
    rig.says(CLEO, "who is this");
    await rig.core.synced();
  }
  return rig;
}

describe("After 90 days", () => {
  it("the contents of leads are gone, the leads are forgotten, and the proof of what was texted stays", async () => {
    const rig = await untilJune();
    await rig.keepHouse();
    expect(await namesIn(rig.directory, "leads")).toEqual([]);
    expect(rig.core.state.leads.size).toBe(0);
    expect(rig.core.state.messages.size).toBe(0);
    expect(await namesIn(rig.directory, "journal")).toEqual(["2026-03.jsonl", "2026-04.jsonl", "2026-06.jsonl"]);
    expect(await rig.eventsOf(BOB)).toEqual(
      expect.arrayContaining(["AgentEnrolled", "ConsentRequested", "MessageQueued", "ReplyReceived", "ConsentGiven"]),
    );
    expect(await rig.eventsOf("MessageSent")).toHaveLength(5);
    expect(await rig.eventsOf("LeadAccepted")).toEqual([]);
  });

  it("the contents of a state that a restore replaced are gone too, and the rest of it stays", async () => {
    const rig = await untilJune();
    const replaced = join(rig.directory, "aside", "replaced");
    await mkdir(join(replaced, "leads"), { recursive: true });
    for (const day of ["2026-01-10", "2026-06-19"]) await writeFile(join(replaced, "leads", `${day}.jsonl`), "{}\n");
    await writeFile(join(replaced, "state.json"), "{}");
    await rig.keepHouse();
    expect(await namesIn(replaced, "leads")).toEqual(["2026-06-19.jsonl"]);
    expect(await namesIn(replaced, ".")).toEqual(["leads", "state.json"]);
  });

  it("a replay of what is left gives the state that was live", async () => {
    const rig = await untilJune();
    await rig.keepHouse();
    const live = JSON.parse(JSON.stringify(toSnapshot(rig.core.state)));
    expect(JSON.parse(JSON.stringify(await rig.rebuilt()))).toEqual(live);
  });

  it("a checkpoint made anew of its evidence knows agents, consents and opt-outs as they were", async () => {
    const rig = await untilJune();
    rig.says(BOB, "STOP");
    await rig.send();
    rig.clock.set("2026-10-20T18:00:00.000Z");
    rig.says(CLEO, "who is this");
    await rig.core.synced();
    await rig.keepHouse();
    const standing = ({ state }: Core): unknown => [
      [...state.agents.values()],
      [...state.numbers.values()].map(({ number, consent, suppression }) => ({ number, consent, suppression })),
    ];
    const live = standing(rig.core);
    await rig.repairedWithoutState();
    expect(standing(rig.core)).toEqual(live);
  });

  it("the seal of the checkpoint stands in the journal", async () => {
    const rig = await untilJune();
    await rig.keepHouse();
    let checksum: string | undefined;
    const seals: string[] = [];
    for await (const item of readJournal<GatewayEvent>(rig.directory)) {
      if (item.kind === "checkpoint") checksum = item.checksum;
      if (item.kind === "record" && item.recorded.event.type === "CheckpointTaken")
        seals.push(item.recorded.event.checksum);
    }
    expect(seals).toEqual([checksum]);
  });

  it("a lead that still waits keeps its contents, and is not forgotten", async () => {
    const rig = await Rig.start();
    rig.enrol("A-1", ANN);
    const expiresAt = rig.core.now() + 400 * DAY;
    rig.core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", expiresAt, lead: BUYER });
    await rig.core.synced();
    rig.clock.set("2026-06-20T18:00:00.000Z");
    await rig.keepHouse();
    expect(await namesIn(rig.directory, "leads")).toEqual(["2026-01-10.jsonl"]);
    expect([...rig.core.state.leads.keys()]).toEqual(["L-1"]);
  });

  it("nothing happens on a clock that cannot be trusted, and nothing twice", async () => {
    const rig = await untilJune();
    rig.clockTrusted = false;
    await rig.keepHouse();
    expect(rig.core.state.leads.size).toBe(1);
    rig.clockTrusted = true;
    await rig.keepHouse();
    const { sequence } = rig.core.state;
    await rig.keepHouse();
    expect(rig.core.state.sequence).toBe(sequence);
  });
});

/** A clock by which whatever asks it has taken as long as a slice. */
class SlowClock extends ManualClock {
  override monotonicMs(): number {
    this.upMs += 5;
    return super.monotonicMs();
  }
}

describe("With thousands to be gone", () => {
  it("history is forgotten some hundreds at a time, and the journal tells each step", async () => {
    const rig = await Rig.start();
    rig.enrol("A-1", ANN);
    rig.says(ANN, "STOP");
    await rig.send();
    for (let count = 0; count < 3_000; count += 1) {
      if (count % 250 === 0) rig.clock.at += HOUR;
      rig.core.execute({ type: "AcceptLead", leadId: `L-${count}`, agentId: "A-1", lead: BUYER });
    }
    await rig.core.synced();
    rig.clock.at += 100 * DAY;
    const left: number[] = [];
    await rig.housekeeping(RETAIN, { pause: async () => void left.push(rig.core.state.leads.size) }).run();
    expect(rig.core.state.leads.size).toBe(0);
    expect([...new Set(left)]).toEqual([2_000, 1_000, 0]);
    expect((await rig.eventsOf("before")).filter((type) => type === "HistoryForgotten")).toHaveLength(3);
  });

  it("people are removed a few at a time once all were counted, and what is recorded meanwhile keeps its contents", async () => {
    const rig = await Rig.start();
    for (let count = 0; count < 4_000; count += 1) rig.enrol(`S-${count}`, `+1850${2_000_000 + count}` as typeof ANN);
    for (let count = 0; count < 70; count += 1) {
      rig.enrol(`A-${count}`, `+1212${2_000_000 + count}` as typeof ANN);
      rig.core.execute({ type: "WithdrawAgent", agentId: `A-${count}` });
    }
    rig.enrol("B-1", ANN);
    await rig.core.synced();
    rig.clock.set("2032-01-10T18:00:00.000Z");
    const left: number[] = [];
    let inUse: ReadonlySet<string> = new Set();
    const housekeeping = rig.housekeeping(RETAIN, {
      clock: new SlowClock(),
      async pause() {
        if (left.at(-1) !== rig.core.state.agents.size) left.push(rig.core.state.agents.size);
        // The last of the pauses are those of the look at leads, and at messages.
        if (left.length === 3 && rig.core.state.leads.size === 0)
          rig.core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "B-1", lead: BUYER });
      },
      retained: {
        ...rig.retained,
        async eraseContentsBefore(_, files) {
          inUse = files;
          return [];
        },
      },
    });
    await housekeeping.run();
    expect(left).toEqual([4_071, 4_021, 4_001]);
    expect([...inUse]).toEqual(["2032-01-10.jsonl"]);
  });

  it("a person's word that comes while people are counted is for the next run", async () => {
    const rig = await Rig.start();
    for (let count = 0; count < 30; count += 1) {
      rig.enrol(`A-${count}`, `+1212${2_000_000 + count}` as typeof ANN);
      rig.core.execute({ type: "WithdrawAgent", agentId: `A-${count}` });
    }
    await rig.core.synced();
    rig.clock.set("2032-01-10T18:00:00.000Z");
    await rig.housekeeping(RETAIN).run();
    const holdId = rig.core.state.breakers.get("erase")?.hold?.id ?? "";
    let isSaid = false;
    const housekeeping = rig.housekeeping(RETAIN, {
      clock: new SlowClock(),
      async pause() {
        if (!isSaid) rig.core.execute({ type: "DecideHold", holdId, carryOut: true });
        isSaid = true;
      },
    });
    await housekeeping.run();
    expect([rig.core.state.agents.size, rig.core.state.breakers.get("erase")?.hold]).toEqual([30, undefined]);
    await housekeeping.run();
    expect([rig.core.state.agents.size, rig.core.state.breakers.get("erase")?.hold]).toEqual([0, undefined]);
  });
});

describe("Contents that are kept for seconds", () => {
  it("are gone seconds later, and nothing is written when nothing is due", async () => {
    const rig = await Rig.start();
    rig.enrol("A-1", ANN);
    await rig.send();
    rig.says(ANN, "YES");
    await rig.send();
    rig.lead("L-1", "A-1");
    await rig.send();
    const housekeeping = rig.housekeeping({ leads: { ms: 3 * SECOND }, evidence: { ms: 30 * SECOND } });
    housekeeping.start();
    const pass = async (seconds: number): Promise<void> => {
      for (let count = 0; count < seconds; count += 1) {
        rig.clock.at += SECOND;
        rig.clock.upMs += SECOND;
        await rig.time.pass(SECOND);
        await housekeeping.look();
      }
    };
    await pass(2);
    expect(await namesIn(rig.directory, "leads")).toEqual(["2026-01-10.jsonl"]);
    await pass(4);
    expect(await rig.contents()).toBe("");
    expect(rig.core.state.leads.size).toBe(0);
    const { sequence } = rig.core.state;
    await pass(60);
    expect(rig.core.state.sequence).toBe(sequence);
    rig.lead("L-2", "A-1");
    await rig.core.synced();
    expect(await rig.contents()).toContain("Maria");
    await rig.rebuilt();
    housekeeping.stop();
  });

  it("are looked at by the minute's tick and every hour where they are kept for months", async () => {
    const rig = await untilJune();
    const housekeeping = rig.housekeeping(RETAIN);
    housekeeping.start();
    const minutes = async (count: number): Promise<void> => {
      rig.clock.upMs += count * MINUTE;
      await housekeeping.look();
    };
    await minutes(19);
    expect(rig.core.state.leads.size).toBe(1);
    rig.clockTrusted = false;
    await minutes(2);
    rig.clockTrusted = true;
    await minutes(1);
    expect(rig.core.state.leads.size).toBe(0);
    expect(rig.time.pending).toBe(0);
    housekeeping.stop();
  });
});

describe("Five years after the relationship ended", () => {
  async function fiveYearsOn(): Promise<Rig> {
    const rig = await untilJune();
    rig.core.execute({ type: "WithdrawAgent", agentId: "B-1" });
    rig.enrol("C-1", CLEO);
    await rig.send();
    rig.says(CLEO, "STOP");
    await rig.send();
    rig.clock.set("2031-07-25T18:00:00.000Z");
    await rig.keepHouse();
    rig.clock.set("2031-11-25T18:00:00.000Z");
    await rig.keepHouse();
    return rig;
  }

  it("the agent is removed, and the proof with it; who is still served keeps it all", async () => {
    const rig = await fiveYearsOn();
    expect([...rig.core.state.agents.keys()]).toEqual(["A-1"]);
    expect(rig.core.state.numbers.has(BOB)).toBe(false);
    expect(await rig.eventsOf(BOB)).toEqual(["NumberForgotten"]);
    expect(await rig.eventsOf(ANN)).toContain("ConsentGiven");
  });

  it("the retained topic of the agent is cleared", async () => {
    const rig = await fiveYearsOn();
    const cleared = rig.core.state.publications.filter(({ payload }) => payload === null);
    expect(cleared.map(({ topic }) => topic).sort()).toEqual(["agents/B-1", "agents/C-1"]);
  });

  it("what was put aside before is gone, and what a clock without the time put there is left", async () => {
    const rig = await untilJune();
    const aside = join(rig.directory, "aside");
    await mkdir(aside);
    for (const [name, at] of [
      ["old", "2026-06-20T00:00:00Z"],
      ["unset", "1970-01-02T00:00:00Z"],
      ["new", "2031-01-01T00:00:00Z"],
    ] as const) {
      await writeFile(join(aside, name), "torn");
      await utimes(join(aside, name), new Date(at), new Date(at));
    }
    rig.clock.set("2031-07-25T18:00:00.000Z");
    await rig.keepHouse();
    expect(await namesIn(rig.directory, "aside")).toEqual(["new", "unset"]);
  });

  it("a suppression stays", async () => {
    const rig = await fiveYearsOn();
    expect(rig.core.state.numbers.get(CLEO)?.suppression).toMatchObject({ reason: "stop" });
    await rig.rebuilt();
    rig.enrol("C-2", CLEO);
    expect(rig.core.state.numbers.get(CLEO)?.consent.status).not.toBe("enrolled");
  });

  it("a suppression stays also where the checkpoint has to be made anew of the evidence in it", async () => {
    const rig = await fiveYearsOn();
    await rig.repairedWithoutState();
    expect(rig.core.state.numbers.get(CLEO)?.suppression).toMatchObject({ reason: "stop" });
  });

  it("a replay of what is left gives the state that was live", async () => {
    const rig = await fiveYearsOn();
    const live = JSON.parse(JSON.stringify(toSnapshot(rig.core.state)));
    expect(JSON.parse(JSON.stringify(await rig.rebuilt()))).toEqual(live);
  });
});
