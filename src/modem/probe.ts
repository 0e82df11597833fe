import type { Clock, Log, Scheduler } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import type { AtCommand } from "./at/command.ts";
import { attention, question, setting } from "./at/commands/basic.ts";
import { askRegistration, readOperator, readSignal } from "./at/commands/network.ts";
import { readSimState } from "./at/commands/sim.ts";
import {
  type NamedStoreFill,
  offeredStores,
  readIndications,
  readServiceCentre,
  readStores,
  useStores,
} from "./at/commands/sms-settings.ts";
import { cursorAfter } from "./at/cursor.ts";
import { createLateAnswers } from "./at/late-answers.ts";
import { isDenied, isRegistered, isRoaming, type Registration } from "./at/registration.ts";
import { openModemConnection } from "./connection.ts";
import { canText } from "./finding/greet.ts";
import { LinkOpenError } from "./link/open-error.ts";
import { createSerialLink } from "./link/serial-link.ts";
import { REGISTRATION_DOMAINS } from "./registration-watch.ts";
import { storesToSweep } from "./sms-setup.ts";

/** What a modem tells of itself when it is asked; nothing is changed for longer than that. Absent: it does not say. */
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
  /** Registered in the domain that carries texts without IMS (`+CREG`). */
  readonly circuitSwitched?: boolean;
  /** Texts go by that domain alone (27.007 10.1.21, `+CGSMS: 1`). */
  readonly circuitSwitchedOnly?: boolean;
  /** Registered with IMS, which carries texts on LTE (27.007 8.71). */
  readonly ims?: boolean;
  /** What tells of messages: `+CNMI` as it is set now. */
  readonly indications?: { readonly mt: number; readonly ds: number };
  /** Whether its firmware takes commands for messages; asked only where nobody else uses the modem. */
  readonly texts?: boolean;
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

/** Asks everything there is to know before a text can be sent. `alone`: nobody else uses the modem. */
export async function probeModem(ask: Ask, { alone }: { readonly alone: boolean }): Promise<ModemFindings> {
  const manufacturer = await ask(question("+CGMI", "+CGMI:"));
  const sim = await ask(readSimState);
  const signal = await ask(readSignal);
  return given({
    manufacturer,
    model: await ask(question("+CGMM", "+CGMM:")),
    revision: await ask(question("+CGMR", "+CGMR:")),
    imei: await ask(question("+CGSN", "+CGSN:")),
    sim,
    dbm: signal?.dbm,
    ...(await registrationOf(ask)),
    operator: (await ask(readOperator)) || undefined,
    serviceCentre: await ask(readServiceCentre),
    stores: alone ? await readAllStores(ask) : await ask(readStores),
    circuitSwitchedOnly: await readNumber(ask, "+CGSMS", (service) => service === CIRCUIT_SWITCHED_ONLY),
    ims: await readNumber(ask, "+CIREG", (_, registered) => registered === 1),
    indications: await ask(readIndications),
    urcPort: /quectel/i.test(manufacturer ?? "") ? await ask(readUrcPort) : undefined,
  });
}

const CIRCUIT_SWITCHED_ONLY = 1;

/** A reading command that answers with one or two numbers. */
function readNumber(
  ask: Ask,
  name: string,
  judge: (first: number, second: number | undefined) => boolean,
): Promise<boolean | undefined> {
  return ask({
    ...setting(`${name}?`),
    owns: [`${name}:`],
    read: (info): boolean | undefined => {
      const parameters = cursorAfter(`${name}:`, info.at(-1) ?? "");
      const first = parameters.number();
      return first === undefined ? undefined : judge(first, parameters.number());
    },
  });
}

/**
 * The memories in use, and the others that the gateway will look into: they are chosen for a moment, and the one before
 * is put back.
 */
async function readAllStores(ask: Ask): Promise<readonly NamedStoreFill[] | undefined> {
  const inUse = await ask(readStores);
  const [main] = inUse ?? [];
  if (inUse === undefined || main === undefined) return inUse;
  const offer = await ask(offeredStores);
  const others = offer === undefined ? [] : storesToSweep(offer);
  const fills: NamedStoreFill[] = [...inUse];
  for (const store of others.filter((other) => inUse.every((each) => each.store !== other))) {
    const fill = await ask(useStores(store));
    if (fill !== undefined) fills.push({ store, ...fill });
  }
  if (fills.length > inUse.length) await ask(useStores(main.store));
  return fills;
}

async function registrationOf(ask: Ask): Promise<Pick<ModemFindings, "registration" | "circuitSwitched">> {
  const all = [];
  for (const domain of REGISTRATION_DOMAINS) all.push(await ask(askRegistration(domain)));
  const known = all.filter((each) => each !== undefined);
  if (known.length === 0) return {};
  const registered = known.filter(isRegistered);
  const inCalls = known.find(({ domain }) => domain === "+CREG:");
  return {
    registration: verdictOn(known, registered),
    ...given({ circuitSwitched: inCalls && registered.includes(inCalls) }),
  };
}

function verdictOn(
  known: readonly Registration[],
  registered: readonly Registration[],
): "home" | "roaming" | "denied" | "none" {
  if (registered.length > 0) return registered.every(isRoaming) ? "roaming" : "home";
  return known.some(isDenied) ? "denied" : "none";
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
  readonly clock: Pick<Clock, "monotonicMs">;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/** Opens a port that nobody holds, asks what answers there, and closes it again. */
export async function probePort({ path, baudRate, clock, scheduler, log }: PortToProbe): Promise<PortFindings> {
  const connecting = openModemConnection({
    makeLink: () => createSerialLink({ path, baudRate, log }),
    lateAnswers: createLateAnswers({ clock, log }),
    scheduler,
    log,
    onUnsolicited: () => undefined,
    onEchoAgain: () => undefined,
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
      const texts = await canText(chat);
      return { kind: "answers", modem: { ...(await probeModem(ask, { alone: true })), texts } };
    } finally {
      await connection.close();
    }
  } catch (error) {
    if (error instanceof LinkOpenError) return { kind: "closed", error };
    throw error;
  }
}
