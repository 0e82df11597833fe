import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeAddress, readAddress } from "../../src/sim/pdu/address.ts";
import { fromSeptets, packSeptets, toSeptets, unpackSeptets } from "../../src/sim/pdu/alphabet.ts";
import { encodeDeliver } from "../../src/sim/pdu/deliver.ts";
import { fromHex, OctetReader, toHex } from "../../src/sim/pdu/octets.ts";
import { encodeStatusReport } from "../../src/sim/pdu/status-report.ts";
import { readSubmit } from "../../src/sim/pdu/submit.ts";
import type { Submit } from "../../src/sim/pdu/submit.ts";
import { encodeTimestamp } from "../../src/sim/pdu/timestamp.ts";
import vectors from "./vectors/submit.json" with { type: "json" };

const NOON = Date.UTC(2026, 0, 15, 12, 0, 0);

function submitOf(pdu: string): Submit | undefined {
  const octets = fromHex(pdu) ?? Buffer.alloc(0);
  return readSubmit(octets.subarray(1 + (octets[0] ?? 0)));
}

describe("SMS-SUBMIT", () => {
  test.each(vectors)("$id is read as other projects wrote it", ({ destination, text, pdus }) => {
    const submits = pdus.map(submitOf);
    expect(submits.map((submit) => submit?.userData.text).join("")).toBe(text);
    for (const submit of submits) expect(submit?.to).toBe(destination);
    if (pdus.length < 2) return;
    const segments = submits.map((submit) => submit?.userData.segment);
    expect(segments.map((segment) => segment?.sequence)).toEqual(pdus.map((_, index) => index + 1));
  });

  test.each([
    ["cut short", "0001000B914316565811F9000004E8373B"],
    ["with an octet too many", "0001000B914316565811F9000004E8373B0C00"],
    ["that is an SMS-DELIVER", "0004000B914316565811F9000004E8373B0C"],
    ["without a recipient", "000100008100000004E8373B0C"],
  ])("a TPDU %s is refused", (_, pdu) => {
    expect(submitOf(pdu)).toBeUndefined();
  });

  test.each([
    ["00", 5],
    ["8F", 12 * 60],
    ["A7", 24 * 60],
    ["A8", 2 * 24 * 60],
    ["C4", 30 * 24 * 60],
    ["C5", 5 * 7 * 24 * 60],
    ["FF", 63 * 7 * 24 * 60],
  ])("a validity period of %s is %i minutes", (octet, minutes) => {
    expect(submitOf(`0011000B914316565811F90000${octet}04E8373B0C`)?.validityMs).toBe(minutes * 60_000);
  });
});

describe("SMS-DELIVER", () => {
  const delivery = { from: "+15551234567", atMs: NOON, zoneMinutes: -300, reference: 7 };

  test("a short text is one TPDU in the default alphabet", () => {
    expect(encodeDeliver({ ...delivery, text: "YES" }).map(toHex)).toEqual([
      "040B915155214365F700006210517000000A03D9E214",
    ]);
  });

  test("a long text is cut between characters, each segment with the same reference", () => {
    const tpdus = encodeDeliver({ ...delivery, text: "€".repeat(100) });
    expect(tpdus).toHaveLength(2);
    expect(tpdus.map((tpdu) => toHex(tpdu.subarray(19, 25)))).toEqual(["050003070201", "050003070202"]);
    for (const tpdu of tpdus) expect(tpdu.length).toBeLessThanOrEqual(19 + 140);
  });

  test("a character outside the alphabet makes it UCS-2, and a pair of surrogates stays together", () => {
    const tpdus = encodeDeliver({ ...delivery, text: `${"x".repeat(66)}😀yyyy` });
    expect(tpdus.map((tpdu) => tpdu.subarray(25).length)).toEqual([132, 12]);
  });

  test("a name is a sender of at most eleven characters", () => {
    expect(toHex(encodeAddress("ACME"))).toBe("07D0C161B308");
    expect(readAddress(new OctetReader(encodeAddress("ACME")))).toBe("ACME");
    expect(() => encodeAddress("A name too long")).toThrow(RangeError);
  });
});

test("a status report names the submit, its times and what became of it", () => {
  const tpdu = encodeStatusReport({
    messageReference: 5,
    recipient: "50131",
    submittedAtMs: Date.UTC(2010, 9, 5, 15, 0, 0),
    dischargedAtMs: Date.UTC(2010, 9, 5, 15, 0, 0),
    zoneMinutes: 60,
    status: 0,
  });
  // pmarti/python-messaging messaging/test/test_sms.py
  expect(toHex(tpdu)).toBe("060505810531F1010150610000400101506100004000");
});

test("a time stamp west of Greenwich carries the sign in its zone", () => {
  expect(toHex(encodeTimestamp(NOON, -480))).toBe("6210514000002B");
});

test("every text of the alphabet comes back from its septets, whatever the fill bits", () => {
  const characters = Array.from(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./09:;<=>?¡AZÄÖÑÜ§¿azäöñüà\f^{}\\[~]|€",
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...characters)), fc.integer({ min: 0, max: 6 }), (text, fillBits) => {
      const septets = toSeptets(text.join("")) ?? [];
      const packed = packSeptets(septets, fillBits);
      expect(fromSeptets(unpackSeptets(packed, septets.length, fillBits))).toBe(text.join(""));
    }),
  );
});
