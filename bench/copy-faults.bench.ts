import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { sha256 } from "../src/compose/copy.ts";
import { createNatsCopy, makeStream } from "../src/copy/nats.ts";
import { systemClock } from "../src/platform/clock.ts";
import { systemScheduler } from "../src/platform/scheduler.ts";
import { CutLink } from "../test/copy/cut-link.ts";
import { copiedStore, restoredFrom } from "../test/copy/gateway-store.ts";
import { Medium } from "../test/copy/medium.ts";
import { limitStream } from "../test/copy/nats-limit.ts";
import { NatsServers, untilTaken } from "../test/copy/nats-servers.ts";
import { find } from "../test/requires.ts";
import { printTable } from "./figures.ts";

// What fails at real NATS servers while a gateway is at work: how far the copy falls behind, when a person is called,
// and that it has everything when the fault is over.

/** The alarm is due after a minute. */
const FAULT_SECONDS = Number(process.env["LEADLINE_FAULT_SECONDS"] ?? 75);
/** For anything that is waited for. */
const MOST_WAIT_MS = 120_000;
const MOST_MS = (FAULT_SECONDS + 600) * 1_000;
/** Only faults whose names hold this. */
const ONLY = process.env["LEADLINE_FAULT"] ?? "";
const RECORDS_A_SECOND = 20;
const VERSION = execFileSync(find("nats-server") ?? "", ["--version"], { encoding: "utf8" }).trim();
const TAKES_A_FULL_DISK = !VERSION.includes("v2.9.");
const time = { ...systemScheduler, clock: systemClock("bench") };

interface Fault {
  readonly name: string;
  readonly servers: 1 | 3;
  /** Mebibytes of the disk that the server has to itself. */
  readonly disk?: number;
  /** Whether nothing can be copied while it lasts. */
  readonly isTotal: boolean;
  begin(at: Site): unknown;
  end(at: Site): unknown;
}

interface Site {
  readonly servers: NatsServers;
  readonly link: CutLink | undefined;
  readonly disk: Medium | undefined;
}

const MIB = 2 ** 20;
const FAULTS: readonly Fault[] = [
  {
    ...{ name: "one node of three killed, and back", servers: 3, isTotal: false },
    begin: ({ servers }) => servers.killOne(0),
    end: ({ servers }) => servers.startOne(0),
  },
  {
    ...{ name: "all three nodes killed, and back", servers: 3, isTotal: true },
    begin: ({ servers }) => servers.killAll(),
    end: ({ servers }) => servers.startAll(),
  },
  {
    ...{ name: "the network silent, and back", servers: 1, isTotal: true },
    begin: ({ link }) => link?.silence(),
    end: ({ link }) => link?.mend(),
  },
  {
    ...{ name: "the network refusing, and back", servers: 1, isTotal: true },
    begin: ({ link }) => link?.refuse(),
    end: ({ link }) => link?.mend(),
  },
  {
    ...{ name: "the stream full, and room made", servers: 1, isTotal: true },
    begin: ({ servers }) => limitStream(servers.urls, "leadline", 1),
    end: ({ servers }) => limitStream(servers.urls, "leadline", 64 * MIB),
  },
  {
    ...{ name: "the server's disk full, and room made", servers: 1, isTotal: true, disk: 64 },
    begin: ({ disk }) => disk?.fill(),
    end: async ({ disk, servers }) => {
      await disk?.makeRoom();
      // It answers nothing any more, SIGTERM neither.
      if (!TAKES_A_FULL_DISK) await servers.killAll().then(() => servers.startAll());
    },
  },
];

test("what a copy in a JetStream goes through, and has all the same", { timeout: MOST_MS }, async () => {
  const isRoot = process.getuid?.() === 0;
  const faults = FAULTS.filter(({ name, disk }) => name.includes(ONLY) && (disk === undefined || isRoot));
  // Each comes to its end and leaves no server behind, whatever becomes of the others.
  const ended = await Promise.allSettled(faults.map(through));
  const rows = ended.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  printTable(`${VERSION}: ${FAULT_SECONDS} s of each fault, ${RECORDS_A_SECOND} records a second`, [
    ["fault", "records", "most behind", "seconds behind", "alarm after s", "in step again after s", "missing"],
    ...rows,
  ]);
  for (const each of ended) if (each.status === "rejected") throw each.reason;
});

