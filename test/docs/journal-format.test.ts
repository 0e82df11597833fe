import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeEach, describe, expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { LEVEL } from "../../src/domain/levels.ts";
import { parseNumber } from "../../src/domain/number.ts";
import { coreOn, openGateway } from "../store/open-gateway.ts";
import { fill, ManualClock, temporaryFolder, writeAtLevel } from "../store/toy.ts";
import { EVERY_EVENT } from "../store/fixture/event-samples.ts";
import { blocksOf, page, quotedIn, sectionOf, tablesIn } from "./documents.ts";

const PAGE = page("docs/journal-format.md");
const FILES = new Map(blocksOf(PAGE, "jsonl").map(({ about, text }) => [about, text]));
const JOURNAL = FILES.get("journal/2025-03.jsonl") ?? "";
const CONTENTS = FILES.get("leads/2025-03-01.jsonl") ?? "";

const sha256 = (octets: string | Buffer): string => createHash("sha256").update(octets).digest("hex");

/** The clock of the page's example. */
class ExampleClock extends ManualClock {
  override readonly bootId = "3f1c9a52-7d0e-4b86-9c11-5a0e8f2b6d47";
  override upMs = 81_250.5;
}

describe("the example of docs/journal-format.md", () => {
  let written: string;

  /** Ann is enrolled, and half a minute later a lead comes for her. */
  beforeEach(async () => {
    written = await temporaryFolder();
    const clock = new ExampleClock("2025-03-01T14:30:00.000Z");
    const store = await openGateway(written, clock);
    const core = coreOn(store, clock);
    const number = parseNumber("+18505550101");
    if (number === undefined) throw new Error("no number");
    core.execute({ type: "EnrolAgent", agentId: "A-7", brand: "homes", number, name: "Ann Lee", source: "profile" });
    await core.synced();
    clock.at += 30_000;
    clock.upMs += 30_000;
    const lead = { name: "Sam Porter", phone: "(850) 555-0177", message: "Is it still available?" };
    core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-7", lead });
    await core.synced();
    await store.close();
  });

  test("is what the gateway writes, octet for octet", async () => {
    expect(await readFile(join(written, "journal", "2025-03.jsonl"), "utf8")).toBe(JOURNAL);
    expect(await readFile(join(written, "leads", "2025-03-01.jsonl"), "utf8")).toBe(CONTENTS);
  });

  test("has in each batch the hash that the page's rule gives", () => {
    const lines = JOURNAL.trimEnd().split("\n");
    let before = "0".repeat(64);
    let stamp = "";
    const told = lines.flatMap((line) => {
      const [, sealed, hash] = /^(.*),"hash":"([0-9a-f]{64})"\}$/.exec(line) ?? [];
      const body = sealed ?? line.slice(0, -1);
      stamp = /"at".*(?=,"type")/.exec(line)?.[0] ?? stamp;
      before = sha256(before + (line.includes('"boot":') ? "" : stamp) + body);
      return hash === undefined ? [] : [{ hash, before }];
    });
    expect(told).toHaveLength(2);
    for (const { hash, before } of told) expect(hash).toBe(before);
  });

  test("refers to its contents by place and hash", () => {
    const refs = [...JOURNAL.matchAll(/"apart":(\{[^}]*\})/g)].map(
      ([, ref = ""]) => JSON.parse(ref) as { offset: number; length: number; hash: string },
    );
    expect(refs).not.toEqual([]);
    for (const { offset, length, hash } of refs) {
      const octets = Buffer.from(CONTENTS).subarray(offset, offset + length);
      expect(sha256(octets)).toBe(hash);
    }
  });

  /** What the page's script says of a journal of one file. */
  async function checked(journal: string): Promise<string> {
    const [script] = blocksOf(PAGE, "bash");
    const folder = await temporaryFolder();
    await mkdir(join(folder, "journal"));
    await writeFile(join(folder, "journal", "2025-03.jsonl"), journal);
    const run = promisify(execFile)("bash", ["-c", script?.text ?? "exit 1"], { cwd: folder });
    return (await run.catch((error: unknown) => error as { readonly stdout: string })).stdout.trim();
  }

  test("is checked by the page's script, which says where a record was changed", async () => {
    expect(await checked(JOURNAL)).toBe("5 records are whole");
    const altered = "record 3, or one before it in its batch, is not as it was written";
    expect(await checked(JOURNAL.replace('"Ann Lee"', '"Ann Lea"'))).toBe(altered);
    expect(await checked(JOURNAL.replace('"monotonicMs":81250', '"monotonicMs":81251'))).toBe(altered);
    const without = (index: number): string => JOURNAL.split("\n").toSpliced(index, 1).join("\n");
    expect(await checked(without(2))).toBe("where record 3 belongs stands something else");
    expect(await checked(without(4))).toBe("the last batch is not whole");
    expect(await checked(JOURNAL.replace("Ann", "\0Ann"))).toBe("there is NUL in it");
    expect(await checked(JOURNAL.trimEnd())).toBe("its last line has no end");
    expect(await checked(JOURNAL.replace('"batch":3', '"batch":2'))).toBe(
      "the batch that ends with record 3 has not as many as it says",
    );
  });

  test("has a script that checks what an older release has written, too", async () => {
    const folder = await temporaryFolder();
    writeAtLevel(1);
    await fill(folder, [["a", "b"], ["c"]]);
    writeAtLevel(2);
    await fill(folder, [["d", "e"]]);
    const journal = await readFile(join(folder, "journal", "2026-02.jsonl"), "utf8");
    expect(await checked(journal)).toBe("5 records are whole");
    expect(await checked(journal.replace('"name":"a"', '"name":"x"'))).toMatch(/^record 1,/);
    expect(await checked(journal.replace('"name":"d"', '"name":"x"'))).toMatch(/^record 5,/);
  });

  test("shows every member that a record can have", async () => {
    const members = new Set(
      JOURNAL.trimEnd()
        .split("\n")
        .flatMap((line) => Object.keys(JSON.parse(line) as object)),
    );
    expect([...members].filter((member) => !PAGE.text.includes(`| \`${member}\` |`))).toEqual([]);
  });

  test("lies in folders that the page names", async () => {
    expect((await readdir(written)).filter((name) => !PAGE.text.includes(name))).toEqual([]);
  });
});

