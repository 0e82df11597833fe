import { beforeEach, describe, expect, test } from "vitest";
import type { Proof } from "../../src/app/proof.ts";
import type { Scheduler } from "../../src/app/ports.ts";
import { createDesks, type DeskReads } from "../../src/app/desks.ts";
import { createImportDesk } from "../../src/app/import-desk.ts";
import { openAgentFile } from "../../src/csv/agent-file.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createFuzzedGateway, type FuzzedGateway } from "../fuzz/gateway.ts";
import { createManualTime, settled } from "../manual-time.ts";
import { createVisitor } from "./visitor.ts";

const ANN = "+18505550101" as Msisdn;
const HASH = "ab".repeat(32);

let gateway: FuzzedGateway;
beforeEach(async () => {
  gateway = await createFuzzedGateway();
});

function proofOf(number: Msisdn, since?: string): Proof {
  const head = since === undefined ? {} : { since: { hash: since, kind: "unknown" as const } };
  return {
    ...{ number, gateway: "main", gatewayNumber: "+18502200227" as Msisdn, madeAt: "2026-05-04T15:00:00.000Z" },
    agents: [],
    entries: [{ sequence: 7, at: 0, kind: "received", what: "The phone sent a text, read as YES", text: "<b>yes</b>" }],
    verification: { sound: true, records: 9, lastSequence: 9, finalHash: HASH, gaps: [], damage: [], ...head },
  };
}

