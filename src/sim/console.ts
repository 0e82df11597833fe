import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { ConsoleError, readFault } from "./fault-line.ts";
import { createSimulatedModem } from "./modem.ts";
import type { SimulatedModem } from "./modem.ts";
import type { PhoneBehaviour } from "./simulated-network.ts";
import type { SimulatorOptions } from "./options.ts";

export interface SimulatorConsole {
  /** Where commands come from, a line each; its end is not the simulator's. */
  readonly input: Readable;
  readonly output: Writable;
  /** Events as JSON, else as words. */
  readonly json: boolean;
  readonly options?: SimulatorOptions;
  /** Ends it, as `quit` does. */
  readonly signal?: AbortSignal;
}

/** Something that happened, for the output. */
type ConsoleEvent =
  | { readonly event: "plugged"; readonly tty: string }
  | { readonly event: "unplugged" }
  | { readonly event: "submitted"; readonly to: string; readonly text: string; readonly messageReference: number }
  | { readonly event: "received"; readonly to: string; readonly text: string; readonly segments: number }
  | { readonly event: "reported"; readonly to: string; readonly messageReference: number; readonly status: number }
  | { readonly event: "done"; readonly line: string }
  | { readonly event: "error"; readonly message: string };

interface ConsoleCommand {
  readonly usage: string;
  run(modem: SimulatedModem, words: readonly string[], rest: string): void | Promise<void>;
}

const UNDELIVERABLE: PhoneBehaviour = { kind: "undeliverable" };
const REPORTS: Readonly<Record<string, PhoneBehaviour>> = {
  delivered: { kind: "receives" },
  failed: UNDELIVERABLE,
  never: { kind: "never-reports" },
};

const COMMANDS: Readonly<Record<string, ConsoleCommand>> = {
  sms: {
    usage: "sms FROM TEXT   a phone texts the gateway; \\n is a line end",
    run(modem, [from], rest) {
      const text = rest.slice(from?.length ?? 0).trim();
      if (from === undefined || text === "") throw new ConsoleError("write: sms +15551234567 YES");
      try {
        modem.network.phoneSends(from, text.replaceAll("\\n", "\n"));
      } catch (error) {
        throw error instanceof RangeError ? new ConsoleError(error.message) : error;
      }
    },
  },
  fault: {
    usage: "fault NAME [KEY=VALUE …]   arranges a mishap",
    run: (modem, words) => modem.inject(readFault(words)),
  },
  mend: { usage: "mend   takes back the faults that still wait for their occasion", run: (modem) => modem.mend() },
  unplug: { usage: "unplug", run: (modem) => modem.unplug() },
  replug: {
    usage: "replug",
    run: async (modem) => {
      await modem.replug();
    },
  },
  restart: { usage: "restart   the modem restarts by itself", run: (modem) => modem.restart() },
  register: {
    usage: "register STATE   0 none, 1 home, 2 searching, 3 denied, 5 roaming",
    run(modem, [state = ""]) {
      if (!/^[0-7]$/.test(state)) throw new ConsoleError("write: register 0, register 1 or register 5");
      modem.network.register(Number(state));
    },
  },
  pin: {
    usage: "pin DIGITS   the SIM asks for this PIN from the next start on",
    run(modem, [pin = ""]) {
      if (!/^\d{4,8}$/.test(pin)) throw new ConsoleError("write: pin 1234");
      modem.lock(pin);
    },
  },
  full: { usage: "full   fills the memory that receives", run: (modem) => modem.fill() },
  report: {
    usage: "report NUMBER delivered|failed|never   what becomes of texts to a number",
    run(modem, [number, outcome = ""]) {
      const behaviour = REPORTS[outcome];
      if (number === undefined || behaviour === undefined) {
        throw new ConsoleError("write: report +15551234567 delivered, failed or never");
      }
      modem.network.behave(number, behaviour);
    },
  },
};

/**
 * Runs a simulated modem for a person or another process: the tty's path on the first line (as JSON, an event that
 * names it), then a line an event; commands come from `input`. Resolves after `quit`, the
 * signal or the end of `output`.
 */
export async function runSimulator({ input, output, json, options = {}, signal }: SimulatorConsole): Promise<void> {
  const modem = createSimulatedModem(options);
  const ended = new AbortController();
  const write = (line: string): void => {
    if (!ended.signal.aborted) output.write(`${line}\n`);
  };
  const tell = (event: ConsoleEvent): void => write(json ? JSON.stringify(event) : inWords(event));

  output.on("error", () => ended.abort());
  output.on("close", () => ended.abort());
  signal?.addEventListener("abort", () => ended.abort());
  if (signal?.aborted) return;

  const { tty } = await modem.start();
  if (json) tell({ event: "plugged", tty });
  else write(tty);
  report(modem, tell);
  const lines = createInterface({ input });
  let turn = Promise.resolve();
  lines.on("line", (line) => {
    turn = turn.then(() => (line.trim() === "quit" ? ended.abort() : obey(modem, line.trim(), tell)));
  });
  if (!ended.signal.aborted) await once(ended.signal, "abort");
  lines.close();
  await turn;
  await modem.stop();
}

function report(modem: SimulatedModem, tell: (event: ConsoleEvent) => void): void {
  const { network } = modem;
  network.onSubmitted(({ to, text, messageReference }) => tell({ event: "submitted", to, text, messageReference }));
  network.onReceived(({ to, text, segments }) => tell({ event: "received", to, text, segments }));
  network.onReported((sent) => tell({ event: "reported", ...sent }));
  modem.onPlug((tty) => tell(tty === undefined ? { event: "unplugged" } : { event: "plugged", tty }));
}

async function obey(modem: SimulatedModem, line: string, tell: (event: ConsoleEvent) => void): Promise<void> {
  const [name = "", ...words] = line.split(/\s+/);
  if (name === "") return;
  const command = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
  try {
    if (command === undefined) throw new ConsoleError(unknown(name));
    await command.run(modem, words, line.slice(name.length).trim());
    tell({ event: "done", line });
  } catch (error) {
    tell({ event: "error", message: error instanceof Error ? error.message : String(error) });
  }
}

function unknown(name: string): string {
  const usages = Object.values(COMMANDS).map(({ usage }) => usage);
  return `no such command: ${name}. There are: ${[...usages, "quit"].join("; ")}`;
}

function inWords(event: ConsoleEvent): string {
  switch (event.event) {
    case "plugged":
      return `plugged in as ${event.tty}`;
    case "unplugged":
      return "unplugged";
    case "submitted":
      return `sent to ${event.to} (reference ${event.messageReference}): ${shown(event.text)}`;
    case "received":
      return `${event.to} shows: ${shown(event.text)}`;
    case "reported":
      return `report on reference ${event.messageReference} to ${event.to}: status ${event.status}`;
    case "done":
      return `done: ${event.line}`;
    case "error":
      return `error: ${event.message}`;
  }
}

/** A text on one line. */
function shown(text: string): string {
  return JSON.stringify(text);
}
