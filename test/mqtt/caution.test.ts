import { describe, expect, it } from "vitest";
import { createCaution } from "../../src/mqtt/caution.ts";

const LIMITS = { firstBarMs: 60_000, longestBarMs: 200_000, singlyForMs: 10_000 };
const sent = (topic: string, octets = 200) => ({ topic, octets });
const caution = () => createCaution((topic) => topic.replace(/\/.*/, "/+"), LIMITS);

describe("what the broker ends connections over", () => {
  it("is given up when it was alone in doubt at two ends", () => {
    const careful = caution();
    expect(careful.ended([sent("leads/L-1")], 0)).toEqual([]);
    expect(careful.ended([sent("leads/L-1")], 1)).toEqual(["leads/L-1"]);
  });

  it("is not known while several are in doubt: each then goes alone, for a while", () => {
    const careful = caution();
    expect(careful.mustBeAlone(sent("status"), 0)).toBe(false);
    expect(careful.ended([sent("status"), sent("leads/L-1")], 0)).toEqual([]);
    expect(careful.ended([sent("status"), sent("leads/L-1")], 1)).toEqual([]);
    expect(careful.mustBeAlone(sent("modem"), 2)).toBe(true);
    expect(careful.mustBeAlone(sent("modem"), 10_001)).toBe(false);
  });

  it("is looked for no longer once all that was in doubt has been borne", () => {
    const careful = caution();
    careful.ended([sent("status"), sent("modem")], 0);
    careful.borne(sent("status"));
    expect(careful.isLooking(1)).toBe(true);
    careful.borne(sent("modem"));
    expect(careful.isLooking(1)).toBe(false);
  });

  it("is forgiven when the broker bears with it", () => {
    const careful = caution();
    careful.ended([sent("leads/L-1")], 0);
    careful.borne(sent("leads/L-1"));
    expect(careful.ended([sent("leads/L-1")], 1)).toEqual([]);
  });

  it("is forgiven when it was the broker that had gone away", () => {
    const careful = caution();
    careful.ended([sent("leads/L-1")], 0);
    careful.excused();
    expect(careful.isLooking(1)).toBe(false);
    expect(careful.ended([sent("leads/L-1")], 2)).toEqual([]);
  });

  it("leaves its whole family alone after a third end, for longer each time, up to a limit", () => {
    const careful = caution();
    careful.ended([sent("leads/L-1")], 0);
    careful.ended([sent("leads/L-1")], 0);
    expect(careful.barOn(sent("leads/L-2"), 0) !== undefined).toBe(false);
    careful.ended([sent("leads/L-2")], 0);
    expect([59_999, 60_000].map((at) => careful.barOn(sent("leads/L-3"), at) !== undefined)).toEqual([true, false]);
    expect(careful.barOn(sent("status"), 1) !== undefined).toBe(false);
    careful.ended([sent("leads/L-3")], 60_000);
    expect([179_999, 180_000].map((at) => careful.barOn(sent("leads/L-3"), at) !== undefined)).toEqual([true, false]);
    careful.ended([sent("leads/L-3")], 180_000);
    expect([379_999, 380_000].map((at) => careful.barOn(sent("leads/L-3"), at) !== undefined)).toEqual([true, false]);
    careful.borne(sent("leads/L-4"));
    expect(careful.mustBeAlone(sent("leads/L-3"), 999_999)).toBe(false);
  });

  it("bars what is as large alone, as soon as the broker bears with smaller ones of its kind", () => {
    const careful = caution();
    careful.ended([sent("inbound", 5_000)], 0);
    expect(careful.ended([sent("inbound", 5_000)], 0)).toEqual(["inbound"]);
    careful.ended([sent("inbound", 6_000)], 0);
    expect(careful.barOn(sent("inbound", 5_000), 1)).toBe("topic");
    expect(careful.barOn(sent("inbound", 200), 1)).toBeUndefined();
    careful.borne(sent("inbound", 200));
    expect(careful.barOn(sent("inbound", 5_000), 1)).toBe("size");
    expect(careful.barOn(sent("inbound", 4_999), 1)).toBeUndefined();
    expect(careful.mustBeAlone(sent("inbound", 4_999), 1)).toBe(false);
    careful.borne(sent("inbound", 5_000));
    expect(careful.barOn(sent("inbound", 6_000), 1)).toBeUndefined();
  });

  it("is the size where nothing near as large was ever borne", () => {
    const careful = caution();
    careful.borne(sent("inbound", 300));
    for (let end = 1; end <= 3; end += 1) careful.ended([sent("inbound", 5_000)], 0);
    expect(careful.barOn(sent("inbound", 5_000), 1)).toBe("size");
  });

  it("is given up at once where the broker says that it is too large, and so is all that is as large", () => {
    const careful = caution();
    expect(careful.ended([sent("inbound", 5_000), sent("status")], 0, true)).toEqual([]);
    expect(careful.ended([sent("inbound", 5_000)], 0, true)).toEqual(["inbound"]);
    expect(careful.barOn(sent("inbound", 5_001), 1)).toBe("size");
    expect(careful.barOn(sent("inbound", 4_999), 1)).toBeUndefined();
  });
});
