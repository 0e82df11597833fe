import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Msisdn } from "../../../src/domain/number.ts";
import { strangerWarnings } from "../../../src/domain/outbox/strangers.ts";
import type { Policy } from "../../../src/domain/policy.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/domain/time.ts";
import { Gateway, kindsOf } from "../gateway.ts";
import { active, ANN, BOB, enrol, lead, NOBODY, synchronise } from "../people.ts";
import { shippedPolicy, withSending } from "../policy.ts";

/** Numbers that no agent has. */
const stranger = (index: number): Msisdn => `+1303555${String(1000 + index)}` as Msisdn;

function strangersAsk(gateway: Gateway, count: number, word = "HELP", first = 0): void {
  for (let index = first; index < first + count; index += 1) gateway.receive(stranger(index), word);
}

const whyNot = (gateway: Gateway): string | undefined => gateway.events("ReplyReceived").at(-1)?.unanswered;
const suppressed = (gateway: Gateway, number: string) => gateway.state.numbers.get(number as Msisdn)?.suppression;

describe("numbers that no agent has", () => {
  it("use up nothing of the day's cap: an agent's alert goes at once", () => {
    const gateway = active(withSending({ dailyCap: 20 }));
    strangersAsk(gateway, 25);
    gateway.send();
    lead(gateway, "L-1", "A-1");
    expect(kindsOf(gateway.send())).toEqual(["alert"]);
  });

  it("use up nothing of the pace, nor of the new recipients of a day", () => {
    const gateway = active(withSending({ pace: 3, newRecipientsPerDay: 2 }));
    gateway.pass(MINUTE);
    strangersAsk(gateway, 25);
    expect(gateway.send()).not.toEqual([]);
    lead(gateway, "L-1", "A-1");
    enrol(gateway, "A-2", BOB);
    expect(kindsOf(gateway.send())).toEqual(["opt-in", "alert"]);
  });

  it("are answered whatever agents have used up", () => {
    const gateway = active(withSending({ dailyCap: 1, newRecipientsPerDay: 1, pace: 1 }));
    gateway.receive(NOBODY, "HELP");
    expect(kindsOf(gateway.send())).toEqual(["help"]);
  });

  it("are answered behind alerts and before migration", () => {
    const gateway = active(withSending({ pace: 0 }));
    gateway.receive(NOBODY, "HELP");
    synchronise(gateway, "A-2", BOB, { source: "migration" });
    enrol(gateway, "A-2", BOB, { source: "migration" });
    lead(gateway, "L-1", "A-1");
    gateway.receive(ANN, "HELP");
    expect(kindsOf(gateway.send())).toEqual(["help", "alert", "help", "migration"]);
    expect(gateway.submits.at(-2)?.segment.to).toBe(NOBODY);
  });

  it("have sixty answers an hour and three hundred a day between them; beyond it they are heeded, not answered", () => {
    const gateway = new Gateway();
    strangersAsk(gateway, 65);
    gateway.send();
    expect(gateway.submits.filter(({ index }) => index === 0)).toHaveLength(60);
    expect(whyNot(gateway)).toBe("too many strangers were answered lately");
    gateway.receive(stranger(100), "STOP");
    expect(gateway.send()).toEqual([]);
    expect(suppressed(gateway, stranger(100))).toMatchObject({ reason: "stop" });
    expect(gateway.told("inbound").at(-1)).toMatchObject({ from: stranger(100), keyword: "stop" });

    for (let hour = 1; hour < 6; hour += 1) {
      gateway.pass(HOUR);
      strangersAsk(gateway, 65, "HELP", 100 * (hour + 1));
      gateway.send();
    }
    expect(kindsOf(gateway.submits)).toHaveLength(300);
    gateway.pass(DAY);
    gateway.receive(NOBODY, "HELP");
    expect(kindsOf(gateway.send())).toEqual(["help"]);
  });

  it("that have used up their answers are shown as a problem, until there are some again", () => {
    const gateway = new Gateway();
    const problems = () => strangerWarnings(gateway.state, gateway.now);
    strangersAsk(gateway, 59);
    expect(problems()).toEqual([]);
    strangersAsk(gateway, 1, "HELP", 59);
    expect(problems()).toEqual([expect.stringMatching(/^the 60 answers an hour to numbers that no agent has/)]);
    gateway.pass(HOUR);
    expect(problems()).toEqual([]);
  });

  it("are still confirmed a STOP, though it closes them", () => {
    const gateway = new Gateway();
    gateway.receive(NOBODY, "STOP");
    expect(kindsOf(gateway.send())).toEqual(["stop-confirmation"]);
    gateway.receive(NOBODY, "HELP");
    gateway.receive(NOBODY, "START");
    expect(kindsOf(gateway.send())).toEqual(["help", "start-confirmation"]);
  });

  it("keep their count over a restart", () => {
    const gateway = new Gateway();
    strangersAsk(gateway, 60);
    gateway.send();
    gateway.restart();
    gateway.receive(NOBODY, "HELP");
    expect(gateway.send()).toEqual([]);
  });
});

