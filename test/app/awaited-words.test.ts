import { describe, expect, it } from "vitest";
import { awaitedInWords } from "../../src/app/awaited-words.ts";

const AT = Date.parse("2026-05-04T15:00:00.000Z");
const TAKEN_OVER = "another client has taken over our MQTT client id";

describe("what a text waits for, in words", () => {
  it("names what stops all texts before a limit or a try of its own", () => {
    const retry = { what: "retry", until: AT, trouble: "+CMS ERROR: 42" } as const;
    expect(awaitedInWords(retry, TAKEN_OVER)).toBe(`this to be over: ${TAKEN_OVER}`);
    expect(awaitedInWords(retry, undefined)).toBe("the next try at 2026-05-04T15:00:00.000Z, after +CMS ERROR: 42");
  });

  it("names the modem's answer whatever stops the others: nothing else ends that wait", () => {
    expect(awaitedInWords({ what: "answer", since: AT }, TAKEN_OVER)).toBe(
      "the modem's answer, since 2026-05-04T15:00:00.000Z",
    );
  });

  it("names the setting of a limit", () => {
    const words = awaitedInWords({ what: "limit", limit: { on: "pace", until: AT } }, undefined);
    expect(words).toBe("the pace (modem.pace) to allow it, at 2026-05-04T15:00:00.000Z");
  });
});
