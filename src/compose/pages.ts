import { randomUUID } from "node:crypto";
import { hostname, release, type } from "node:os";
import { createDesks, type DeskReads } from "../app/desks.ts";
import { createImportDesk } from "../app/import-desk.ts";
import type { Clock } from "../app/ports.ts";
import type { SignalSamples } from "../app/signal-samples.ts";
import { lookInSlices, type Slicing } from "../app/slice.ts";
import { createToday, seek, type TodayNeeds } from "../app/today.ts";
import type { FactorEnrolment, SpentCodes } from "../app/users.ts";
import { whyUnreadable } from "../config/file-errors.ts";
import { createUserDirectory } from "../config/users-file.ts";
import { openAgentFile } from "../csv/agent-file.ts";
import type { BackupView } from "../dashboard/device/off-the-device.tsx";
import type { MachineView } from "../dashboard/device/page.tsx";
import { createDashboard, type DashboardNeeds } from "../dashboard/dashboard.tsx";
import { given } from "../domain/given.ts";
import { createFactorEnrolment } from "../http/factor-enrolment.ts";
import type { Pages } from "../http/web.ts";
import { keptBackups } from "../store/backup/kept.ts";
import { createMachineChecks } from "./doctor/of-the-machine.ts";
import type { Environment } from "./environment.ts";
import { changeUsers } from "./users.ts";

// What browsers are shown, loaded when the first one comes.

/** What of the gateway they are drawn from. */
export interface PagesNeeds
  extends Pick<DashboardNeeds, "control" | "core" | "technician" | "changes" | "health" | "problems">,
    Pick<TodayNeeds, "since" | "broker" | "blocking" | "copy"> {
  readonly environment: Environment;
  readonly clock: Pick<Clock, "monotonicMs" | "now">;
  readonly modem: TodayNeeds["health"];
  readonly signal: SignalSamples;
  readonly spentCodes: SpentCodes;
  readonly reads: DeskReads;
  readonly pause: Slicing["pause"];
}

export function pagesOf({ environment, modem, signal, spentCodes, reads, pause, ...needs }: PagesNeeds): Pages {
  const { config, scheduler, log, playground } = environment;
  const { control, core, technician, changes, health, problems, clock } = needs;
  return createDashboard({
    ...{ control, core, technician, changes, health, problems, scheduler },
    ...{ gateway: config.gateway, number: config.number },
    ...createDesks({ core, scheduler, log, reads }),
    imports: createImportDesk({
      importingBy: (by) => (by === undefined ? control : control.as(by)).importing,
      open: (name, octets) => openAgentFile(name, () => once(octets)),
      now: () => core.now(),
      newId: () => randomUUID(),
      pause,
    }),
    today: createToday({
      ...needs,
      ...{ health: modem, pause },
      ...{ waiting: control.waiting, message: control.message, signal: () => signal.all() },
    }),
    seek: (typed) => seek(core, typed, lookInSlices({ clock, pause })),
    slicing: { clock, pause },
    machine: () => machineView(environment),
    findings: createMachineChecks({ config, clock, scheduler }),
    backup: () => backupView(config),
    factors: factorsOf(environment, spentCodes),
    ...given({ playground }),
    now: () => core.now(),
  });
}

function machineView({ config, version }: Environment): MachineView {
  return {
    version,
    node: process.version,
    system: `${type()} ${release()}, ${process.arch}`,
    host: hostname(),
    memoryMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
    storeDirectory: config.store.directory,
    configFile: config.file ?? "the defaults",
  };
}

function factorsOf({ config, clock, scheduler }: Environment, spentCodes: SpentCodes): FactorEnrolment {
  const { usersFile: file } = config.http;
  return createFactorEnrolment({
    ...{ users: createUserDirectory(file), clock, spentCodes },
    give: (name, secondFactor) =>
      changeUsers({ file, clock, scheduler }, (users) =>
        users.map((user) => (user.name === name ? { ...user, secondFactor } : user)),
      ),
  });
}

async function backupView({ backup, gateway }: Environment["config"]): Promise<BackupView> {
  const where = { folder: backup.folder, isDaily: backup.daily !== null };
  try {
    const newest = (await keptBackups({ ...backup, gateway })).at(-1);
    return { ...where, ...given({ newest }) };
  } catch (error) {
    return { ...where, trouble: `the folder cannot be read: ${whyUnreadable(error)}` };
  }
}

/** A file that lies in memory, as it is read from a disk. */
async function* once(octets: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield octets;
}
