import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { Core } from "../../src/app/core.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import type { NumberRecord } from "../../src/domain/consent/model.ts";
import type { GatewayState } from "../../src/domain/state.ts";
import { DAY } from "../../src/domain/time.ts";
import type { WrittenEvent } from "../../src/domain/written/joined.ts";
import { toWritten } from "../../src/domain/written/written.ts";
import { type OpenStore, openStore } from "../../src/store/recovery/open.ts";
import { ANN, BOB, BUYER } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { REPLY } from "../http/fake-control.ts";
import { createRig } from "../http/rig.ts";
import { ManualClock } from "../store/toy.ts";
import { leadline, type Ran } from "./console.ts";
import { createManualTime } from "../manual-time.ts";

let folder: string;
let store: OpenStore<GatewayState, WrittenEvent>;
let core: Core;
const clock = new ManualClock();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "leadline-evidence-"));
  clock.set("2026-02-10T12:00:00.000Z");
  const directory = join(folder, "state");
  writeFileSync(join(folder, "leadline.yaml"), `store: { directory: ${JSON.stringify(directory)} }\n`);
  const opened = await openStore<GatewayState, WrittenEvent>({
    directory,
    clock,
    fold: gatewayFold,
    onTrouble: () => {},
    onFatal: () => {},
  });
  if (opened.kind === "damaged") throw new Error(opened.why);
  store = opened;
  const onListenerError = (error: unknown): never => {
    throw error;
  };
  core = new Core({
    state: store.state,
    policy: shippedPolicy,
    journal: store.journal,
    clock,
    scheduler: createManualTime(),
    written: (decided) => toWritten(decided, store.level()),
    onListenerError,
  });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The command reads what is on disk. */
async function run(...words: readonly string[]): Promise<Ran> {
  await core.synced();
  return leadline([...words, "--config", join(folder, "leadline.yaml")]);
}

function says(text: string): void {
  const pdu = `${core.state.sequence}`;
  const from = { kind: "international", digits: ANN } as const;
  core.execute({
    type: "ReceiveSms",
    sms: { from, smscAt: clock.now() - 2_000, content: { kind: "text", text }, pdu },
  });
}

async function send(): Promise<void> {
  for (const { id, ended, leadId } of [...core.state.messages.values()]) {
    if (ended !== undefined) continue;
    const lead = leadId === undefined ? {} : { contents: { kind: "lead", lead: { name: "Maria Lopez" } } as const };
    if (core.execute({ type: "BeginSegment", messageId: id, index: 0, ...lead }).kind !== "go") continue;
    core.execute({
      type: "SettleSegment",
      messageId: id,
      index: 0,
      result: { kind: "submitted", messageReference: 7 },
      lookedAt: clock.now() - 500,
    });
  }
  await core.synced();
}

/** Ann is asked, says yes, is texted a lead, and says stop while a second one waits. */
async function story(): Promise<void> {
  const agent = { agentId: "A-1", brand: "homes", number: ANN, name: "Ann" };
  core.execute({ type: "EnrolAgent", ...agent, requestedAt: core.now(), source: "profile" });
  await send();
  says("Yes!");
  core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: BUYER });
  await send();
  core.execute({ type: "AcceptLead", leadId: "L-2", agentId: "A-1", lead: BUYER });
  clock.set("2026-02-11T12:00:00.000Z");
  says("STOP please");
  await send();
}

