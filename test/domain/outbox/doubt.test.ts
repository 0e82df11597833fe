import { describe, expect, it } from "vitest";
import type { SubmitOutcome } from "../../../src/domain/commands.ts";
import { DAY, HOUR, MINUTE } from "../../../src/domain/time.ts";
import type { Gateway, Submit } from "../gateway.ts";
import { active, ANN, BOB, enrol, lead } from "../people.ts";
import { withSending } from "../policy.ts";

const SHORT = { name: "Maria" };
const LONG = { name: "Maria", message: "word ".repeat(60) };
const unknown: SubmitOutcome = {
  kind: "failed",
  error: "no final result within 180 s",
  reached: "unknown",
  retry: "later",
  blame: "network",
};

function onItsWay(gateway: Gateway): Submit {
  const submit = gateway.begin();
  if (submit === undefined) throw new Error("nothing began");
  return submit;
}

/** Ann's alert is in doubt; the network's last reference is known. */
function inDoubt(policy = withSending({})): { readonly gateway: Gateway; readonly submit: Submit } {
  const gateway = active(policy);
  lead(gateway, "L-1", "A-1", SHORT);
  const submit = onItsWay(gateway);
  gateway.settle(submit, unknown);
  return { gateway, submit };
}

describe("a submit whose outcome is unknown", () => {
  it("is sent once more when no status report has settled it within modem.reportWait", () => {
    const { gateway } = inDoubt();
    expect(gateway.pass(2 * MINUTE - 1)).toEqual([]);
    expect(gateway.pass(1)).toHaveLength(1);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "late", "sent"]);
  });

  it("is settled by a status report with the next reference: never sent twice", () => {
    const { gateway } = inDoubt();
    gateway.sleep(MINUTE);
    gateway.reportOn((gateway.lastReference + 1) % 256, 0, ANN);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "sent", "delivered"]);
    expect(gateway.pass(DAY)).toEqual([]);
  });

  /** The time to wait for a report is over; others have been texted meanwhile, Ann has not. */
  const lateReport = (): { readonly gateway: Gateway; readonly reference: number } => {
    const { gateway } = inDoubt();
    const reference = (gateway.lastReference + 1) % 256;
    enrol(gateway, "A-2", BOB);
    for (let count = 0; count < 3; count += 1) gateway.receive(BOB, `HELP${"!".repeat(count)}`);
    gateway.send();
    gateway.sleep(2 * MINUTE);
    gateway.fire();
    return { gateway, reference };
  };

  it("is settled by a report that is read too late, while it waits to be sent once more", () => {
    const { gateway, reference } = lateReport();
    gateway.reportOn(reference, 0, ANN);
    expect(gateway.outcomes("L-1").at(-1)).toBe("delivered");
    expect(gateway.pass(DAY)).toEqual([]);
  });

  it("is settled by such a report when it has been begun once more, and its text has not been written", () => {
    const { gateway, reference } = lateReport();
    const again = onItsWay(gateway);
    gateway.reportOn(reference, 0, ANN);
    gateway.settle(again, { kind: "withheld" });
    expect(gateway.outcomes("L-1").at(-1)).toBe("delivered");
    expect(gateway.pass(DAY)).toEqual([]);
  });

  it("is settled by a report that the network is still trying, too", () => {
    const { gateway } = inDoubt();
    gateway.reportOn((gateway.lastReference + 1) % 256, 0x20, ANN);
    expect(gateway.outcomes("L-1").at(-1)).toBe("sent");
    expect(gateway.pass(DAY)).toEqual([]);
  });

  it.each([
    ["another reference", 2, ANN],
    ["another recipient", 1, BOB],
  ])("is not settled by a report with %s", (_, step, recipient) => {
    const { gateway } = inDoubt();
    gateway.reportOn((gateway.lastReference + step) % 256, 0, recipient);
    expect(gateway.outcomes("L-1").at(-1)).toBe("queued");
  });

  it("is settled by the second next reference, too, when another submit was in doubt before it", () => {
    const { gateway } = inDoubt();
    enrol(gateway, "A-2", BOB);
    gateway.settle(onItsWay(gateway), unknown);
    gateway.reportOn((gateway.lastReference + 2) % 256, 0, BOB);
    expect(gateway.agent("A-2")).toMatchObject({ consent: "pending" });
    expect(gateway.outcomes("L-1").at(-1)).toBe("queued");
  });

  it.each([
    ["for now", { retry: "later", blame: "network" }],
    ["for good", { retry: "never", blame: "device" }],
  ] as const)("is settled by the second next reference, too, when a text was refused %s before it", (_, refusal) => {
    const gateway = active();
    enrol(gateway, "A-2", BOB);
    const refused = { kind: "failed", error: "38", reached: "no", written: true, ...refusal } as const;
    gateway.settle(onItsWay(gateway), refused);
    lead(gateway, "L-1", "A-1", SHORT);
    const submit = onItsWay(gateway);
    gateway.reportOn((gateway.lastReference + 3) % 256, 0, ANN);
    expect(gateway.outcomes("L-1").at(-1)).toBe("queued");
    gateway.reportOn((gateway.lastReference + 2) % 256, 0, ANN);
    gateway.settle(submit, unknown);
    expect(gateway.outcomes("L-1").at(-1)).toBe("delivered");
    expect(gateway.pass(MINUTE).map(({ leadId }) => leadId)).not.toContain("L-1");
  });

  it("is not settled by the second next reference when a submit was refused before its text was written", () => {
    const gateway = active();
    enrol(gateway, "A-2", BOB);
    gateway.settle(onItsWay(gateway), { kind: "failed", error: "302", reached: "no", retry: "later", blame: "device" });
    lead(gateway, "L-1", "A-1", SHORT);
    gateway.settle(onItsWay(gateway), unknown);
    gateway.reportOn((gateway.lastReference + 2) % 256, 0, ANN);
    expect(gateway.outcomes("L-1").at(-1)).toBe("queued");
  });

  it("lets other messages go on meanwhile, but none to that number in that class", () => {
    const { gateway } = inDoubt();
    enrol(gateway, "A-2", BOB);
    lead(gateway, "L-2", "A-1", SHORT);
    gateway.receive(ANN, "START");
    expect(gateway.send().map(({ kind }) => kind)).toEqual(["start-confirmation", "opt-in"]);
  });

  it("ends as failed: outcome-unknown after three such attempts", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", SHORT);
    expect(gateway.pass(DAY, () => unknown)).toHaveLength(3);
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ state: "failed", reason: "outcome-unknown" });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("counts for its own segment alone: two that are settled leave three attempts to the next one", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", LONG);
    let submits = 0;
    // The first segment is taken at the third attempt, the second one never.
    const sent = gateway.pass(DAY, () => {
      submits += 1;
      return submits === 3 ? { kind: "submitted" } : unknown;
    });
    expect(sent).toHaveLength(6);
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ state: "failed", reason: "outcome-unknown" });
  });

  it("is sent again at once on a network that is known never to report", () => {
    const gateway = active();
    for (let index = 0; index < 50; index += 1) lead(gateway, `B-${index}`, "A-1", SHORT);
    gateway.pass(10 * MINUTE);
    lead(gateway, "L-1", "A-1", SHORT);
    gateway.settle(onItsWay(gateway), unknown);
    expect(gateway.pass(0).map(({ leadId }) => leadId)).toEqual(["L-1"]);
  });

  it("is sent again at once where no reports are asked for", () => {
    const { gateway } = inDoubt(withSending({ deliveryReports: false }));
    expect(gateway.pass(0)).toHaveLength(1);
  });

  it("is what a power cut leaves behind", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", SHORT);
    onItsWay(gateway);
    gateway.do({ type: "Resume" });
    expect(gateway.pass(2 * MINUTE - 1)).toEqual([]);
    expect(gateway.pass(1)).toHaveLength(1);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "late", "sent"]);
  });

  it("is not sent again when a STOP came meanwhile, and ends as cancelled once nothing can settle it", () => {
    const { gateway } = inDoubt();
    gateway.receive(ANN, "STOP");
    expect(gateway.outcomes("L-1").at(-1)).toBe("queued");
    expect(gateway.pass(DAY).map(({ kind }) => kind)).toEqual(["stop-confirmation"]);
    expect(gateway.outcomes("L-1").at(-1)).toBe("cancelled");
  });

  it("is told as sent when a report settles it after the STOP", () => {
    const { gateway } = inDoubt();
    const expected = (gateway.lastReference + 1) % 256;
    gateway.receive(ANN, "STOP");
    gateway.reportOn(expected, 0, ANN);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "sent", "delivered"]);
  });
});

