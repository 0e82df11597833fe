import { expect, test } from "vitest";
import { reasonInPlainWords, withPlainWords } from "../../src/dashboard/plain-words.ts";
import { CMS_ERRORS } from "../../src/modem/at/cms-errors.ts";

test.each([
  ["+CMS ERROR: 1 (unassigned (unallocated) number)", "the network does not know this number"],
  ["given up: +CMS ERROR: 38 (network out of order)", "tried again and again: the network was overloaded"],
  ["+CMS ERROR: 27", "the phone was switched off or out of reach"],
  ["+CME ERROR: 1", "the modem or the network did not take it"],
  ["+CMS ERROR: no network service", "the modem or the network did not take it"],
  ["status report 46", "the phone was not reached in time"],
  ["status report 7F", "it did not arrive at the phone"],
])("the office reads %s in words, and a technician finds the code", (reason, words) => {
  const shown = reasonInPlainWords(reason);
  expect(shown.words).toContain(words);
  expect(shown.words).not.toMatch(/ERROR|[A-F\d]{2}$/);
  expect(shown.code).toBe(reason.replace("given up: ", ""));
});

test("a reason that is no code stays as it is, an opt-out says whose doing it was", () => {
  expect(reasonInPlainWords("not sent in time")).toEqual({ words: "not sent in time" });
  expect(reasonInPlainWords("opted-out: stop")).toEqual({ words: "the agent is off: replied STOP" });
});

test("within a sentence the code stands behind its words, whatever the modem calls it", () => {
  for (const [code, { name }] of CMS_ERRORS) {
    const told = withPlainWords(`Text M-1 could not be sent: +CMS ERROR: ${code} (${name}); it was tried twice`);
    expect(told).toMatch(/^Text M-1 could not be sent: [a-z].+ \(\+CMS ERROR: \d+ \(.+\)\); it was tried twice$/);
  }
});