describe("leadline evidence", () => {
  test("is a page in plain words: numbered, dated, every text word for word, and what caused what", async () => {
    await story();
    const { code, out, err } = await run("evidence", ANN);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^Proof of consent for \+1 850 555 0101\nGateway main, which texts from \+1 850 220 0227; made /,
    );
    expect(out).toContain("Covers 2026-02-10 12:00:00.000 to 2026-02-11 12:00:00.000");
    expect(out).toContain(
      "\nWhat follows a | is a text, word for word; a record is the place in the journal, where each",
    );
    expect(out).toContain("Today: opted out since 2026-02-11 12:00:00.000: the person replied STOP");
    expect(out).toContain(
      "1. 2026-02-10 12:00:00.000  Agent A-1 (Ann) of brand homes was entered through the Text Message option",
    );
    expect(out).toContain("     | Lead Notification\n     | Please confirm consent of SMS notification signup");
    expect(out).toContain("     | Yes!\n     the network's message centre took it at 2026-02-10 11:59:58.000");
    expect(out).toContain("Maria Lopez");
    const stop = /^(\d+)\. .*read as STOP/m.exec(out)?.[1];
    expect(out).toMatch(new RegExp(`Consent ended: the person replied STOP\\.\\n {5}because of no\\. ${stop};`));
  });

  test("is read in national form too, and as data", async () => {
    await story();
    const { code, out } = await run("evidence", "(850) 555-0101", "--json");
    expect(code).toBe(0);
    const proof = JSON.parse(out) as { entries: { no: number; at: string; kind: string; text?: string }[] };
    expect(proof).toMatchObject({ number: ANN, today: { status: "opted-out", since: "2026-02-11T12:00:00.000Z" } });
    expect(proof.entries.find(({ text }) => text === "STOP please")).toMatchObject({
      kind: "received",
      smscAt: "2026-02-11T11:59:58.000Z",
    });
  });

  test("says of an alert whose contents have been erased when that was", async () => {
    await story();
    clock.set("2026-05-20T12:00:00.000Z");
    await store.eraseContentsBefore(Date.parse("2026-05-01"), new Set(), async (files) => {
      core.execute({ type: "NoteErased", files });
      await core.synced();
    });
    const { code, out } = await run("evidence", ANN);
    expect(code).toBe(0);
    expect(out).not.toContain("Maria Lopez");
    expect(out).toContain("(contents erased on 2026-05-20 12:00:00.000)");
    expect((await run("why", "L-1")).out).toContain("What it said was erased, as its time was over at ");
  });

  test("says of an alert whose contents somebody has taken away that no record says why, and fails", async () => {
    await story();
    rmSync(join(folder, "state", "leads"), { recursive: true });
    const { code, out, err } = await run("evidence", ANN, "--verify");
    expect(code).toBe(1);
    expect(out).toContain("(contents missing: they are gone, and no record says that they were erased)");
    expect(out).toMatch(/The chain of hashes is whole: records 1 to \d+, final hash [0-9a-f]{64}\. The words of texts/);
    expect(err).toContain("leads/2026-02-10.jsonl, line 1: the file is gone");
  });

  test("--verify tells of a torn tail, which is no damage", async () => {
    await story();
    const path = join(folder, "state", "journal", "2026-02.jsonl");
    const lines = readFileSync(path, "utf8").split("\n").length;
    appendFileSync(path, `{"sequence":${store.head().sequence + 1},"at":"2026-02-1`);
    const { code, out } = await run("evidence", ANN, "--verify");
    expect(code).toBe(0);
    expect(out).toContain(`journal/2026-02.jsonl, line ${lines} begins what is no whole batch`);
  });

  test("of a number that nobody knows is empty, not an error", async () => {
    await story();
    const { code, out } = await run("evidence", "+13035550199");
    expect(code).toBe(0);
    expect(out).toContain("Today: nothing was ever recorded of this number");
  });

  test("of what is no number is bad usage", async () => {
    expect(await run("evidence", "Ann")).toMatchObject({ code: 2, out: "" });
  });

  test("--verify names the range of the records and the last hash", async () => {
    await story();
    const { code, out } = await run("evidence", ANN, "--verify");
    expect(code).toBe(0);
    const journal = readFileSync(join(folder, "state", "journal", "2026-02.jsonl"), "utf8")
      .trimEnd()
      .split("\n");
    const { sequence, hash } = JSON.parse(journal.at(-1) ?? "") as { sequence: number; hash: string };
    expect(out).toContain(`The chain of hashes is whole: records 1 to ${sequence}, final hash ${hash}.`);
  });

  test("--verify names file and line of damage, and the command fails", async () => {
    await story();
    const path = join(folder, "state", "journal", "2026-02.jsonl");
    writeFileSync(path, readFileSync(path, "utf8").replace('"text":"Yes!"', '"text":"Yes?"'));
    const lines = readFileSync(path, "utf8").split("\n");
    const altered = lines.findIndex((text) => text.includes("Yes?"));
    const first = lines.findLastIndex((text, index) => index <= altered && text.includes('"at":"')) + 1;
    const last = lines.findIndex((text, index) => index >= altered && /"hash":"\w{64}"\}$/.test(text)) + 1;
    const { code, out, err } = await run("evidence", ANN, "--verify");
    expect(code).toBe(1);
    expect(out).toContain("The chain of hashes is NOT whole");
    expect(err).toContain(`journal/2026-02.jsonl, line ${last}: the hash of the records ${first} to ${last} is wrong`);
  });

  test("gives what is proved behind damage, and says of no number that nothing was recorded when not all could be read", async () => {
    await story();
    const path = join(folder, "state", "journal", "2026-02.jsonl");
    const lines = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, lines.with(0, "nonsense").join("\n"));
    const ofAnn = await run("evidence", ANN);
    expect(ofAnn.code).toBe(1);
    expect(ofAnn.out).toMatch(/^NOT ALL COULD BE READ: journal\/2026-02.jsonl, line 1: /m);
    expect(ofAnn.out).toContain("STOP please");
    const { out } = await run("evidence", "+13035550199");
    expect(out).not.toContain("nothing was ever recorded");
    expect(out).toMatch(/^Today: in what can be read nothing is recorded of this number/m);
  });

  test("leaves out what the daemon is just writing", async () => {
    await story();
    appendFileSync(join(folder, "state", "journal", "2026-02.jsonl"), '{"sequence":');
    expect(await run("evidence", ANN, "--verify")).toMatchObject({ code: 0 });
  });
});

