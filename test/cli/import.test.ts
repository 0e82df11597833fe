import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createImporting } from "../../src/app/importing.ts";
import { REFUSALS } from "../../src/domain/refusals.ts";
import { emptyState, type GatewayState } from "../../src/domain/state.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { ANN } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { createRig, type Rig } from "../http/rig.ts";
import { ManualClock } from "../store/toy.ts";
import { leadline, type Ran } from "./console.ts";
import { createManualTime } from "../manual-time.ts";

let rig: Rig;
let core: Core;
let state: GatewayState;
let journal: MemoryJournal;
let config: string;
let file: string;

beforeEach(async () => {
  rig = createRig();
  config = rig.config;
  file = join(rig.folder, "agents.csv");
  const clock = new ManualClock("2026-03-02T20:00:00.000Z");
  state = emptyState();
  journal = new MemoryJournal(clock);
  const onListenerError = (error: unknown): never => {
    throw error;
  };
  core = new Core({ state, policy: shippedPolicy, journal, clock, scheduler: createManualTime(), onListenerError });
  Object.assign(rig.control, { importing: createImporting({ core, clock, pause: async () => undefined }) });
  await rig.http.listenSocket(rig.socketPath);
});
afterEach(() => rig.end());

const HEADER = "agentId,brand,phone,name,email,timeZone";

function imports(text: string | Uint8Array, ...words: readonly string[]): Promise<Ran> {
  writeFileSync(file, text);
  return leadline(["agents", "import", file, "--config", config, ...words]);
}

function rows(...lines: readonly string[]): string {
  return `${[HEADER, ...lines].join("\n")}\n`;
}

describe("An export is read", () => {
  test("with commas, quotes and line ends of Windows, behind a byte order mark", async () => {
    const text = `\ufeffAGENTID,Brand,PHONE,Name,E-mail,Time Zone\r\nA-1,homes,"(850) 555-0101","Lee, Ann ""Nan""",ann@example.com,America/Chicago\r\n`;
    expect(await imports(text)).toMatchObject({ code: 0, err: "" });
    expect(state.agents.get("A-1")).toMatchObject({
      number: ANN,
      name: 'Lee, Ann "Nan"',
      email: "ann@example.com",
      timeZone: "America/Chicago",
      source: "file",
    });
  });

  test("with semicolons, in the encoding of Windows", async () => {
    const text = Buffer.from("id;brand;phone;name\r\nA-1;homes;+18505550101;Zo\xeb \x84M\xfcller\x93\r\n", "latin1");
    expect(await imports(text)).toMatchObject({ code: 0 });
    expect(state.agents.get("A-1")?.name).toBe("Zoë „Müller“");
  });

  test("in UTF-16 with tabs, as spreadsheets write Unicode text", async () => {
    const text = Buffer.from("\ufeffid\tbrand\tphone\tname\r\nA-1\thomes\t+18505550101\tZoë\r\n", "utf16le");
    expect(await imports(text)).toMatchObject({ code: 0 });
    expect(state.agents.get("A-1")?.name).toBe("Zoë");
  });

  test("in UTF-16 with its octets the other way round", async () => {
    const text = Buffer.from("\ufeffid\tbrand\tphone\tname\r\nA-1\thomes\t+18505550101\tZoë\r\n", "utf16le").swap16();
    expect(await imports(text)).toMatchObject({ code: 0 });
    expect(state.agents.get("A-1")?.name).toBe("Zoë");
  });

  test.each([
    ["line ends within its quoted names", '"Agent\r\nid";brand;"Phone,\n\n";"Na,me"\n', 6],
    ["empty lines before its header", "\r\n \n;;;\nid;brand;phone;name\n", 6],
    ["empty lines before the one that names the separator", "\n\nsep=;\nid;brand;phone;name\n", 6],
  ])("with semicolons and %s", async (_, header, line) => {
    expect(
      await imports(`${header}A-1;homes;+18505550101;"Lee, Ann"\nA-2;homes;nothing;\n`, "--skip-bad"),
    ).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`line ${line}: [Pp]hone.* "nothing" is no telephone`)),
    });
    expect(state.agents.get("A-1")).toMatchObject({ number: ANN, name: "Lee, Ann" });
  });

  test.each(["le", "be"])("in UTF-16%s without a byte order mark", async (order) => {
    const text = Buffer.from("id,brand,phone,name\r\nA-1,homes,+18505550101,Zoë\r\n", "utf16le");
    const { code } = await imports(order === "le" ? text : text.swap16());
    expect(code).toBe(0);
    expect(state.agents.get("A-1")?.name).toBe("Zoë");
  });

  test("with what keeps a spreadsheet from reading a number", async () => {
    expect((await imports(rows('="A-1",homes,="+18505550101"'))).code).toBe(0);
  });

  test("without the mark by which DOS ends a file", async () => {
    const { code, out } = await imports(`${rows("A-1,homes,+18505550101")}\u001a`);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("Imported: 1 to be asked") });
    expect(await imports("id,brand,phone\nA-2,homes,+18505550102\u001a\r\n")).toMatchObject({ code: 0 });
    expect(await imports(`id,brand,phone\nA-3,homes,+18505550103\r\n${"\0".repeat(30)}`)).toMatchObject({ code: 0 });
    expect(state.agents.get("A-2")?.number).toBe("+18505550102");
  });

  test("without the white space round its cells, quoted or not", async () => {
    const row = '" A-1 ", homes ,"\t+1 850 555 0101\n"," Ann Lee ","ann@example.com ","\u00a0america/chicago "';
    expect(await imports(rows(row))).toMatchObject({ code: 0 });
    expect(state.agents.get("A-1")).toMatchObject({
      brand: "homes",
      number: ANN,
      name: "Ann Lee",
      email: "ann@example.com",
      timeZone: "America/Chicago",
    });
    expect((await imports(rows("A-1,homes,+18505550101", '"A-1 ",homes,+18505550102'))).out).toContain(
      'line 3: agentId "A-1" stands on line 2 already',
    );
  });

  test("with a line that names the separator, blank rows, and columns of no meaning, which are named", async () => {
    const { code, out } = await imports("sep=;\nid;brand;phone;office\n;;;\nA-1;homes;+18505550101;north, west\n\n");
    expect(code).toBe(0);
    expect(out).toContain("note: columns that mean nothing here: office\n");
    expect(state.agents.size).toBe(1);
  });

  test.each([
    ["id,phone\nA-1,+18505550101\n", "lacks the column brand"],
    ["", "lacks the column agentId, brand, phone"],
    ["id,agentId,brand,phone\n", "the column agentId twice"],
    [rows('A-1,homes,"+18505550101'), "quotation mark that is not closed"],
    [rows(), "has no rows"],
  ])("and %j is turned away as none", async (text, complaint) => {
    const { code, err } = await imports(text);
    expect(code).toBe(2);
    expect(err).toContain(complaint);
    expect(state.agents.size).toBe(0);
  });
});

