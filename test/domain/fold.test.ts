import { describe, expect, it } from "vitest";
import { gatewayFold } from "../../src/domain/fold.ts";
import { lift } from "../../src/store/format/versions.ts";
import { ANN, stopped } from "./people.ts";

describe("a snapshot of an earlier release", () => {
  it("still knows when a number sent its STOP", () => {
    const gateway = stopped();
    const now = gateway.state.numbers.get(ANN);
    if (now === undefined) throw new Error("nobody knows Ann");
    const { wishedOutAt, ...record } = now;
    expect(wishedOutAt).toEqual(expect.any(Number));
    const json = {
      ...(gatewayFold.toJson(gateway.state) as object),
      numbers: [{ ...record, suppression: { ...record.suppression, smscAt: wishedOutAt } }],
    };
    const state = gatewayFold.fromJson(lift(gatewayFold, 3, json));
    expect(state.numbers.get(ANN)).toMatchObject({ wishedOutAt, suppression: { reason: "stop" } });
  });
});
