import { expect, it } from "vitest";
import { createInDoubt } from "../../src/mqtt/in-doubt.ts";

const STATUS = { topic: "status", octets: 100 };
const LEAD = { topic: "leads/L-1", octets: 300 };

it("an acknowledgement alone clears nothing of doubt, the answer to a later PINGREQ does", () => {
  const doubts = createInDoubt();
  const answered = doubts.published(STATUS);
  answered(true);
  expect(doubts.packets()).toEqual([STATUS]);
  doubts.pingSent();
  expect(doubts.pingAnswered()).toEqual([{ ...STATUS, taken: true }]);
  expect(doubts.packets()).toEqual([]);
});

it("the answer to a PINGREQ that was sent before the acknowledgement came tells nothing", () => {
  const doubts = createInDoubt();
  const answered = doubts.published(STATUS);
  doubts.pingSent();
  answered(true);
  expect(doubts.pingAnswered()).toEqual([]);
  expect(doubts.packets()).toEqual([STATUS]);
  expect(doubts.wantsPing()).toBe(true);
});

it("the answer to a publish that was sent after an acknowledgement came clears of doubt what that acknowledged", () => {
  const doubts = createInDoubt();
  doubts.published(STATUS)(true);
  const answered = doubts.published(LEAD);
  expect(answered(false)).toEqual([{ ...STATUS, taken: true }]);
  expect(doubts.packets()).toEqual([LEAD]);
});

it("the answer to a publish that was sent before an acknowledgement came tells nothing of what that acknowledged", () => {
  const doubts = createInDoubt();
  const answered = doubts.published(STATUS);
  const answeredToo = doubts.published(LEAD);
  expect(answered(true)).toEqual([]);
  expect(answeredToo(true)).toEqual([]);
  expect(doubts.packets()).toEqual([STATUS, LEAD]);
  expect(doubts.wantsPing()).toBe(true);
});

it("what is not answered stays in doubt, and is no reason to ask", () => {
  const doubts = createInDoubt();
  doubts.published(STATUS);
  expect(doubts.wantsPing()).toBe(false);
  doubts.pingSent();
  doubts.pingAnswered();
  expect(doubts.packets()).toEqual([STATUS]);
});

it("one PINGREQ at a time is enough", () => {
  const doubts = createInDoubt();
  doubts.published(STATUS)(false);
  expect(doubts.wantsPing()).toBe(true);
  doubts.pingSent();
  expect(doubts.wantsPing()).toBe(false);
  expect(doubts.pingAnswered()).toEqual([{ ...STATUS, taken: false }]);
});

it("what is overdue is ignored when a PINGREQ is answered that was sent later, and not before", () => {
  const doubts = createInDoubt();
  const answered = doubts.published(STATUS);
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