describe("leadline evidence --verify --since", () => {
  test("shows that nothing before a head has been rewritten that was kept elsewhere", async () => {
    await story();
    const { sequence, hash } = store.head();
    says("START");
    await core.synced();
    const { code, out, err } = await run("evidence", ANN, "--verify", "--since", hash.toUpperCase());
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(
      `The head ${hash} is the hash of record ${sequence} (2026-02-11 12:00:00.000): nothing up to it has been rewritten`,
    );
    const asData = JSON.parse((await run("evidence", ANN, "--since", hash, "--json")).out);
    const since = { hash, kind: "proven", sequence, at: "2026-02-11T12:00:00.000Z" };
    expect(asData).toMatchObject({ verification: { sound: true, since } });
  });

  test("fails where the chain is whole and another one: somebody has written all of it anew", async () => {
    await story();
    const { code, out, err } = await run("evidence", ANN, "--since", "0".repeat(64));
    expect(code).toBe(1);
    expect(out).toContain("The chain of hashes is whole");
    expect(err).toMatch(
      /^leadline: No record has the hash 0{64}: the proof has been rewritten since that head was kept, /,
    );
  });

  test("fails where what comes before the head is damaged", async () => {
    await story();
    const { hash } = store.head();
    const path = join(folder, "state", "journal", "2026-02.jsonl");
    const lines = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, lines.with(0, (lines[0] ?? "").replace("A-1", "A-2")).join("\n"));
    const { code, err } = await run("evidence", ANN, "--since", hash);
    expect(code).toBe(1);
    expect(err).toContain("but what comes before it is not whole");
  });

  test("takes a hash, and nothing else", async () => {
    const { code, err } = await run("evidence", ANN, "--since", "yesterday");
    expect(code).toBe(2);
    expect(err).toMatch(/^leadline: --since "yesterday" is no hash: write the 64 hexadecimal digits/);
  });
});

