import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LeadRequest } from "../../src/app/requests.ts";
import { leadPayload } from "../../src/requests/payload-schemas.ts";
import { LONGEST_PAYLOAD, parseRequest } from "../../src/requests/payloads.ts";
import { REQUEST_TOPICS, type RequestTopic } from "../../src/requests/request-topics.ts";
import { readSoundLead } from "../../src/requests/sound-lead.ts";

const lead = { id: "L-1", agentId: "A-7", createdAt: "2025-03-01T14:30:00.000Z", lead: { name: "Ann" } };
const enrolment = { agentId: "A-7", brand: "homes", phone: "+1 850-555-0100", source: "profile" };

function parse(topic: RequestTopic, payload: unknown) {
  const octets =
    payload instanceof Uint8Array
      ? payload
      : Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload));
  return parseRequest(topic, octets, "US");
}

function complaint(topic: RequestTopic, payload: unknown) {
  const parsed = parse(topic, payload);
  if (parsed.kind !== "rejected") throw new Error(`taken: ${JSON.stringify(parsed)}`);
  return parsed.rejection;
}

describe("a lead", () => {
  it("is read with its times as instants", () => {
    expect(parse("leads", { ...lead, expiresAt: "2025-03-01T16:00:00+01:00" })).toEqual({
      kind: "lead",
      request: {
        id: "L-1",
        agentId: "A-7",
        createdAt: Date.UTC(2025, 2, 1, 14, 30),
        expiresAt: Date.UTC(2025, 2, 1, 15),
        lead: { name: "Ann" },
      },
    });
  });

  it("needs no times", () => {
    const request = parse("leads", { id: "L", agentId: "A", expiresAt: null, lead: {} });
    expect(request).toEqual({ kind: "lead", request: { id: "L", agentId: "A", lead: {} } });
  });

  it.each(["yesterday", "2025-03-01", "", null, 1740000000, { at: 1 }, "2025-02-30T10:00:00Z"])(
    "is taken with the creation %j, which only informs",
    (createdAt) => {
      expect(parse("leads", { id: "L", agentId: "A", createdAt, lead: {} })).toEqual({
        kind: "lead",
        request: { id: "L", agentId: "A", lead: {} },
      });
    },
  );

  it("is read with offsets that have no colon", () => {
    const times = { createdAt: "2025-03-01T14:30:00+0000", expiresAt: " 2025-03-01T16:00:00.5-0100 " };
    expect(parse("leads", { ...lead, ...times })).toMatchObject({
      request: { createdAt: Date.UTC(2025, 2, 1, 14, 30), expiresAt: Date.UTC(2025, 2, 1, 17, 0, 0, 500) },
    });
  });

  it.each([
    ["a price that is a number", { listing: { price: 450000 } }, { listing: { price: "450,000" } }],
    ["a price that is text", { listing: { price: "450000" } }, { listing: { price: "450000" } }],
    ["a price with cents", { listing: { price: 1250.5 } }, { listing: { price: "1,250.5" } }],
    ["a price that is small", { listing: { price: 950 } }, { listing: { price: "950" } }],
    ["a number of ten digits as a price", { listing: { price: 1234567890 } }, { listing: { price: "1234567890" } }],
    ["a listing that is text", { listing: "12 Oak St" }, { listing: { address: "12 Oak St" } }],
    ["a phone that is a number", { phone: 8505550100 }, { phone: "8505550100" }],
    ["values that are no text", { name: ["Ann"], phone: null, email: { at: 1 }, message: true, listing: [] }, {}],
    ["blank values", { name: " ", message: "", listing: { url: "\n" } }, {}],
    [
      "keys of the prototype",
      JSON.parse('{"__proto__": {"name": "x"}, "constructor": 1, "name": "Ann"}'),
      { name: "Ann" },
    ],
    ["unknown keys", { nickname: "A", listing: { rooms: 4, mlsId: "M1" } }, { listing: { mlsId: "M1" } }],
  ])("takes %s in its content", (_what, content, expected) => {
    expect(parse("leads", `{"id":"L","agentId":"A","lead":${JSON.stringify(content)}}`)).toMatchObject({
      request: { lead: expected },
    });
    expect({}).not.toHaveProperty("name");
  });

  it("keeps no more of a text than anybody is shown, cut between words and whole characters", () => {
    const link = "https://example.com/a";
    const leadOf = (message: string): unknown =>
      (parse("leads", { id: "L", agentId: "A", lead: { message, listing: { url: link } } }) as { request: LeadRequest })
        .request.lead;
    expect(leadOf(`${"word ".repeat(799)}${link}`)).toEqual({
      message: "word ".repeat(799).trimEnd(),
      listing: { url: link },
    });
    expect(leadOf(`x${"🏠".repeat(3_000)}`)).toMatchObject({ message: `x${"🏠".repeat(1_999)}` });
    expect(leadOf("x".repeat(60_000))).toMatchObject({ message: "x".repeat(4_000) });
  });

  it.each(["202511281425001234", "1234567.10", "1e400", "-0.50", "450000", "4.5E+5", "99999999999999999999"])(
    "takes the number %s as it was written",
    (number) => {
      const content = `{"phone": ${number}, "listing": {"mlsId":${number} ,"address": ${number}, "url": "at \\"${number}"}}`;
      expect(parse("leads", `{"id":"L","agentId":"A","lead":${content}}`)).toMatchObject({
        request: { lead: { phone: number, listing: { mlsId: number, address: number, url: `at "${number}` } } },
      });
    },
  );

  it.each([
    ["Tom &amp; Ann &#39;Nan&#x27; O&rsquo;Hara", "Tom & Ann 'Nan' O’Hara"],
    ["AT&amp;amp;T", "AT&T"],
    ["Hello<br>I am<BR />Ann<br/><br>", "Hello\nI am\nAnn"],
    ['<p class="x">Is it <b>still</b> free?</p><p>Ann</p>', "Is it still free?\nAnn"],
    ["Is it free?&lt;br /&gt;Ann", "Is it free?\nAnn"],
    ["https://example.com/x?id=1&amp;src=sms", "https://example.com/x?id=1&src=sms"],
    ['<a href="https://example.com/?a=1&amp;b=2">the house</a>!', "the house https://example.com/?a=1&b=2!"],
    ["<a href='https://example.com/'><u>https://example.com/</u></a>", "https://example.com/"],
    ["<table><tr><td>Beds</td><td nowrap>4</td></tr></table>", "Beds 4"],
    [
      `<a target="_blank" href="https://example.com/?q='a'&amp;b=2">the house</a>`,
      "the house https://example.com/?q='a'&b=2",
    ],
    ['<style type="text/css">p { color: red }</style>Hello<o:p></o:p>', "Hello"],
    ["<![CDATA[Tom &amp; Ann]]>", "Tom & Ann"],
  ])("makes plain what a web form has made of %j", (written, plain) => {
    expect(parse("leads", { ...lead, lead: { message: written, listing: { url: written } } })).toMatchObject({
      request: { lead: { message: plain, listing: { url: plain } } },
    });
  });

  it.each([
    "is 3 < 4 and 5 > 4?",
    "Ann <ann@example.com>",
    "<https://example.com/x>",
    "I <3 it, a<b and c>d",
    "https://example.com/?id=1&copy=2&lt=3&region=4",
    "R&D; Tom & Ann &nosuch;",
    "<house> <b",
  ])("leaves %j alone, which is no HTML", (message) => {
    expect(parse("leads", { ...lead, lead: { message } })).toMatchObject({ request: { lead: { message } } });
  });

  it("is read however much in it begins like a tag, without going back for each", () => {
    const tries = [
      "<",
      "<a ",
      "<a href='",
      "<!--",
      "&lt;",
      "&amp;".repeat(3),
      "<b x=1 ",
      " ",
      "<br>",
      '<a b="',
      "<style>",
      "<![CDATA[",
    ];
    for (const part of tries) {
      const message = part.repeat(Math.floor(30_000 / part.length));
      expect(parse("leads", { ...lead, lead: { message } }).kind).toBe("lead");
    }
  });

  it("keeps the words of a message as they are", () => {
    const message = "  Is 'it'  still\n available? 🏠 ";
    expect(parse("leads", { ...lead, lead: { message } })).toMatchObject({ request: { lead: { message } } });
  });

  it.each([
    ["no id", { agentId: "A", lead: {} }, "id is missing: it must be text.", "id"],
    ["a number as id", { ...lead, id: 7 }, "id must be text, not the number 7.", "id"],
    ["an id with a slash", { ...lead, id: "a/b" }, 'id "a/b" is no id: ', "id"],
    ["an id of 65 characters", { ...lead, id: "x".repeat(65) }, `id "${"x".repeat(65)}" is no id: `, "id"],
    ["an id with a line break inside", { ...lead, id: "L\n1" }, 'id "L 1" is no id: ', "id"],
    ["an id of dots alone", { ...lead, id: ".." }, 'id ".." is no id: dots alone', "id"],
    [
      "a reserved agent id",
      { ...lead, agentId: "withdraw" },
      'agentId "withdraw" is a word of the protocol',
      "agentId",
    ],
    ["no content", { id: "L", agentId: "A" }, "lead is missing: it must be an object.", "lead"],
    ["content that is text", { ...lead, lead: "Ann" }, "lead must be an object, not text.", "lead"],
    ["content that is an array", { ...lead, lead: [] }, "lead must be an object, not an array.", "lead"],
    ["a date without time", { ...lead, expiresAt: "2025-03-01" }, 'expiresAt "2025-03-01" is no time: ', "expiresAt"],
    [
      "a time without zone",
      { ...lead, expiresAt: "2025-03-01T10:00:00" },
      'expiresAt "2025-03-01T10:00:00" is no time: ',
      "expiresAt",
    ],
    [
      "a day that does not exist",
      { ...lead, expiresAt: "2025-02-30T10:00:00Z" },
      'expiresAt "2025-02-30T10:00:00Z" is no time: ',
      "expiresAt",
    ],
    ["a time that is a number", { ...lead, expiresAt: 1740000000 }, "expiresAt 1740000000 is no time: ", "expiresAt"],
    ["an array", [lead], "The payload must be an object, not an array.", undefined],
    ["null", "null", "The payload must be an object, not null.", undefined],
  ])("with %s is rejected", (_what, payload, error, path) => {
    const rejection = complaint("leads", payload);
    expect(rejection.error).toContain(error);
    expect(rejection.path).toBe(path);
  });
});

