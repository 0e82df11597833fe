import { afterEach, describe, expect, it } from "vitest";
import { DAY, HOUR, SECOND } from "../../src/domain/time.ts";
import { GatewayOnModem, phoneOf } from "../torture/gateway-on-modem.ts";

let open: GatewayOnModem | undefined;
afterEach(() => open?.stop());

const MEMORY_FULL = "^SMMEMFULL";

/** A gateway whose modem has twenty slots and says when a message finds none. */
async function small(submitMs = 2) {
  const gateway = new GatewayOnModem({
    sim: { slots: { ME: 20, SM: 20 }, memoryFullLine: `${MEMORY_FULL}: "ME"`, latencies: { submitMs } },
  });
  open = gateway;
  let refused = 0;
  gateway.sim.onTraffic(({ direction, bytes }) => {
    if (direction === "out" && bytes.includes(MEMORY_FULL)) refused += 1;
  });
  await gateway.start();
  return { gateway, refused: () => refused };
}

const texts = Array.from({ length: 50 }, (_, index) => `message ${index}`);
const replies = (gateway: GatewayOnModem): readonly string[] => gateway.replies().filter((text) => text !== "YES");

describe("fifty messages and twenty slots", () => {
  it("at once lose none", async () => {
    const { gateway } = await small();
    for (const [index, text] of texts.entries()) gateway.sim.network.phoneSends(phoneOf(index % 2), text);
    await gateway.untilIdle();
    expect(replies(gateway).toSorted()).toEqual(texts.toSorted());
  });

  it("that came while the gateway was off lose none", async () => {
    const { gateway } = await small();
    gateway.sim.network.register(0);
    for (const [index, text] of texts.entries()) gateway.sim.network.phoneSends(phoneOf(index % 2), text);
    gateway.sim.network.register(1);
    await gateway.untilIdle();
    expect(replies(gateway).toSorted()).toEqual(texts.toSorted());
  });

  it("0.2 s apart, while a text goes out each half second, find room each time", async () => {
    const { gateway, refused } = await small(500);
    const marks = Array.from({ length: 25 }, (_, index) => gateway.lead(index % 2));
    for (const [index, text] of texts.entries()) {
      gateway.time.after(index * 200, () => gateway.sim.network.phoneSends(phoneOf(index % 2), text));
    }
    await gateway.time.pass(texts.length * 200);
    await gateway.untilIdle();
    expect(replies(gateway).toSorted()).toEqual(texts.toSorted());
    expect(marks.map((mark) => gateway.shown(mark))).toEqual(marks.map(() => 1));
    expect(refused()).toBe(0);
  });
});

describe("a message of several segments", () => {
  const long = `${"It goes on and on. ".repeat(20)}The end.`;

  async function received(send: (gateway: GatewayOnModem) => void | Promise<void>): Promise<GatewayOnModem> {
    const gateway = new GatewayOnModem();
    open = gateway;
    await gateway.start();
    await send(gateway);
    await gateway.untilIdle();
    return gateway;
  }

  it.each([
    ["out of order", [3, 1, 2]],
    ["with a segment twice", [1, 2, 2, 1, 3]],
  ])("%s is read once and whole", async (_, segments) => {
    const gateway = await received(({ sim }) => sim.network.phoneSends(phoneOf(0), long, { segments }));
    expect(replies(gateway)).toEqual([long]);
  });

  it("of which one is hours late, after a restart, is read whole", async () => {
    const gateway = await received(async ({ sim, time }) => {
      sim.network.phoneSends(phoneOf(0), long, { segments: [1, 3], reference: 9 });
      await time.pass(HOUR);
    });
    await gateway.kill();
    gateway.sim.network.phoneSends(phoneOf(0), long, { segments: [2], reference: 9 });
    await gateway.time.pass(30 * SECOND);
    await gateway.untilIdle();
    expect(replies(gateway)).toEqual([long]);
  });

  it("is not mixed with another person's of the same reference", async () => {
    const other = long.replaceAll("goes", "went");
    const gateway = await received(({ sim }) => {
      sim.network.phoneSends(phoneOf(0), long, { segments: [1, 2], reference: 9 });
      sim.network.phoneSends(phoneOf(1), other, { segments: [3], reference: 9 });
      sim.network.phoneSends(phoneOf(0), long, { segments: [3], reference: 9 });
      sim.network.phoneSends(phoneOf(1), other, { segments: [1, 2], reference: 9 });
    });
    expect(replies(gateway).toSorted()).toEqual([long, other].toSorted());
  });

  it("of which one never comes is read after a day as far as it came, and marked", async () => {
    const gateway = await received(({ sim }) => sim.network.phoneSends(phoneOf(0), long, { segments: [1, 3] }));
    expect(replies(gateway)).toEqual([]);
    const untilThen = gateway.journal.records.length;
    expect(untilThen).toBeGreaterThan(0);
    gateway.time.skip(DAY);
    await gateway.time.pass(2 * 60 * SECOND);
    expect(gateway.events("ReplyReceived").at(-1)).toMatchObject({
      text: expect.stringMatching(/^It goes .*….*The end\.$/),
      flag: "incomplete",
    });
  });
});