describe("a status report", () => {
  const sent = (content = SHORT as Parameters<typeof lead>[3]) => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", content);
    const submits = gateway.send();
    const [first] = submits;
    if (first === undefined) throw new Error("nothing went");
    return { gateway, first, submits };
  };

  it.each([
    [0x00, "delivered"],
    [0x01, "sent"],
    [0x02, "sent"],
    [0x20, "sent"],
    [0x3f, "sent"],
    [0x40, "undelivered"],
    [0x46, "undelivered"],
    [0x60, "undelivered"],
    [0x7f, "undelivered"],
    [0x80, "sent"],
  ])("with TP-ST %i leaves the message %s", (status, outcome) => {
    const { gateway, first } = sent();
    gateway.report(first, status);
    expect(gateway.outcomes("L-1").at(-1)).toBe(outcome);
  });

  it("that the network is still trying may be followed by the last word", () => {
    const { gateway, first } = sent();
    gateway.report(first, 0x20);
    gateway.report(first, 0x00);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "sent", "delivered"]);
  });

  it("that comes twice counts once", () => {
    const { gateway, first } = sent();
    gateway.reportOn(gateway.lastReference, 0, ANN, "0006");
    gateway.reportOn(gateway.lastReference, 0, ANN, "0006");
    gateway.reportOn(gateway.lastReference, 0x46, ANN);
    expect(first.segment.to).toBe(ANN);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "sent", "delivered"]);
  });

  it("may name the recipient in national form", () => {
    const { gateway, first } = sent();
    gateway.report(first, 0, "8505550101");
    expect(gateway.outcomes("L-1").at(-1)).toBe("delivered");
  });

  it("may come before the answer to the submit", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", SHORT);
    const submit = onItsWay(gateway);
    const reference = (gateway.lastReference + 1) % 256;
    gateway.reportOn(reference, 0, ANN);
    gateway.settle(submit, gateway.accepts(submit));
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "sent", "delivered"]);
    expect(gateway.events("SegmentSubmitted").filter(({ messageId }) => messageId === submit.messageId)).toHaveLength(
      1,
    );
  });

  it("on each of its segments makes a message delivered", () => {
    const { gateway, submits } = sent({ name: "Maria", message: "word ".repeat(60) });
    expect(submits).toHaveLength(3);
    for (const submit of submits.slice(0, 2)) gateway.report(submit, 0);
    expect(gateway.outcomes("L-1").at(-1)).toBe("sent");
    gateway.report(submits[2] as Submit, 0);
    expect(gateway.outcomes("L-1").at(-1)).toBe("delivered");
  });

  it("on one lost segment makes a message undelivered, once", () => {
    const { gateway, submits } = sent({ name: "Maria", message: "word ".repeat(60) });
    for (const [index, submit] of submits.entries()) gateway.report(submit, index === 0 ? 0 : 0x46);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "sent", "undelivered"]);
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ reason: "status report 46", segments: 3 });
  });

  it("on a segment that came before the others were out does not end the message", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", { name: "Maria", message: "word ".repeat(60) });
    const first = onItsWay(gateway);
    gateway.settle(first, gateway.accepts(first));
    gateway.report(first, 0x46);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued"]);
    expect(gateway.send()).toHaveLength(2);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "sent", "undelivered"]);
  });

  it("does not change how a message has ended otherwise", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", { name: "Maria", message: "word ".repeat(60) });
    const first = onItsWay(gateway);
    gateway.settle(first, gateway.accepts(first));
    gateway.receive(ANN, "STOP");
    expect(gateway.outcomes("L-1").at(-1)).toBe("cancelled");
    gateway.report(first, 0x46);
    expect(gateway.outcomes("L-1").at(-1)).toBe("cancelled");
  });

  it("after seven days is of another message under the same reference", () => {
    const { gateway, first } = sent();
    gateway.sleep(7 * DAY + HOUR);
    gateway.report(first, 0);
    expect(gateway.outcomes("L-1").at(-1)).toBe("sent");
  });

  it("is none of the sent message's business when it never comes: sent is final", () => {
    const { gateway } = sent();
    gateway.pass(10 * DAY);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "sent"]);
  });
});