describe("an enrolment", () => {
  it("is read with its number in E.164", () => {
    const full = {
      ...enrolment,
      name: "Bo",
      email: "bo@example.com",
      timeZone: "America/Chicago",
      requestedAt: "2025-03-01T14:30:00Z",
    };
    expect(parse("agents/enroll", { ...full, extra: 1 })).toEqual({
      kind: "enrol",
      request: { ...full, phone: "+18505550100", requestedAt: Date.UTC(2025, 2, 1, 14, 30) },
    });
  });

  it("is read without the white space round its fields", () => {
    const padded = {
      agentId: " A-7",
      brand: "homes ",
      phone: "\t+1 850-555-0100\n",
      email: " \u200bbo@example.com\u202c ",
      timeZone: " america/chicago\u2060",
      requestedAt: " 2025-03-01T14:30:00Z ",
      source: " profile",
    };
    expect(parse("agents/enroll", padded)).toEqual({
      kind: "enrol",
      request: {
        ...enrolment,
        phone: "+18505550100",
        email: "bo@example.com",
        timeZone: "America/Chicago",
        requestedAt: Date.UTC(2025, 2, 1, 14, 30),
      },
    });
  });

  it("takes null and blank text for what is missing", () => {
    const payload = { ...enrolment, name: "", email: null, timeZone: " ", requestedAt: null };
    expect(parse("agents/enroll", payload)).toEqual({
      kind: "enrol",
      request: { ...enrolment, phone: "+18505550100" },
    });
  });

  it.each([
    ["a number without country", { phone: "850 555 0100" }, 'phone "850 555 0100" is no telephone number'],
    ["a short code", { phone: "+12345" }, 'phone "+12345" is no telephone number'],
    ["words as number", { phone: "call me" }, 'phone "call me" is no telephone number'],
    ["an extension", { phone: "+1 (512) 555-0177 ext. 9" }, 'phone "+1 (512) 555-0177 ext. 9" has an extension'],
    ["a number that nobody has", { phone: "+1 000-000-0000" }, 'phone "+1 000-000-0000" is no telephone number'],
    ["a premium number", { phone: "+1 900 555 0100" }, 'phone "+1 900 555 0100" is of a kind that takes no texts'],
    ["a phone that is a number", { phone: 18505550100 }, "phone must be text, not the number 18505550100."],
    ["another source", { source: "web" }, 'source "web" must be "profile" or "migration".'],
    ["no source", { source: undefined }, 'source is missing: write "profile" or "migration".'],
    ["no brand", { brand: undefined }, "brand is missing: it must be text."],
    [
      "two addresses",
      { email: "a@example.com, b@example.com" },
      'email "a@example.com, b@example.com" is no e-mail address.',
    ],
    [
      "a header in the address",
      { email: "a@example.com\r\nBcc: b@example.com" },
      'email "a@example.com  Bcc: b@example.com" is no e-mail address.',
    ],
    ["an unknown zone", { timeZone: "America/Nowhere" }, 'timeZone "America/Nowhere" is no IANA time zone'],
    ["a name of 60 kB", { name: "x".repeat(60_000) }, `name "${"x".repeat(80)}…" is longer than 200 characters`],
    ["an abbreviation as zone", { timeZone: "AST" }, 'timeZone "AST" is no IANA time zone'],
    ["a reserved agent id", { agentId: "enroll" }, 'agentId "enroll" is a word of the protocol'],
  ])("with %s is rejected", (_what, change, error) => {
    expect(complaint("agents/enroll", { ...enrolment, ...change }).error).toContain(error);
  });
});

