import type { Log } from "../app/ports.ts";
import type { AtCommand } from "./at/command.ts";
import { attention, question } from "./at/commands/basic.ts";
import { askRegistration, readOperator, readSignal } from "./at/commands/network.ts";
import { readSimState } from "./at/commands/sim.ts";
import { type NamedStoreFill, readIndications, readServiceCentre, readStores } from "./at/commands/sms-settings.ts";
import { isDenied, isRegistered, isRoaming } from "./at/registration.ts";
import { openConnection } from "./connection.ts";
import { LinkOpenError } from "./link/open-error.ts";
import { createSerialLink } from "./link/serial-link.ts";
import { REGISTRATION_DOMAINS } from "./registration-watch.ts";
import { systemScheduler } from "./scheduler.ts";

/** What a modem tells of itself when it is only asked, and nothing is changed. Absent: it does not say. */
export interface ModemFindings {
  readonly manufacturer?: string;
  readonly model?: string;
  readonly revision?: string;
  readonly imei?: string;
  /** `READY`, `SIM PIN` …; absent where no card is seen. */
  readonly sim?: string;
  readonly dbm?: number;
  readonly registration?: "home" | "roaming" | "denied" | "none";
  readonly operator?: string;
  /** Empty: none is set. */
  readonly serviceCentre?: string;
  readonly stores?: readonly NamedStoreFill[];
  /** What tells of messages: `+CNMI` as it is set now. */
  readonly indications?: { readonly mt: number; readonly ds: number };
  /** On which of its ports a modem with several tells of messages, in its own words (`usbat`, `all`). */
  readonly urcPort?: string;
}

/** Asks a modem; `undefined` where it refuses, or its answer makes no sense. */
export type Ask = <R>(command: AtCommand<R>) => Promise<R | undefined>;

/** Quectel: on which port unsolicited codes come. */
const readUrcPort: AtCommand<string> = {
  ...question('+QURCCFG="urcport"', "+QURCCFG:"),
  read: (info) => /"urcport"\s*,\s*"([^"]+)"/i.exec(info.join("\n"))?.[1],
};

/** Asks everything there is to know before a text can be sent. */
export async function probeModem(ask: Ask): Promise<ModemFindings> {
  const manufacturer = await ask(question("+CGMI", "+CGMI:"));
  const sim = await ask(readSimState);
  const signal = await ask(readSignal);
  return present({
    manufacturer,
    model: await ask(question("+CGMM", "+CGMM:")),
    revision: await ask(question("+CGMR", "+CGMR:")),
    imei: await ask(question("+CGSN", "+CGSN:")),
    sim,
    dbm: signal?.dbm,
    registration: await registrationOf(ask),
    operator: (await ask(readOperator)) || undefined,
    serviceCentre: await ask(readServiceCentre),
    stores: await ask(readStores),
    indications: await ask(readIndications),
    urcPort: /quectel/i.test(manufacturer ?? "") ? await ask(readUrcPort) : undefined,
  });
}

async function registrationOf(ask: Ask): Promise<ModemFindings["registration"]> {
  const all = [];
  for (const domain of REGISTRATION_DOMAINS) all.push(await ask(askRegistration(domain)));
  const known = all.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  const registered = known.filter(isRegistered);
  if (registered.length > 0) return registered.every(isRoaming) ? "roaming" : "home";
  return known.some(isDenied) ? "denied" : "none";
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Present<T>;
}

/** Asks by raw lines, as the daemon runs them for others: `run` resolves to the answer with its final result. */
export function askInLines(run: (line: string) => Promise<readonly string[]>): Ask {
  return async (command) => {
    const lines = await run(`AT${command.line}`);
    if (lines.at(-1)?.toUpperCase() !== "OK") return undefined;
    const upper = (line: string): string => line.toUpperCase();
    const info = lines
      .slice(0, -1)
      .filter((line) => command.owns.some((prefix) => upper(line).startsWith(prefix)) || command.bare?.test(line));
    return command.read(info);
  };
}

export type PortFindings =
  | { readonly kind: "answers"; readonly modem: ModemFindings }
  /** It opens, and no modem answers there. */
  | { readonly kind: "silent" }
  | { readonly kind: "closed"; readonly error: LinkOpenError };

export interface PortToProbe {
  readonly path: string;
  readonly baudRate: number;
  readonly log: Log;
}

/** Opens a port that nobody holds, asks what answers there, and closes it again. */
export async function probePort({ path, baudRate, log }: PortToProbe): Promise<PortFindings> {
  const connecting = openConnection({
    makeLink: () => createSerialLink({ path, baudRate, log }),
    scheduler: systemScheduler,
    log,
    onUnsolicited: () => undefined,
    // Whoever asks is told that the link is lost.
    onClosed: () => undefined,
  });
  try {
    const connection = await connecting;
    try {
      const { chat } = connection;
      // The first AT may meet a modem that sleeps.
      if (!(await chat.run(attention)).ok && !(await chat.run(attention)).ok) return { kind: "silent" };
      const ask: Ask = async (command) => {
        const result = await chat.run(command);
        return result.ok ? result.value : undefined;
      };
      return { kind: "answers", modem: await probeModem(ask) };
    } finally {
      await connection.close();
    }
  } catch (error) {
    if (error instanceof LinkOpenError) return { kind: "closed", error };
    throw error;
  }
}
