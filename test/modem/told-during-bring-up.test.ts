import { expect, test } from "vitest";
import { AT_ONCE } from "../sim/bench.ts";
import { createDriver, PHONE } from "./driver.ts";

test("a message told of while the first sweep ends is read at once, not with the next sweep", async () => {
  const driver = await createDriver({ sim: { latencies: AT_ONCE } });
  const unwatch = driver.sim.onTraffic(({ direction, bytes }) => {
    // The last command of the sweep: the memory for what arrives is put back.
    if (direction === "in" && bytes.toString("latin1").includes('AT+CPMS="ME"\r')) {
      unwatch();
      driver.sim.network.phoneSends(PHONE, "STOP");
    }
  });
  driver.start();
  await driver.until(() => driver.received.length === 1);
  expect(driver.events.filter((event) => event === "swept")).toHaveLength(1);
});
