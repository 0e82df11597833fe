import { afterEach, expect, it } from "vitest";
import type { Fault } from "../../src/sim/fault.ts";
import { GatewayOnModem } from "./gateway-on-modem.ts";

/** The network refuses, and the modem does not say so. */
const SILENT_REFUSAL: Fault = { kind: "lost-result", accepted: false };

let gateway: GatewayOnModem | undefined;
afterEach(() => gateway?.stop());

function created(): GatewayOnModem {
  gateway = new GatewayOnModem();
  return gateway;
}

it("the report on a segment whose reference was torn does not count for the one after it", async () => {
  const rig = created();
  await rig.start();
  rig.lead();
  await rig.untilIdle();
  rig.inject({ kind: "torn-reference", line: "+CM" }, { ...SILENT_REFUSAL, skip: 1 });
  const mark = rig.lead(0, true);
  await rig.untilIdle();
  expect(rig.missed()).toEqual([]);
  expect(rig.shown(mark)).toBe(1);
  expect(rig.doubles()).toBe(0);
});
