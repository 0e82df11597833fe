import { request } from "node:http";
import { userInfo } from "node:os";
import type { Tried } from "../app/alarms/telling.ts";
import type { DecidedView, WaitingView } from "../app/confirmations.ts";
import type { AgentView, NumbersHeld, NumberView, StatusView } from "../app/control.ts";
import type { MessageFilter, MessageView } from "../app/message-views.ts";
import type { ForecastView, ImportRow, ImportSource, RowOutcome } from "../app/importing.ts";
import type { KeptLog, ModemView } from "../app/technician.ts";
import type { Waiting } from "../domain/forecast.ts";
import { loadWhereabouts, type Source } from "../config/load.ts";
import { describeProblem, type Problem } from "../config/problem.ts";
import { given } from "../domain/given.ts";
import { linesFrom, readText } from "./daemon-stream.ts";
import { AnswerTooLate, CommandFailed, EXIT } from "./failure.ts";

export interface EnrolmentByHand {
  readonly agentId: string;
  readonly brand: string;
  readonly phone: string;
  readonly name?: string;
  readonly email?: string;
  readonly timeZone?: string;
}

/** Whose wish an opt-out is; `no`: the person's own, as it came, each field as it was typed. */
export interface OptOutByHand {
  readonly atPersonsRequest: boolean;
  readonly no?: {
    readonly channel: string;
    readonly receivedAt?: string;
    readonly words?: string;
    readonly by?: string;
  };
}

/**
 * The running daemon, as the command sees it. Every method rejects with `CommandFailed`: what was refused
 * and why, that nobody listens, or that no answer came in time.
 */
export interface DaemonClient {
  status(): Promise<StatusView>;
  agents(): Promise<readonly AgentView[]>;
  agent(id: string): Promise<AgentView>;
  enrol(agent: EnrolmentByHand): Promise<AgentView>;
  optOut(id: string, wish: OptOutByHand): Promise<AgentView | NumberView>;
  /** What the rows would do, with `check`; else what they did. */
  importRows(rows: readonly ImportRow[], source: ImportSource, check: boolean): Promise<readonly RowOutcome[]>;
  /** `why`: a carrier's file of numbers that were switched off, or the list of those that have another subscriber. */
  holdNumbers(numbers: readonly string[], why: "deactivated" | "reassigned", by?: string): Promise<NumbersHeld>;
  forecast(further: readonly Waiting[]): Promise<ForecastView>;
  messages(most: number, filter?: MessageFilter): Promise<readonly MessageView[]>;
  message(id: string): Promise<MessageView>;
  release(id: string): Promise<MessageView>;
  drop(id: string): Promise<MessageView>;
  send(number: string, text: string): Promise<MessageView>;
  waiting(): Promise<readonly WaitingView[]>;
  confirm(id: string, reject: boolean): Promise<DecidedView>;
  modem(): Promise<ModemView>;
  /** The lines that a raw AT command is answered with. It waits its turn: minutes, unless `withinMs` says less. */
  at(command: string, inService?: boolean, withinMs?: number): Promise<readonly string[]>;
  /** The dialogue with the modem, an entry a line, until the signal aborts or the daemon stops. */
  trace(asItIs: boolean, signal: AbortSignal): AsyncIterable<string>;
  /** Sends one test alarm by each way, and tells what became of it. */
  testAlarm(): Promise<readonly Tried[]>;
  log(): Promise<KeptLog>;
  /** The log as it is kept, then each line as it is written, until the signal aborts or the daemon stops. */
  followLog(signal: AbortSignal): AsyncIterable<string>;
}

/** Long enough for a disk that is slow to sync. */
const ANSWER_WITHIN_MS = 15_000;
/** A server that hangs is given half a minute. */
const ALARM_WITHIN_MS = 45_000;
/** A technician's command waits for a submit that is under way, and some take a minute themselves. */
const AT_WITHIN_MS = 5 * 60_000;