it("an enrolment is read with the record of its consent", () => {
  const at = "2025-03-01T14:30:00.000Z";
  const agent = { agentId: "A-7", brand: "homes", phone: "+18505550100", source: "profile" };
  expect(parse("agents/enroll", { ...agent, consent: { at, medium: "web", more: [] } })).toMatchObject({
    request: { consent: { at: Date.parse(at), medium: "web" } },
  });
  const long = `{"wordingVersion":202511281425001234,"identity":98765432109876543210,"act":"pressed \\"1\\" 2"}`;
  expect(
    parse(
      "agents/enroll",
      `{"agentId":"A-7","brand":"homes","phone":"+18505550100","source":"profile","consent":${long}}`,
    ),
  ).toHaveProperty("request.consent", {
    wordingVersion: "202511281425001234",
    identity: "98765432109876543210",
    act: 'pressed "1" 2',
  });
  expect(parse("agents/enroll", { ...agent, consent: {} })).not.toHaveProperty("request.consent");
  expect(parse("agents/enroll", { ...agent, consent: null })).not.toHaveProperty("request.consent");
});

it.each([
  [{ at: "yesterday" }, 'consent.at "yesterday" is no time: write ISO 8601', "consent.at"],
  [{ page: ["x"] }, 'consent.page ["x"] is no text.', "consent.page"],
  ["web", "consent must be an object, not text", "consent"],
])("a consent's record is no %j", (consent, error, path) => {
  const agent = { agentId: "A-7", brand: "homes", phone: "+18505550100", source: "profile" };
  const parsed = parse("agents/enroll", { ...agent, consent });
  expect(parsed).toMatchObject({ kind: "rejected", rejection: { error: expect.stringContaining(error), path } });
});

