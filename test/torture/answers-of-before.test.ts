import { afterEach, describe, expect, it } from "vitest";
import type { Fault } from "../../src/sim/fault.ts";
import { GatewayOnModem } from "./gateway-on-modem.ts";

/** An OK that comes twenty seconds after its `AT`, when the modem has long answered other commands. */
const LATE_OK: Fault = { kind: "late-reply", command: "AT", delayMs: 20_000, meanwhile: "answers" };
/** The network refuses, and the modem does not say so. */
const SILENT_REFUSAL: Fault = { kind: "lost-result", accepted: false };

let gateway: GatewayOnModem | undefined;
afterEach(() => gateway?.stop());

function created(): GatewayOnModem {
  gateway = new GatewayOnModem();
  return gateway;
}

describe("the late OK of an earlier command does not count as an alert's answer", () => {
  it("when the port has been opened anew since", async () => {
    const rig = created();
    const lost: Fault = { kind: "lost-reply", command: "AT", part: "all" };
    rig.inject(lost, { ...lost, skip: 1 }, { ...LATE_OK, skip: 4 });
    await rig.start();
    expect(rig.log.entries).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ rung: "reopen" }) }),
    );
    rig.inject(SILENT_REFUSAL);
    const mark = rig.lead();
    await rig.untilIdle();
    expect(rig.missed()).toEqual([]);
    expect(rig.shown(mark)).toBe(1);
  });

  it("when it was asked by a process that was killed", async () => {
    const rig = created();
    await rig.start();
    const first = rig.lead();
    await rig.untilIdle();
    rig.inject(LATE_OK);
    await rig.untilWritten("AT\r");
    await rig.kill();
    rig.inject(SILENT_REFUSAL);
    const second = rig.lead();
    await rig.time.pass(60_000);
    await rig.untilIdle();
    expect(rig.missed()).toEqual([]);
    expect([first, second].map((mark) => rig.shown(mark))).toEqual([1, 1]);
  });
});

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
