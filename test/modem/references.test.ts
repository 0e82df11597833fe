import { describe, expect, it } from "vitest";
import { createReferences, type References } from "../../src/modem/references.ts";
import { createManualTime } from "../manual-time.ts";

const MINUTE = 60_000;

type Passing = References & { pass(ms: number): Promise<void> };

const gave = (...given: readonly number[]): Passing => created(given, false);
const gaveAfterKill = (...given: readonly number[]): Passing => created(given, true);

function created(given: readonly number[], leftBehind: boolean): Passing {
  const time = createManualTime();
  const references = createReferences(time.clock, leftBehind);
  for (const reference of given) references.heard(reference);
  return Object.assign(references, { pass: (ms: number) => time.pass(ms) });
}

describe("a result's reference", () => {
  it("is this submit's where no other is waited for, whatever the modem counts", () => {
    const references = gave(7);
    expect([8, 8, 3, 200].map((reference) => references.heard(reference))).toEqual(Array(4).fill("this"));
  });

  it("is a killed process's when the modem would have gone back for it, for ten minutes", async () => {
    const references = gaveAfterKill(103);
    expect(references.heard(101)).toBe("earlier");
    expect([104, 104].map((reference) => references.heard(reference))).toEqual(["this", "this"]);
    await references.pass(10 * MINUTE);
    expect(references.heard(101)).toBe("this");
  });

  it("is this submit's again on a modem that has turned out to go back", () => {
    const references = gaveAfterKill(103);
    expect(references.heard(101)).toBe("earlier");
    references.overdue();
    expect(references.heard(100)).toBe("this");
    expect(references.heard(99)).toBe("this");
  });

  it("is an earlier submit's when the modem has counted past it", () => {
    const references = gave(254);
    references.overdue();
    expect(references.heard(0)).toBe("this");
    expect(references.heard(255)).toBe("earlier");
    expect(references.heard(1)).toBe("this");
  });

  it("is anybody's when the modem may not have sent the earlier one", () => {
    const references = gave(7);
    references.overdue();
    expect(references.heard(8)).toBe("either");
    expect(references.heard(9)).toBe("this");
  });

  it("is anybody's when the modem's first result has not come", () => {
    const references = gave();
    references.overdue();
    expect(references.heard(8)).toBe("either");
    expect(references.heard(9)).toBe("this");
    expect(references.heard(7)).toBe("earlier");
  });

  it("tells two late ones from each other", () => {
    const references = gave(7);
    references.overdue();
    references.overdue();
    expect(references.heard(10)).toBe("this");
    expect(references.heard(8)).toBe("earlier");
    expect(references.heard(9)).toBe("earlier");
    expect(references.mayBeAnotherOnes).toBe(false);
  });

  it("may be torn or missing: the result is this submit's where no other is waited for", () => {
    expect(gave().heard(undefined)).toBe("this");
    expect(gaveAfterKill().heard(undefined)).toBe("either");
    const references = gave(7);
    expect(references.heard(undefined)).toBe("this");
    references.overdue();
    expect(references.heard(undefined)).toBe("earlier");
    // The modem has counted the torn one, too.
    expect(references.heard(10)).toBe("this");
    expect(references.heard(9)).toBe("earlier");
  });

  it("that is later than a lost one tells that no error is the lost one's any more", () => {
    const references = gave(7);
    expect(references.mayBeAnotherOnes).toBe(false);
    references.overdue();
    expect(references.mayBeAnotherOnes).toBe(true);
    expect(references.heard(9)).toBe("this");
    expect(references.mayBeAnotherOnes).toBe(false);
    // Its own answer, should it come after all, is known by its reference still.
    expect(references.heard(8)).toBe("earlier");
  });

  it("is no longer waited for after ten minutes, nor after a restart of the modem", async () => {
    const references = gave(7);
    references.overdue();
    await references.pass(10 * MINUTE);
    expect(references.heard(8)).toBe("this");
    references.overdue();
    references.forget();
    expect(references.heard(9)).toBe("this");
  });
});
