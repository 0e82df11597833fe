import fc from "fast-check";
import { parse, Deliver } from "node-pdu";
import { describe, expect, it } from "vitest";
import { decodeDeliver } from "../../../src/modem/sms/deliver.ts";
import type { Timestamp } from "../../../src/domain/sms/timestamp.ts";
import { type DeliverTpdu, readDeliverTpdu } from "../../../src/modem/sms/deliver-tpdu.ts";
import { tpduLengthOctets } from "../../../src/modem/sms/service-centre.ts";
import { type DeliverRow, deliverRows, written } from "./vectors.ts";

const readable = deliverRows.filter((row) => row.expect === "ok");
const broken = deliverRows.filter((row) => row.expect === "error");

function read(pdu: string): DeliverTpdu {
  const deliver = readDeliverTpdu(pdu);
  if ("error" in deliver) throw new Error(deliver.error);
  return deliver;
}

/** Lone surrogates as U+FFFD, the way the vectors show them. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}

/** As the service centre's own clock had it: `2015-01-09T17:38:30+05:30`. */
function readBy({ instant, zoneMinutes }: Timestamp): string {
  const west = zoneMinutes < 0 || Object.is(zoneMinutes, -0);
  const [hours, minutes] = [Math.floor(Math.abs(zoneMinutes) / 60), Math.abs(zoneMinutes) % 60];
  const zone = [hours, minutes].map((part) => String(part).padStart(2, "0")).join(":");
  return `${new Date(instant + zoneMinutes * 60_000).toISOString().slice(0, 19)}${west ? "-" : "+"}${zone}`;
}

/** Everything that we read, in the words of the vectors. */
function inRowTerms(pdu: string): Omit<DeliverRow, "id" | "pdu" | "expect" | "set" | "set_text"> {
  const { smsc, from, protocolIdentifier, dataCoding, timestamp, userData, lengthOctets } = read(pdu);
  const { concatenation, ports } = userData.header;
  return {
    smsc: smsc.kind === "none" ? null : written(smsc),
    sender: written(from),
    timestamp: timestamp === undefined ? "none" : readBy(timestamp),
    pid: protocolIdentifier,
    dcs: dataCoding.octet,
    charset: dataCoding.charset,
    msg_class: dataCoding.messageClass ?? null,
    mwi: dataCoding.waiting ?? null,
    text: userData.kind === "text" ? wellFormed(userData.text) : null,
    data_hex: userData.kind === "data" ? Buffer.from(userData.octets).toString("hex").toUpperCase() : null,
    ref: concatenation?.reference ?? null,
    ref_bits: concatenation?.bits ?? null,
    parts: concatenation?.total ?? null,
    seq: concatenation?.sequence ?? null,
    ports: ports === undefined ? null : { dst: ports.destination, src: ports.source, bits: ports.bits },
    tpdu_len: lengthOctets,
  };
}

describe("the vectors of other projects", () => {
  it("are all here", () => {
    expect([readable.length, broken.length, deliverRows.length]).toEqual([72, 13, 85]);
  });

  it.each(readable)("$id reads as its source says", (row) => {
    const fields = inRowTerms(row.pdu);
    for (const [field, value] of Object.entries(fields)) {
      expect({ [field]: value }).toEqual({ [field]: row[field as keyof DeliverRow] });
    }
    expect(inRowTerms(row.pdu.toLowerCase())).toEqual(fields);
    expect(tpduLengthOctets(row.pdu)).toBe(row.tpdu_len);
  });

  it.each(readable)("$id is handed to the core with its sender, time and text", (row) => {
    const sms = decodeDeliver(row.pdu.toLowerCase());
    expect(written(sms.from)).toBe(row.sender);
    expect(sms.smscAt).toBe(Date.parse(row.timestamp));
    expect(sms.pdu).toBe(row.pdu);
    expect(sms.concatenation?.sequence ?? null).toBe(row.seq);
    if (sms.content.kind === "text") expect(wellFormed(sms.content.text)).toBe(row.text);
    else expect(sms.content).toMatchObject({ hex: row.data_hex });
  });

  it.each(broken)("$id is refused", (row) => {
    expect(readDeliverTpdu(row.pdu)).toHaveProperty("error");
    expect(decodeDeliver(row.pdu)).toMatchObject({ pdu: row.pdu.toUpperCase(), content: { kind: "unreadable" } });
  });

  const sets = new Set(readable.flatMap(({ set }) => set ?? []));
  it.each([...sets])("the segments of %s join to their text", (set) => {
    const rows = readable.filter((row) => row.set === set);
    const texts = rows
      .map((row) => decodeDeliver(row.pdu))
      .sort((one, other) => (one.concatenation?.sequence ?? 0) - (other.concatenation?.sequence ?? 0))
      .map(({ content }) => (content.kind === "text" ? content.text : "-"));
    expect(texts.join("")).toBe(rows[0]?.set_text);
  });
});

/** An SMS-DELIVER from +18505550123, 2026-01-02 03:04:05 +00:00, with the given PID, DCS and user data. */
function deliver({ first = "04", pid = "00", dcs = "00", time = "62102030405000", userData = "00" } = {}): string {
  return `00${first}0B918105550521F3${pid}${dcs}${time}${userData}`;
}

