import { afterEach, describe, expect, it } from "vitest";
import { HOUR, MINUTE } from "../../src/domain/time.ts";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { GatewayOnModem, phoneOf } from "../torture/gateway-on-modem.ts";

let open: GatewayOnModem | undefined;
afterEach(() => open?.stop());

async function started(sim: SimulatorOptions = {}): Promise<GatewayOnModem> {
  const gateway = new GatewayOnModem({ sim });
  open = gateway;
  await gateway.start();
  return gateway;
}

/** How the alerts ended, in their order. */
function outcomes(gateway: GatewayOnModem): readonly (string | undefined)[] {
  const alerts = [...gateway.core.state.messages.values()].filter(({ kind }) => kind === "alert");
  return alerts.map(({ ended }) => ended?.outcome);
}

describe("an alert is delivered when its report", () => {
  it("comes before the answer to the submit", async () => {
    const gateway = await started();
    gateway.inject({ kind: "report-before-result", times: 3 });
    gateway.lead(0);
    gateway.lead(1, true);
    await gateway.untilIdle();
    expect(outcomes(gateway)).toEqual(["delivered", "delivered"]);
    expect(gateway.doubles()).toBe(0);
  });

  it("comes hours later, as the phone was off", async () => {
    const gateway = await started();
    gateway.sim.network.behave(phoneOf(0), { kind: "receives", afterMs: 2 * HOUR });
    gateway.lead(0);
    await gateway.untilIdle();
    expect(outcomes(gateway)).toEqual(["sent"]);
    await gateway.time.pass(2 * HOUR + MINUTE);
    expect(outcomes(gateway)).toEqual(["delivered"]);
  });

  it("comes twice, which is counted once", async () => {
    const gateway = await started();
    const before = gateway.events("MessageDelivered").length;
    gateway.inject({ kind: "doubled-report", times: 2 });
    gateway.lead(1, true);
    await gateway.untilIdle();
    expect(outcomes(gateway)).toEqual(["delivered"]);
    expect(gateway.events("MessageDelivered").length - before).toBe(1);
  });

  it("comes after the process was killed and started again", async () => {
    const gateway = await started();
    gateway.sim.network.behave(phoneOf(0), { kind: "receives", afterMs: 10 * MINUTE });
    gateway.lead(0);
    await gateway.untilIdle();
    await gateway.kill();
    await gateway.time.pass(11 * MINUTE);
    expect(outcomes(gateway)).toEqual(["delivered"]);
  });

  it("names the recipient in national form", async () => {
    const gateway = await started();
    gateway.inject({ kind: "report-recipient", recipient: phoneOf(0).slice(2) });
    gateway.lead(0);
    await gateway.untilIdle();
    expect(outcomes(gateway)).toEqual(["delivered"]);
    expect(gateway.missed()).toEqual([]);
  });

  it("comes under a reference that has come round", async () => {
    const gateway = await started({ firstReference: 240 });
    for (let index = 0; index < 300; index += 1) gateway.lead(index % 2);
    await gateway.untilIdle();
    expect(outcomes(gateway).filter((outcome) => outcome !== "delivered")).toEqual([]);
  });
});

describe("an alert is not delivered when its report", () => {
  it("says that the network has given up", async () => {
    const gateway = await started();
    gateway.sim.network.behave(phoneOf(0), { kind: "undeliverable", afterMs: MINUTE });
    gateway.lead(0);
    await gateway.untilIdle();
    await gateway.time.pass(2 * MINUTE);
    expect(outcomes(gateway)).toEqual(["undelivered"]);
  });

  it("says that the network is still trying: it stays sent until the last word", async () => {
    const gateway = await started();
    gateway.sim.network.behave(phoneOf(0), { kind: "receives", statuses: [0x20, 0x30] });
    gateway.lead(0);
    await gateway.untilIdle();
    expect(outcomes(gateway)).toEqual(["sent"]);
  });
});
