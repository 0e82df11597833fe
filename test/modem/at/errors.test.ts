import { describe, expect, it } from "vitest";
import { CME_ERRORS } from "../../../src/modem/at/cme-errors.ts";
import { CMS_ERRORS } from "../../../src/modem/at/cms-errors.ts";
import { describeError, isSimBusy, meaningOf } from "../../../src/modem/at/error-result.ts";
import { type ErrorResult, parseFinalResult } from "../../../src/modem/at/final-result.ts";

function error(line: string): ErrorResult {
  const result = parseFinalResult(line);
  if (result === undefined || result.kind === "ok") throw new Error(`${line} is no error`);
  return result;
}

describe("an error after the text of a message", () => {
  it.each([
    ["+CMS ERROR: 1", "no", "never", "recipient"],
    ["+CMS ERROR: 28", "no", "never", "recipient"],
    ["+CMS ERROR: 38", "no", "later", "network"],
    ["+CMS ERROR: 42", "no", "later", "network"],
    ["+CMS ERROR: 77", "no", "later", "network"],
    ["+CMS ERROR: 96", "no", "never", "device"],
    ["+CMS ERROR: 195", "no", "never", "recipient"],
    ["+CMS ERROR: 197", "unknown", "later", "network"],
    ["+CMS ERROR: 302", "no", "later", "device"],
    ["+CMS ERROR: 304", "no", "never", "device"],
    ["+CMS ERROR: 330", "no", "later", "device"],
    ["+CMS ERROR: 331", "no", "later", "network"],
    ["+CMS ERROR: 332", "unknown", "later", "network"],
    ["+CMS ERROR: 345", "no", "later", "device"],
    ["+CMS ERROR: 350", "unknown", "later", "network"],
    ["+CMS ERROR: 500", "unknown", "later", "device"],
    ["+CMS ERROR: 513", "unknown", "later", "device"],
    ["+CMS ERROR: 515", "unknown", "later", "device"],
    ["+CMS ERROR: 9999", "unknown", "later", "device"],
    ["+CMS ERROR: Network out of order", "no", "later", "network"],
    ["+CMS ERROR: SIM not inserted", "no", "later", "device"],
    ["+CMS ERROR: something of the maker's", "unknown", "later", "device"],
    ["+CME ERROR: 14", "no", "later", "device"],
    ["+CME ERROR: 31", "unknown", "later", "network"],
    ["+CME ERROR: 100", "unknown", "later", "device"],
    ["+CME ERROR: SIM failure", "no", "later", "device"],
    ["+CME ERROR:", "unknown", "later", "device"],
    ["ERROR", "unknown", "later", "device"],
    ["COMMAND NOT SUPPORT", "unknown", "later", "device"],
    ["MODEM ERROR: 5", "unknown", "later", "device"],
  ])("%s: reached %s, retry %s, blame %s", (line, reached, retry, blame) => {
    expect(meaningOf(error(line))).toMatchObject({ reached, retry, blame });
  });

  it("is described with its number and its name", () => {
    expect(describeError(error("+CMS ERROR: 38"))).toBe("+CMS ERROR: 38 (network out of order)");
  });
});

describe("the tables", () => {
  it.each([...CMS_ERRORS, ...CME_ERRORS])(
    "%i names itself and its clause, and blames no recipient it may have reached",
    (_, meaning) => {
      expect(meaning.name).not.toBe("");
      expect(meaning.source).not.toBe("");
      if (meaning.blame === "recipient") expect(meaning.reached).toBe("no");
      // What may have gone out is never given up for good: a report may still settle it.
      if (meaning.reached === "unknown") expect(meaning.retry).toBe("later");
    },
  );

  it("know when the SIM is still starting", () => {
    expect(
      ["+CME ERROR: 14", "+CME ERROR: SIM busy", "+CMS ERROR: 515", "+CMS ERROR: 314"].map(error).every(isSimBusy),
    ).toBe(true);
    expect(["+CME ERROR: 13", "+CMS ERROR: 14", "ERROR"].map(error).some(isSimBusy)).toBe(false);
  });
});