it("a person's own NO is read with how it came, and cut where it is long", () => {
  const no = { agentId: "A-7", channel: " Voicemail", receivedAt: "2025-03-01T09:30-05:00", by: "", words: null };
  const receivedAt = Date.parse("2025-03-01T14:30:00.000Z");
  expect(parse("agents/withdraw", no)).toEqual({
    kind: "withdraw",
    request: { agentId: "A-7", channel: "voicemail", receivedAt },
  });
  const long = parse("agents/withdraw", { ...no, words: "\u{1f621}".repeat(3_000) });
  expect(long).toMatchObject({ request: { words: `${"\u{1f621}".repeat(1_999)}…` } });
});

it.each([
  [{ channel: "fax" }, 'channel "fax" is no way that a NO comes: write one of email, phone,', "channel"],
  [
    { channel: "phone", receivedAt: "yesterday" },
    'receivedAt "yesterday" is no time: write ISO 8601 with a zone',
    "receivedAt",
  ],
  [
    { channel: "phone", receivedAt: "2025-02-30T10:00:00Z" },
    'receivedAt "2025-02-30T10:00:00Z" is no time',
    "receivedAt",
  ],
])("a NO is no more than %j: it says what is expected", (no, error, path) => {
  const parsed = parse("agents/withdraw", { agentId: "A-7", ...no });
  expect(parsed).toMatchObject({ kind: "rejected", rejection: { error: expect.stringContaining(error), path } });
});