describe("Bad rows", () => {
  const MIXED = rows(
    "A-1,homes,+18505550101",
    "A 2,homes,+18505550102",
    "A-3,nobody,+18505550103",
    "A-4,homes,12345",
    "A-5,homes,+4915112345678",
    "A-6,homes,+18505550106,,not a mail",
    "A-7,homes,+18505550107,,,Mars/Phobos",
    "A-1,homes,+18505550108",
    ",homes,+18505550109",
    "A-9,homes,+18502200227",
    "A-10,homes,+18505550110,a,b@example.com,America/Chicago,more",
    "A-11,homes,+18505550111 x204",
    "A-12,homes,+1 800 555 1234",
    "A-13,homes,+18505550113,,,IST",
    "..,homes,+18505550114",
  );

  test("keep everything out, each with its line and its reason", async () => {
    const { code, out, err } = await imports(MIXED);
    expect(code).toBe(1);
    expect(err).toContain("nothing was imported: 14 of 15 rows are bad");
    expect(state.agents.size).toBe(0);
    const mistakes = out.split("\n").filter((line) => line.startsWith("error: "));
    expect(mistakes).toEqual([
      expect.stringMatching(/^error: line 3: agentId "A 2" is no id/),
      expect.stringMatching(/^error: line 4: brand "nobody" is no brand of this gateway: write one of "homes"/),
      expect.stringMatching(/^error: line 5: phone "12345" is no telephone number/),
      expect.stringMatching(/^error: line 6: phone "\+4915112345678" is a number of DE: numbers of US, CA/),
      expect.stringMatching(/^error: line 7: email "not a mail" is no e-mail address/),
      expect.stringMatching(/^error: line 8: timeZone "Mars\/Phobos" is no IANA time zone/),
      expect.stringMatching(/^error: line 9: agentId "A-1" stands on line 2 already/),
      expect.stringMatching(/^error: line 10: agentId is missing/),
      expect.stringMatching(/^error: line 11: phone "\+18502200227" is the gateway's own number/),
      expect.stringMatching(/^error: line 12: it has 7 fields where the first line has 6/),
      expect.stringMatching(/^error: line 13: phone "\+18505550111 x204" has an extension/),
      expect.stringMatching(/^error: line 14: phone "\+1 800 555 1234" is of a kind that takes no texts/),
      expect.stringMatching(/^error: line 15: timeZone "IST" is no IANA time zone/),
      expect.stringMatching(/^error: line 16: agentId ".." is no id: dots alone/),
    ]);
  });

  test("are left out with --skip-bad, and nothing else is", async () => {
    const { code, out } = await imports(MIXED, "--skip-bad");
    expect(code).toBe(0);
    expect(out).toContain("Imported: 1 to be asked");
    expect([...state.agents.keys()]).toEqual(["A-1"]);
  });

  test("are found by their line also behind a field of several lines", async () => {
    const { out } = await imports(rows('A-1,homes,+18505550101,"Ann\nLee"', "A-2,homes,nothing"));
    expect(out).toContain('line 4: phone "nothing"');
  });

  test("are data with --json", async () => {
    const { code, out } = await imports(MIXED, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      imported: false,
      asked: 1,
      columns: HEADER.split(",").map((column) => ({ column, field: column })),
    });
    const { bad } = JSON.parse(out) as { bad: readonly object[] };
    expect(bad).toContainEqual({ line: 5, column: "phone", value: "12345", why: expect.stringMatching(/^is no tele/) });
    expect(bad).toContainEqual({ line: 10, column: "agentId", why: "is missing" });
    expect(bad).toContainEqual({ line: 12, why: "it has 7 fields where the first line has 6" });
  });
});

