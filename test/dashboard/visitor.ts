import { Readable } from "node:stream";
import { Hono } from "hono";
import type { Role } from "../../src/app/actor.ts";
import { Core } from "../../src/app/core.ts";
import type { Control } from "../../src/app/control.ts";
import { createImportDesk, type ImportDesk } from "../../src/app/import-desk.ts";
import type { Playground } from "../../src/app/playground.ts";
import type { Desks } from "../../src/app/desks.ts";
import { createChanges, type Changes } from "../../src/app/changes.ts";
import { openAgentFile } from "../../src/csv/agent-file.ts";
import { createDashboard } from "../../src/dashboard/dashboard.tsx";
import { emptyState } from "../../src/domain/state.ts";
import { Problem } from "../../src/http/problem.ts";
import { AS_LONG_AS_THEY_LIKE } from "../../src/http/stays.ts";
import type { Pages } from "../../src/http/web.ts";
import type { Visit } from "../../src/http/who.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createFakeControl, type FakeControl } from "../http/fake-control.ts";
import { createFakeTechnician } from "../http/fake-technician.ts";
import { fullDay } from "./full-day.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";

/** The pages before a fake gateway, and somebody who looks at them. */
export interface Visitor {
  readonly control: FakeControl;
  readonly time: ManualTime;
  readonly changes: Changes;
  readonly dashboard: Pages;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  page(path: string): Promise<string>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
  /** A form with a file. */
  send(path: string, form: FormData): Promise<Response>;
}

/** Files that are handed over are read as those of the daemon are. */
function importDeskOf(control: Control): ImportDesk {
  let orders = 0;
  return createImportDesk({
    importingBy: (by) => (by === undefined ? control : control.as(by)).importing,
    open: (name, octets) => openAgentFile(name, () => Readable.from([octets])),
    now: () => NOW,
    newId: () => `order-${++orders}`,
    pause: () => Promise.resolve(),
  });
}

const NOW = Date.parse("2025-03-01T15:00:00.000Z");

/** A gateway at work in place of the fake one. */
export interface AtWork {
  readonly core?: Core;
  readonly control?: Control;
  readonly proofs?: Desks["proofs"];
  readonly timelines?: Desks["timelines"];
  readonly playground?: Playground;
}

export function createVisitor(
  role: Role = "technician",
  causes: readonly string[] = [],
  atWork?: AtWork,
  problems = causes,
): Visitor {
  const control = createFakeControl();
  const time = createManualTime();
  const changes = createChanges(time, 0);
  const core = new Core({
    ...{ state: emptyState(), policy: shippedPolicy, scheduler: time },
    ...{ clock: time.clock, journal: new MemoryJournal(time.clock) },
  });
  const dashboard = createDashboard({
    ...{ control, core, changes, scheduler: time, technician: createFakeTechnician() },
    proofs: { ask: async () => ({ kind: "busy" }) },
    timelines: { ask: async () => ({ kind: "reading", ahead: 0 }) },
    imports: importDeskOf(atWork?.control ?? control),
    ...atWork,
    today: async () => fullDay(NOW),
    slicing: { clock: time.clock, pause: async () => {} },
    seek: async (typed) => (typed === "L-9" ? { kind: "message", id: typed } : undefined),
    stories: {
      ask: async (subject) => ({
        kind: "read",
        reading:
          subject === "L-9"
            ? { subject, why: "Lead L-9: <b>held</b>.", records: [{ sequence: 4, at: NOW, what: "held" }] }
            : undefined,
      }),
    },
    findings: async () => [{ check: "power", state: "warn", text: "under-voltage <now>", cure: "a better supply" }],
    factors: {
      stands: () => "off",
      offer: () => ({ key: "ABCD EFGH", uri: "otpauth://totp/x" }),
      take: async () => ({ kind: "wrong", what: "code", why: "this is not what it shows" }),
    },
    backup: async () => ({ folder: "/backups", isDaily: true }),
    machine: () => ({
      ...{ version: "0.1.0", node: "v20", system: "Linux", host: "pi", memoryMb: 90 },
      ...{ storeDirectory: "/var/lib/leadline", configFile: "/etc/leadline/leadline.yaml" },
    }),
    ...{ gateway: "<main>", number: "+18502200227", now: () => NOW },
    health: () => ({ ok: causes.length === 0, causes }),
    problems: () => problems,
  });
  const app = new Hono<Visit>();
  app.use(async (c, next) => {
    c.set("actor", { name: "zoe", role, how: "signed-in" });
    c.set("formToken", "a-token");
    c.set("stay", () => AS_LONG_AS_THEY_LIKE);
    await next();
  });
  app.route("/", dashboard.routes);
  app.onError((error, c) => {
    if (error instanceof Problem) return dashboard.problem(c, error);
    throw error;
  });
  const get: Visitor["get"] = async (path, headers = {}) => app.request(path, { headers });
  return {
    ...{ control, time, changes, dashboard, get },
    page: async (path) => (await get(path)).text(),
    send: async (path, form) => app.request(path, { method: "POST", body: form }),
    post: async (path, fields) => app.request(path, { method: "POST", body: new URLSearchParams(fields) }),
  };
}
