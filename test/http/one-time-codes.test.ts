import { describe, expect, test } from "vitest";
import { codeAt, makeSecondFactor, readCode, uriOf } from "../../src/http/one-time-codes.ts";

/** RFC 6238 appendix B: "12345678901234567890" in base32. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const FACTOR = { secret: SECRET, recovery: [] };

describe("a code of the time", () => {
  test.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("of second %i is that of RFC 6238, by its last six digits", (second, code) => {
    expect(codeAt(SECRET, second * 1_000)).toBe(code);
    expect(readCode(`${code.slice(0, 3)} ${code.slice(3)}`, FACTOR, second * 1_000)).toEqual({
      kind: "timed",
      step: Math.floor(second / 30),
    });
  });

  test("is taken for half a minute before and behind its own, and no longer", () => {
    const at = 1_234_567_890_000;
    const isTaken = (ms: number): boolean => readCode(codeAt(SECRET, at), FACTOR, at + ms) !== undefined;
    expect([-60_000, -30_000, 0, 30_000, 60_000].map(isTaken)).toEqual([false, true, true, true, false]);
  });
});

test("recovery codes are taken however they are typed, and nothing else is", () => {
  const { factor, recoveryCodes } = makeSecondFactor();
  const [first = ""] = recoveryCodes;
  expect(new Set(recoveryCodes).size).toBe(10);
  for (const typed of [first, first.toLowerCase(), first.replaceAll("-", " "), ` ${first} `])
    expect(readCode(typed, factor, 0)).toEqual({ kind: "recovery", digest: factor.recovery[0] });
  for (const typed of ["", "0", first.slice(1), factor.recovery[0] ?? "", factor.secret, "x".repeat(64)])
    expect(readCode(typed, factor, 0)).toBeUndefined();
});

test("a key is handed to an authenticator with the name that it is for", () => {
  expect(uriOf(FACTOR, "jürgen@a", "leadline")).toBe(
    `otpauth://totp/leadline:j%C3%BCrgen%40a?secret=${SECRET}&issuer=leadline`,
  );
});