async function until(isSo: () => boolean, eachMs = 50): Promise<void> {
  const began = performance.now();
  while (!isSo()) {
    if (performance.now() - began > MOST_WAIT_MS) throw new Error(`it did not come to be so in ${MOST_WAIT_MS} ms`);
    await wait(eachMs);
  }
}

async function through(fault: Fault) {
  /** What was begun is ended in the opposite order. */
  const endings: (() => Promise<unknown>)[] = [];
  try {
    return await measured(fault, (ending) => void endings.unshift(ending));
  } finally {
    for (const ending of endings) {
      await ending().catch((error: unknown) => console.error(`${fault.name}: ${String(error)}`));
    }
  }
}

async function measured(
  { name, servers: count, isTotal, disk: mebibytes, begin, end }: Fault,
  atEnd: (ending: () => Promise<unknown>) => void,
) {
  const folder = await mkdtemp(join(tmpdir(), "leadline-faults-"));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  const disk = mebibytes === undefined ? undefined : Medium.mount(mebibytes);
  atEnd(async () => disk?.remove());
  const servers = await NatsServers.start(count, [], disk === undefined ? {} : { storedIn: disk.path });
  atEnd(() => servers.remove());
  const link = count === 1 ? await CutLink.to(servers.urls[0] ?? "") : undefined;
  atEnd(async () => link?.remove());
  const options = { servers: link === undefined ? servers.urls : [link.url], stream: "leadline", gateway: "main" };
  await untilTaken(() => makeStream({ ...options, sha256, replicas: count }));
  const copy = createNatsCopy({ ...options, sha256 });
  const device = await copiedStore(join(folder, "state"), copy, time);
  atEnd(() => device.close());
  const { copier } = device;
  const isInStep = (): boolean => copier.view().state === "in step" && copier.lag().records === 0;
  await copier.start();
  await until(isInStep);

  let isLoading = true;
  atEnd(async () => {
    isLoading = false;
    await load.catch(() => undefined);
  });
  const load = (async () => {
    for (; isLoading; await wait(1_000 / RECORDS_A_SECOND)) await device.add("a");
  })();
  await wait(5_000);
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1_000;
  await begin({ servers, link, disk });
  let [mostRecords, mostMs] = [0, 0];
  let alarmAfter: number | undefined;
  const watch = (): void => {
    const { records, ms } = copier.lag();
    mostRecords = Math.max(mostRecords, records);
    mostMs = Math.max(mostMs, ms);
    if (copier.conditions().length > 0) alarmAfter ??= seconds();
  };
  while (seconds() < FAULT_SECONDS) {
    watch();
    await wait(100);
  }
  await end({ servers, link, disk });
  const over = seconds();
  // Under load it is never without a record that waits: in step is what the status says.
  await until(() => {
    watch();
    return copier.lag().ms <= 2_000 && copier.view().state === "in step";
  });
  const again = seconds() - over;
  isLoading = false;
  await load;
  await until(isInStep);
  const written = device.store.head().sequence;
  const reader = createNatsCopy({ ...options, sha256 });
  atEnd(() => reader.close());
  const { state } = await restoredFrom(reader, join(folder, "restored"));
  const missing = written - (state.get("a") ?? 0);
  expect(missing).toBe(0);
  // A minute counts from the oldest record that waits, which was there a little before the fault.
  if (isTotal && FAULT_SECONDS > 70) expect(alarmAfter).toBeGreaterThan(55);
  if (!isTotal) expect(alarmAfter).toBeUndefined();
  return [name, written, mostRecords, mostMs / 1_000, alarmAfter ?? "none", again, missing] as const;
}
