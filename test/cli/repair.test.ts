import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Core } from "../../src/app/core.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import { openStore } from "../../src/store/recovery/open.ts";
import { ANN, BOB, BUYER } from "../domain/people.ts";
import { coreOn, openGateway } from "../store/open-gateway.ts";
import { ManualClock, temporaryFolder } from "../store/toy.ts";
import { takeInSpool } from "../../src/compose/spool.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { leadline, type Ran } from "./console.ts";

const clock = new ManualClock("2026-01-10T18:00:00.000Z");
const JOURNAL = "2026-01.jsonl";

let folder: string;
let directory: string;

/** Each in a batch of its own: Ann is enrolled, Bob is, a lead comes for Bob. */
beforeEach(async () => {
  folder = await temporaryFolder();
  directory = join(folder, "state");
  await writeFile(join(folder, "leadline.yaml"), `store: { directory: ${JSON.stringify(directory)} }\n`);
  await goOn(async (core) => {
    enrol(core, "A-1", ANN);
    await core.synced();
    enrol(core, "B-1", BOB);
    await core.synced();
    core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "B-1", lead: BUYER });
  });
});

async function goOn(act: (core: Core) => Promise<void>): Promise<void> {
  const store = await openGateway(directory, clock);
  const core = coreOn(store, clock);
  await act(core);
  await core.synced();
  await store.close();
}

function enrol(core: Core, agentId: string, number: typeof ANN): void {
  const requestedAt = core.now();
  core.execute({ type: "EnrolAgent", agentId, brand: "homes", number, requestedAt, source: "profile" });
}

const run = (...words: readonly string[]): Promise<Ran> =>
  leadline([...words, "--config", join(folder, "leadline.yaml")]);

/** Spoils what stands in the journal, where there is nothing but the journal to read. */
async function spoil(from: string, to: string): Promise<void> {
  const path = join(directory, "journal", JOURNAL);
  await rm(join(directory, "state.json"), { force: true });
  await writeFile(path, (await readFile(path, "utf8")).replaceAll(from, to));
}

describe("leadline repair", () => {
  it("names each agent whom nothing knows any more, also one whose entry cannot be read, and the leads", async () => {
    await spoil('"type":"AgentEnrolled","data":{"agentId":"B-1"', '"type":"AgentEnrolled","da');
    const { out } = await run("repair", "--hold");
    expect(out).toContain("agents that nothing knows any more: B-1 (+1 212 555 0102); enrol each of them again");
    expect(out).not.toContain("AgentEnrolled");
    expect(out).toMatch(/\d of them cannot be read/);
    const { agents } = JSON.parse((await run("repair", "--json")).out) as {
      readonly agents: { readonly gone: unknown };
    };
    expect(agents.gone).toEqual([{ agentId: "B-1", number: BOB }]);
  });

  it("names the same line as safe mode", async () => {
    await spoil('"agentId":"B-1"', '"agentId":"B-2"');
    const store = await openStore({
      directory,
      clock,
      fold: gatewayFold,
      onTrouble: () => undefined,
      onFatal: () => undefined,
    });
    if (store.kind !== "damaged") throw new Error("it is not damaged");
    const place = `${store.file}, line ${store.line}: ${store.why}`;
    expect((await run("why", "L-9")).err).toContain(`${store.file}, line ${store.line} cannot be read: ${store.why}`);
    expect((await run("repair", "--hold")).out).toContain(place);
  });
});