describe("what each text rests on", () => {
  const page = { at: Date.parse("2026-02-10T11:58:00.000Z"), medium: "web", page: "https://a.example/profile" };
  const wording = "I agree to get\ntext alerts.";
  interface Shown {
    readonly sequence: number;
    readonly what: string;
    readonly kind: string;
    readonly text?: string;
    readonly consent?: object;
    readonly basis?: { readonly restsOn: readonly number[]; readonly recipientTime: object };
  }

  beforeEach(async () => {
    core.execute({
      type: "EnrolAgent",
      agentId: "A-1",
      brand: "homes",
      number: ANN,
      timeZone: "America/Chicago",
      source: "profile",
      consent: { ...page, act: "ticked the box", wording, wordingVersion: "7", ip: "203.0.113.7" },
    });
    await send();
    says("Yes!");
    core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: BUYER });
    await send();
  });

  test("is no record of a consent of a day that had not come, without a word about that", async () => {
    const consent = { at: Date.parse("2030-01-01T00:00:00.000Z"), medium: "web" };
    core.execute({ type: "EnrolAgent", agentId: "A-1", brand: "homes", number: ANN, source: "profile", consent });
    await core.synced();
    expect((await run("evidence", ANN)).out).toContain(
      "given at 2030-01-01 00:00:00.000 (it says so, and that had not come); by web",
    );
  });

  test("stands beside it: the YES and the page, when the suppression was looked at, and the person's own clock", async () => {
    const { out } = await run("evidence", ANN);
    expect(out).toContain(
      "brought the record of a consent: given at 2026-02-10 11:58:00.000; by web; on https://a.example/profile; the person did this: ticked the box; from the IP address 203.0.113.7; version 7 of the wording; the wording stands below.\n     | I agree to get\n     | text alerts.\n",
    );
    expect(out).toMatch(
      /Text M-1 \(the request for consent\) was sent: the network took it\.\n.*\n.*\n {5}it rests on no\. 1 \(the request\) and no\. 2 \(the record of a consent\)\n/,
    );
    expect(out).toMatch(
      /\(a lead alert L-1\) was sent.*\n(?: {5}\|.*\n)* {5}it rests on no\. 2 \(the record of a consent\) and no\. \d+ \(the consent\)\n {5}before it went, at 2026-02-10 11:59:59\.500, it was looked at once more whether the number was closed: nothing forbade this text\n {5}the recipient's clock showed 2026-02-10 06:00 \(America\/Chicago\)\n/,
    );
  });

  test("stands in the JSON as data", async () => {
    const { entries } = JSON.parse((await run("evidence", ANN, "--json")).out) as { entries: Shown[] };
    const record = entries.find(({ consent }) => consent !== undefined);
    expect(record).toMatchObject({
      text: wording,
      consent: { at: "2026-02-10T11:58:00.000Z", medium: "web", wordingVersion: "7", ip: "203.0.113.7" },
    });
    const yes = entries.find(({ what }) => what.startsWith("Consent was given"));
    const alert = entries.find(({ kind, what }) => kind === "sent" && what.includes("a lead alert"));
    expect(alert?.basis).toEqual({
      restsOn: [record?.sequence, yes?.sequence],
      suppressionLookedAt: "2026-02-10T11:59:59.500Z",
      recipientTime: [{ timeZone: "America/Chicago", localTime: "2026-02-10T06:00:00-06:00" }],
    });
    const reply = entries.find(({ kind }) => kind === "received");
    const answer = entries.find(({ kind, what }) => kind === "sent" && what.includes("confirmation of START"));
    expect(answer?.basis?.restsOn).toEqual([reply?.sequence]);
  });

  test("is the first and the last clock of the country where the person's zone is not known", async () => {
    core.execute({ type: "EnrolAgent", agentId: "A-1", brand: "homes", number: ANN, source: "profile" });
    core.execute({ type: "AcceptLead", leadId: "L-2", agentId: "A-1", lead: BUYER });
    await send();
    expect((await run("evidence", ANN)).out).toContain(
      "the recipient's time zone is not known: in their country clocks showed 2026-02-10 02:00 (Pacific/Honolulu) to 2026-02-10 07:00 (America/New_York)",
    );
  });

  test("is none of the consent before once that has ended", async () => {
    says("STOP");
    clock.set("2026-02-11T12:00:00.000Z");
    says("START");
    core.execute({ type: "AcceptLead", leadId: "L-2", agentId: "A-1", lead: BUYER });
    await send();
    const { entries } = JSON.parse((await run("evidence", ANN, "--json")).out) as { entries: Shown[] };
    const yes = entries.findLast(({ what }) => what.startsWith("Consent was given"));
    const alert = entries.findLast(({ kind, what }) => kind === "sent" && what.includes("a lead alert"));
    expect(alert?.basis?.restsOn).toEqual([yes?.sequence]);
  });

  test.each([
    ["the consent has ended", "A-1", ANN, () => says("STOP")],
    [
      "a page alone has taken it down",
      "A-2",
      BOB,
      () =>
        core.execute({
          type: "EnrolAgent",
          agentId: "A-2",
          brand: "homes",
          number: BOB,
          source: "profile",
          consent: page,
        }),
    ],
  ])("is nothing where the state had a consent that no record gives: %s", async (_, agentId, number, begin) => {
    begin();
    const { suppression: __, ...record } = core.state.numbers.get(number) as NumberRecord;
    const since = clock.now();
    const consent = { status: "active", since, confirmedAt: since, reconfirmAt: since + 300 * DAY } as const;
    core.state.numbers.set(number, { ...record, consent });
    core.execute({ type: "AcceptLead", leadId: "L-2", agentId, lead: BUYER });
    await send();
    const [, told = ""] = (await run("evidence", number)).out.split("(a lead alert L-2) was sent");
    expect(told).toContain("what it rests on is not in the records that could be read");
  });
});