test("Every mistake of a row is named, by the file's own name of the column", async () => {
  const { out, err } = await imports("ID,Brand,Phone,E-mail\nA 1,acme,12345,no mail\n");
  expect(out.split("\n").filter((line) => line.startsWith("error: "))).toEqual([
    expect.stringMatching(/^error: line 2: ID "A 1" is no id/),
    expect.stringMatching(/^error: line 2: Phone "12345" is no telephone number/),
    expect.stringMatching(/^error: line 2: E-mail "no mail" is no e-mail address/),
    expect.stringMatching(/^error: line 2: Brand "acme" is no brand of this gateway/),
  ]);
  expect(err).toContain("1 of 1 rows is bad");
});

test("Columns by other names are suggested: which it is, the file has to say", async () => {
  const { out } = await imports("id,brand,phone,Full Name,Mobile,E-Mail Address,Office\nA-1,homes,+18505550101,,,,\n");
  expect(out).toContain("Columns that are read: id (agentId), brand, phone\n");
  expect(out).toContain(
    'note: columns that mean nothing here: Full Name, Mobile, E-Mail Address, Office; call "Full Name" name if that is what it holds; call "E-Mail Address" email if that is what it holds\n',
  );
  const { code, err } = await imports("Agent,brand,Phone Number\nA-1,homes,+18505550101\n");
  expect(code).toBe(2);
  expect(err).toContain(
    'lacks the column agentId, phone (its first line reads: Agent | brand | Phone Number); call "Agent"',
  );
  expect(err).toContain('call "Phone Number" phone if that is what it holds');
});

describe("A dry run", () => {
  const GOOD = rows("A-1,homes,+18505550101", "A-2,homes,+18505550102", "A-3,homes,+18505550102");

  test("says who would be asked and until when, and changes nothing", async () => {
    const { code, out } = await imports(GOOD, "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("To import: 2 to be asked, 1 entered without being asked");
    expect(out).toContain("With 2 numbers waiting to be asked, the last will have been asked by about ");
    expect(out).toContain("would be asked: A-2, +1 850 555 0102 (line 3)\n");
    expect(out).toContain("note: line 4: the number stands on line 3 too");
    expect(out).toContain("this was a dry run");
    expect([state.agents.size, state.messages.size]).toEqual([0, 0]);
  });

  test("of a file with mistakes fails as the import would, and says all the same what the other rows would do", async () => {
    const { code, out, err } = await imports(`${GOOD}A-4,homes,(800) 555-1234\n`, "--dry-run");
    expect(code).toBe(1);
    expect(out).toContain('error: line 5: phone "(800) 555-1234" is of a kind that takes no texts');
    expect(out).toContain("would be asked: A-1");
    expect(err).toContain("nothing would be imported: 1 of 4 rows is bad");
    expect(state.agents.size).toBe(0);
  });

  test("is data with --json", async () => {
    const { code, out } = await imports(GOOD, "--dry-run", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ imported: false, dryRun: true, asked: 2, entered: 1, updated: 0, unchanged: 0, bad: [] },
      toBeAsked: [
        { line: 2, agentId: "A-1", number: "+18505550101" },
        { line: 3, agentId: "A-2", number: "+18505550102" },
      ],
      forecast: { waiting: 2, endsAt: expect.any(String) },
    });
    expect(state.agents.size).toBe(0);
  });
});