describe("leadline repair where a STOP may be lost", () => {
  const CARL = "+12125550103" as typeof ANN;
  const DORA = "+12125550104" as typeof ANN;

  function says(core: Core, number: typeof ANN, text: string): void {
    const sms = { from: { kind: "international", digits: number }, content: { kind: "text", text } } as const;
    core.execute({ type: "ReceiveSms", sms: { ...sms, pdu: `${number} ${text}` }, arrivedAt: core.now() });
  }

  /** Ann and Bob agree. Ann says STOP, then Carl comes and agrees. */
  beforeEach(() =>
    goOn(async (core) => {
      for (const number of [ANN, BOB]) says(core, number, "YES");
      await core.synced();
      says(core, ANN, "STOP");
      await core.synced();
      // What nothing proves any more, with the hash before it.
      enrol(core, "D-1", DORA);
      await core.synced();
      enrol(core, "C-1", CARL);
      await core.synced();
      says(core, CARL, "YES");
    }),
  );

  /** The STOP and all that came of it. */
  async function loseStop(): Promise<void> {
    const path = join(directory, "journal", JOURNAL);
    await rm(join(directory, "state.json"), { force: true });
    const lines = (await readFile(path, "utf8")).split("\n");
    const from = lines.findIndex((line) => line.includes('"text":"STOP"'));
    const to = lines.findIndex((line) => line.includes('"agentId":"D-1"'));
    expect([from, to]).not.toContain(-1);
    await writeFile(
      path,
      lines.map((line, at) => (at < from || at >= to ? line : "\0".repeat(line.length))).join("\n"),
    );
  }

  async function loseEnd(): Promise<void> {
    const path = join(directory, "journal", JOURNAL);
    const octets = await readFile(path);
    await rm(join(directory, "state.json"), { force: true });
    await writeFile(path, octets.fill(0, octets.indexOf('"text":"STOP"') - 200));
  }

  /** As the next start takes it in: who is held. */
  async function heldAfterStart(): Promise<readonly string[]> {
    const held: string[] = [];
    await goOn(async (core) => {
      await takeInSpool(core, directory, createKeptLog());
      for (const { number, hold } of core.state.numbers.values()) if (hold?.why === "proof-differs") held.push(number);
    });
    return held.sort();
  }

  it("refuses, and changes nothing, until it is told to hold all numbers", async () => {
    await loseStop();
    const before = await readFile(join(directory, "journal", JOURNAL));
    const { code, err, out } = await run("repair");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(
      /nothing is repaired: records between \d+ and \d+ are lost.*somebody may have said STOP.*--hold/,
    );
    expect(await readFile(join(directory, "journal", JOURNAL))).toEqual(before);
  });

  it("has everybody held whom what is lost may have been about, and not who has said YES since", async () => {
    await loseStop();
    const { code, out } = await run("repair", "--hold");
    expect(code).toBe(0);
    expect(out).toContain("every number is held from the next start on");
    expect(out).toContain("leadline confirm proof-differs --reject");
    expect(await heldAfterStart()).toEqual([ANN, BOB, DORA].sort());
  });

  it("has a lead wait whose agent has perhaps said STOP", async () => {
    await loseEnd();
    await run("repair", "--hold");
    expect(await heldAfterStart()).toEqual([ANN, BOB].sort());
    await goOn(async (core) => {
      core.execute({ type: "AcceptLead", leadId: "L-2", agentId: "A-1", lead: BUYER });
      await core.synced();
      const waiting = [...core.state.messages.values()].filter(({ ended }) => ended === undefined);
      expect(waiting.filter(({ kind }) => kind === "alert")).toEqual([]);
    });
  });

  it("shows the gap in the proof where its end is lost", async () => {
    await loseEnd();
    expect((await run("repair", "--hold")).out).toContain("The proof shows a gap from now on.");
    const { out, code } = await run("evidence", ANN, "--verify");
    expect(code).toBe(1);
    expect(out).toMatch(/lost|missing|gap/i);
  });

  describe("leadline restore of a backup that is older than the STOP", () => {
    const path = () => join(directory, "journal", JOURNAL);
    let archive: string;

    beforeEach(async () => {
      archive = join(folder, "b.tgz");
      const [whole, mark] = [await readFile(path()), await readFile(join(directory, "journal", "synced"))];
      // Of the day before the STOP.
      await writeFile(path(), whole.subarray(0, await beginOf('"text":"STOP"')));
      await rm(join(directory, "journal", "synced"));
      await run("backup", archive);
      await writeFile(path(), whole);
      await writeFile(join(directory, "journal", "synced"), mark);
    });

    async function beginOf(words: string): Promise<number> {
      const octets = await readFile(path());
      return octets.lastIndexOf("\n", octets.indexOf(words)) + 1;
    }

    it("takes the STOP over where it can be read, and holds nobody", async () => {
      const { out } = await run("restore", archive);
      expect(out).not.toContain("every number is held");
      expect(await heldAfterStart()).toEqual([]);
      expect(await closed()).toEqual([ANN]);
    });

    it.each([
      ["the STOP cannot be read any more", () => loseStop()],
      ["the end cannot be read any more", () => loseEnd()],
      ["the journal is gone", () => rm(path())],
      ["an older copy of the journal lies there, and the mark tells of more", () => loseAndMark()],
    ])("holds all numbers where %s", async (_, lose) => {
      await lose();
      const { code, out } = await run("restore", archive);
      expect(code).toBe(0);
      expect(out).toContain("every number is held from the next start on");
      expect(await heldAfterStart()).toEqual(expect.arrayContaining([ANN, BOB]));
    });

    it("takes over who said STOP by the state that it replaces, where the journal is gone", async () => {
      await goOn(async () => {});
      const state = await openGateway(directory, clock);
      await state.takeSnapshot(state.state);
      await state.close();
      await writeFile(path(), Buffer.alloc((await readFile(path())).length));
      const { out } = await run("restore", archive);
      expect(out).toContain("What is lost with what came after the backup cannot be read, nor counted.");
      expect(out).not.toContain("No record");
      expect(out).toContain(`Opted out among them, and carried over at the next start: ${ANN}`);
      await heldAfterStart();
      expect(await closed()).toEqual([ANN]);
    });

    async function loseAndMark(): Promise<void> {
      const octets = (await readFile(path())).subarray(0, await beginOf('"text":"STOP"'));
      await rm(join(directory, "state.json"), { force: true });
      await writeFile(path(), octets);
      await writeFile(join(directory, "journal", "synced"), `{"sequence":99}${" ".repeat(32)}\n`);
    }

    async function closed(): Promise<readonly string[]> {
      const numbers: string[] = [];
      await goOn(async (core) => {
        for (const { number, suppression } of core.state.numbers.values())
          if (suppression !== undefined) numbers.push(number);
      });
      return numbers;
    }
  });
});

describe("leadline restore", () => {
  it("names each agent who came after the backup", async () => {
    const archive = join(folder, "b.tgz");
    await run("backup", archive);
    await goOn((core) => Promise.resolve(enrol(core, "C-1", BOB)));
    const { out } = await run("restore", archive);
    expect(out).toContain("agents that nothing knows any more: C-1 (+1 212 555 0102); enrol each of them again");
    expect(out).not.toContain("every number is held");
  });
});
