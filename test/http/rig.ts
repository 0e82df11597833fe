import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createMetrics } from "../../src/http/metrics.ts";
import { createHttpServer, type HttpBounds, type HttpServer } from "../../src/http/server.ts";
import { createWeb, type Pages } from "../../src/http/web.ts";
import type { Tried } from "../../src/app/alarms/telling.ts";
import { createSpentCodes } from "../../src/app/spent-codes.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { given } from "../../src/domain/given.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";
import { createFakeControl, type FakeControl } from "./fake-control.ts";
import { createFakeTechnician, type FakeTechnician } from "./fake-technician.ts";

export interface Rig {
  readonly control: FakeControl;
  readonly technician: FakeTechnician;
  /** By which it waits for whoever gave wrong passwords. */
  readonly time: ManualTime;
  readonly http: HttpServer;
  readonly folder: string;
  /** A configuration that names the socket. */
  readonly config: string;
  readonly socketPath: string;
  readonly causes: string[];
  /** What a test of the alarms comes to. */
  readonly tried: Tried[];
  /** The fields of what was logged as an error. */
  readonly errors: readonly object[];
  end(): Promise<void>;
}

/** The service before a fake gateway, in a folder of its own; it listens nowhere yet. */
export function createRig(bounds?: HttpBounds, pages?: Pages): Rig {
  const folder = mkdtempSync(join(tmpdir(), "leadline-http-"));
  const socketPath = join(folder, "run", "leadline.sock");
  const config = join(folder, "leadline.yaml");
  writeFileSync(config, `http: { socket: ${JSON.stringify(socketPath)} }\n`);
  const control = createFakeControl();
  const technician = createFakeTechnician();
  const causes: string[] = [];
  const tried: Tried[] = [];
  const log = createKeptLog();
  const time = createManualTime();
  const web = createWeb({
    ...{ control, technician, log },
    alarms: { test: () => Promise.resolve(tried) },
    metrics: createMetrics({
      ...{ version: "0.0.0", raised: () => [], health: () => ({ state: "ready" }) },
      broker: { state: () => ({ connected: true, takenOver: false }) },
    }),
    ...given({ pages: pages && (() => pages) }),
    clock: time.clock,
    scheduler: time,
    spentCodes: createSpentCodes({ read: async () => undefined, write: async () => undefined }, time, log),
    health: () => ({ ok: causes.length === 0, causes }),
  });
  const http = createHttpServer({ web: () => web, scheduler: time, log, ...given({ bounds }) });
  return {
    control,
    technician,
    time,
    http,
    folder,
    config,
    socketPath,
    causes,
    tried,
    get errors() {
      return log.entries.flatMap(({ level, fields }) => (level === "error" ? [fields] : []));
    },
    async end() {
      await http.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One that listens on its socket until the test is over. */
export async function createListeningRig(): Promise<Rig> {
  const rig = createRig();
  onTestFinished(() => rig.end());
  await rig.http.listenSocket(rig.socketPath);
  return rig;
}
