import { describe, expect, it } from "vitest";
import { DAY } from "../../../src/domain/time.ts";
import { active, ANN, NOBODY } from "../people.ts";

const textsIn = ({ state }: ReturnType<typeof active>): readonly string[] => state.replies.map(({ text }) => text);

describe("what came in", () => {
  it("stays in sight in the order in which it came, whoever sent it, until it is old", () => {
    const gateway = active();
    gateway.receive(ANN, "Is it sold?");
    gateway.sleep(30 * DAY);
    gateway.receive(NOBODY, "who is this");
    expect(textsIn(gateway).slice(-2)).toEqual(["Is it sold?", "who is this"]);
    gateway.do({ type: "ForgetHistory", before: gateway.now - 10 * DAY });
    expect(textsIn(gateway)).toEqual(["who is this"]);
  });

  it("goes with its number, when nothing has to be known of that any more", () => {
    const gateway = active();
    gateway.receive(NOBODY, "who is this");
    gateway.record([{ event: { type: "NumberForgotten", number: NOBODY } }]);
    expect(textsIn(gateway)).toEqual(["YES"]);
  });

  it("is bounded in number and in length: the latest stays", () => {
    const gateway = active();
    for (let count = 1; count <= 2_100; count += 1) gateway.receive(ANN, `text ${count}`);
    expect(textsIn(gateway)).toHaveLength(2_000);
    expect(textsIn(gateway).at(-1)).toBe("text 2100");
    for (let count = 1; count <= 20; count += 1) gateway.receive(ANN, `${count}`.padEnd(30_000, "x"));
    expect(textsIn(gateway).join("").length).toBeLessThanOrEqual(500_000);
    expect(textsIn(gateway).at(-1)).toMatch(/^20x/);
  });

  it("moves with the clock that is set", () => {
    const gateway = active();
    gateway.do({ type: "DistrustClock", wall: gateway.now });
    gateway.receive(ANN, "Is it sold?");
    const toldAt = gateway.state.replies.at(-1)?.at ?? 0;
    gateway.do({ type: "SetClock", by: 5 * DAY });
    expect(gateway.state.replies.at(-1)?.at).toBe(toldAt + 5 * DAY);
  });
});
