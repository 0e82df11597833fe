import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { SegmentToSubmit, SubmitOutcome } from "../../src/app/ports.ts";
import type { ModemOptions } from "../../src/modem/modem-options.ts";
import { createSimulatedModem, type SimulatedModem } from "../../src/sim/modem.ts";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { AT_ONCE } from "../sim/bench.ts";
import { VirtualTime } from "../torture/virtual-time.ts";
import { watchLine } from "../torture/watched-link.ts";
import { attachDriver, type Driver, opened } from "./driver.ts";

const DAY_MS = 24 * 3_600_000;

/** A driver on a modem, and time that passes for both. */
export interface InVirtualTime extends Driver {
  readonly time: VirtualTime;
  /** Time goes by, for the modem and the driver alike, until the condition holds. */
  inTime(condition: () => boolean): Promise<void>;
  /** A submit, and time for it. */
  submitted(segment: SegmentToSubmit): Promise<SubmitOutcome>;
  /** Milliseconds since the start. */
  elapsed(): number;
}

/** A driver and a modem whose time jumps from one thing that is due to the next, but not while octets are on the line. */
export async function startedInVirtualTime(
  sim: SimulatorOptions = {},
  prepare: (sim: SimulatedModem) => void = () => undefined,
  options: Partial<ModemOptions> = {},
): Promise<InVirtualTime> {
  const time = new VirtualTime();
  const folder = mkdtempSync(join(tmpdir(), "leadline-modem-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // A name that stays when the modem restarts.
  const link = join(folder, "usb-modem");
  const modem = createSimulatedModem({ link, latencies: AT_ONCE, scheduler: time, ...sim });
  const line = watchLine(modem, link, createKeptLog());
  time.holdsWhile(() => line.isBusy());
  onTestFinished(() => modem.stop());
  await modem.start();
  prepare(modem);
  const driver = attachDriver(modem, link, {
    modem: { scheduler: time, clock: time.clock, makeLink: () => line.makeLink(), ...options },
  });
  const inTime = (condition: () => boolean): Promise<void> =>
    time.until(condition, DAY_MS, () => JSON.stringify(driver.modem.health()));
  driver.start();
  return {
    ...driver,
    time,
    inTime,
    async submitted(segment) {
      let isDone = false;
      const outcome = driver.modem.submit(segment, opened).finally(() => {
        isDone = true;
      });
      await inTime(() => isDone);
      return outcome;
    },
    elapsed: () => time.clock.monotonicMs(),
  };
}