describe("the proof of a number", () => {
  const visitor = () =>
    createVisitor("viewer", [], {
      ...{ core: gateway.core, control: gateway.control },
      proofs: { ask: async ({ number, since }) => ({ kind: "read", reading: proofOf(number, since) }) },
    });

  test("is a page with each entry, escaped, and what the chain says", async () => {
    const page = await visitor().page(
      `/proof?number=${encodeURIComponent("(850) 555-0101")}&since=${HASH.toUpperCase()}`,
    );
    for (const words of ["Proof of consent for +1 850 555 0101", "read as YES", "&lt;b&gt;yes&lt;/b&gt;", "is whole"])
      expect(page).toContain(words);
    expect(page).toContain(`No record has the hash ${HASH}`);
  });

  test("is kept as JSON", async () => {
    const answer = await visitor().get(`/proof/record.json?number=${encodeURIComponent(ANN)}`);
    expect(answer.headers.get("content-disposition")).toContain("proof-18505550101.json");
    expect(await answer.json()).toMatchObject({ number: ANN, entries: [{ no: 1, text: "<b>yes</b>" }] });
  });

  test.each(["number=abc", "number=%00", `number=${encodeURIComponent(ANN)}&since=12`])(
    "asked for by nonsense (%s) is answered in words beside the field",
    async (query) => {
      const answer = await visitor().get(`/proof?${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toMatch(/This is no (?:telephone number|hash)/);
      expect((await visitor().get(`/proof/record.json?${query}`)).status).toBe(400);
    },
  );
});

describe("what is read of the journal", () => {
  const never = () => new Promise<never>(() => {});

  function desksWith(reads: Partial<DeskReads>, scheduler: Scheduler = createManualTime()) {
    const { core } = gateway;
    return createDesks({
      ...{ core, scheduler, log: createKeptLog() },
      reads: { proofs: never, timelines: never, stories: never, ...reads },
    });
  }

  test("is read once while nothing new is recorded of the number, and again then", async () => {
    let readings = 0;
    const { proofs } = desksWith({
      async proofs({ number }) {
        readings += 1;
        return proofOf(number);
      },
    });
    expect((await proofs.ask({ number: ANN })).kind).toBe("read");
    await proofs.ask({ number: ANN });
    expect(readings).toBe(1);
    await gateway.control.optOut("A-2", { atPersonsRequest: false });
    await proofs.ask({ number: ANN });
    expect(readings).toBe(1);
    await gateway.control.optOut("A-1", { atPersonsRequest: false });
    await proofs.ask({ number: ANN });
    expect(readings).toBe(2);
  });

  test("is said to be on its way where it takes long, and no more than a few wait", async () => {
    const time = createManualTime();
    const { proofs } = desksWith({}, time);
    const kinds: string[] = [];
    for (let last = 0; last < 6; last += 1) {
      const answer = proofs.ask({ number: `+1850555010${last}` as Msisdn });
      await settled();
      await time.pass(1_000);
      kinds.push((await answer).kind);
    }
    expect(kinds).toEqual(["reading", "reading", "reading", "reading", "busy", "busy"]);
  });

  test("is handed over once although something was recorded while it was read", async () => {
    const time = createManualTime();
    let isRead = (_: undefined): void => {};
    let readings = 0;
    const { stories } = desksWith(
      {
        stories() {
          readings += 1;
          return new Promise<undefined>((resolve) => {
            isRead = resolve;
          });
        },
      },
      time,
    );
    const first = stories.ask("L-1");
    await settled();
    await time.pass(1_000);
    expect((await first).kind).toBe("reading");
    await gateway.control.optOut("A-1", { atPersonsRequest: false });
    isRead(undefined);
    await settled();
    expect((await stories.ask("L-1")).kind).toBe("read");
    expect(readings).toBe(1);
  });

  test("says why it cannot be read, and is tried again", async () => {
    const reads = [Promise.reject(new Error("EIO")), Promise.resolve(proofOf(ANN))];
    const { proofs } = desksWith({ proofs: () => reads.shift() ?? Promise.reject(new Error("asked too often")) });
    expect(await proofs.ask({ number: ANN })).toEqual({ kind: "failed", why: "EIO" });
    await settled();
    expect((await proofs.ask({ number: ANN })).kind).toBe("read");
  });
});

describe("the import of a file", () => {
  const GOOD = "agentId,brand,phone,name\nC-1,homes,(850) 555-0161,Cleo\nC-2,rmint,(850) 555-0162,\n";

  async function handOver(text: string, at = visitorAtWork()) {
    const body = new FormData();
    body.set("file", new File([text], "agents.csv"));
    body.set("source", "file");
    return at.send("/import", body);
  }
  const visitorAtWork = () => createVisitor("office", [], { core: gateway.core, control: gateway.control });

  test("shows first what it would do, and does it when it is confirmed", async () => {
    const at = visitorAtWork();
    const answer = await handOver(GOOD, at);
    expect(answer.status).toBe(303);
    const path = answer.headers.get("location") ?? "";
    const preview = await at.page(path);
    expect(preview).toContain("2 people are asked for consent by text.");
    expect(gateway.control.agents()).toHaveLength(2);
    expect((await at.post(path, {})).status).toBe(303);
    expect(await at.page(path)).toContain("Imported.");
    expect(gateway.control.agents()).toHaveLength(4);
    await at.post(path, {});
    expect(gateway.control.agents()).toHaveLength(4);
  });

  test("names each mistake with line, column and value, and leaves bad rows out only when told to", async () => {
    const at = visitorAtWork();
    const answer = await handOver(`${GOOD}C-3,hoems,12,<b>\n`, at);
    const path = answer.headers.get("location") ?? "";
    const page = await at.page(path);
    for (const words of ["&quot;hoems&quot;", "&quot;12&quot;", "is no telephone number"])
      expect(page).toContain(words);
    await at.post(path, {});
    expect(gateway.control.agents()).toHaveLength(2);
    await at.post(path, { skipBad: "yes" });
    expect(gateway.control.agents()).toHaveLength(4);
  });

  test("names every mistake of a row, of the second one of an agent too", async () => {
    const at = visitorAtWork();
    const rows = "C-3,hoems,12,<b>,no-address,Nowhere/Else\nC-3,homes,+18505550163,Al,also none,Or/Here\n";
    const answer = await handOver(`agentId,brand,phone,name,email,timeZone\n${rows}`, at);
    const page = await at.page(answer.headers.get("location") ?? "");
    const [, mistakes = ""] = /<caption[^>]*>Mistakes<\/caption>(.*?)<\/table>/s.exec(page) ?? [];
    for (const value of ["hoems", "12", "no-address", "Nowhere/Else", "C-3", "also none", "Or/Here"])
      expect(mistakes).toContain(`&quot;${value}&quot;`);
    expect(page).toContain("No row of it can be taken");
  });

  test.each([
    ["", "Choose a file first"],
    ["name,phone\nAnn,+18505550101\n", "lacks the column agentId, brand"],
    [`agentId,brand,phone\n"C-1,homes,+18505550161\n`, "quotation mark that is not closed"],
  ])("of %j is refused in words", async (text, words) => {
    const answer = await handOver(text);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(words);
  });

  test("that is not kept any more is to be handed over again", async () => {
    expect((await visitorAtWork().get("/import/nothing")).status).toBe(404);
  });

  test("of ten thousand rows lets everything else have its turn", async () => {
    let pauses = 0;
    const rows = Array.from({ length: 10_000 }, (_, index) => `B-${index},homes,+1850${2_000_000 + index}`);
    const desk = createImportDesk({
      importingBy: () => gateway.control.importing,
      open: (name, octets) =>
        openAgentFile(name, async function* () {
          yield octets;
        }),
      now: () => 0,
      newId: () => "order",
      async pause() {
        pauses += 1;
      },
    });
    const octets = new TextEncoder().encode(["agentId,brand,phone", ...rows].join("\n"));
    const outcome = await desk.handOver({ name: "many.csv", octets }, "migration");
    expect(outcome).toMatchObject({ kind: "order", order: { found: { asked: 10_000, bad: [] } } });
    expect(pauses).toBeGreaterThanOrEqual(400);
  });
});
