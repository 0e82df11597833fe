import { describe, expect, it } from "vitest";
import { segmentCount } from "../../../src/domain/sms/segmentation.ts";
import { helpText } from "../../../src/domain/texts.ts";
import { DAY, HOUR, MINUTE } from "../../../src/domain/time.ts";
import { Gateway, kindsOf, type Network } from "../gateway.ts";
import { active, ANN, enrol, enrolled, NOBODY, pending, stopped } from "../people.ts";
import { shippedPolicy } from "../policy.ts";

const HOMES =
  "Homes.com: text alerts about your leads come from (850) 220-0227. Support: (866) 774-2947, support@homes.com. " +
  "Reply STOP to unsubscribe. Msg&Data Rates May Apply.";

describe("HELP", () => {
  it.each([
    ["enrolled", enrolled],
    ["pending", pending],
    ["active", active],
    ["unsubscribed", stopped],
  ])("is answered when %s, and changes nothing", (_, given) => {
    const gateway = given();
    const before = gateway.agent("A-1");
    gateway.receive(ANN, "Help?");
    expect(kindsOf(gateway.send())).toContain("help");
    expect(gateway.phone(ANN)).toContain(HOMES);
    expect(gateway.agent("A-1")?.["consent"]).toBe(
      before?.["consent"] === "enrolled" ? "pending" : before?.["consent"],
    );
  });

  it("takes back the reminder e-mail that waits, but is no answer to the question: the later steps follow", () => {
    const gateway = pending();
    gateway.pass(6 * HOUR);
    expect(gateway.state.mails.size).toBe(1);
    gateway.receive(ANN, "HELP");
    expect(gateway.state.mails.size).toBe(0);
    gateway.pass(6 * HOUR);
    expect([...gateway.state.mails.values()]).toMatchObject([{ step: 2 }]);
    gateway.pass(24 * HOUR);
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
  });

  it.each(["HELP", "info", "Aide!"])("%s is as good as any", (word) => {
    const gateway = active();
    gateway.receive(ANN, word);
    expect(kindsOf(gateway.send())).toEqual(["help"]);
  });

  it("from a number that no agent has is answered with the first brand's contacts", () => {
    const gateway = new Gateway();
    gateway.receive(NOBODY, "HELP");
    gateway.send();
    expect(gateway.phone(NOBODY)).toEqual([HOMES]);
  });

  it("names the brand of the agent, its contacts, and how to leave", () => {
    const gateway = new Gateway();
    enrol(gateway, "A-1", ANN, { brand: "rmint" });
    gateway.receive(ANN, "HELP");
    const [text] = gateway.send().map(({ segment }) => segment.body.text);
    expect(text).toMatch(/^RE\/MAX: /);
    expect(text).toContain("productsupport@remax.com");
    expect(text).toContain("Reply STOP to unsubscribe.");
    expect(text).toContain("Msg&Data Rates May Apply.");
  });

  it("gives both contacts to a number that agents of two brands share", () => {
    const gateway = new Gateway();
    enrol(gateway, "A-1", ANN, { brand: "homes" });
    enrol(gateway, "A-2", ANN, { brand: "rmwc" });
    gateway.pass(MINUTE);
    gateway.receive(ANN, "HELP");
    gateway.send();
    const text = gateway.phone(ANN).at(-1) ?? "";
    for (const part of ["Homes.com", "(866) 774-2947", "support@homes.com"]) expect(text).toContain(part);
    for (const part of ["RE/MAX Western Canada", "(800) 563-3622", "techsupport@remax.ca"])
      expect(text).toContain(part);
  });

  it("fits two segments for every brand and every two of them", () => {
    const brands = [...shippedPolicy.brands.values()];
    for (const one of brands) {
      expect(segmentCount(helpText(shippedPolicy, [one]))).toBeLessThanOrEqual(2);
      for (const other of brands) {
        if (other !== one) expect(segmentCount(helpText(shippedPolicy, [one, other]))).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe("answers to one number", () => {
  it.each([
    ["HELP", "help"],
    ["YES", "start-confirmation"],
  ])("%s is answered five times an hour; beyond that it is honoured and recorded", (word, kind) => {
    const gateway = pending();
    for (let count = 0; count < 8; count += 1) {
      gateway.pass(MINUTE);
      gateway.receive(ANN, word);
    }
    gateway.send();
    expect(kindsOf(gateway.submits).filter((sent) => sent === kind)).toHaveLength(5);
    expect(gateway.told("inbound")).toHaveLength(8);
    expect(gateway.events("ReplyReceived").at(-1)).toMatchObject({ unanswered: "answered too often within the hour" });
    gateway.pass(HOUR);
    gateway.receive(ANN, word);
    gateway.send();
    expect(kindsOf(gateway.submits).filter((sent) => sent === kind)).toHaveLength(6);
  });

  it("are counted when they left or still may: not those that a later keyword took back", () => {
    const gateway = active();
    gateway.pass(DAY);
    for (let count = 0; count < 6; count += 1) {
      gateway.receive(ANN, "STOP");
      gateway.receive(ANN, "START");
    }
    gateway.receive(ANN, "STOP");
    expect(kindsOf(gateway.send())).toEqual(["stop-confirmation"]);
  });

  it("are counted where nobody knows whether they left", () => {
    const gateway = active();
    gateway.pass(DAY);
    const unknown: Network = () => ({
      kind: "failed",
      error: "500",
      reached: "unknown",
      retry: "later",
      blame: "network",
    });
    for (let count = 0; count < 5; count += 1) {
      gateway.receive(ANN, "HELP");
      gateway.pass(10 * MINUTE, unknown);
    }
    expect(gateway.events("MessageFailed")).toHaveLength(5);
    gateway.receive(ANN, "HELP");
    expect(gateway.events("ReplyReceived").at(-1)).toMatchObject({ unanswered: "answered too often within the hour" });
  });

  it("are counted by kind: STOP and START in turn are honoured for ever and answered five times each", () => {
    const gateway = active();
    gateway.pass(DAY);
    for (let count = 0; count < 8; count += 1) {
      gateway.receive(ANN, "STOP");
      gateway.send();
      expect(gateway.consent(ANN)).toBe("opted-out");
      gateway.receive(ANN, "START");
      gateway.send();
      expect(gateway.consent(ANN)).toBe("active");
    }
    const kinds = kindsOf(gateway.submits.filter(({ at }) => at === gateway.now));
    expect(kinds.filter((kind) => kind === "stop-confirmation")).toHaveLength(5);
    expect(kinds.filter((kind) => kind === "start-confirmation")).toHaveLength(5);
  });
});
