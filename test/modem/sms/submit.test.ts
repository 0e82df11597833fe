import fc from "fast-check";
import { parse, Submit } from "node-pdu";
import { describe, expect, it } from "vitest";
import type { SegmentBody } from "../../../src/domain/sms/segment.ts";
import { segmentCount, segmentsOf } from "../../../src/domain/sms/segmentation.ts";
import { DAY, HOUR, MINUTE } from "../../../src/domain/time.ts";
import { decodeDeliver } from "../../../src/modem/sms/deliver.ts";
import { encodeSubmit } from "../../../src/modem/sms/submit.ts";
import { writeValidity } from "../../../src/modem/sms/validity.ts";
import { partCountRows, type SubmitRow, submitRows } from "./vectors.ts";

const WEEK = 7 * DAY;

/** TP-VP in words (3GPP TS 23.040 9.2.3.12.1), written the other way round from the encoder. */
function periodOf(vp: number): number {
  if (vp <= 143) return (vp + 1) * 5 * MINUTE;
  if (vp <= 167) return 12 * HOUR + (vp - 143) * 30 * MINUTE;
  return vp <= 196 ? (vp - 166) * DAY : (vp - 192) * WEEK;
}

function bodiesOf({ text, options }: SubmitRow): readonly SegmentBody[] {
  if (options.charset === "8bit") throw new Error("leadline sends no 8-bit data");
  const segments = segmentsOf(text ?? "", options.concat_ref ?? 0);
  return segments.map((segment) => ({ ...segment, coding: options.charset === "ucs2" ? "ucs2" : segment.coding }));
}

function encoded(
  { destination, options }: SubmitRow,
  body: SegmentBody,
  index: number,
): { pdu: string; lengthOctets: number } {
  return encodeSubmit({
    to: destination,
    body,
    statusReport: options.status_report,
    messageReference: [options.mr].flat()[index] ?? 0,
    ...(options.smsc === null ? {} : { smsc: options.smsc }),
    ...(options.vpf === "relative" ? { validityMs: periodOf(Number(options.vp)) } : {}),
  });
}

describe("the vectors of other projects", () => {
  const exact = submitRows.filter(
    ({ options }) =>
      options.vpf !== "absolute" &&
      !options.reject_duplicates &&
      options.msg_class === null &&
      options.charset !== "8bit",
  );
  const others = submitRows.filter((row) => !exact.includes(row));

  it.each(exact)("$id is encoded octet for octet", (row) => {
    const bodies = bodiesOf(row);
    if (row.part_texts !== null) expect(bodies.map(({ text }) => text)).toEqual(row.part_texts);
    const segments = bodies.map((body, index) => encoded(row, body, index));
    expect(segments.map(({ pdu }) => pdu)).toEqual(row.expected_pdu);
    expect(segments.map(({ lengthOctets }) => lengthOctets)).toEqual(row.cmgs_length);
  });

  // What leadline never asks for is taken out of the expected octets; the rest must be the same.
  const withoutUnused: Record<string, (pdu: string) => string> = {
    "pm-vp-absolute": (pdu) => pdu.replace(/^0019/, "0001").replace("01705202519300", ""),
    "x-vp-abs-nepal": (pdu) => pdu.replace("5501001900", "5501000100").replace("10101032959532", ""),
    "pm-class-1": (pdu) => pdu.replace("F60011", "F60000"),
    "pm-class-3": (pdu) => pdu.replace("F60013", "F60000"),
    "pg-rd": (pdu) => pdu.replace(/^0005/, "0001"),
  };

  it.each(others.filter(({ options }) => options.charset !== "8bit"))(
    "$id is encoded but for the option that leadline lacks",
    (row) => {
      const [body, ...rest] = bodiesOf(row);
      if (body === undefined || rest.length > 0) throw new Error("a row with one segment");
      const expected = withoutUnused[row.id]?.(row.expected_pdu[0] ?? "");
      expect(expected).not.toBe(row.expected_pdu[0]);
      expect(encoded(row, body, 0).pdu).toBe(expected);
    },
  );

  it("8-bit data goes to the same address by the same service centre; leadline has none to send", () => {
    const row = submitRows.find(({ options }) => options.charset === "8bit");
    if (row === undefined) throw new Error("no such row");
    const { pdu } = encoded(row, { coding: "gsm7", text: "" }, 0);
    const upToTheCoding = pdu.length - "0000".length;
    expect(pdu.slice(0, upToTheCoding)).toBe(row.expected_pdu[0]?.slice(0, upToTheCoding));
    expect(submitRows).toHaveLength(exact.length + others.length);
    expect(others).toHaveLength(Object.keys(withoutUnused).length + 1);
  });

  it.each(partCountRows)("$id takes as many segments as its source says", (row) => {
    const [character = "", count = "1"] = row.text_expr?.split("*") ?? [];
    const text = row.text ?? character.repeat(Number(count));
    const expected = row.parts_with_8bit_ref ?? row.parts_with_16bit_ref;
    expect([segmentCount(text), segmentsOf(text, 0).length]).toEqual([expected, expected]);
  });
});

