import fc from "fast-check";
import { describe, expect } from "vitest";
import { createScriptedChat } from "../modem/scripted-chat.ts";
import { settled } from "../manual-time.ts";
import { CATALOGUE } from "./catalogue.ts";
import { expectCleanForModem } from "./clean.ts";
import { fuzz, keptIn } from "./fuzz.ts";
import { modemOutput } from "./modem-says.ts";

type Step =
  | { readonly run: number; readonly gate?: "shut" | "fails" }
  | { readonly says: string }
  | { readonly passMs: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record(
      { run: fc.nat(CATALOGUE.length - 1), gate: fc.constantFrom("shut" as const, "fails" as const) },
      { requiredKeys: ["run"] },
    ),
  },
  { weight: 4, arbitrary: fc.record({ says: modemOutput }) },
  { weight: 1, arbitrary: fc.record({ passMs: fc.integer({ min: 1, max: 200_000 }) }) },
);

/** Longer than any command may take, with the resynchronising before it. */
const LONG_MS = 400_000;

describe("the dialogue with a modem that says what it likes", () => {
  fuzz("settles every command, and writes nothing but the catalogue's commands", {
    runs: 150,
    corpus: keptIn<readonly Step[]>("chat.json"),
    inputs: fc.array(step, { maxLength: 12 }),
    async survives(steps) {
      const { chat, time, written, unsolicited, says } = createScriptedChat();
      let asked = 0;
      let answered = 0;
      let heard = 0;
      for (const each of steps) {
        if ("says" in each) {
          heard += each.says.length;
          await says(each.says);
        } else if ("passMs" in each) await time.pass(each.passMs);
        else {
          const command = CATALOGUE[each.run];
          if (command === undefined) throw new Error("no such command");
          asked += 1;
          const gate = each.gate === "fails" ? Promise.reject(new Error("the disk is full")) : gateOf(each.gate);
          const count = (): void => {
            answered += 1;
          };
          // Without a payload a gate decides nothing.
          void (command.payload === undefined ? chat.run(command) : chat.run(command, gate)).then(count, count);
          gate.catch(() => undefined);
        }
      }
      await time.pass(LONG_MS * (asked + 1));
      expect(answered).toBe(asked);
      expectCleanForModem(written);
      expect(unsolicited.join("").length).toBeLessThanOrEqual(heard + 3 * unsolicited.length);

      const last = chat.run(CATALOGUE[0] ?? raise());
      chat.close();
      await settled();
      expect((await last).ok).toBe(false);
    },
  });
});

function gateOf(gate: "shut" | undefined): Promise<boolean> {
  return Promise.resolve(gate !== "shut");
}

function raise(): never {
  throw new Error("the catalogue is empty");
}
