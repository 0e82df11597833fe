import { describe, expect, it } from "vitest";
import type { SmsHandlers, SmsTransport, TransportHealth } from "../../src/app/ports.ts";
import type { InboundSms, StatusReport } from "../../src/domain/inbox/inbound.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { FakeTransport } from "../fakes/fake-transport.ts";
import { createManualTime, settled } from "../manual-time.ts";
import { eventually } from "../mqtt/rig.ts";
import { createDriver, opened, PHONE, segment, shut } from "../modem/driver.ts";

interface Radio {
  readonly transport: SmsTransport;
  now(): number;
  /** A phone sends a text. Resolves when the transport has been told that something has arrived. */
  phoneSends(text: string): Promise<void>;
  /** The same at once, in the middle of whatever is under way. */
  phoneCutsIn(text: string): Promise<void>;
  /** The texts that the network has taken. */
  taken(): readonly string[];
}

const RADIOS: readonly (readonly [name: string, make: () => Promise<Radio>])[] = [
  [
    "the modem on a pseudo-terminal",
    async () => {
      const { modem, sim, heard } = await createDriver();
      const indications = (): number => heard().split("+CMTI").length - 1;
      return {
        transport: modem,
        now: () => systemClock("test").monotonicMs(),
        async phoneSends(text) {
          const before = indications();
          sim.network.phoneSends(PHONE, text);
          await eventually(() => indications() > before);
        },
        async phoneCutsIn(text) {
          const before = indications();
          sim.network.phoneSends(PHONE, text);
          // The simulated modem would wait until the text that it asks for has come.
          sim.sendRaw(Buffer.from('\r\n+CMTI: "ME",0\r\n'));
          await eventually(() => indications() > before);
        },
        taken: () => sim.network.submitted.map(({ text }) => text ?? ""),
      };
    },
  ],
  [
    "the fake",
    async () => {
      const { clock } = createManualTime();
      const transport = new FakeTransport(clock);
      return {
        transport,
        now: () => clock.monotonicMs(),
        phoneSends: async (text) => transport.arrives(text, PHONE),
        phoneCutsIn: async (text) => transport.arrives(text, PHONE),
        taken: () => transport.submitted.map(({ body }) => body.text),
      };
    },
  ],
];

/** What a gateway keeps of what a transport hands over; `disk` decides whether a text is kept. */
function listener(disk: (text: string) => Promise<void> = async () => undefined) {
  const kept: string[] = [];
  const reports: StatusReport[] = [];
  const healths: TransportHealth[] = [];
  const sweeps: number[] = [];
  const textOf = ({ content }: InboundSms): string => (content.kind === "text" ? content.text : content.kind);
  const handlers: SmsHandlers = {
    async received(sms) {
      await disk(textOf(sms));
      kept.push(textOf(sms));
    },
    async reported(report) {
      reports.push(report);
    },
    health: (health) => void healths.push(health),
    swept: (beganAtMs) => void sweeps.push(beganAtMs),
  };
  return { handlers, kept, reports, healths, sweeps };
}

const NOT_READY = { kind: "failed", reached: "no", blame: "not-ready", error: expect.stringMatching(/\w/) };