describe("the validity period", () => {
  it("is the longest that TP-VP can say and not longer than asked", () => {
    for (let vp = 0; vp <= 255; vp += 1) {
      expect(writeValidity(periodOf(vp))).toBe(vp);
      if (vp > 0) expect(writeValidity(periodOf(vp) - 1)).toBe(vp - 1);
    }
  });

  it("is five minutes at least and 63 weeks at most", () => {
    expect([writeValidity(0), writeValidity(MINUTE), writeValidity(-HOUR)]).toEqual([0, 0, 0]);
    expect([writeValidity(64 * WEEK), writeValidity(Number.MAX_SAFE_INTEGER)]).toEqual([255, 255]);
  });

  it("left out, leaves it to the network", () => {
    const { pdu } = encodeSubmit({ to: "+18505550123", body: { coding: "gsm7", text: "hi" }, statusReport: false });
    expect(pdu).toBe("0001000B918105550521F3000002E834");
  });
});

describe("what is no SMS-SUBMIT", () => {
  const submit = (to: string, body: SegmentBody) => () => encodeSubmit({ to, body, statusReport: true });

  it.each(["", "+", "Homes", "+1850555012312345678901", "+1 850"])("an address %j is refused", (to) => {
    expect(submit(to, { coding: "gsm7", text: "hi" })).toThrow(RangeError);
  });

  it("a text outside its coding is refused, never sent as spaces", () => {
    expect(submit("+18505550123", { coding: "gsm7", text: "ç" })).toThrow(RangeError);
    expect(submit("+18505550123", { coding: "gsm7", text: "\u001b" })).toThrow(RangeError);
  });

  it("a text beyond 140 octets is refused", () => {
    const concatenation = { reference: 1, total: 2, sequence: 1 };
    expect(submit("+18505550123", { coding: "gsm7", text: "x".repeat(161) })).toThrow(RangeError);
    expect(submit("+18505550123", { coding: "gsm7", text: "x".repeat(154), concatenation })).toThrow(RangeError);
    expect(submit("+18505550123", { coding: "ucs2", text: "ш".repeat(71) })).toThrow(RangeError);
  });
});

/** The same user data as a phone gets it: from +18505550123, at an instant of no importance. */
function asDelivered(pdu: string, { coding, concatenation }: SegmentBody): string {
  const afterCoding = "0001000B918105550521F30000".length;
  const first = concatenation === undefined ? "04" : "44";
  return `00${first}0B918105550521F300${coding === "gsm7" ? "00" : "08"}62102030405000${pdu.slice(afterCoding)}`;
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(..."aZ9@€[]{}~|^\\§_ Çñ\n\r\f"), maxLength: 700 }),
  fc.string({ unit: fc.constantFrom("a", "ш", "👨‍👩‍👧", "🇨🇦", "\uD83D", "e\u0301", "€"), maxLength: 300 }),
);

describe("a text on its way", () => {
  it("arrives as it was, segment by segment", () => {
    fc.assert(
      fc.property(anyText, fc.nat(255), (text, reference) => {
        const segments = segmentsOf(text, reference);
        const arrived = segments.map((body) => {
          const { pdu, lengthOctets } = encodeSubmit({ to: "+18505550123", body, statusReport: false });
          expect(lengthOctets).toBe(pdu.length / 2 - 1);
          const sms = decodeDeliver(asDelivered(pdu, body));
          expect(sms.content).toEqual({ kind: "text", text: body.text });
          expect(sms.concatenation).toEqual(body.concatenation && { ...body.concatenation, bits: 8 });
          return sms.content.kind === "text" ? sms.content.text : "";
        });
        expect(arrived.join("")).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  // Only what node-pdu reads right: see its alphabet's § and page break.
  const plain = fc.string({
    unit: fc.constantFrom(..."abcXYZ019 .,:?!'@$£èñÄ€[]{}~|^\\\n"),
    minLength: 1,
    maxLength: 500,
  });
  it.each([
    ["GSM 7-bit", plain],
    ["UCS-2", plain.map((text) => `ш${text}`)],
  ])("node-pdu reads the same out of %s", (_, texts) => {
    fc.assert(
      fc.property(texts, fc.nat(255), (text, reference) => {
        for (const body of segmentsOf(text, reference)) {
          const { pdu } = encodeSubmit({
            to: "+18505550123",
            body,
            statusReport: true,
            validityMs: DAY,
            smsc: "+12063130004",
          });
          const read = parse(pdu);
          if (!(read instanceof Submit)) throw new Error("no SMS-SUBMIT to node-pdu");
          expect(read.data.data).toBe(body.text);
          expect([read.address.phone, read.serviceCenterAddress.phone]).toEqual(["18505550123", "12063130004"]);
          expect([read.type.statusReportRequest, read.messageReference]).toEqual([1, 0]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