describe("what a message is for", () => {
  it("a type 0 message is silent, whatever it carries", () => {
    expect(decodeDeliver(deliver({ pid: "40", userData: "02E834" })).content).toEqual({ kind: "silent" });
  });

  it.each(["F6", "16", "12"])("data download of class 2 (DCS %s) is for the SIM", (dcs) => {
    expect(decodeDeliver(deliver({ pid: "7F", dcs, userData: "00" })).content).toEqual({ kind: "sim-data" });
  });

  it("data download of another class is a message like others", () => {
    expect(decodeDeliver(deliver({ pid: "7F", dcs: "00", userData: "02E834" })).content).toEqual({
      kind: "text",
      text: "hi",
    });
  });

  it("a WAP push announces an MMS and keeps its octets", () => {
    const push = deliverRows.find((row) => row.id === "gammu-40");
    expect(decodeDeliver(push?.pdu ?? "")).toMatchObject({
      from: { kind: "international", digits: "+11476124010" },
      content: { kind: "mms", hex: push?.data_hex },
    });
  });

  it("8-bit data to no port, or another, is binary", () => {
    expect(decodeDeliver(deliver({ dcs: "04", userData: "02CAFE" })).content).toEqual({ kind: "binary", hex: "CAFE" });
    const toAnotherPort = deliver({ first: "44", dcs: "04", userData: "0906050415B30000CAFE" });
    expect(decodeDeliver(toAnotherPort).content).toEqual({ kind: "binary", hex: "CAFE" });
  });
});

describe("odd and damaged messages", () => {
  it("an impossible date loses the time, not the text", () => {
    const sms = decodeDeliver(deliver({ time: "62200330405000", userData: "02E834" }));
    expect(sms).toMatchObject({ content: { kind: "text", text: "hi" } });
    expect(sms).not.toHaveProperty("smscAt");
  });

  it.each(["621020304050FF", "62102030405096", "A2102030405000", "62102042405000"])("%s is no time", (time) => {
    expect(decodeDeliver(deliver({ time }))).not.toHaveProperty("smscAt");
  });

  it("text that ends too early names the sender and the time", () => {
    expect(decodeDeliver(deliver({ userData: "05E8" }))).toMatchObject({
      from: { kind: "international", digits: "+18505550123" },
      smscAt: Date.UTC(2026, 0, 2, 3, 4, 5),
      content: { kind: "unreadable", error: "the PDU ends before the end of the user data" },
    });
  });

  it("a header longer than the user data is damage", () => {
    expect(decodeDeliver(deliver({ first: "44", userData: "0205E8" })).content).toMatchObject({ kind: "unreadable" });
  });

  it("a header whose elements do not fit is ignored, the text is kept", () => {
    const sms = decodeDeliver(deliver({ first: "44", dcs: "08", userData: "08" + "050004010203" + "0041" }));
    expect(sms.content).toEqual({ kind: "text", text: "A" });
    expect(sms).not.toHaveProperty("concatenation");
  });

  it("of an element that comes twice the last one counts", () => {
    const sms = decodeDeliver(
      deliver({ first: "44", dcs: "08", userData: "0E" + "0B" + "0003070201" + "080401020302" + "0041" }),
    );
    expect(sms.concatenation).toEqual({ reference: 258, total: 3, sequence: 2, bits: 16 });
  });

  it("compressed text is unreadable, not gibberish", () => {
    expect(decodeDeliver(deliver({ dcs: "20", userData: "02E834" })).content).toMatchObject({ kind: "unreadable" });
  });

  it("reserved data codings read as the default alphabet", () => {
    for (const dcs of ["0C", "80", "84", "88", "8C", "B5"]) {
      expect(decodeDeliver(deliver({ dcs, userData: "02E834" })).content).toEqual({ kind: "text", text: "hi" });
    }
  });

  it("a message that is cut anywhere never throws, and is text only when nothing of it is missing", () => {
    for (const row of readable) {
      for (let end = 0; end < row.pdu.length; end += 1) {
        const sms = decodeDeliver(row.pdu.slice(0, end));
        if (sms.content.kind === "text") expect(wellFormed(sms.content.text)).toBe(row.text);
      }
    }
  });

  it("no octets and no characters make it throw", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 180 }),
        (octets) => void decodeDeliver(Buffer.from(octets).toString("hex")),
      ),
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void decodeDeliver(text)));
    fc.assert(
      fc.property(fc.constantFrom(...readable), fc.nat(), fc.nat(255), ({ pdu }, place, octet) => {
        const at = 2 * (place % (pdu.length / 2));
        const damaged = pdu.slice(0, at) + octet.toString(16).padStart(2, "0") + pdu.slice(at + 2);
        expect(decodeDeliver(damaged).pdu).toBe(damaged.toUpperCase());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("node-pdu as a second opinion", () => {
  // It misreads originating addresses of length 0, and so everything after them.
  it("reads the same instants", () => {
    for (const row of readable.filter(({ sender }) => sender !== "")) {
      const other = parse(row.pdu);
      if (!(other instanceof Deliver)) throw new Error(`${row.id} is no Deliver to node-pdu`);
      expect({ id: row.id, at: decodeDeliver(row.pdu).smscAt }).toEqual({
        id: row.id,
        at: other.serviceCenterTimeStamp.time * 1000,
      });
    }
  });
});
