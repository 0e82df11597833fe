import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "../../src/app/ports.ts";
import { createHttpServer, type HttpServer } from "../../src/http/server.ts";
import { createFakeControl, type FakeControl } from "./fake-control.ts";
import { createFakeTechnician, type FakeTechnician } from "./fake-technician.ts";

export interface Rig {
  readonly control: FakeControl;
  readonly technician: FakeTechnician;
  readonly http: HttpServer;
  readonly folder: string;
  /** A configuration that names the socket. */
  readonly config: string;
  readonly socketPath: string;
  readonly causes: string[];
  readonly errors: object[];
  end(): Promise<void>;
}

/** The service before a fake gateway, in a folder of its own; it listens nowhere yet. */
export function createRig(): Rig {
  const folder = mkdtempSync(join(tmpdir(), "leadline-http-"));
  const socketPath = join(folder, "run", "leadline.sock");
  const config = join(folder, "leadline.yaml");
  writeFileSync(config, `http: { socket: ${JSON.stringify(socketPath)} }\n`);
  const control = createFakeControl();
  const technician = createFakeTechnician();
  const causes: string[] = [];
  const errors: object[] = [];
  const log: Log = {
    debug() {},
    info() {},
    warn() {},
    error: (fields) => errors.push(fields),
    child: () => log,
  };
  const http = createHttpServer({ control, technician, log, health: () => ({ ok: causes.length === 0, causes }) });
  return {
    control,
    technician,
    http,
    folder,
    config,
    socketPath,
    causes,
    errors,
    async end() {
      await http.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
