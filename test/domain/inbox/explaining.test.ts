import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../../src/domain/time.ts";
import { type Gateway, kindsOf } from "../gateway.ts";
import { active, ANN, enrolled, lead, NOBODY, pending, reconfirming, stopped } from "../people.ts";
import { shippedPolicy } from "../policy.ts";

const QUESTION =
  "Do you want to stop lead alerts from this number? Reply STOP to unsubscribe, or YES to keep receiving them.";
const EXPLANATION =
  "You have reached the lead alert number; the buyer has not seen your reply. Contact the buyer as the alert says. " +
  "Reply HELP for help or STOP to unsubscribe.";
const WISH = "please stop texting me";
const TO_BUYER = "Hi Tom, this is Ann with RE/MAX. When would you like to see the house?";

const saying = (texts: Partial<typeof shippedPolicy.texts>): typeof shippedPolicy => ({
  ...shippedPolicy,
  texts: { ...shippedPolicy.texts, ...texts },
});

/** An active agent who has had an alert just now. */
function alerted(gateway: Gateway = active(), id = "L-1"): Gateway {
  lead(gateway, id, "A-1");
  gateway.send();
  return gateway;
}

describe("who may have asked for silence in plain words", () => {
  it.each([
    ["pending", pending],
    ["active", active],
    ["reconfirming", reconfirming],
  ])("is asked at once whether that was meant, when %s", (_, given) => {
    const gateway = given();
    gateway.receive(ANN, WISH);
    expect(kindsOf(gateway.send())).toEqual(["clarification"]);
    expect(gateway.phone(ANN).at(-1)).toBe(QUESTION);
  });

  it.each([
    ["stopped", stopped],
    ["only enrolled", enrolled],
  ])("is not asked when %s", (_, given) => {
    const gateway = given();
    gateway.receive(ANN, WISH);
    expect(kindsOf(gateway.send())).not.toContain("clarification");
  });

  it("is not asked where no agent has the number", () => {
    const gateway = active();
    gateway.receive(NOBODY, WISH);
    expect(gateway.send()).toEqual([]);
  });

  it("decides by STOP or YES", () => {
    const one = active();
    one.receive(ANN, WISH);
    one.send();
    one.receive(ANN, "STOP");
    expect(one.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
    const other = active();
    other.receive(ANN, WISH);
    other.send();
    lead(other, "L-1", "A-1");
    other.receive(ANN, "YES");
    expect(other.agent("A-1")).not.toHaveProperty("paused");
    other.send();
    expect(other.outcomes("L-1")).toContain("sent");
  });

  it.each(["STOP", "YES"])("is not asked any more once a %s is here", (word) => {
    const gateway = active();
    gateway.receive(ANN, WISH);
    gateway.receive(ANN, word);
    expect(kindsOf(gateway.send())).not.toContain("clarification");
  });

  it("is not asked any more once a person has decided", () => {
    for (const isOptOut of [false, true]) {
      const gateway = active();
      gateway.receive(ANN, WISH);
      gateway.do({ type: "DecidePause", number: ANN, isOptOut });
      expect(kindsOf(gateway.send())).not.toContain("clarification");
    }
  });

  it("is asked once in 30 days", () => {
    const gateway = active();
    gateway.receive(ANN, WISH);
    gateway.send();
    gateway.receive(ANN, "YES");
    gateway.send();
    gateway.pass(29 * DAY);
    gateway.receive(ANN, WISH);
    expect(kindsOf(gateway.send())).not.toContain("clarification");
    expect(gateway.agent("A-1")).toMatchObject({ paused: true });
    gateway.receive(ANN, "YES");
    gateway.pass(1 * DAY);
    gateway.receive(ANN, WISH);
    expect(kindsOf(gateway.send())).toContain("clarification");
  });

  it("is not asked where the text is null: the number is paused all the same", () => {
    const gateway = active(saying({ clarification: null }));
    gateway.receive(ANN, WISH);
    expect(gateway.send()).toEqual([]);
    expect(gateway.agent("A-1")).toMatchObject({ paused: true });
  });
});

describe("an agent who answers an alert as if the buyer read it", () => {
  it("is told that nobody does", () => {
    const gateway = alerted();
    gateway.receive(ANN, TO_BUYER);
    expect(kindsOf(gateway.send())).toEqual(["not-to-buyer"]);
    expect(gateway.phone(ANN).at(-1)).toBe(EXPLANATION);
  });

  it("is told within 72 h of an alert only", () => {
    const gateway = alerted();
    gateway.pass(72 * HOUR);
    gateway.receive(ANN, TO_BUYER);
    expect(gateway.send()).toEqual([]);
  });

  it("is not told without any alert", () => {
    const gateway = active();
    gateway.receive(ANN, TO_BUYER);
    expect(gateway.send()).toEqual([]);
  });

  it("is told once in 7 days", () => {
    const gateway = alerted();
    gateway.receive(ANN, TO_BUYER);
    gateway.pass(6 * DAY);
    alerted(gateway, "L-2");
    gateway.receive(ANN, TO_BUYER);
    expect(gateway.send()).toEqual([]);
    gateway.pass(1 * DAY);
    gateway.receive(ANN, TO_BUYER);
    expect(kindsOf(gateway.send())).toEqual(["not-to-buyer"]);
  });

  it("is not told while the number is paused", () => {
    const gateway = alerted();
    gateway.receive(ANN, WISH);
    gateway.send();
    gateway.receive(ANN, TO_BUYER);
    expect(gateway.send()).toEqual([]);
  });

  it.each([
    `Liked “${TO_BUYER}”`,
    "Thanks for texting! Are you looking to buy or sell? I will get back to you shortly.",
    "Automatic reply: I'm out showing houses. When would you like to see one?",
    "Hi! When would you like to tour? Reply STOP to opt out.",
  ])("is not told by a reaction or an auto-reply: %j", (text) => {
    const gateway = alerted();
    gateway.receive(ANN, text);
    expect(gateway.send()).toEqual([]);
  });

  it("is not told where the text is null", () => {
    const gateway = alerted(active(saying({ notToBuyer: null })));
    gateway.receive(ANN, TO_BUYER);
    expect(gateway.send()).toEqual([]);
  });
});

describe("a machine that answers everything", () => {
  it.each([WISH, TO_BUYER, "Thanks for your message! Are you still looking?", "Stop sending me these", "HELP"])(
    "is not answered for ever: %j",
    (answer) => {
      const gateway = alerted();
      let sent = 0;
      for (let round = 0; round < 60; round += 1) {
        gateway.receive(ANN, answer);
        const texts = gateway.send();
        sent += texts.length;
        if (texts.length === 0) break;
      }
      expect(sent).toBeLessThanOrEqual(answer === "HELP" ? 10 : 1);
    },
  );
});
