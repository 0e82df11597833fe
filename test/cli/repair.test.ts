import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Core } from "../../src/app/core.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import { openStore } from "../../src/store/recovery/open.ts";
import { ANN, BOB, BUYER } from "../domain/people.ts";
import { coreOn, openGateway } from "../store/open-gateway.ts";
import { ManualClock, temporaryFolder } from "../store/toy.ts";
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
    const { out } = await run("repair");
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
    expect((await run("repair")).out).toContain(place);
  });
});

describe("leadline restore", () => {
  it("names each agent who came after the backup", async () => {
    const archive = join(folder, "b.tgz");
    await run("backup", archive);
    await goOn((core) => Promise.resolve(enrol(core, "C-1", BOB)));
    const { out } = await run("restore", archive);
    expect(out).toContain("agents that nothing knows any more: C-1 (+1 212 555 0102); enrol each of them again");
  });
});