/** Talks to the daemon over its Unix socket. */
export function connectDaemon(socketPath: string, answerWithinMs = ANSWER_WITHIN_MS): DaemonClient {
  async function ask(
    method: "GET" | "POST",
    path: string,
    body?: object,
    withinMs: number = answerWithinMs,
  ): Promise<unknown> {
    const { status, text } = await exchange({ socketPath, method, path, body, answerWithinMs: withinMs });
    if (status >= 200 && status < 300) return parseAnswer(text, socketPath);
    throw refused(status, text);
  }
  function refused(status: number, text: string): CommandFailed {
    const answer = parseAnswer(text, socketPath);
    return new CommandFailed(status === 400 ? EXIT.usage : EXIT.failed, explanationOf(answer, status));
  }
  function follow(path: string, body: object, signal: AbortSignal): AsyncIterable<string> {
    return linesFrom({ socketPath, path, body, signal, refused, failed: (error) => inWords(error, socketPath) });
  }
  // The daemon comes with this command: its answers are what their types say.
  const one = async <T>(answer: Promise<unknown>): Promise<T> => (await answer) as T;

  return {
    status: () => one(ask("GET", "/api/status")),
    agents: () => one(ask("GET", "/api/agents")),
    agent: (id) => one(ask("GET", `/api/agents/${segment(id)}`)),
    enrol: (agent) => one(ask("POST", "/api/agents", agent)),
    optOut: (id, wish) => one(ask("POST", `/api/agents/${segment(id)}/opt-out`, wish)),
    importRows: (rows, source, check) => one(ask("POST", "/api/agents/import", { source, check, rows })),
    holdNumbers: (numbers, why, by) => one(ask("POST", "/api/numbers/hold", { numbers, why, ...given({ by }) })),
    forecast: (further) => one(ask("POST", "/api/agents/import/forecast", { further })),
    messages: (most, filter) => one(ask("GET", `/api/messages?${new URLSearchParams({ most: `${most}`, ...filter })}`)),
    message: (id) => one(ask("GET", `/api/messages/${segment(id)}`)),
    release: (id) => one(ask("POST", `/api/messages/${segment(id)}/release`, {})),
    drop: (id) => one(ask("POST", `/api/messages/${segment(id)}/drop`, {})),
    send: (number, text) => one(ask("POST", "/api/messages", { number, text })),
    waiting: () => one(ask("GET", "/api/confirmations")),
    confirm: (id, reject) => one(ask("POST", `/api/confirmations/${segment(id)}`, { reject })),
    testAlarm: () => one(ask("POST", "/api/alarms/test", {}, ALARM_WITHIN_MS)),
    modem: () => one(ask("GET", "/api/modem")),
    async at(command, inService = false, withinMs = AT_WITHIN_MS) {
      const answer = ask("POST", "/api/modem/at", { command, service: inService }, withinMs);
      return (await one<{ readonly lines: readonly string[] }>(answer)).lines;
    },
    trace: (asItIs, signal) => follow("/api/modem/trace", { asItIs }, signal),
    log: () => one(ask("GET", "/api/log")),
    followLog: (signal) => follow("/api/log/follow", {}, signal),
  };
}

function segment(id: string): string {
  return encodeURIComponent(id);
}

interface Exchange {
  readonly socketPath: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body: object | undefined;
  readonly answerWithinMs: number;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

function exchange({ socketPath, method, path, body, answerWithinMs }: Exchange): Promise<Answer> {
  const signal = AbortSignal.timeout(answerWithinMs);
  const payload = body === undefined ? undefined : JSON.stringify(body);
  const headers = { ...whoAsks(), ...given({ "content-type": payload && "application/json" }) };
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(signal.aborted ? tooLate(answerWithinMs) : inWords(error, socketPath));
    const sent = request({ socketPath, method, path, headers, signal, agent: false }, (response) => {
      readText(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), fail);
    });
    sent.on("error", fail);
    sent.end(payload);
  });
}

/** For what is recorded: the user of this machine, also behind sudo. Nothing proves it. */
function whoAsks(): { readonly "x-leadline-user"?: string } {
  try {
    const { username } = userInfo();
    const behind = process.env["SUDO_USER"];
    return { "x-leadline-user": encodeURIComponent(username === "root" && behind ? behind : username) };
  } catch {
    return {}; // The user has no name on this machine (getpwuid(3)), as in a container.
  }
}

function parseAnswer(text: string, socketPath: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFailed(EXIT.failed, `what answers on ${socketPath} is no leadline; see http.socket`);
  }
}

function explanationOf(answer: unknown, status: number): string {
  if (typeof answer === "object" && answer !== null && "detail" in answer && "code" in answer) {
    return status === 409 ? `${answer.code}: ${answer.detail}` : String(answer.detail);
  }
  return `the daemon answered with ${status} and no explanation; see its log`;
}

function tooLate(answerWithinMs: number): CommandFailed {
  const seconds = answerWithinMs / 1_000;
  return new AnswerTooLate(
    EXIT.failed,
    `the daemon did not answer within ${seconds} s and may still do what it was asked; look at its log, then restart it`,
  );
}

function inWords(error: Error & { readonly code?: string }, socketPath: string): CommandFailed {
  switch (error.code) {
    case "ENOENT":
    case "ECONNREFUSED":
      return new CommandFailed(
        EXIT.notRunning,
        `the daemon is not running (nobody listens on ${socketPath}); start it with: systemctl start leadline, or: leadline run`,
      );
    case "EACCES":
      return new CommandFailed(
        EXIT.failed,
        `${socketPath} is closed to this user; become a member of the group leadline, or use sudo`,
      );
    default:
      return new CommandFailed(
        EXIT.failed,
        `the daemon broke off (${error.message}) and may still have done what it was asked; see its log`,
      );
  }
}

/** The daemon whose socket the configuration names. Throws `CommandFailed` when the configuration is bad. */
export function findDaemon(source: Source): DaemonClient {
  const whereabouts = loadWhereabouts(source);
  if (!whereabouts.ok) throw new CommandFailed(EXIT.usage, inOneLine(whereabouts.problems));
  return connectDaemon(whereabouts.value.socket);
}

/** The first mistake of a configuration, and how many more there are. */
export function inOneLine([first, ...others]: readonly Problem[]): string {
  const complaint = first === undefined ? "the configuration cannot be read" : describeProblem(first);
  return others.length === 0 ? complaint : `${complaint} (and ${others.length} more: leadline check names them)`;
}
