import { readFileSync } from "node:fs";
import { it } from "vitest";
import { isByHand, repliesIn } from "../scripts/reading/corpus.ts";
import {
  figuresOf,
  HELD_OUT_FURTHER,
  HELD_OUT_NEAR,
  HELD_OUT_SECOND,
  heldOut,
  heldOutMistyped,
  percent,
  shared,
  takenAs,
} from "../scripts/reading/measure.ts";
import { fileOf, REPLIES, train } from "../scripts/reading/train.ts";
import { byHand, byIdea, type Tried } from "../scripts/reading/validate.ts";
import { readPlainWords } from "../src/domain/reading/read.ts";
import { shippedPolicy } from "../test/domain/policy.ts";

const FOLDS = 4;

it("reads replies as people label them", () => {
  const read = takenAs(shippedPolicy);
  const halves = {
    "shared replies": shared(),
    "own, held out": heldOut(),
    "own, held out, mistyped": heldOutMistyped(),
    "second and third hand's, held out": heldOut(HELD_OUT_SECOND),
    "fourth and fifth hand's, held out": heldOut(HELD_OUT_FURTHER),
    "sixth to nineteenth hand's, held out": heldOut(HELD_OUT_NEAR),
  };
  console.table(
    Object.fromEntries(
      Object.entries(halves).map(([name, replies]) => {
        const { keywords, found, falseAlarms, toBuyerFound, toBuyerFalse } = figuresOf(replies, read);
        return [
          name,
          {
            keywords: percent(keywords),
            "wishes found": percent(found),
            "false alarms": percent(falseAlarms),
            "to buyers": percent(toBuyerFound),
            "falsely to buyers": percent(toBuyerFalse),
          },
        ];
      }),
    ),
  );
});

const rowOf = ({ found, falseAlarms, toBuyerFound, toBuyerFalse }: Tried): Record<string, string> => ({
  "wishes found": percent(found),
  "false alarms": percent(falseAlarms),
  "to buyers": percent(toBuyerFound),
  "falsely to buyers": percent(toBuyerFalse),
});

it("learns more from more ideas", () => {
  const replies = repliesIn(REPLIES);
  console.log("learnt from a part of the ideas, read on a fourth of them that is left out");
  console.table([0.125, 0.25, 0.5, 1].map((part) => ({ part, ...rowOf(byIdea(replies, FOLDS, { part, tried: 1 })) })));
});

it("reads ideas that it has not learnt from", () => {
  console.log(`cross-validation by idea, ${FOLDS} folds of what is learnt from`);
  console.table([rowOf(byIdea(repliesIn(REPLIES), FOLDS))]);
});

it("reads a person whose replies it has not learnt from", () => {
  const replies = repliesIn(REPLIES);
  const hands = [...new Set(replies.filter(isByHand).map(({ hand }) => hand))];
  console.log("learnt without each hand in turn");
  console.table(Object.fromEntries(hands.map((hand) => [hand, rowOf(byHand(replies, hand))])));
});

it("learns the same on every run", () => {
  const learnt = fileOf(train(repliesIn(REPLIES)));
  const kept = readFileSync(new URL("../src/domain/reading/weights.json", import.meta.url), "utf8");
  console.log(
    learnt === kept ? "learnt again: the same, octet for octet" : "learnt again: NOT the same (npm run train-reading)",
  );
});

/** A machine that does other things as well takes longer by the clock: what counts is the time of this process. */
function millisecondsFor(texts: readonly string[]): number {
  const before = process.cpuUsage();
  for (const text of texts) readPlainWords(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / texts.length;
}

it("reads a reply in little time", () => {
  const texts = heldOut().map(({ text }) => text);
  for (const text of texts) readPlainWords(text);
  const each = millisecondsFor(texts);
  // Dictated, ten segments, no punctuation; and each longer word misspelt.
  const dictated = texts.join(" ").replace(/[.!?;\n]/g, " ");
  const longest = Array.from({ length: 20 }, (_, index) => dictated.slice(index * 1600, (index + 1) * 1600));
  const misspelt = longest.map((text) => text.replace(/\p{L}{5,}/gu, (word) => `${word.slice(1)}${word[0]}`));
  console.log(
    `${each.toFixed(2)} ms of processor a reply; of 1,600 characters ${millisecondsFor(longest).toFixed(1)} ms, misspelt ${millisecondsFor(misspelt).toFixed(1)} ms`,
  );
});
