import { expect, test } from "vitest";
import { AT_ONCE } from "../sim/bench.ts";
import { createDriver, opened, PHONE, segment, pinFile } from "./driver.ts";
import { createManualTime } from "../manual-time.ts";

const never = (): Promise<never> => new Promise(() => undefined);

test("stopping does not wait for a disk that keeps nothing", async () => {
  let asked: () => void = () => undefined;
  const keeping = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const driver = await createDriver({
    sim: { latencies: AT_ONCE, bootSettings: { indications: [2, 1, 0, 0, 0] } },
    keep: () => {
      asked();
      return never();
    },
  });
  driver.sim.network.phoneSends(PHONE, "STOP");
  await driver.until(() => driver.sim.stores.SM.used === 1);
  driver.start();
  await keeping;
  await driver.modem.stop(10_000);
  expect(driver.modem.health().state).toBe("absent");
  expect(driver.written()).not.toContain("AT+CMGD");
});

test("stopping does not wait for a disk in the middle of the bring-up, nor enters a PIN after it", async () => {
  const time = createManualTime();
  const driver = await createDriver({
    sim: { sim: { pin: "1234" } },
    modem: { readPin: pinFile("1234"), scheduler: time },
  });
  let noted: () => void = () => undefined;
  const noting = new Promise<void>((asked) => {
    driver.pinAttempts.record = () => {
      asked();
      return new Promise((resolve) => {
        noted = resolve;
      });
    };
  });
  driver.start();
  await noting;
  const stopping = driver.modem.stop(10_000);
  await time.pass(2_000);
  await stopping;
  noted();
  expect(driver.written()).not.toContain("AT+CPIN=");
});

test("stopping waits for a submit that is running, and only for so long", async () => {
  const time = createManualTime();
  const driver = await createDriver({ sim: { latencies: AT_ONCE }, modem: { scheduler: time } });
  driver.start();
  await driver.untilReady();
  driver.sim.inject({ kind: "lost-result", accepted: true });
  const outcome = driver.modem.submit(segment("x"), opened);
  await driver.until(() => driver.written().includes("\x1a"));
  let stopped = false;
  const stopping = driver.modem.stop(10_000).then(() => {
    stopped = true;
  });
  await time.pass(9_999);
  expect(stopped).toBe(false);
  await time.pass(1);
  await stopping;
  expect(await outcome).toMatchObject({ kind: "failed", reached: "unknown" });
});
