import { describe, expect, it } from "vitest";
import type { ConsentRecord } from "../../../src/domain/consent/record.ts";
import { consentRecord } from "../../../src/domain/fields.ts";
import { DAY } from "../../../src/domain/time.ts";
import { Gateway } from "../gateway.ts";
import { ANN, BOB, enrol, stopped, synchronise } from "../people.ts";

const TICKED: ConsentRecord = { medium: "web", act: "ticked the box", wordingVersion: "7" };

describe("the record of a consent", () => {
  it("is written down once, however often a synchronisation brings it", () => {
    const gateway = new Gateway();
    enrol(gateway, "A-1", ANN, { consent: TICKED });
    gateway.send();
    for (let night = 0; night < 3; night += 1) {
      gateway.sleep(DAY);
      gateway.restart();
      synchronise(gateway, "A-1", ANN, { consent: TICKED, name: `Ann ${night}` });
    }
    expect(gateway.events("ConsentRecorded")).toMatchObject([{ agentId: "A-1", number: ANN, record: TICKED }]);
  });

  it("is written down again where it is another one, and where the number is asked anew", () => {
    const gateway = new Gateway();
    enrol(gateway, "A-1", ANN, { consent: TICKED });
    gateway.send();
    synchronise(gateway, "A-1", ANN, { consent: { ...TICKED, wordingVersion: "8" } });
    expect(gateway.events("ConsentRecorded")).toHaveLength(2);
    gateway.pass(36 * 3_600_000);
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
    gateway.sleep(DAY);
    enrol(gateway, "A-1", ANN, { consent: { ...TICKED, wordingVersion: "8" } });
    expect(gateway.events("ConsentRecorded")).toHaveLength(3);
  });

  it("goes to the proof of the number to which the agent has changed", () => {
    const gateway = new Gateway();
    enrol(gateway, "A-1", ANN, { consent: TICKED });
    enrol(gateway, "A-1", BOB, { consent: TICKED });
    expect(gateway.events("ConsentRecorded").map(({ number }) => number)).toEqual([ANN, BOB]);
  });

  it("is kept of a request that is refused for a STOP, too", () => {
    const gateway = stopped();
    expect(enrol(gateway, "A-1", ANN, { consent: TICKED })).toMatchObject({ refusal: "blocked-by-stop" });
    expect(gateway.events("ConsentRecorded")).toHaveLength(1);
  });
});

describe("what is read of one", () => {
  it("is text, trimmed; numbers are taken for it, what is empty is left out, and so is what nobody knows", () => {
    expect(
      consentRecord({ at: "2025-03-01T09:30-05:00", page: " p ", wordingVersion: 3, act: "", ip: null, more: {} }),
    ).toEqual({ value: { at: Date.parse("2025-03-01T14:30:00Z"), page: "p", wordingVersion: "3" } });
    expect(consentRecord({ act: " ", at: null })).toEqual({ value: undefined });
  });

  it("is bounded", () => {
    const read = consentRecord({ wording: "w".repeat(20_000), userAgent: "u".repeat(600) });
    expect(read).toEqual({ value: { wording: `${"w".repeat(9_999)}…`, userAgent: `${"u".repeat(499)}…` } });
  });

  it.each([
    [{ at: "yesterday" }, "at", "is no time: write ISO 8601"],
    [{ at: 1_700_000_000 }, "at", "is no time: write ISO 8601"],
    [{ page: {} }, "page", "is no text"],
    [{ act: true }, "act", "is no text"],
  ])("%j is told apart: %s %s", (members, member, complaint) => {
    expect(consentRecord(members)).toEqual({ member, complaint: expect.stringContaining(complaint) });
  });
});
