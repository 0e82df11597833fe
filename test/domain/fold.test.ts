import { describe, expect, it } from "vitest";
import { gatewayFold } from "../../src/domain/fold.ts";
import { lift } from "../../src/store/fold.ts";
import { ANN, stopped } from "./people.ts";

describe("a snapshot of an earlier release", () => {
  it("still knows when a number sent its STOP", () => {
    const gateway = stopped();
    const { wishedOutAt, ...record } = gateway.state.numbers.get(ANN) ?? {};
    expect(wishedOutAt).toEqual(expect.any(Number));
    const json = {
      ...(gatewayFold.toJson(gateway.state) as object),
      numbers: [{ ...record, suppression: { ...record.suppression, smscAt: wishedOutAt } }],
    };
    const state = gatewayFold.fromJson(lift(gatewayFold, 3, json));
    expect(state.numbers.get(ANN)).toMatchObject({ wishedOutAt, suppression: { reason: "stop" } });
  });
});
