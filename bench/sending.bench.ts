import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { Core } from "../src/app/core.ts";
import { createInbox } from "../src/app/inbox.ts";
import type { Log } from "../src/app/ports.ts";
import { createSender } from "../src/app/sender.ts";
import { gatewayFold } from "../src/domain/fold.ts";
import type { GatewayState } from "../src/domain/state.ts";
import type { WrittenEvent } from "../src/domain/written/joined.ts";
import { toWritten } from "../src/domain/written/written.ts";
import type { MakeLink } from "../src/modem/link/byte-link.ts";
import { createSerialLink } from "../src/modem/link/serial-link.ts";
import { createModem } from "../src/modem/modem.ts";
import { systemClock } from "../src/platform/clock.ts";
import { systemScheduler } from "../src/platform/scheduler.ts";
import { createSimulatedModem } from "../src/sim/modem.ts";
import { realDisk } from "../src/store/disk/disk.ts";
import type { BatchDisk } from "../src/store/journal/batch-writer.ts";
import { openStore } from "../src/store/recovery/open.ts";
import { withSending } from "../test/domain/policy.ts";
import { createKeptLog } from "../test/fakes/kept-log.ts";
import { TOLD_NOBODY } from "../test/fakes/told-nobody.ts";
import { phoneOf } from "../test/torture/gateway-on-modem.ts";
import { printTable, quantile } from "./figures.ts";

// The goal: between a final result and the next Ctrl-Z lies no more than the longer of one sync and one prompt.

const MESSAGES = 200;
/** Real networks take a second or more: what the report on one message costs is over before the next result. */
const NETWORK_MS = 50;
const clock = systemClock("bench");
const policy = withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 });

/** Sticks ask for the text after 5 to 300 ms; a card syncs in 2 to 50 ms. */
const SPEEDS = [
  { promptMs: 0, syncMs: 0 },
  { promptMs: 20, syncMs: 0 },
  { promptMs: 20, syncMs: 20 },
  { promptMs: 0, syncMs: 20 },
];

test.each(SPEEDS)(
  "the gap between two submits with $promptMs ms to the prompt and $syncMs more to a sync",
  async (speed) => {
    const gateway = await openGateway(speed);
    const { gaps } = gateway;
    const idle = gateway.idle();
    for (let index = 0; index < MESSAGES; index += 1) {
      const lead = { message: `lead ${index}` };
      gateway.core.execute({ type: "AcceptLead", leadId: `L-${index}`, agentId: "A-0", lead });
    }
    await idle;
    const syncs = await gateway.measureSyncs();
    const prompts = gaps.prompts.slice(10);
    const longer = Math.max(quantile(syncs, 0.5), quantile(prompts, 0.5));
    const longer99 = Math.max(quantile(syncs, 0.99), quantile(prompts, 0.99));
    const toCommand = gaps.toCommand.slice(10);
    const toText = gaps.toText.slice(10);
    printTable(
      `${toText.length} gaps between a final result and the next submit; prompt ${speed.promptMs} ms, sync + ${speed.syncMs} ms`,
      [
        ["", "median ms", "p99 ms", "of the longer of sync and prompt: median", "p99"],
        ["one sync", quantile(syncs, 0.5), quantile(syncs, 0.99), "", ""],
        ["one prompt", quantile(prompts, 0.5), quantile(prompts, 0.99), "", ""],
        [
          "to AT+CMGS",
          quantile(toCommand, 0.5),
          quantile(toCommand, 0.99),
          quantile(toCommand, 0.5) / longer,
          quantile(toCommand, 0.99) / longer99,
        ],
        [
          "to Ctrl-Z",
          quantile(toText, 0.5),
          quantile(toText, 0.99),
          quantile(toText, 0.5) / longer,
          quantile(toText, 0.99) / longer99,
        ],
      ],
    );
    // What the gap costs beyond that is this process's own work, which counts where nothing else takes time.
    if (speed.promptMs + speed.syncMs > 0) expect(quantile(toText, 0.5)).toBeLessThan(1.5 * longer);
    expect(gateway.sim.network.submitted.length).toBeGreaterThanOrEqual(MESSAGES);
  },
);

interface Gaps {
  /** From the final result of one submit to AT+CMGS of the next, milliseconds. */
  readonly toCommand: number[];
  /** From the same to the end of its text. */
  readonly toText: number[];
  /** From AT+CMGS to the prompt. */
  readonly prompts: number[];
}

