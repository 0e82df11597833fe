import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StatusReport } from "../../../src/domain/inbox/inbound.ts";
import { saidByReport } from "../../../src/domain/sms/status-report.ts";
import { openEnvelope } from "../../../src/modem/sms/service-centre.ts";
import { decodeAnyReport, decodeStatusReport } from "../../../src/modem/sms/status-report.ts";
import { encodeStatusReport } from "../../../src/sim/pdu/status-report.ts";
import { deliverRows, statusRows, written } from "./vectors.ts";

const readable = statusRows.filter((row) => row.expect === "ok");

describe("the vectors of other projects", () => {
  it.each(readable)("$id reads as its source says", (row) => {
    const report = decodeStatusReport(row.pdu.toLowerCase());
    if ("error" in report) throw new Error(report.error);
    expect({ ...report, recipient: written(report.recipient) }).toEqual({
      messageReference: row.mr,
      recipient: row.recipient,
      smscAt: Date.parse(row.scts),
      dischargedAt: Date.parse(row.discharge),
      status: row.status,
      pdu: row.pdu,
    });
    const { smsc, tpdu } = openEnvelope(row.pdu);
    expect([written(smsc), tpdu.length]).toEqual([row.smsc ?? "", row.tpdu_len]);
  });

  it.each(statusRows.filter((row) => row.expect === "error"))("$id is refused", (row) => {
    expect(decodeStatusReport(row.pdu)).toHaveProperty("error");
  });
});

describe("what a record leaves out of a report", () => {
  const read = (pdu: string) => {
    const { pdu: _, ...said } = decodeAnyReport(pdu) as StatusReport;
    return said;
  };

  it("is what the driver has read in its PDU string, of most of them", () => {
    const said = readable.map(({ pdu }) => saidByReport(pdu));
    expect(said.filter((one) => one !== undefined).length).toBeGreaterThan(readable.length / 2);
    for (const [index, one] of said.entries())
      if (one !== undefined) expect(one).toEqual(read(readable[index]?.pdu ?? ""));
  });

  it("is so of every report on a text to digits", () => {
    const digits = fc.stringMatching(/^\+?[0-9]{3,15}$/);
    const octet = fc.nat(255);
    const time = fc.integer({
      min: Date.parse("2001-01-01T00:00:00Z") / 1_000,
      max: Date.parse("2069-01-01T00:00:00Z") / 1_000,
    });
    const zoneMinutes = fc.integer({ min: -48, max: 56 }).map((quarters) => 15 * quarters);
    fc.assert(
      fc.property(digits, octet, octet, time, time, zoneMinutes, (recipient, messageReference, status, ...times) => {
        const [submittedAt, dischargedAt, zone] = times;
        const instants = {
          submittedAtMs: 1_000 * submittedAt,
          dischargedAtMs: 1_000 * dischargedAt,
          zoneMinutes: zone,
        };
        const tpdu = encodeStatusReport({ messageReference, recipient, status, ...instants });
        const pdu = `00${tpdu.toString("hex").toUpperCase()}`;
        expect(saidByReport(pdu)).toEqual(read(pdu));
        expect(saidByReport(pdu.slice(0, -2))).toBeUndefined();
      }),
    );
  });

  it("is nothing where the octets are no such report", () => {
    for (const pdu of ["", "0", "PDU", "00", "FF06", ...deliverRows.map((row) => row.pdu.toUpperCase())])
      expect(saidByReport(pdu)).toBeUndefined();
  });
});

describe("odd and damaged reports", () => {
  it("the recipient keeps its kind", () => {
    const recipients = [readable[0], readable[1]].map((row) => {
      const report = decodeStatusReport(row?.pdu ?? "");
      return "error" in report ? report : report.recipient;
    });
    expect(recipients).toEqual([
      { kind: "national", digits: "50131" },
      { kind: "international", digits: "+31628870634" },
    ]);
  });

  it("an impossible discharge time loses that time only", () => {
    const report = decodeStatusReport(`0006D60B911326880736F411101171955140${"11200371957140"}00`);
    expect(report).toMatchObject({ messageReference: 214, status: 0, smscAt: Date.parse("2011-01-11T17:59:15+01:00") });
    expect(report).not.toHaveProperty("dischargedAt");
  });

  it("a message is no report", () => {
    for (const row of deliverRows) expect(decodeStatusReport(row.pdu)).toHaveProperty("error");
  });

  it("one that is cut before its status is refused", () => {
    const pdu = readable.find((row) => row.id === "pg-214")?.pdu ?? "";
    for (let end = 0; end < pdu.length; end += 1) expect(decodeStatusReport(pdu.slice(0, end))).toHaveProperty("error");
  });

  it("nothing makes it throw", () => {
    fc.assert(
      fc.property(fc.constantFrom(...readable), fc.nat(), fc.nat(255), ({ pdu }, place, octet) => {
        const at = 2 * (place % (pdu.length / 2));
        decodeStatusReport(pdu.slice(0, at) + octet.toString(16).padStart(2, "0") + pdu.slice(at + 2));
      }),
      { numRuns: 2_000 },
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void decodeStatusReport(text)));
  });
});