it("a withdrawal is read", () => {
  expect(parse("agents/withdraw", { agentId: "A-7" })).toEqual({ kind: "withdraw", request: { agentId: "A-7" } });
});

it.each([
  ["leads", { id: "L-1", agentId: 7, lead: {} }, { code: "malformed", leadId: "L-1", path: "agentId" }],
  ["leads", { id: "L 1", agentId: "A-7", lead: {} }, { code: "malformed", agentId: "A-7", path: "id" }],
  ["leads", { id: "L-1", agentId: "A-7" }, { code: "malformed", leadId: "L-1", agentId: "A-7", path: "lead" }],
  ["agents/enroll", { ...enrolment, brand: 1 }, { code: "malformed", agentId: "A-7", path: "brand" }],
  ["agents/enroll", { ...enrolment, phone: "no" }, { code: "malformed", agentId: "A-7", path: "phone" }],
  ["agents/enroll", { ...enrolment, phone: "+18005550100" }, { code: "number-not-textable", path: "phone" }],
  ["agents/enroll", { ...enrolment, phone: "+18505550100 x5" }, { code: "number-not-textable", path: "phone" }],
  ["agents/withdraw", { agentId: "enroll" }, { code: "malformed", path: "agentId" }],
] as const)("what is no request on %s is rejected with a code and whose it is: %o", (topic, payload, rejection) => {
  expect(complaint(topic, payload)).toMatchObject(rejection);
  if (!("leadId" in rejection)) expect(complaint(topic, payload)).not.toHaveProperty("leadId");
});

