import { subscribe } from "node:diagnostics_channel";
import { existsSync } from "node:fs";
import { open, writeFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { HOPS } from "../../src/app/hops.ts";
import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";

// Loaded into the daemon before its own modules: counts what it writes and syncs, and on SIGUSR2 says so in a file, with
// how long its event loop was held since the signal before, where that was asked for.

/** What the daemon has done since it started; the delays since it was asked last, milliseconds. */
export interface Probed {
  readonly syncs: number;
  readonly octets: number;
  readonly loopDelay: { readonly p50: number; readonly p99: number; readonly max: number };
  /** What has got where, and when by the machine's monotonic clock, ms: with LEADLINE_BENCH_HOPS, since it was asked last. */
  readonly hops: readonly (readonly [name: string, atMs: number])[];
}

const RESOLUTION_MS = 1;
const SYNC_MS = Number(process.env["LEADLINE_BENCH_SYNC_MS"] ?? 0);
const file = process.env["LEADLINE_PROBE"];
let syncs = 0;
let octets = 0;
let delays: IntervalHistogram | undefined;

interface Handle {
  datasync(): Promise<void>;
  sync(): Promise<void>;
  write(...args: readonly unknown[]): Promise<{ readonly bytesWritten: number }>;
}

let hops: [string, number][] = [];
if (process.env["LEADLINE_BENCH_HOPS"] !== undefined)
  subscribe(HOPS, (name) => hops.push([String(name), Number(process.hrtime.bigint()) / 1e6]));

const own = await open(process.execPath, "r");
const handle = Object.getPrototypeOf(own) as Handle;
await own.close();
const { datasync, sync, write } = handle;
handle.datasync = function (this: Handle) {
  return counted(datasync.call(this));
};
handle.sync = function (this: Handle) {
  return counted(sync.call(this));
};

/** No sync is over sooner than that of the card that is played. */
async function counted(synced: Promise<void>): Promise<void> {
  syncs += 1;
  await (SYNC_MS === 0 ? synced : Promise.all([synced, delay(SYNC_MS)]));
}
handle.write = async function (this: Handle, ...args: readonly unknown[]) {
  const written = await write.apply(this, args as never);
  octets += written.bytesWritten;
  return written;
};

process.on("SIGUSR2", () => {
  const { p50 = 0, p99 = 0, max = 0 } = delays === undefined ? {} : measured(delays);
  delays?.disable();
  delays = undefined;
  // Else there is no timer that would count as the daemon's own work.
  if (existsSync(`${file}.delays`)) {
    delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
    delays.enable();
  }
  const probed: Probed = { syncs, octets, loopDelay: { p50, p99, max }, hops };
  hops = [];
  if (file !== undefined) void writeFile(file, JSON.stringify(probed));
});

function measured(histogram: IntervalHistogram): Probed["loopDelay"] {
  const [p50 = 0, p99 = 0, max = 0] = [histogram.percentile(50), histogram.percentile(99), histogram.max].map((ns) =>
    Math.max(0, ns / 1e6 - RESOLUTION_MS),
  );
  return { p50, p99, max };
}
