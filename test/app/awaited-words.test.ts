import { describe, expect, it } from "vitest";
import { awaitedInWords } from "../../src/app/awaited-words.ts";

const AT = Date.parse("2026-05-04T15:00:00.000Z");
const TAKEN_OVER = "another client has taken over our MQTT client id";
const FREELY = { now: AT, standstill: undefined, sending: undefined };
const STOPPED = { ...FREELY, standstill: TAKEN_OVER };

describe("what a text waits for, in words", () => {
  it("names what stops all texts before a limit or a try of its own", () => {
    const retry = { what: "retry", until: AT, trouble: "+CMS ERROR: 42" } as const;
    expect(awaitedInWords(retry, STOPPED)).toBe(`this to be over: ${TAKEN_OVER}`);
    expect(awaitedInWords(retry, FREELY)).toBe("the next try at 2026-05-04T15:00:00.000Z, after +CMS ERROR: 42");
  });

  it("names the modem's answer whatever stops the others: nothing else ends that wait", () => {
    expect(awaitedInWords({ what: "answer", since: AT - 90_000 }, STOPPED)).toBe(
      "the modem's answer: it is being sent, no answer for 90 s",
    );
  });

  it("names the setting of a limit", () => {
    const words = awaitedInWords({ what: "limit", limit: { on: "pace", until: AT } }, FREELY);
    expect(words).toBe("the pace (modem.pace) to allow it, at 2026-05-04T15:00:00.000Z");
  });

  it("names the text whose answer all others wait for", () => {
    const sending = { messageId: "M-3", since: new Date(AT - 42_000).toISOString() };
    expect(awaitedInWords({ what: "turn" }, { ...FREELY, sending })).toBe(
      "its turn: M-3 is being sent, no answer for 42 s",
    );
    expect(awaitedInWords({ what: "turn" }, FREELY)).toBe("its turn: others go before it");
  });
});