/** Ann's first text is taken under a reference that nobody could read; her second one is on its way. */
function afterTornReference(gateway: Gateway): Submit {
  lead(gateway, "L-1", "A-1", SHORT);
  gateway.settle(onItsWay(gateway), { kind: "submitted" });
  lead(gateway, "L-2", "A-1", SHORT);
  return onItsWay(gateway);
}

describe("a submit that was taken under a torn reference", () => {
  it("has the next one: its report is not taken for one on the submit after it", () => {
    const gateway = active();
    const reference = (gateway.lastReference + 1) % 256;
    const second = afterTornReference(gateway);
    gateway.reportOn(reference, 0, ANN);
    expect(gateway.outcomes("L-1").at(-1)).toBe("delivered");
    expect(gateway.outcomes("L-2").at(-1)).toBe("queued");
    gateway.settle(second, unknown);
    gateway.reportOn(reference + 1, 0, ANN);
    expect(gateway.outcomes("L-2").at(-1)).toBe("delivered");
  });

  it("has one of several where others are in doubt, and none of them is the submit's after it", () => {
    const { gateway } = inDoubt();
    const reference = (gateway.lastReference + 1) % 256;
    gateway.pass(2 * MINUTE);
    lead(gateway, "L-2", "A-1", SHORT);
    gateway.settle(onItsWay(gateway), { kind: "submitted" });
    lead(gateway, "L-3", "A-1", SHORT);
    const third = onItsWay(gateway);
    gateway.reportOn(reference + 1, 0, ANN);
    expect(gateway.outcomes("L-3").at(-1)).toBe("queued");
    gateway.settle(third, unknown);
    gateway.reportOn(reference + 2, 0, ANN);
    expect(gateway.outcomes("L-3").at(-1)).toBe("delivered");
  });
});
