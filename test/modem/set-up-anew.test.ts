import { expect, test } from "vitest";
import { AT_ONCE } from "../sim/bench.ts";
import { createDriver, opened, PHONE, segment } from "./driver.ts";
import { startedInVirtualTime } from "./in-virtual-time.ts";

const NEWS = 10;

test("no message is deleted unread when a modem that is being swept has to be set up anew", async () => {
  let keptOn: () => void = () => undefined;
  const memoryChosenAnew = new Promise<void>((resolve) => {
    keptOn = resolve;
  });
  let told = false;
  const driver = await createDriver({
    sim: { latencies: AT_ONCE, slots: { ME: 20, SM: 20 } },
    // The sweep is at the SIM's memory while the modem is set up anew.
    keep: async () => {
      if (told) await memoryChosenAnew;
    },
  });
  driver.start();
  await driver.untilReady();
  driver.sim.fill("SM");
  const unwatch = driver.sim.onTraffic(({ direction, bytes }) => {
    const text = bytes.toString("latin1");
    if (direction !== "in") return;
    if (text.includes('AT+CPMS="SM"\r')) {
      told = true;
      driver.sim.urc("SMS Ready");
    } else if (told && text.includes('AT+CPMS="ME","ME","ME"')) {
      unwatch();
      for (let index = 0; index < NEWS; index += 1) driver.sim.network.phoneSends(PHONE, `new ${index}`);
      keptOn();
    }
  });
  driver.modem.requestSweep();
  const { sim } = driver;
  await driver.until(() => sim.network.held === 0 && sim.stores.ME.used > 0);
  await driver.until(() => sim.stores.ME.used === 0 && sim.stores.SM.used === 0);
  const texts = driver.received.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
  expect(texts.filter((text) => text.startsWith("new"))).toHaveLength(NEWS);
});

test.each([
  ["its echo", {}],
  ["what it tells of, where it keeps ATE0", { echo: false }],
  ["what it tells of, where it wakes up in text mode", { echo: false, messageFormat: 1 }],
])(
  "a modem that has restarted without a word is found out by %s: a STOP is read before anything is sent",
  async (_, bootSettings) => {
    const driver = await startedInVirtualTime({ bootSettings });
    await driver.inTime(() => driver.modem.health().state === "ready");
    await driver.submitted(segment("first"));
    // As long as a modem takes for it.
    const restartedAt = driver.elapsed();
    await driver.inTime(() => driver.elapsed() >= restartedAt + 1_000);
    driver.sim.restart();
    driver.sim.network.phoneSends(PHONE, "STOP");
    const since = driver.events.length;
    expect(await driver.submitted(segment("second"))).not.toMatchObject({ kind: "submitted" });
    await driver.inTime(() => driver.events.slice(since).includes("ready"));
    expect(driver.events.slice(since)).toContain("received STOP");
    expect(driver.sim.network.submitted).toHaveLength(1);
    expect(await driver.submitted(segment("second"))).toMatchObject({ kind: "submitted" });
  },
);

test("it is found out as soon as a text is expected, and a text is not asked twice for what is known by then", async () => {
  const driver = await startedInVirtualTime({ bootSettings: { echo: false } });
  await driver.inTime(() => driver.modem.health().state === "ready");
  const asked = (): number => driver.written().split("AT+CNMI?").length - 1;
  const before = asked();
  driver.modem.expectText();
  driver.modem.expectText();
  expect(await driver.submitted(segment("first"))).toMatchObject({ kind: "submitted" });
  expect(asked()).toBe(before + 1);

  const restartedAt = driver.elapsed();
  await driver.inTime(() => driver.elapsed() >= restartedAt + 1_000);
  driver.sim.restart();
  driver.sim.network.phoneSends(PHONE, "STOP");
  const since = driver.events.length;
  driver.modem.expectText();
  expect(await driver.submitted(segment("second"))).not.toMatchObject({ kind: "submitted" });
  await driver.inTime(() => driver.events.slice(since).includes("ready"));
  expect(driver.events.slice(since)).toContain("received STOP");
  expect(driver.sim.network.submitted).toHaveLength(1);
});

test("a modem that echoes now and then whatever it is told is set up anew once, and sends", async () => {
  const driver = await createDriver({ sim: { latencies: AT_ONCE } });
  driver.start();
  await driver.untilReady();
  for (let index = 0; index < 4; index += 1) driver.sim.inject({ kind: "stray-echo", command: "+CMGS" });
  const outcomes: string[] = [];
  for (let index = 0; index < 4; index += 1) {
    await driver.until(() => driver.modem.health().state === "ready");
    outcomes.push((await driver.modem.submit(segment(`text ${index}`), opened)).kind);
  }
  expect(outcomes.filter((kind) => kind === "submitted").length).toBeGreaterThanOrEqual(3);
});

test("a submit is given up when the modem says that it has restarted before the text was asked for", async () => {
  const driver = await createDriver({ sim: { latencies: AT_ONCE } });
  driver.start();
  await driver.untilReady();
  const unwatch = driver.sim.onTraffic(({ direction, bytes }) => {
    if (direction !== "in" || !bytes.toString("latin1").includes("AT+CMMS=1\r")) return;
    unwatch();
    driver.sim.urc("RDY");
  });
  const since = driver.events.length;
  const concatenation = { reference: 1, total: 2, sequence: 1, bits: 8 } as const;
  const first = segment("x", { moreToCome: true, body: { coding: "gsm7", text: "x", concatenation } });
  expect(await driver.modem.submit(first, opened)).toMatchObject({ kind: "failed", blame: "not-ready" });
  await driver.until(() => driver.events.slice(since).includes("ready"));
  expect(driver.written()).not.toContain("AT+CMGS");
});