describe.each(RADIOS)("a transport of SMS, %s", (_, make) => {
  async function ready(listening = listener()) {
    const radio = await make();
    radio.transport.start(listening.handlers);
    await eventually(() => radio.transport.health().state === "ready");
    return { ...radio, ...listening };
  }

  it("returns from its start at once, and tells of every change until it is ready", async () => {
    const radio = await make();
    const { handlers, healths } = listener();
    expect(radio.transport.health().state).not.toBe("ready");
    radio.transport.start(handlers);
    await eventually(() => healths.at(-1)?.state === "ready");
    expect(radio.transport.health()).toEqual(healths.at(-1));
  });

  it("says not-ready before its start and after its stop, and asks nobody whether to send", async () => {
    const { transport, taken } = await make();
    let asked = 0;
    const gate = async (): Promise<boolean> => {
      asked += 1;
      return true;
    };
    expect(await transport.submit(segment("too early"), gate)).toMatchObject(NOT_READY);
    transport.start(listener().handlers);
    await eventually(() => transport.health().state === "ready");
    await transport.stop(0);
    expect(transport.health().state).not.toBe("ready");
    expect(await transport.submit(segment("too late"), gate)).toMatchObject(NOT_READY);
    expect(taken()).toEqual([]);
    expect(asked).toBe(0);
  });

  it("sends what the gate lets go, in the order of the calls, each with its reference", async () => {
    const { transport, taken } = await ready();
    const outcomes = await Promise.all(["one", "two", "three"].map((text) => transport.submit(segment(text), opened)));
    expect(taken()).toEqual(["one", "two", "three"]);
    const references = outcomes.map((outcome) => (outcome.kind === "submitted" ? outcome.messageReference : undefined));
    expect(new Set(references).size).toBe(3);
    for (const reference of references) expect(reference).toEqual(expect.any(Number));
  });

  it("withholds what the gate or the last look stops, and asks each once", async () => {
    const { transport, taken } = await ready();
    const asked: string[] = [];
    const gate = async (): Promise<boolean> => asked.push("gate") > 0;
    const lastLook = (): boolean => asked.push("last look") < 0;
    expect(await transport.submit(segment("held"), shut)).toEqual({ kind: "withheld" });
    expect(await transport.submit(segment("held too"), gate, lastLook)).toEqual({ kind: "withheld" });
    expect(asked).toEqual(["gate", "last look"]);
    expect(await transport.submit(segment("sent"), opened)).toMatchObject({ kind: "submitted" });
    expect(taken()).toEqual(["sent"]);
  });

  it("hands over what has arrived before it sends anything", async () => {
    const { transport, phoneSends, kept } = await ready();
    await phoneSends("STOP");
    const keptBefore: string[] = [];
    await transport.submit(segment("an alert"), opened, () => keptBefore.push(...kept) > 0);
    expect(keptBefore).toEqual(["STOP"]);
  });

  it("says not-ready while a message that has arrived is not kept", async () => {
    const { transport, phoneSends, taken } = await ready(listener(() => Promise.reject(new Error("no space"))));
    await phoneSends("STOP");
    expect(await transport.submit(segment("an alert"), opened)).toMatchObject(NOT_READY);
    expect(taken()).toEqual([]);
  });

  it("withholds a text when a message has arrived while the gate was asked", async () => {
    const { transport, phoneCutsIn, kept, taken } = await ready();
    const outcome = await transport.submit(segment("crossed"), async () => {
      await phoneCutsIn("STOP");
      return true;
    });
    expect(outcome).toEqual({ kind: "withheld" });
    expect(taken()).toEqual([]);
    await eventually(() => kept.includes("STOP"));
  });

  it("hands over what arrives once, and again when it was not kept", async () => {
    let failures = 1;
    const { transport, phoneSends, kept, sweeps, now } = await ready(
      listener(async (text) => {
        if (text === "STOP" && failures-- > 0) throw new Error("no space");
      }),
    );
    await phoneSends("STOP");
    await eventually(() => failures === 0);
    const before = now();
    transport.requestSweep();
    await eventually(() => kept.length > 0 && (sweeps.at(-1) ?? -1) >= before);
    await phoneSends("YES");
    await eventually(() => kept.includes("YES"));
    expect(kept).toEqual(["STOP", "YES"]);
  });

  it("tells when a sweep that was asked for is done, with the moment at which it began", async () => {
    const { transport, sweeps, now } = await ready();
    const before = now();
    transport.requestSweep();
    await eventually(() => (sweeps.at(-1) ?? -1) >= before);
    expect(sweeps.at(-1)).toBeLessThanOrEqual(now());
  });

  it("reports what became of a text, by its reference", async () => {
    const { transport, reports } = await ready();
    const outcome = await transport.submit(segment("hello", { statusReport: true }), opened);
    await eventually(() => reports.length > 0);
    expect(reports).toMatchObject([
      {
        messageReference: outcome.kind === "submitted" ? outcome.messageReference : undefined,
        recipient: { digits: PHONE },
        status: 0,
      },
    ]);
  });

  it("sweeps no more after its stop", async () => {
    const { transport, sweeps } = await ready();
    await transport.stop(0);
    const before = sweeps.length;
    transport.requestSweep();
    await settled();
    expect(sweeps).toHaveLength(before);
  });
});
