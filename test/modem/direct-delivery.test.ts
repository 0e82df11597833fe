import { afterEach, describe, expect, it } from "vitest";
import { HOUR, MINUTE, SECOND } from "../../src/domain/time.ts";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { GatewayOnModem, phoneOf, unlimited } from "../torture/gateway-on-modem.ts";

let open: GatewayOnModem | undefined;
afterEach(() => open?.stop());

/** A gateway whose modem hands messages over without keeping them, and wants each acknowledged. */
async function direct(
  sim: SimulatorOptions = {},
  policy = unlimited,
): Promise<GatewayOnModem & { readonly written: () => string }> {
  const gateway = new GatewayOnModem({ sim: { urcs: "immediate", ...sim }, modem: { profile: "direct" }, policy });
  open = gateway;
  let written = "";
  gateway.sim.onTraffic(({ direction, bytes }) => {
    if (direction === "in") written += bytes.toString("latin1");
  });
  await gateway.start();
  return Object.assign(gateway, { written: () => written });
}

const SLOW: SimulatorOptions = { latencies: { submitMs: 5 * SECOND } };
const replies = (gateway: GatewayOnModem): readonly string[] => gateway.replies().filter((text) => text !== "YES");
const isArmed = (gateway: GatewayOnModem & { readonly written: () => string }): number =>
  gateway.written().split("AT+CNMI=2,2,0,1,0\r").length - 1;

describe("a message that comes directly", () => {
  it("is on disk before it is acknowledged", async () => {
    const gateway = await direct();
    gateway.journal.syncMs = 3 * SECOND;
    const before = gateway.written().length;
    gateway.sim.network.phoneSends(phoneOf(0), "hello");
    await gateway.time.pass(2 * SECOND);
    expect(gateway.written().slice(before)).toBe("");
    await gateway.time.pass(2 * SECOND);
    expect(gateway.written().slice(before)).toBe("AT+CNMA\r");
    expect(replies(gateway)).toEqual(["hello"]);
    expect(isArmed(gateway)).toBe(1);
  });

  it("is acknowledged when it is off the device too, and after ten seconds in any case", async () => {
    const gateway = await direct();
    let isCopied: () => void = () => undefined;
    gateway.copied = (urgency) => {
      expect(urgency).toBe("at once");
      return new Promise((resolve) => {
        isCopied = resolve;
      });
    };
    gateway.journal.syncMs = 2 * SECOND;
    const before = gateway.written().length;
    const isAcknowledged = (): boolean => gateway.written().slice(before).includes("AT+CNMA\r");
    gateway.sim.network.phoneSends(phoneOf(0), "first");
    await gateway.time.pass(4 * SECOND);
    expect(replies(gateway)).toEqual(["first"]);
    expect(isAcknowledged()).toBe(false);
    isCopied();
    await gateway.time.pass(SECOND);
    expect(isAcknowledged()).toBe(true);
    const then = gateway.written().length;
    gateway.sim.network.phoneSends(phoneOf(1), "second");
    await gateway.time.pass(9 * SECOND);
    expect(gateway.written().slice(then)).toBe("");
    // From its arrival on, not from when it was on disk.
    await gateway.time.pass(2 * SECOND);
    expect(gateway.written().slice(then)).toBe("AT+CNMA\r");
    expect(isArmed(gateway)).toBe(1);
  });

  it("is acknowledged after a second where a text waits for the modem, copied or not", async () => {
    const gateway = await direct();
    gateway.copied = () => new Promise(() => undefined);
    gateway.sim.network.phoneSends(phoneOf(0), "first");
    await gateway.time.pass(SECOND / 10);
    const mark = gateway.lead(0);
    await gateway.time.pass(3 * SECOND);
    expect(gateway.shown(mark)).toBe(1);
    expect(gateway.written()).toMatch(/CNMA\r[\s\S]*CMGS/);
  });

  it("is acknowledged before the next submit, and so are reports", async () => {
    const gateway = await direct();
    gateway.sim.network.phoneSends(phoneOf(0), "first");
    gateway.lead(0);
    gateway.lead(1, true);
    await gateway.untilIdle();
    const commands = gateway
      .written()
      .split("\r")
      .filter((line) => /AT\+CNMA|AT\+CMGS/.test(line));
    expect(commands.filter((line) => line.endsWith("AT+CNMA")).length).toBeGreaterThanOrEqual(5);
    expect(replies(gateway)).toEqual(["first"]);
    expect(isArmed(gateway)).toBe(1);
  });

  it("in the middle of a submit is acknowledged after it", async () => {
    const gateway = await direct(SLOW);
    const mark = gateway.lead(0);
    await gateway.untilWritten("\x1a");
    gateway.sim.network.phoneSends(phoneOf(1), "meanwhile");
    await gateway.untilIdle();
    expect(replies(gateway)).toEqual(["meanwhile"]);
    expect(gateway.shown(mark)).toBe(1);
    expect(isArmed(gateway)).toBe(1);
  });

  it("that the modem has acknowledged by itself while it was sending does no harm", async () => {
    const gateway = await direct();
    gateway.inject({ kind: "command-error", command: "+CNMA", error: { kind: "cms", code: 340 }, times: 1 });
    gateway.sim.network.phoneSends(phoneOf(0), "one");
    await gateway.untilIdle();
    gateway.sim.network.phoneSends(phoneOf(0), "two");
    await gateway.untilIdle();
    expect(replies(gateway)).toEqual(["one", "two"]);
    expect(gateway.missed()).toEqual([]);
  });

  it("cut in two is neither kept nor acknowledged: the network sends it again", async () => {
    const gateway = await direct();
    const before = gateway.written().length;
    // What comes ends before its length says so.
    gateway.sim.sendRaw(Buffer.from("\r\n+CMT: ,30\r\n07918105220002F0040B9151\r\n"));
    await gateway.time.pass(SECOND);
    expect(gateway.written().slice(before)).toBe("");
    expect(gateway.events("SmsReceived")).toHaveLength(2);
  });
});