describe("a NO by another way than a text", () => {
  beforeEach(async () => {
    await story();
    says("START");
    const receivedAt = Date.parse("2026-02-12T12:00:00.000Z");
    clock.set("2026-03-12T12:00:00.000Z");
    const no = { channel: "voicemail", receivedAt, words: "Stop the texts.\nThank you", by: "Dana" } as const;
    core.execute({ type: "OptOutAgent", agentId: "A-1", atPersonsRequest: true, no });
    await core.synced();
  });

  test("stands in the proof with its way, its times, its words and who entered it, and that this was late", async () => {
    const { out } = await run("evidence", ANN);
    expect(out).toContain(
      "The person said NO by voicemail, received at 2026-02-12 12:00:00.000, and Dana entered it; the ten business days after its receipt (by the federal holidays of the brand's country and the earliest clock that may be the person's) end at 2026-02-28 05:00:00.000: IT WAS ENTERED LATE.\n     | Stop the texts.\n     | Thank you\n",
    );
    expect(out).toContain(
      "Today: opted out, and closed until its own START, since 2026-03-12 12:00:00.000: the person said NO by another way than a text, and an operator entered it",
    );
  });

  test("stands in the JSON as data, and is the cause of what follows", async () => {
    const { entries } = JSON.parse((await run("evidence", ANN, "--json")).out) as {
      entries: {
        no: number;
        kind: string;
        sequence: number;
        what: string;
        because?: number;
        ownNo?: object;
        text?: string;
      }[];
    };
    expect(entries.map(({ no }) => no)).toEqual(entries.map((_, index) => index + 1));
    const no = entries.find(({ kind }) => kind === "no");
    expect(no?.ownNo).toEqual({
      receivedAt: "2026-02-12T12:00:00.000Z",
      honourBy: "2026-02-28T05:00:00.000Z",
      late: true,
      channel: "voicemail",
      by: "Dana",
    });
    expect(no?.text).toBe("Stop the texts.\nThank you");
    const follows = entries.filter(({ because }) => because === no?.sequence).map(({ what }) => what);
    expect(follows).toEqual([expect.stringMatching(/^The number is closed/), expect.stringMatching(/^Consent ended/)]);
  });

  test("is lifted by a START, which says so", async () => {
    clock.set("2026-03-13T12:00:00.000Z");
    says("START");
    expect((await run("evidence", ANN)).out).toContain("Consent was given, and the number is open again; it is");
    says("please stop texting me");
    expect((await run("evidence", ANN)).out).toMatch(
      /Today: consent is active, .*; texts to it wait since .*, until a STOP or YES from it or an operator decides\n/,
    );
    says("YES");
    expect((await run("evidence", ANN)).out).toContain("Consent was given, and texts to the number wait no longer; it");
  });

  test("is told by why, with the person's words", async () => {
    const [paragraph = ""] = (await run("why", ANN)).out.split("\n");
    expect(paragraph).toMatch(
      /That was because of this: .*The person said NO by voicemail.*\("Stop the texts. ⏎ Thank you"\)/,
    );
  });
});

