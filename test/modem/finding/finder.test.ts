import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { withPortFound } from "../../../src/compose/modem-port.ts";
import type { KnownModem } from "../../../src/app/known-modem.ts";
import { REPLACED_AFTER_MS } from "../../../src/modem/finding/choose.ts";
import { createSerialLink } from "../../../src/modem/link/serial-link.ts";
import { createModem } from "../../../src/modem/modem.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { systemScheduler } from "../../../src/platform/scheduler.ts";
import { createSimulatedModem, type SimulatedModem } from "../../../src/sim/modem.ts";
import type { SimulatorOptions } from "../../../src/sim/options.ts";
import { openPseudoTerminal } from "../../../src/sim/pty.ts";
import { createKeptLog } from "../../fakes/kept-log.ts";
import { UsbBus } from "../usb.ts";

const OURS = "490154203237518";
const THEIRS = "356938035643809";

let bus: UsbBus;
beforeEach(() => {
  bus = new UsbBus();
});
afterEach(() => bus.remove());

async function stick(options: SimulatorOptions = {}): Promise<{ readonly sim: SimulatedModem; readonly tty: string }> {
  const sim = createSimulatedModem(options);
  onTestFinished(() => sim.stop());
  return { sim, tty: (await sim.start()).tty };
}

/** Something on a port that is no modem. */
async function stranger(answers: string): Promise<{ readonly tty: string; heard(): string }> {
  const terminal = await openPseudoTerminal();
  onTestFinished(() => terminal.close());
  let heard = "";
  terminal.onData((octets) => {
    heard += octets.toString("latin1");
    if (answers !== "") terminal.write(Buffer.from(answers, "latin1"));
  });
  return { tty: terminal.path, heard: () => heard };
}

/** The driver with `modem.port: auto` on this bus. */
function drive(known?: KnownModem, monotonicMs = (): number => performance.now()) {
  const log = createKeptLog();
  const kept: { known?: KnownModem | undefined } = { known };
  const told: string[] = [];
  const { options, finder } = withPortFound(
    {
      ...{ port: "auto", baudRate: 115_200, profile: "auto", deliveryReports: true },
      pinAttempts: { tried: () => [], record: async () => undefined, clear: async () => undefined },
      ...{ clock: { ...systemClock("test"), monotonicMs }, scheduler: systemScheduler, log },
    },
    {
      root: bus.root,
      memory: {
        read: async () => kept.known,
        write: async (now) => {
          kept.known = now;
        },
      },
      tell: (words) => told.push(words),
    },
  );
  const modem = createModem(options);
  onTestFinished(() => modem.stop(0));
  const watchers = new Set<() => void>();
  modem.start({
    received: async () => undefined,
    reported: async () => undefined,
    swept: () => undefined,
    health: () => {
      for (const each of watchers) each();
    },
  });
  const until = (condition: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
    });
  return {
    ...{ modem, kept, told, log, until },
    device: () => finder?.found?.tty.device,
    untilReady: () => until(() => modem.health().state === "ready"),
  };
}

const identity = (imei: string, model: string) => ({ imei, manufacturer: "Huawei", model });

test("of a silent port, one that talks rubbish, a modem without SMS and one that texts, the last is used", async () => {
  const silent = await stranger("");
  const rubbish = await stranger("\x7e\x00$GPGGA,,,\r\n\xff?\r\n");
  const adapter = await stranger("OK\r\n");
  const deaf = await stick({ identity: identity(THEIRS, "A7670E-LNXY"), messagesStartMs: 3_600_000 });
  const right = await stick({ identity: identity(OURS, "E3372") });
  bus.plugIn({ name: "ttyUSB0", tty: silent.tty, place: "1-1", interfaceNumber: "00" });
  bus.plugIn({ name: "ttyUSB1", tty: rubbish.tty, place: "1-1", interfaceNumber: "01" });
  bus.plugIn({ name: "ttyUSB2", tty: deaf.tty, place: "1-2" });
  bus.plugIn({ name: "ttyUSB3", tty: adapter.tty, place: "1-3", driver: "cp210x", id: "10c4:ea60" });
  bus.plugIn({ name: "ttyUSB4", tty: right.tty, place: "1-4", byId: "usb-Huawei-if00" });
  const { device, kept, untilReady } = drive();
  await untilReady();
  expect(device()).toBe(`${bus.root}/dev/ttyUSB4`);
  expect(kept.known).toEqual({ imei: OURS, beside: [] });
  expect(silent.heard()).toContain("AT");
  expect(adapter.heard()).toBe("");
}, 30_000);

test("the modem is found again by its IMEI when it comes back as another tty, whatever has taken its name", async () => {
  const ours = await stick({ identity: identity(OURS, "E3372") });
  bus.plugIn({ name: "ttyUSB0", tty: ours.tty, place: "1-1" });
  const { modem, device, until, untilReady, told } = drive();
  await untilReady();
  await ours.sim.unplug();
  bus.pull("ttyUSB0");
  await until(() => modem.health().state === "absent");
  const theirs = await stick({ identity: identity(THEIRS, "E1750") });
  bus.plugIn({ name: "ttyUSB0", tty: theirs.tty, place: "1-1" });
  bus.plugIn({ name: "ttyUSB1", tty: (await ours.sim.replug()).tty, place: "1-2" });
  await untilReady();
  expect(device()).toBe(`${bus.root}/dev/ttyUSB1`);
  expect(modem.describe()).toMatchObject({ imei: OURS });
  expect(told).toEqual([]);
}, 30_000);

test("another modem takes the place of one that has been away for long, which is told and remembered", async () => {
  bus.plugIn({ name: "ttyUSB0", tty: (await stick({ identity: identity(THEIRS, "E1750") })).tty, place: "1-1" });
  let skippedMs = 0;
  const { modem, kept, told, until, untilReady } = drive(
    { imei: OURS, beside: [] },
    () => performance.now() + skippedMs,
  );
  await until(() => modem.health().state === "absent");
  expect(modem.health().detail).toMatch(/^the modem with IMEI 490154203237518 is not there\. .*E1750/);
  skippedMs = REPLACED_AFTER_MS;
  await untilReady();
  expect(kept.known).toEqual({ imei: THEIRS, beside: [] });
  expect(told).toEqual([expect.stringMatching(/^the modem with IMEI 356938035643809 has taken the place/)]);
}, 30_000);

test("with two modems that nobody knows nothing is opened for good, and both are told", async () => {
  bus.plugIn({ name: "ttyUSB0", tty: (await stick({ identity: identity(OURS, "E3372") })).tty, place: "1-1" });
  bus.plugIn({ name: "ttyUSB1", tty: (await stick({ identity: identity(THEIRS, "E1750") })).tty, place: "1-2" });
  const { modem, until } = drive();
  await until(() => modem.health().state === "fault");
  expect(modem.health().detail).toMatch(/^2 modems answer.*E3372, IMEI 490154203237518.*E1750, IMEI 356938035643809/);
}, 30_000);

test("a stop while the modem is looked for lets go of every port at once", async () => {
  const silent = await stranger("");
  const path = bus.plugIn({ name: "ttyUSB0", tty: silent.tty });
  const { modem, log } = drive();
  await vi.waitUntil(() => silent.heard() !== "");
  await modem.stop(0);
  const link = createSerialLink({ path, baudRate: 115_200, log });
  // It is locked by whoever has it open.
  await link.open();
  await link.close();
});