describe("On a terminal", () => {
  const typed = (text: string, ...words: readonly string[]) => {
    writeFileSync(file, rows("A-1,homes,+18505550101"));
    return leadline(["agents", "import", file, "--config", config, ...words], { columns: 80, typed: text });
  };

  test("it asks before anybody is texted", async () => {
    const { code, out, err } = await typed("no\n");
    expect(out).toContain("Text one person? (yes/no) ");
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("nobody texted: you did not say yes") });
    expect(state.agents.size).toBe(0);
    expect(await typed("")).toMatchObject({ code: 1, err: expect.stringContaining("you did not say yes") });
    expect(await typed("yes\n")).toMatchObject({ code: 0, out: expect.stringContaining("Imported: 1 to be asked") });
  });

  test("it does not ask where nobody would be texted", async () => {
    expect(await typed("yes\n")).toMatchObject({ code: 0 });
    expect(await typed("")).toMatchObject({ code: 0, out: expect.stringMatching(/ 1\s+as they were/) });
    expect(await typed("", "--dry-run")).toMatchObject({ code: 0 });
  });
});

describe("Importing", () => {
  test("asks existing customers with the migration text, behind everything else", async () => {
    await imports(rows("A-1,homes,+18505550101"), "--migration");
    expect([...state.messages.values()]).toMatchObject([{ kind: "migration", class: "bulk", number: ANN }]);
    expect(state.agents.get("A-1")?.source).toBe("migration");
  });

  test("the columns of a consent's record are read, however they are written, and a bad one is named", async () => {
    const header = "id,brand,phone,consentAt,Consent User Agent,consent_wording";
    const row = 'A-1,homes,+18505550101,2025-03-01T14:30:00Z,Mozilla,"I agree, \nand so on"';
    expect(await imports(`${header}\n${row}\n`)).toMatchObject({
      code: 0,
      out: expect.not.stringContaining("mean nothing"),
    });
    expect(journal.records.flatMap(({ event }) => (event.type === "ConsentRecorded" ? [event.record] : []))).toEqual([
      { at: Date.parse("2025-03-01T14:30:00Z"), userAgent: "Mozilla", wording: "I agree, \nand so on" },
    ]);
    const { code, err, out } = await imports(`${header}\nA-2,homes,+18505550102,last week,,\n`);
    expect(code).toBe(1);
    expect(`${out}${err}`).toContain('line 2: consentAt "last week" is no time: write ISO 8601');
  });

  test("can be done twice: nobody is asked again", async () => {
    const text = rows("A-1,homes,+18505550101,Ann", "A-2,homes,+18505550102,Ben");
    await imports(text);
    const { out } = await imports(text);
    expect(out).toContain(
      "Imported: 0 to be asked, 0 entered without being asked, 0 brought up to date, 2 as they were",
    );
    expect(state.messages.size).toBe(2);
  });

  test("enters who has sent STOP without asking, and says so", async () => {
    const from = { kind: "international", digits: ANN } as const;
    core.execute({ type: "ReceiveSms", sms: { from, content: { kind: "text", text: "STOP" }, pdu: "1" } });
    const { code, out } = await imports(rows("A-1,homes,+18505550101"));
    expect(code).toBe(0);
    expect(out).toContain(`note: not asked: 1, as ${REFUSALS["blocked-by-stop"]}`);
    expect([...state.messages.values()].map(({ kind }) => kind)).toEqual(["stop-confirmation"]);
  });

  test("names rows that share a number, and asks it once", async () => {
    const { out } = await imports(rows("A-1,homes,+18505550101", "A-2,homes,850 555 0101"));
    expect(out).toContain("line 3: the number stands on line 2 too");
    expect(out).toContain("Imported: 1 to be asked, 1 entered");
  });

  test("says beforehand when the last will have been asked, and what holds it back", async () => {
    const many = Array.from({ length: 450 }, (_, index) => `A-${index},homes,+1850555${1000 + index}`);
    const { out } = await imports(rows(...many), "--migration", "--json");
    const { forecast } = JSON.parse(out) as {
      forecast: { waiting: number; endsAt: string; limits: string[] };
    };
    expect(forecast.waiting).toBe(450);
    expect(forecast.limits).toContain("modem.newRecipientsPerDay");
    // 200 a day: the third day's asking hours see the last of them.
    expect(forecast.endsAt.slice(0, 10)).toBe("2026-03-04");
  });
});