describe("leadline why", () => {
  test("tells in a paragraph what became of a lead, then the records", async () => {
    await story();
    const { code, out } = await run("why", "L-1");
    expect(code).toBe(0);
    const [paragraph = ""] = out.split("\n");
    expect(paragraph).toMatch(
      /^Lead L-1, for \+1 850 555 0101: It was accepted for agent A-1 at .*The network took the alert at/,
    );
    expect(out).toMatch(/^RECORD {2}WHEN/m);
  });

  test("tells of a lead that was cancelled why consent ended", async () => {
    await story();
    const { out } = await run("why", "L-2");
    const [paragraph = ""] = out.split("\n");
    expect(paragraph).toContain("The alert was cancelled: opted-out: stop");
    expect(paragraph).toContain('The phone sent a text, read as STOP ("STOP please")');
  });

  test("tells of a lead whose agent had withdrawn that this is why, and of one that was dropped nothing else", async () => {
    const agent = { brand: "homes", number: ANN, source: "profile" } as const;
    for (const agentId of ["A-1", "A-2"]) {
      core.execute({ type: "EnrolAgent", agentId, ...agent, requestedAt: core.now() });
    }
    await send();
    says("Yes!");
    core.execute({ type: "WithdrawAgent", agentId: "A-1" });
    says("Yes!");
    core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: BUYER });
    core.execute({ type: "AcceptLead", leadId: "L-2", agentId: "A-2", lead: { message: "online casino bonus" } });
    core.execute({ type: "DropLead", leadId: "L-2" });
    await core.synced();
    const [withdrawn = ""] = (await run("why", "L-1")).out.split("\n");
    expect(withdrawn).toMatch(
      /It was refused: opted-out: profile at [^.]+\. [\d-]+ [\d:]+: Agent A-1 was switched off by the Text Message option\.$/,
    );
    const [dropped = ""] = (await run("why", "L-2")).out.split("\n");
    expect(dropped).toMatch(/It was cancelled: dropped by an operator at [^.]+\.$/);
  });

  test("tells of a number where it stands, and because of what", async () => {
    await story();
    const { out } = await run("why", ANN, "--json");
    const { why, records } = JSON.parse(out) as {
      why: string;
      records: { sequence: number; at: string; smscAt?: string }[];
    };
    expect(why).toMatch(/^\+1 850 555 0101 \(agents A-1\): consent opted-out\./);
    expect(why).toContain("STOP please");
    expect(why).not.toMatch(/, at \d/);
    expect(records.length).toBeGreaterThanOrEqual(2);
    expect(records[0]?.at).toMatch(/^2026-02-11T/);
    expect(records.map(({ smscAt }) => smscAt).filter((smscAt) => smscAt !== undefined)).toContainEqual(
      expect.stringMatching(/^2026-02-1\dT[\d:]+\.\d{3}Z$/),
    );
    expect(JSON.stringify(records)).not.toMatch(/[^\d]\d{13}[^\d]/);
  });

  test.each([
    [true, /^Consent ended: the person asked in plain words to be left alone, and an operator confirmed that$/],
    [false, /^Texts to the number go on: an operator decided so$/],
  ])("tells of a paused number by whose word it was an opt-out: %j", async (isOptOut, told) => {
    await story();
    says("START");
    says("please stop texting me");
    expect(core.state.numbers.get(ANN)?.paused?.words).toBe("please stop texting me");
    core.execute({ type: "DecidePause", number: ANN, isOptOut });
    await core.synced();
    const { records } = JSON.parse((await run("why", ANN, "--json")).out) as { records: { what: string }[] };
    expect(records.map(({ what }) => what)).toContainEqual(expect.stringMatching(told));
  });

  test("tells of an agent what it tells of the phone, and of an alert what it tells of its lead", async () => {
    await story();
    expect((await run("why", "A-1")).out).toBe((await run("why", ANN)).out);
    const alert = [...core.state.messages.values()].find(({ leadId }) => leadId === "L-1");
    expect((await run("why", String(alert?.id))).out).toBe((await run("why", "L-1")).out);
  });

  test("tells of any other text what became of it", async () => {
    await story();
    const [paragraph = ""] = (await run("why", "M-1")).out.split("\n");
    expect(paragraph).toMatch(/^Text M-1, to \+1 850 555 0101: .*is to be sent\. .*was sent: the network took it\.$/);
  });

  test("asks the running daemon what a queued alert waits for, and goes without where none runs", async () => {
    await story();
    expect((await run("why", "L-1")).out).not.toContain("It waits for");
    const rig = createRig();
    onTestFinished(() => rig.end());
    const waitsFor = "the pace (modem.pace) to allow it, at 2026-02-11T12:01:00.000Z";
    rig.control.messageViews.push({ ...REPLY, id: "L-1", direction: "out", kind: "alert", state: "queued", waitsFor });
    await rig.http.listenSocket(rig.socketPath);
    appendFileSync(join(folder, "leadline.yaml"), `http: { socket: ${JSON.stringify(rig.socketPath)} }\n`);
    const [paragraph = ""] = (await run("why", "L-1")).out.split("\n");
    expect(paragraph).toMatch(/ It waits for the pace \(modem\.pace\) to allow it, at 2026-02-11 \d\d:01:00\.$/);
  });

  test("fails for what nobody knows", async () => {
    mkdirSync(join(folder, "state"), { recursive: true });
    const { code, err } = await run("why", "L-9");
    expect(code).toBe(1);
    expect(err).toContain("no lead, number, agent or message L-9");
  });
});