describe("an acknowledgement that comes too late", () => {
  it.each([
    [
      "because a submit takes a minute",
      (gateway: GatewayOnModem) => {
        gateway.inject({ kind: "late-result", accepted: true, delayMs: MINUTE });
        gateway.lead(0);
        return gateway.untilWritten("\x1a");
      },
    ],
    [
      "because the disk takes twenty seconds",
      (gateway: GatewayOnModem) => {
        gateway.journal.syncMs = 20 * SECOND;
        gateway.time.after(50 * SECOND, () => {
          gateway.journal.syncMs = 2;
        });
        return Promise.resolve();
      },
    ],
    [
      "because the modem hangs",
      (gateway: GatewayOnModem) => {
        gateway.inject({ kind: "silence", command: "+CNMA", durationMs: 25 * SECOND });
        return Promise.resolve();
      },
    ],
  ])("%s loses nothing, and messages are told of again", async (_, hold) => {
    const gateway = await direct();
    await hold(gateway);
    gateway.sim.network.phoneSends(phoneOf(1), "late");
    await gateway.time.pass(2 * MINUTE);
    await gateway.untilIdle();
    expect(isArmed(gateway)).toBeGreaterThan(1);
    gateway.sim.network.phoneSends(phoneOf(1), "after");
    await gateway.time.pass(SECOND);
    expect(replies(gateway)).toEqual(["late", "after"]);
  });

  it("lets no deadline fire over a reply that could not be taken in", async () => {
    const policy = {
      ...unlimited,
      consent: { ...unlimited.consent, remindAfter: [], optOutAfter: { ms: 10 * MINUTE } },
    };
    const gateway = await direct({}, policy);
    const number = phoneOf(7);
    const requestedAt = gateway.time.now();
    gateway.core.execute({
      type: "EnrolAgent",
      agentId: "A-7",
      brand: "homes",
      number,
      requestedAt,
      source: "profile",
    });
    await gateway.untilIdle();
    const { consent } = gateway.core.state.numbers.get(number) ?? {};
    const optOutAt = consent?.status === "pending" ? consent.optOutAt : 0;
    await gateway.time.pass(optOutAt - gateway.time.now() - 30 * SECOND);
    gateway.inject({ kind: "late-result", accepted: true, delayMs: 2 * MINUTE });
    gateway.lead(0);
    await gateway.untilWritten("\x1a");
    gateway.sim.network.phoneSends(number, "YES");
    await gateway.time.pass(HOUR);
    expect(gateway.core.state.numbers.get(number)?.consent.status).toBe("active");
    expect(gateway.events("ConsentEnded")).toEqual([]);
  });
});

describe("direct delivery", () => {
  it("is armed again by the heartbeat when the modem has turned it off in silence", async () => {
    const gateway = await direct();
    gateway.sim.restart();
    await gateway.time.pass(2 * MINUTE);
    expect(isArmed(gateway)).toBeGreaterThan(1);
    gateway.sim.network.phoneSends(phoneOf(0), "still there");
    await gateway.untilIdle();
    expect(replies(gateway)).toEqual(["still there"]);
  });

  it("loses nothing when the process dies before it has acknowledged", async () => {
    const gateway = await direct();
    gateway.journal.syncMs = SECOND;
    gateway.sim.network.phoneSends(phoneOf(0), "not on disk");
    await gateway.time.pass(500);
    await gateway.kill();
    await gateway.time.pass(MINUTE);
    await gateway.untilIdle();
    expect(replies(gateway)).toEqual(["not on disk"]);
  });

  it("is given up for storing where the modem knows no acknowledgements", async () => {
    const gateway = new GatewayOnModem({ modem: { profile: "direct" } });
    open = gateway;
    gateway.inject({ kind: "command-error", command: "+CSMS", error: { kind: "plain" }, times: 1 });
    await gateway.start();
    gateway.sim.network.phoneSends(phoneOf(0), "stored");
    await gateway.untilIdle();
    expect(replies(gateway)).toEqual(["stored"]);
    expect(gateway.sim.struck.get("command-error")).toBe(1);
  });
});