describe("any payload", () => {
  it.each([
    ["empty", Buffer.alloc(0), "The payload is empty: write JSON."],
    ["no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), "The payload is no valid UTF-8: write JSON in UTF-8."],
    ["no JSON", '{"id": }', "The payload is no valid JSON"],
    ["longer than 64 KiB", Buffer.alloc(LONGEST_PAYLOAD + 1, "x"), "The payload has 65537 octets; 65536 are the most."],
  ])("that is %s is rejected", (_what, payload, error) => {
    for (const topic of REQUEST_TOPICS) expect(complaint(topic, payload).error).toContain(error);
  });

  it.each([
    ['{"id":"L-1"', "it ends too early, at character 11"],
    ['{"id":"L-', "it ends too early, at character 9"],
    ['{"id":tru', "it ends too early, at character 9"],
    ['{"id":"L-1",', "it ends too early, at character 12"],
    [" ", "it ends too early, at character 1"],
    ['{"id":tru}', "it goes wrong at character 9"],
    ['{"id": }', "it goes wrong at character 7"],
    ['{"id":"L-1",}', "it goes wrong at character 12"],
    ["id=L-1", "it goes wrong at character 0"],
    ["{}{}", "it goes wrong at character 2"],
    [`{"message":"${"x".repeat(60_000)}","id":}`, "it goes wrong at character 60019"],
  ])("that is no JSON is told where: %.20s", (payload, where) => {
    for (const topic of REQUEST_TOPICS)
      expect(complaint(topic, payload).error).toBe(`The payload is no valid JSON: ${where}.`);
  });

  it("longer than that is rejected with the ids in it, so that nobody repeats it; not if it is beyond all measure", () => {
    const long = (length: number): string => JSON.stringify({ ...lead, lead: { message: "x".repeat(length) } });
    expect(complaint("leads", long(LONGEST_PAYLOAD))).toMatchObject({ leadId: lead.id, agentId: lead.agentId });
    expect(complaint("leads", long(1024 * 1024))).not.toHaveProperty("leadId");
  });

  it("of exactly 64 KiB is read", () => {
    const frame = JSON.stringify({ ...lead, lead: { message: "" } }).length;
    const payload = Buffer.from(JSON.stringify({ ...lead, lead: { message: "x".repeat(LONGEST_PAYLOAD - frame) } }));
    expect(payload.length).toBe(LONGEST_PAYLOAD);
    expect(parse("leads", payload).kind).toBe("lead");
  });

  it("nested without end is answered like any other", () => {
    expect(complaint("leads", "[".repeat(60_000)).error).toContain("no valid JSON");
    expect(
      parse("leads", `{"id":"L","agentId":"A","x":${"[".repeat(30_000)}${"]".repeat(30_000)},"lead":{}}`).kind,
    ).toBe("lead");
  });

  it("is quoted by its beginning, without control characters and never through a surrogate pair", () => {
    expect(complaint("leads", "a\u0007b\r\nc\u202Ed").excerpt).toBe("a b  c d");
    expect(complaint("leads", "x".repeat(500)).excerpt).toBe("x".repeat(200));
    expect(complaint("leads", `${"x".repeat(199)}🏠`).excerpt).toBe("x".repeat(199));
  });

  const octets = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.json({ maxDepth: 4 }).map((text) => Buffer.from(text)),
    fc
      .record({
        id: fc.oneof(fc.string(), fc.anything()),
        agentId: fc.oneof(fc.string(), fc.anything()),
        phone: fc.oneof(fc.string(), fc.anything()),
        email: fc.oneof(fc.emailAddress(), fc.anything()),
        timeZone: fc.oneof(fc.string(), fc.anything()),
        createdAt: fc.oneof(fc.string(), fc.anything()),
        lead: fc.oneof(fc.dictionary(fc.string(), fc.anything()), fc.anything()),
      })
      .map((value) =>
        Buffer.from(JSON.stringify(value, (_key, field) => (typeof field === "bigint" ? String(field) : field))),
      ),
  );

  it("is answered with a request or a reason, whatever it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...REQUEST_TOPICS), octets, (topic, payload) => {
        const parsed = parseRequest(topic, payload, "US");
        if (parsed.kind !== "rejected") return;
        const { error, path, excerpt } = parsed.rejection;
        expect(error).toMatch(/^.+\.$/su);
        expect(error).not.toMatch(/[\p{Cc}]/u);
        expect(path).not.toBe("");
        expect(excerpt.length).toBeLessThanOrEqual(200);
        expect(excerpt).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(excerpt).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 3_000 },
    );
  });

  it("is read as the schema reads it, where nothing is wrong with a lead", () => {
    const orAnything = <T>(usual: fc.Arbitrary<T>) => fc.oneof({ weight: 9, arbitrary: usual }, fc.jsonValue());
    const time = fc.constantFrom(" 2025-03-01T14:30:00Z", "2025-03-01T09:30:00.5-05:00", "2025-03-01", "", null);
    const word = fc.constantFrom("L-1", " A-7 ", "B:7", "..", "enroll", "no id");
    const values = fc.record(
      {
        ...{
          id: orAnything(word),
          agentId: orAnything(word),
          createdAt: orAnything(time),
          expiresAt: orAnything(time),
        },
        ...{
          lead: orAnything(fc.dictionary(fc.constantFrom("name", "phone", "listing"), fc.jsonValue())),
          brand: word,
        },
      },
      { requiredKeys: ["id", "agentId", "lead"] },
    );
    let sound = 0;
    fc.assert(
      fc.property(values, (made) => {
        const value: unknown = JSON.parse(JSON.stringify(made));
        const lead = readSoundLead(value);
        if (lead === undefined) return;
        sound += 1;
        expect(leadPayload.parse(value)).toEqual(lead);
      }),
      { numRuns: 3_000 },
    );
    expect(sound).toBeGreaterThan(100);
  });

  it("leaves a lead alone whatever its content holds", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
        const parsed = parse("leads", { id: "L", agentId: "A", lead: content });
        expect(parsed.kind).toBe("lead");
      }),
      { numRuns: 1_000 },
    );
  });
});
