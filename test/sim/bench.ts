import { onTestFinished } from "vitest";
import { createSimulatedModem } from "../../src/sim/modem.ts";
import type { SimulatedModem } from "../../src/sim/modem.ts";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { openLine } from "./line.ts";
import type { Line } from "./line.ts";

/** SMS-SUBMIT to +18502200270, "hello", TP-VP AA, with a status report asked for. */
export const HELLO_PDU = "0031000B918105220072F00000AA05E8329BFD06";
export const HELLO_TO = "+18502200270";

export const AT_ONCE = { promptMs: 0, submitMs: 0, phoneMs: 0, reportMs: 0, deliveryMs: 0 };

/** A modem that is on, and a driver's end of its line; both are gone when the test is over. */
export async function onTheLine(options: SimulatorOptions = {}): Promise<{ modem: SimulatedModem; line: Line }> {
  const modem = createSimulatedModem(options);
  const { tty } = await modem.start();
  const line = openLine(tty);
  onTestFinished(async () => {
    await line.close();
    await modem.stop();
  });
  return { modem, line };
}

/** The same, with echo off and error numbers on, and indications as a driver would set them. */
export async function onTheQuietLine(options: SimulatorOptions = {}): Promise<{ modem: SimulatedModem; line: Line }> {
  return onTheLine({
    ...options,
    bootSettings: { echo: false, errorReports: 1, indications: [2, 1, 0, 1, 0], ...options.bootSettings },
  });
}

/** Types this; resolves when the modem has read all of it and has done what it can do without time passing. */
export async function typed(modem: SimulatedModem, line: Line, text: string): Promise<void> {
  let missing = text.length;
  const read = new Promise<void>((resolve) => {
    const ignore = modem.onTraffic(({ direction, bytes }) => {
      if (direction === "in") missing -= bytes.length;
      if (missing > 0) return;
      ignore();
      resolve();
    });
  });
  line.write(text);
  await read;
  await new Promise((resolve) => setImmediate(resolve));
}
