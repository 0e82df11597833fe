import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoffMs } from "../../src/mqtt/backoff.ts";
import { createDisputeDetector } from "../../src/mqtt/id-dispute.ts";
import { createVersionChoice } from "../../src/mqtt/protocol-version.ts";
import { createPublishWindow } from "../../src/mqtt/publish-window.ts";

describe("the wait before the next attempt", () => {
  const limits = { firstMs: 1_000, longestMs: 30_000 };

  it("doubles up to the longest", () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 1_000_000].map((failures) => backoffMs(failures, limits, () => 0.999_999));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it("is shortened by chance, by half at most", () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (failures, chance) => {
        const full = backoffMs(failures + 1, limits, () => 1);
        const wait = backoffMs(failures + 1, limits, () => chance);
        expect(wait).toBeGreaterThanOrEqual(full / 2);
        expect(wait).toBeLessThanOrEqual(full);
      }),
    );
  });
});

describe("a dispute over the client id", () => {
  it("is three unexplained ends within a minute", () => {
    const dispute = createDisputeDetector({ ends: 3, withinMs: 60_000 });
    expect([0, 1_000, 70_000, 71_000, 72_000].map((at) => dispute.closedWithoutReason(at))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it("is none where the broker was away in between", () => {
    const dispute = createDisputeDetector({ ends: 3, withinMs: 60_000 });
    const ends = [1, 2, 3, 4].map((at) => {
      dispute.explained();
      return dispute.closedWithoutReason(at);
    });
    expect(ends).not.toContain(true);
  });
});

describe("the version of the protocol", () => {
  it("stays 5.0 after a single connection that ended without an answer", () => {
    const versions = createVersionChoice(1_000);
    versions.endedBeforeConnack(0);
    versions.accepted();
    versions.endedBeforeConnack(1);
    expect(versions.next(2)).toBe(5);
    versions.endedBeforeConnack(2);
    expect(versions.next(3)).toBe(4);
  });

  it("goes back to 5.0 where 3.1.1 does no better", () => {
    const versions = createVersionChoice(1_000);
    versions.refused(0);
    expect(versions.next(1)).toBe(4);
    versions.endedBeforeConnack(1);
    versions.endedBeforeConnack(2);
    expect(versions.next(3)).toBe(5);
  });
});

describe("the window of publishes", () => {
  it("never holds more than its size, and lets them in as they came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 30 }), async (size, count) => {
        const window = createPublishWindow(size);
        const order: number[] = [];
        let inside = 0;
        let most = 0;
        const one = async (number: number) => {
          await window.enter();
          order.push(number);
          inside += 1;
          most = Math.max(most, inside);
          await Promise.resolve();
          inside -= 1;
          window.leave();
        };
        await Promise.all(Array.from({ length: count }, (_, number) => one(number)));
        expect(most).toBe(Math.min(size, count));
        expect(order).toEqual(Array.from({ length: count }, (_, number) => number));
      }),
    );
  });

  it("has nobody beside the one who wants to be alone, and keeps the order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), async (alone) => {
        const window = createPublishWindow(4);
        const order: number[] = [];
        const inside = new Set<number>();
        const one = async (number: number) => {
          await window.enter(alone[number]);
          order.push(number);
          inside.add(number);
          if ([...inside].some((other) => alone[other])) expect(inside.size).toBe(1);
          await Promise.resolve();
          inside.delete(number);
          window.leave();
        };
        await Promise.all(alone.map((_, number) => one(number)));
        expect(order).toEqual(alone.map((_, number) => number));
      }),
    );
  });

  it("turns away who waits and who comes once it is closed", async () => {
    const window = createPublishWindow(1);
    await window.enter();
    const waiting = window.enter();
    window.close(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
    await expect(window.enter()).rejects.toThrow("gone");
  });
});
