import { expect, it } from "vitest";
import { createInDoubt } from "../../src/mqtt/in-doubt.ts";

it("an acknowledgement alone clears nothing of doubt, the answer to a later PINGREQ does", () => {
  const doubts = createInDoubt();
  const answered = doubts.published("status");
  answered(true);
  expect(doubts.topics()).toEqual(["status"]);
  doubts.pingSent();
  expect(doubts.pingAnswered()).toEqual([{ topic: "status", taken: true }]);
  expect(doubts.topics()).toEqual([]);
});

it("the answer to a PINGREQ that was sent before the acknowledgement came tells nothing", () => {
  const doubts = createInDoubt();
  const answered = doubts.published("status");
  doubts.pingSent();
  answered(true);
  expect(doubts.pingAnswered()).toEqual([]);
  expect(doubts.topics()).toEqual(["status"]);
  expect(doubts.wantsPing()).toBe(true);
});

it("what is not answered stays in doubt, and is no reason to ask", () => {
  const doubts = createInDoubt();
  doubts.published("status");
  expect(doubts.wantsPing()).toBe(false);
  doubts.pingSent();
  doubts.pingAnswered();
  expect(doubts.topics()).toEqual(["status"]);
});

it("one PINGREQ at a time is enough", () => {
  const doubts = createInDoubt();
  doubts.published("status")(false);
  expect(doubts.wantsPing()).toBe(true);
  doubts.pingSent();
  expect(doubts.wantsPing()).toBe(false);
  expect(doubts.pingAnswered()).toEqual([{ topic: "status", taken: false }]);
});

it("what is overdue is ignored when a PINGREQ is answered that was sent later, and not before", () => {
  const doubts = createInDoubt();
  const answered = doubts.published("status");
  doubts.pingSent();
  doubts.overdue("status");
  doubts.pingAnswered();
  expect(doubts.isIgnored()).toBe(false);
  expect(doubts.wantsPing()).toBe(true);
  doubts.pingSent();
  doubts.pingAnswered();
  expect(doubts.isIgnored()).toBe(true);
  answered(true);
  expect(doubts.isIgnored()).toBe(false);
});