test("the records that prove a consent are those that there are, with members that they have", () => {
  const [table = []] = tablesIn(sectionOf(PAGE, "The records that prove a consent"));
  const rows = table.slice(1).map(([types = "", , members = ""]) => [quotedIn(types), quotedIn(members)] as const);
  expect(rows.length).toBeGreaterThan(8);
  for (const [types, members] of rows) {
    const events = EVERY_EVENT.map(({ event }) => event).filter(({ type }) => types.includes(type));
    expect(events.map(({ type }) => type).toSorted()).toEqual([...types].sort());
    const known = new Set(events.flatMap((event) => Object.keys(event)));
    expect(members.filter((member) => !known.has(member))).toEqual([]);
  }
});

describe("the table of every event", () => {
  const [events = [], values = []] = tablesIn(sectionOf(PAGE, "Every event"));
  const named = new Map(values.slice(1).map(([name = "", is = ""]) => [name.replaceAll("*", ""), is]));

  test("has a row for each, with the members and the types that the code has", () => {
    expect(eventsInCode().length).toBe(EVERY_EVENT.length);
    expect(events.slice(1).map(([type, members]) => [type, members])).toEqual(
      eventsInCode().map(({ type, members }) => [`\`${type}\``, members.map(memberInWords).join(", ")]),
    );
    for (const [type, , says = ""] of events.slice(1)) expect(says, type).not.toBe("");
  });

  test("says of each value that it names what it may be, to the word", () => {
    const wanted = [...events, ...values].flatMap((row) => [...row.join(" ").matchAll(/\*(\w+)\*/g)]);
    expect([...new Set(wanted.map(([, name = ""]) => name))].filter((name) => !named.has(name))).toEqual([]);
    for (const [name, is] of named) {
      const missing = wordsOf(name).filter((word) => !is.includes(`\`${word}`));
      expect([name, ...missing]).toEqual([name]);
    }
  });
});

/** What the events are made of, as test/domain/levels.test.ts reads it off the code. */
const SHAPE = readFileSync(shipped("test", "domain", `level-${LEVEL}.txt`), "utf8");

interface Member {
  readonly name: string;
  readonly isOptional: boolean;
  readonly type: string;
}

function eventsInCode(): readonly { readonly type: string; readonly members: readonly Member[] }[] {
  const [, body = ""] = /^GatewayEvent = ByType<\{ ([\s\S]*?)\}>;$/m.exec(SHAPE) ?? [];
  const EVENT = /(\w+): \{ ([^{}]*(?:\{[^{}]*\}[^{}]*)*?);? ?\}(?: & (\w+))?;?\s*(?=[A-Z]\w+: |$)/g;
  return [...body.matchAll(EVENT)].map(([, type = "", own = "", further = ""]) => ({
    type,
    members: [...membersIn(own), ...membersIn(declarationOf(further).replace(/^\{ | \}$/g, ""))],
  }));
}

function membersIn(text: string): readonly Member[] {
  return text.split(/; ?/).flatMap((one) => {
    const [, name = "", optional, type = ""] = /^(?:readonly )?(\w+)(\??): (.*)$/.exec(one.trim()) ?? [];
    return name === "" ? [] : [{ name, isOptional: optional === "?", type }];
  });
}

/** What stands behind a name in the code; empty where there is none of it. */
function declarationOf(name: string): string {
  return name === "" ? "" : (new RegExp(`^${name}\\b =? ?(.*)$`, "m").exec(SHAPE)?.[1] ?? "");
}

function memberInWords({ name, isOptional, type }: Member): string {
  return `\`${name}\`${isOptional ? "?" : ""} ${typeInWords(type)}`;
}

const PLAIN: Readonly<Record<string, string>> = {
  ...{ string: "text", AgentId: "text", LeadId: "text", MessageId: "text", MailId: "text" },
  ...{ Msisdn: "phone", Instant: "ms", number: "count", boolean: "true or false", true: "`true`" },
};

function typeInWords(type: string): string {
  const [, one] = /^readonly (\w+)\[\]$/.exec(type) ?? [];
  if (one !== undefined) return `list of ${typeInWords(one)}`;
  const constant = /^typeof (\w+)$/.exec(type)?.[1];
  const words = constant === undefined ? type : declarationOf(constant).replace(";", "");
  if (words.includes('"')) return words.replaceAll(" | ", ", ").replaceAll(/"([^"]*)"/g, "`$1`");
  const [name = "", ...more] = words.split(/ [|&] /);
  return PLAIN[words] ?? (more[0] === "null" ? `*${name}* or \`null\`` : `*${name}*`);
}

/** The words that a value may be, and the members that it has, as its declaration has them. */
function wordsOf(name: string): readonly string[] {
  const declared = declarationOf(name);
  const constants = [...declared.matchAll(/\b[A-Z][A-Z_]+\b/g)].flatMap(([constant]) => wordsOf(constant));
  const members = [...declared.matchAll(/readonly (\w+)\??:/g)].map(([, member = ""]) => member);
  return [...[...declared.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word), ...members, ...constants];
}
