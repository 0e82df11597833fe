import { describe, expect, it } from "vitest";
import type { SubmitOutcome } from "../../../src/domain/commands.ts";
import type { Msisdn } from "../../../src/domain/number.ts";
import { HOUR } from "../../../src/domain/time.ts";
import { type Gateway, kindsOf, type Submit } from "../gateway.ts";
import { active, ANN, BOB, CLEO, enrol, lead } from "../people.ts";

/** Ann's alert of three segments; as many of them are out, and the next is on its way. */
function onItsWay(gateway: Gateway, out: number): Submit {
  lead(gateway, "L-1", "A-1", { name: "Maria", message: "word ".repeat(60) });
  for (let count = 0; ; count += 1) {
    const submit = gateway.begin();
    if (submit === undefined) throw new Error("nothing began");
    if (count === out) return submit;
    gateway.settle(submit, gateway.accepts(submit));
  }
}

const failures: readonly (readonly [string, SubmitOutcome])[] = [
  ["a failure that passes", { kind: "failed", error: "38", reached: "no", retry: "later", blame: "network" }],
  ["a modem that is not ready", { kind: "failed", error: "none", reached: "no", retry: "later", blame: "not-ready" }],
  ["the last look", { kind: "withheld" }],
];

describe("an alert under way at a pause", () => {
  const words = "please stop texting me";
  const paused = (gateway: Gateway, submit: Submit, result: SubmitOutcome = gateway.accepts(submit)): Gateway => {
    gateway.receive(ANN, words);
    gateway.settle(submit, result);
    return gateway;
  };

  it.each(failures)("gives its lead back on %s; it goes once a person has decided", (_, result) => {
    const gateway = active();
    paused(gateway, onItsWay(gateway, 0), result);
    expect(kindsOf(gateway.pass(HOUR))).toEqual(["clarification"]);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "held"]);
    gateway.do({ type: "DecidePause", number: ANN, isOptOut: false });
    gateway.pass(HOUR);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "held", "queued", "sent"]);
  });

  it.each([0, 1])("sends what is missing of it, and nothing twice, once a person has decided (%s out)", (out) => {
    const gateway = active();
    paused(gateway, onItsWay(gateway, out));
    expect(kindsOf(gateway.pass(HOUR))).toEqual(["clarification"]);
    gateway.restart();
    gateway.do({ type: "DecidePause", number: ANN, isOptOut: false });
    const before = gateway.submits.length;
    expect(gateway.pass(HOUR).map(({ index }) => index)).toEqual([1, 2].slice(out));
    expect(new Set(gateway.submits.slice(0, before).map(({ messageId }) => messageId))).toContain(
      gateway.submits.at(-1)?.messageId,
    );
    expect(gateway.outcomes("L-1").at(-1)).toBe("sent");
  });

  it("tries a later segment that failed again, once a person has decided", () => {
    const gateway = active();
    paused(gateway, onItsWay(gateway, 1), failures[0]?.[1]);
    expect(kindsOf(gateway.pass(HOUR))).toEqual(["clarification"]);
    gateway.do({ type: "DecidePause", number: ANN, isOptOut: false });
    expect(gateway.pass(HOUR).map(({ index }) => index)).toEqual([1, 2]);
  });

  it("ends with the consent, as far as it came", () => {
    const gateway = active();
    paused(gateway, onItsWay(gateway, 0));
    gateway.do({ type: "DecidePause", number: ANN, isOptOut: true });
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ state: "cancelled", reason: "opted-out: plain-language" });
  });
});

describe("an alert under way at a change of the phone", () => {
  const movedTo = (to: Msisdn): Gateway => {
    const gateway = active();
    enrol(gateway, "B-1", BOB);
    gateway.send();
    gateway.receive(BOB, "YES");
    gateway.send();
    const submit = onItsWay(gateway, to === BOB ? 0 : 1);
    enrol(gateway, "A-1", to);
    gateway.settle(submit, failures[0]?.[1] ?? { kind: "withheld" });
    return gateway;
  };

  it("goes to the new phone when the network refuses it, even half out", () => {
    const gateway = movedTo(BOB);
    gateway.pass(HOUR);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "held", "queued", "sent"]);
    expect(gateway.phone(BOB).at(-1)).toContain("Maria");
    const half = movedTo(CLEO);
    half.pass(HOUR);
    expect(half.outcomes("L-1")).toEqual(["accepted", "queued", "held"]);
    half.receive(CLEO, "YES");
    half.pass(HOUR);
    expect(half.phone(CLEO).at(-1)).toContain("Maria");
  });

  it.each<[string, (gateway: Gateway) => void]>([
    ["the agent has withdrawn", (gateway) => gateway.do({ type: "WithdrawAgent", agentId: "A-1" })],
    ["the new phone has sent STOP", (gateway) => gateway.receive(BOB, "STOP")],
  ])("has its lead refused where %s meanwhile, and sent by no later START", (_, happens) => {
    const gateway = active();
    const submit = onItsWay(gateway, 0);
    enrol(gateway, "A-1", BOB);
    happens(gateway);
    gateway.settle(submit, failures[0]?.[1] ?? { kind: "withheld" });
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "held", "refused"]);
    gateway.receive(BOB, "START");
    gateway.pass(HOUR);
    expect(gateway.outcomes("L-1").at(-1)).toBe("refused");
  });

  it("goes to the new phone when it fails for good on the old one", () => {
    const gateway = active();
    const submit = onItsWay(gateway, 0);
    enrol(gateway, "A-1", BOB);
    gateway.settle(submit, { kind: "failed", error: "1", reached: "no", retry: "never", blame: "recipient" });
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "held"]);
  });
});