/** A link to the tty that keeps the time: what was there before the driver could act, and when it did. */
function timedLink(path: string, log: Log): { readonly gaps: Gaps; readonly makeLink: MakeLink } {
  const gaps: Gaps = { toCommand: [], toText: [], prompts: [] };
  let doneAt: number | undefined;
  let askedAt = 0;
  let submitting = false;

  function written(text: string, now: number): void {
    if (text.startsWith("AT+CMGS=")) {
      if (doneAt !== undefined) gaps.toCommand.push(now - doneAt);
      askedAt = now;
    } else if (text.endsWith("\x1a")) {
      if (doneAt !== undefined) gaps.toText.push(now - doneAt);
      submitting = true;
    }
  }

  function read(text: string, now: number): void {
    if (text.includes("> ")) gaps.prompts.push(now - askedAt);
    if (!submitting || !text.includes("OK")) return;
    submitting = false;
    doneAt = now;
  }

  const makeLink: MakeLink = () => {
    const link = createSerialLink({ path, baudRate: 115_200, log });
    return {
      ...link,
      write(octets) {
        written(octets.toString("latin1"), performance.now());
        return link.write(octets);
      },
      onBytes: (listener) =>
        link.onBytes((octets) => {
          read(octets.toString("latin1"), performance.now());
          listener(octets);
        }),
    };
  };
  return { gaps, makeLink };
}

async function openGateway({ promptMs, syncMs }: (typeof SPEEDS)[number]) {
  const directory = mkdtempSync(join(tmpdir(), "leadline-bench-"));
  const sim = createSimulatedModem({
    latencies: { promptMs, submitMs: NETWORK_MS, phoneMs: 0, reportMs: 1, deliveryMs: 0 },
  });
  const { tty } = await sim.start();
  const store = await openStore<GatewayState, WrittenEvent>({
    directory,
    clock,
    fold: gatewayFold,
    files: slower(syncMs),
    onTrouble: () => undefined,
    onFatal: (error) => console.error(error),
  });
  if (store.kind !== "open") throw new Error("a new store is damaged");
  const core = new Core({
    ...{ state: store.state, policy, journal: store.journal, clock, scheduler: systemScheduler },
    written: (decided) => toWritten(decided, store.level()),
  });
  const log = createKeptLog();
  const { gaps, makeLink } = timedLink(tty, log);
  const transport = createModem({
    makeLink,
    scheduler: systemScheduler,
    port: tty,
    baudRate: 115_200,
    profile: "auto",
    deliveryReports: true,
    pinAttempts: { tried: () => [], record: async () => undefined, clear: async () => undefined },
    clock,
    log,
  });
  const sender = createSender({
    core,
    transport,
    clock,
    scheduler: systemScheduler,
    log,
    ...TOLD_NOBODY,
    isConfirmed: () => true,
  });
  enrol(core);
  await new Promise<void>((resolve) => {
    sender.start();
    transport.start({
      ...createInbox(core, log),
      health({ state }) {
        sender.wake();
        if (state === "ready") resolve();
      },
      swept: () => undefined,
    });
  });
  onTestFinished(async () => {
    sender.stop();
    await transport.stop(0);
    await sim.stop();
    core.flush();
    await store.close();
    rmSync(directory, { recursive: true });
  });

  return {
    core,
    gaps,
    sim,
    /** Resolves once everything that will have been queued has been sent. */
    idle: () =>
      new Promise<void>((resolve) => {
        const unsubscribe = core.onRecorded(() => {
          const open = Object.values(core.state.index.turns.open).some((open) => open > 0);
          if (open || core.state.leads.size < MESSAGES) return;
          unsubscribe();
          resolve();
        });
      }),
    /** What a batch like that between two submits costs on its own, milliseconds. */
    async measureSyncs(): Promise<readonly number[]> {
      const syncs: number[] = [];
      await core.synced();
      for (let index = 0; index < 200; index += 1) {
        const sinceMs = performance.now();
        const reject = {
          type: "RejectRequest",
          code: "malformed",
          topic: "bench",
          error: "x".repeat(900),
          excerpt: "x".repeat(200),
        } as const;
        core.execute(reject);
        await core.synced();
        syncs.push(performance.now() - sinceMs);
      }
      return syncs;
    },
  };
}

/** The disk, each sync taking so much longer. */
function slower(syncMs: number): BatchDisk {
  return {
    ...realDisk,
    async open(path) {
      const file = await realDisk.open(path);
      return {
        write: (octets, offset) => file.write(octets, offset),
        truncate: (length) => file.truncate(length),
        isInPlace: () => file.isInPlace(),
        close: () => file.close(),
        async datasync() {
          await Promise.all([file.datasync(), delay(syncMs)]);
        },
      };
    },
  };
}

function enrol(core: Core): void {
  const number = phoneOf(0);
  core.execute({
    type: "EnrolAgent",
    agentId: "A-0",
    brand: "homes",
    number,
    requestedAt: Date.now(),
    source: "profile",
  });
  const from = { kind: "international", digits: number } as const;
  core.execute({ type: "ReceiveSms", sms: { from, content: { kind: "text", text: "YES" }, pdu: "YES" } });
}
