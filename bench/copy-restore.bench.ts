import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createCopier } from "../src/app/copy/copier.ts";
import { rebuildCopy } from "../src/compose/copy-drill.ts";
import { sha256, sourceIn } from "../src/compose/copy.ts";
import { createFolderCopy, markFolder } from "../src/copy/folder.ts";
import { newKey, sealWith } from "../src/copy/sealing.ts";
import { gatewayFold } from "../src/domain/fold.ts";
import { systemClock } from "../src/platform/clock.ts";
import { systemScheduler } from "../src/platform/scheduler.ts";
import { restoreFrom } from "../src/store/backup/restore.ts";
import { openStore } from "../src/store/recovery/open.ts";
import { createKeptLog } from "../test/fakes/kept-log.ts";
import { printTable } from "./figures.ts";
import { writeHistory } from "./year.ts";

const AGENTS = Number(process.env["LEADLINE_COPY_AGENTS"] ?? 10_000);
const DAYS = Number(process.env["LEADLINE_COPY_DAYS"] ?? 365);

async function octetsIn(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  const sizes = await Promise.all(files.map(async (each) => (await stat(join(each.parentPath, each.name))).size));
  return sizes.reduce((sum, each) => sum + each, 0);
}

test("a year of many agents is copied, and restored on a blank machine", async () => {
  const folder = await mkdtemp(join(tmpdir(), "leadline-restore-"));
  const [directory, stick, blank] = ["state", "stick", "blank"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const began = performance.now();
  const seconds = (sinceMs: number): number => (performance.now() - sinceMs) / 1_000;
  await writeHistory(directory, { agents: AGENTS, days: DAYS, leadsADay: 200 }, Date.now());
  const writtenSeconds = seconds(began);

  const [clock, scheduler, seal] = [systemClock("bench"), systemScheduler, sealWith(newKey())];
  const ignore = (): void => undefined;
  const opened = await openStore({ directory, clock, fold: gatewayFold, onTrouble: ignore, onFatal: ignore });
  if (opened.kind !== "open") throw new Error(opened.why);
  await mkdir(stick);
  await markFolder(stick);
  const copy = createFolderCopy({ folder: stick, gateway: "main", storeDirectory: directory });
  const copier = createCopier({
    ...{ copy, seal, gateway: "main", sha256, newId: () => randomUUID(), clock, scheduler, log: createKeptLog() },
    source: sourceIn(directory, () => opened.head()),
    onStop: ignore,
    changed: ignore,
  });
  const copying = performance.now();
  const cpuBefore = process.cpuUsage();
  await copier.start();
  while (copier.view().state !== "in step") await wait(20);
  const copySeconds = seconds(copying);
  const cpu = process.cpuUsage(cpuBefore);
  await copier.stop();
  await opened.close();

  const restoring = performance.now();
  let objects = 0;
  const restored = await restoreFrom({ directory: blank, clock, fold: gatewayFold }, async (fresh) => {
    const reach = await rebuildCopy({ copy, seal, gateway: "main", sha256 }, fresh);
    objects = reach?.objects ?? 0;
    return { takenAt: reach?.at ?? "", sequence: reach?.tip.last ?? 0 };
  });
  const restoreSeconds = seconds(restoring);
  expect(restored).toMatchObject({ kind: "restored", sequence: opened.head().sequence });
  printTable(`${AGENTS} agents, ${DAYS} days`, [
    ["records", opened.head().sequence],
    ["octets on the card", await octetsIn(directory)],
    ["octets of the copy", await octetsIn(stick)],
    ["written, seconds", writtenSeconds],
    ["the first copy, seconds", copySeconds],
    ["its CPU, seconds", (cpu.user + cpu.system) / 1e6],
    ["restore, seconds", restoreSeconds],
    ["objects read beside parts of files", objects],
    ["memory, MB", process.memoryUsage.rss() / 2 ** 20],
  ]);
  await rm(folder, { recursive: true, force: true });
});
