import { expect, onTestFinished, test } from "vitest";
import { createSerialLink } from "../../../src/modem/link/serial-link.ts";
import type { TraceEntry } from "../../../src/modem/trace/tracer.ts";
import { createTracer } from "../../../src/modem/trace/tracer.ts";
import { exchangesOf } from "../../../src/sim/replay/exchange.ts";
import { createReplay, type ReplayEvent } from "../../../src/sim/replay/replay.ts";
import { readTrace } from "../../../src/sim/replay/trace-file.ts";
import { createSimulatedModem } from "../../../src/sim/modem.ts";
import type { SimulatorOptions } from "../../../src/sim/options.ts";
import { decodeDeliver } from "../../../src/modem/sms/deliver.ts";
import { attachDriver, type Driver, opened, PHONE, segment } from "../driver.ts";

const CLOCK = { now: () => Date.now(), monotonicMs: () => performance.now(), bootId: "test" };
const TEXT = "Call me 850 555 0199 after six, Yours Wilhelmina";
const OUT = "Lead for you: Ferdinand, 22 Chestnut Lane";

/** The driver against a simulated modem, with every octet recorded from the beginning. */
async function recorded(sim: SimulatorOptions = {}): Promise<{ driver: Driver; file(): string; original(): string }> {
  const modem = createSimulatedModem(sim);
  onTestFinished(() => modem.stop());
  let original = "";
  modem.onTraffic(({ bytes }) => {
    original += bytes.toString("latin1");
  });
  const { tty } = await modem.start();
  const tracer = createTracer(CLOCK);
  const entries: TraceEntry[] = [];
  const leave = tracer.entries({ next: (entry) => void entries.push(entry), end: () => undefined });
  onTestFinished(leave);
  const log = { debug() {}, info() {}, warn() {}, error() {}, child: () => log };
  const makeLink = tracer.around(() => createSerialLink({ path: tty, baudRate: 115_200, log }));
  const driver = attachDriver(modem, tty, { modem: { makeLink } });
  const file = (): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  return { driver, file, original: () => original };
}

async function replayed(file: string): Promise<{ driver: Driver; events: ReplayEvent[] }> {
  const replay = createReplay(exchangesOf(readTrace(file)));
  onTestFinished(() => replay.stop());
  const events: ReplayEvent[] = [];
  replay.onEvent((event) => void events.push(event));
  const { tty } = await replay.start();
  return { driver: attachDriver(createSimulatedModem(), tty), events };
}

/** Comes up, receives a text, sends one and gets its report; resolves when the driver is done with all of it. */
async function playAll(driver: Driver): Promise<void> {
  driver.start();
  await driver.untilReady();
  driver.sim.network.phoneSends(PHONE, TEXT);
  await driver.until(() => driver.received.length === 1);
  await driver.modem.submit(segment(OUT), opened);
  await driver.until(() => driver.reported.length === 1);
  await driver.modem.stop(1_000);
}

/** What a driver does is recorded; then another comes up on the trace, and reads what had come. */
async function playedAgain() {
  const { driver, file } = await recorded();
  await playAll(driver);
  const { driver: again, events } = await replayed(file());
  again.start();
  await again.untilReady();
  await again.until(() => again.received.length === 1);
  return { driver, again, events };
}

test("what was recorded plays: the driver comes up again, receives and sends the same, and departs nowhere", async () => {
  const { driver, again, events } = await playedAgain();
  const [first] = driver.received;
  const [second] = again.received;
  expect(second?.smscAt).toBe(first?.smscAt);
  expect(second?.content.kind).toBe("text");
  expect(second?.pdu).toHaveLength(first?.pdu.length ?? 0);

  // What the trace has as sent goes out once more: with the numbers and texts of the trace.
  const outcome = await again.modem.submit(segment(OUT, { to: PHONE }), opened);
  await again.until(() => again.reported.length === 1);
  const reference = driver.reported[0]?.messageReference;
  expect(outcome).toEqual({ kind: "submitted", messageReference: reference });
  expect(again.reported[0]).toMatchObject({ messageReference: reference, status: driver.reported[0]?.status });
  // One person is one person throughout.
  expect(again.reported[0]?.recipient).toEqual(second?.from);
  expect(events.filter(({ event }) => event === "departed")).toEqual([]);
});

test("no number, name, text, card or device of the original is in the file, in no form", async () => {
  const sim: SimulatorOptions = { identity: { imei: "356938035643809" }, serviceCentre: "+12063130004" };
  const { driver, file, original } = await recorded(sim);
  await playAll(driver);
  const text = file();

  const { imei = "", iccid = "" } = driver.modem.describe() ?? {};
  for (const secret of [imei, iccid, "+12063130004"]) {
    expect(original()).toContain(secret);
    expect(text).not.toContain(secret.slice(-8));
  }
  for (const number of [PHONE.slice(1), "12063130004", "8505550199"]) {
    expect(text).not.toContain(number.slice(-10));
    expect(text).not.toContain(swapped(`${number}F`).slice(-10));
  }
  const pdus = [...original().matchAll(/[0-9A-F]{30,}/g)].map(([pdu]) => pdu);
  expect(pdus).toHaveLength(3);
  for (const pdu of pdus) expect(text).not.toContain(pdu.slice(2, 22));
  const decoded = [...text.matchAll(/[0-9A-F]{30,}/g)].map(([pdu]) => decodeDeliver(pdu));
  const texts = decoded.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
  expect(texts).toHaveLength(1);
  // The letters in place of a short word are the same ones now and then, as they are drawn.
  const words = TEXT.split(/[^\w]+/).filter((each) => each.length > 4);
  expect(words.length).toBeGreaterThan(2);
  for (const word of words) expect(texts[0]).not.toContain(word);
});

test("a driver that does something else is told apart, and answered as the trace would", async () => {
  const { again, events } = await playedAgain();

  expect(await again.modem.raw("AT+CBC")).toEqual(["ERROR"]);
  await again.modem.submit(segment("another length"), opened);
  const departures = events.flatMap((event) => (event.event === "departed" ? [event.message] : []));
  expect(departures).toEqual([
    "AT+CBC is not in the trace",
    expect.stringMatching(/^AT\+CMGS=\d+ comes where the trace has AT\+CMGS=\d+$/),
  ]);
});

test("a trace of a running driver can be played too: the modem is set up anew at its beginning", async () => {
  const modem = createSimulatedModem();
  onTestFinished(() => modem.stop());
  const { tty } = await modem.start();
  const tracer = createTracer(CLOCK);
  const log = { debug() {}, info() {}, warn() {}, error() {}, child: () => log };
  const makeLink = tracer.around(() => createSerialLink({ path: tty, baudRate: 115_200, log }));
  const driver = attachDriver(modem, tty, { modem: { makeLink } });
  driver.start();
  await driver.untilReady();

  const lines: string[] = [];
  onTestFinished(tracer.entries({ next: (entry) => void lines.push(JSON.stringify(entry)), end: () => undefined }));
  const sweeps = driver.events.filter((event) => event === "swept").length;
  await driver.modem.setUpAnew();
  await driver.until(() => driver.events.filter((event) => event === "swept").length > sweeps);
  await driver.untilReady();

  const { driver: again } = await replayed(`${lines.join("\n")}\n`);
  again.start();
  await again.untilReady();
});

/** As a PDU has it: the halves of each octet changed round. */
function swapped(number: string): string {
  return number.replaceAll(/(.)(.)/g, "$2$1");
}
