import { describe, expect, it } from "vitest";
import { createCaution } from "../../src/mqtt/caution.ts";

const LIMITS = { firstBarMs: 60_000, longestBarMs: 200_000, singlyForMs: 10_000 };
const caution = () => createCaution((topic) => topic.replace(/\/.*/, "/+"), LIMITS);

describe("what the broker ends connections over", () => {
  it("is given up when it was alone in doubt at two ends", () => {
    const careful = caution();
    expect(careful.ended(["leads/L-1"], 0)).toEqual([]);
    expect(careful.ended(["leads/L-1"], 1)).toEqual(["leads/L-1"]);
  });

  it("is not known while several are in doubt: each then goes alone, for a while", () => {
    const careful = caution();
    expect(careful.mustBeAlone("status", 0)).toBe(false);
    expect(careful.ended(["status", "leads/L-1"], 0)).toEqual([]);
    expect(careful.ended(["status", "leads/L-1"], 1)).toEqual([]);
    expect(careful.mustBeAlone("modem", 2)).toBe(true);
    expect(careful.mustBeAlone("modem", 10_001)).toBe(false);
  });

  it("is looked for no longer once all that was in doubt has been borne", () => {
    const careful = caution();
    careful.ended(["status", "modem"], 0);
    careful.borne("status");
    expect(careful.isLooking(1)).toBe(true);
    careful.borne("modem");
    expect(careful.isLooking(1)).toBe(false);
  });

  it("is forgiven when the broker bears with it", () => {
    const careful = caution();
    careful.ended(["leads/L-1"], 0);
    careful.borne("leads/L-1");
    expect(careful.ended(["leads/L-1"], 1)).toEqual([]);
  });

  it("is forgiven when it was the broker that had gone away", () => {
    const careful = caution();
    careful.ended(["leads/L-1"], 0);
    careful.excused();
    expect(careful.isLooking(1)).toBe(false);
    expect(careful.ended(["leads/L-1"], 2)).toEqual([]);
  });

  it("leaves its whole family alone after a third end, for longer each time, up to a limit", () => {
    const careful = caution();
    careful.ended(["leads/L-1"], 0);
    careful.ended(["leads/L-1"], 0);
    expect(careful.isBarred("leads/L-2", 0)).toBe(false);
    careful.ended(["leads/L-2"], 0);
    expect([59_999, 60_000].map((at) => careful.isBarred("leads/L-3", at))).toEqual([true, false]);
    expect(careful.isBarred("status", 1)).toBe(false);
    careful.ended(["leads/L-3"], 60_000);
    expect([179_999, 180_000].map((at) => careful.isBarred("leads/L-3", at))).toEqual([true, false]);
    careful.ended(["leads/L-3"], 180_000);
    expect([379_999, 380_000].map((at) => careful.isBarred("leads/L-3", at))).toEqual([true, false]);
    careful.borne("leads/L-4");
    expect(careful.mustBeAlone("leads/L-3", 999_999)).toBe(false);
  });
});