describe("a number that no agent has and that is", () => {
  it.each([
    ["premium", "+19002345678"],
    ["of a premium exchange", "+18509761234"],
    ["personal", "+15002345678"],
    ["a satellite's", "+881612345678"],
    ["Inmarsat's", "+870773111632"],
    ["of Canada's satellites", "+16002345678"],
    ["of a country outside numbers.allow", "+447911123456"],
    ["of another country under the same code", "+18763456789"],
    ["of no known plan", "+999123456789"],
  ])("%s is never answered, but its STOP is honoured", (_, from) => {
    const gateway = new Gateway();
    for (const word of ["HELP", "STOP"]) {
      gateway.receive(from, word);
      expect(whyNot(gateway)).toBe("numbers of this kind are not answered");
    }
    expect(suppressed(gateway, from)).toMatchObject({ reason: "stop" });
    gateway.receive(from, "START");
    expect(suppressed(gateway, from)).toBeUndefined();
    expect(gateway.pass(DAY)).toEqual([]);
    expect(gateway.told("inbound").map(({ keyword }) => keyword)).toEqual(["help", "stop", "start"]);
  });

  it("of a country that is no longer in numbers.allow is answered all the same when an agent has it", () => {
    const before = new Gateway({ ...shippedPolicy, allow: ["GB"] });
    enrol(before, "A-1", "+447400123456" as Msisdn);
    before.send();
    const gateway = Object.assign(new Gateway(), { state: before.state });
    gateway.receive("+447400123456", "HELP");
    expect(kindsOf(gateway.send())).toEqual(["help"]);
  });
});

describe("the gateway's own number", () => {
  it.each(["STOP", "HELP", "START", "please stop texting me", "canary 12"])(
    "is not suppressed, answered, published or counted when it sends %s",
    (word) => {
      const gateway = active();
      const { published, records } = { published: gateway.published.length, records: gateway.records.length };
      gateway.receive(gateway.policy.number, word);
      expect(gateway.since(records)).toEqual(["SmsReceived"]);
      expect(gateway.published).toHaveLength(published);
      expect(gateway.state.numbers.has(gateway.policy.number)).toBe(false);
      expect(gateway.pass(2 * DAY)).toEqual([]);
    },
  );

  it("is nobody when its text comes in parts, or with its end missing", () => {
    const gateway = active();
    const part = (sequence: number, reference: number) =>
      gateway.do({
        type: "ReceiveSms",
        sms: {
          from: { kind: "international", digits: gateway.policy.number },
          content: { kind: "text", text: sequence === 1 ? "STOP\n" : "thanks" },
          concatenation: { reference, total: 2, sequence, bits: 8 },
          pdu: gateway.nextPdu(),
        },
      });
    part(1, 1);
    part(2, 1);
    part(1, 2);
    gateway.pass(2 * DAY);
    expect(gateway.state.numbers.has(gateway.policy.number)).toBe(false);
    expect(gateway.events("ReplyReceived").filter(({ number }) => number === gateway.policy.number)).toEqual([]);
  });
});

describe("whatever strangers send, an agent's text", () => {
  const words = fc.constantFrom("HELP", "STOP", "START", "YES", "please stop texting me", "hello");
  const sent = fc.array(
    fc.tuple(fc.nat({ max: 90 }), words, fc.constantFrom(0, SECOND, 20 * SECOND, MINUTE, 10 * MINUTE)),
    { maxLength: 120, size: "max" },
  );
  const sending = fc.record({
    pace: fc.constantFrom(0, 1, 3),
    dailyCap: fc.constantFrom(0, 5, 20),
    newRecipientsPerDay: fc.constantFrom(0, 1, 3),
  });

  /** When what went to the agents, with leads each ten minutes and a new agent each hour. */
  function agentsHour(limits: Partial<Policy["sending"]>, strangers: readonly (readonly [number, string, number])[]) {
    const gateway = active(withSending(limits));
    const end = gateway.now + 3 * HOUR;
    let toGo = [...strangers];
    for (let step = 0; gateway.now < end; step += 1) {
      if (step % 10 === 0) lead(gateway, `L-${step}`, "A-1");
      if (step % 60 === 30) enrol(gateway, `A-${2 + step}`, `+1212555${1000 + step}` as Msisdn);
      const next = gateway.now + MINUTE;
      while (toGo.length > 0 && gateway.now + (toGo[0]?.[2] ?? 0) <= next) {
        const [[who, word, wait] = [0, "", 0], ...rest] = toGo;
        gateway.pass(wait);
        gateway.receive(stranger(who), word);
        toGo = rest;
      }
      gateway.pass(next - gateway.now);
    }
    gateway.pass(2 * DAY);
    return gateway.submits
      .filter(({ segment }) => !segment.to.startsWith("+1303555"))
      .map(({ at, kind, leadId }) => `${at} ${kind} ${leadId ?? ""}`);
  }

  it("goes at the same instant as without them", () => {
    fc.assert(
      fc.property(sending, sent, (limits, strangers) => {
        expect(agentsHour(limits, strangers)).toEqual(agentsHour(limits, []));
      }),
      { numRuns: 30 },
    );
  });
});
