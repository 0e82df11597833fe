import type { AgentView, NumberView } from "../app/control.ts";
import { NO_CHANNELS } from "../domain/consent/own-no.ts";
import { type FieldRule, instant, noChannel } from "../domain/fields.ts";
import { given } from "../domain/given.ts";
import { type CommandIo, type Context, print, widthOf } from "./context.ts";
import type { EnrolmentByHand, OptOutByHand } from "./daemon-client.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { table } from "./table.ts";
import { fieldLines } from "./view-fields.ts";
import { localTime, OWN_NO, readableNumber } from "../app/wording.ts";

const HEADINGS = ["ID", "BRAND", "NUMBER", "CONSENT", "SINCE", "NAME"];

/** `leadline agents list` */
export async function listAgents(context: Context): Promise<ExitCode> {
  const daemon = await context.daemon();
  const agents = await daemon.agents();
  print(context, agents, () => agentTable(agents, widthOf(context)));
  return EXIT.done;
}

/** Agents as a table, a line each. */
export function agentTable(agents: readonly AgentView[], width: number | undefined): readonly string[] {
  const rows = agents.map((agent) => [
    agent.agentId,
    agent.brand,
    readableNumber(agent.number),
    consentInWords(agent),
    localTime(said(agent["since"])),
    said(agent["name"]),
  ]);
  return rows.length === 0 ? ["none"] : table([HEADINGS, ...rows], width);
}

/** `leadline agents show ID` */
export async function showAgent(context: Context, id: string): Promise<ExitCode> {
  const daemon = await context.daemon();
  const agent = await daemon.agent(id);
  print(context, agent, () => fieldLines(agent));
  return EXIT.done;
}

/** `leadline agents enroll ID --brand B --phone N …` */
export async function enrollAgent(context: Context, request: EnrolmentByHand): Promise<ExitCode> {
  const daemon = await context.daemon();
  const agent = await daemon.enrol(request);
  print(context, agent, () => [outcome(agent)]);
  return EXIT.done;
}

/** What the command line says of an opt-out. */
export interface OptOutOptions {
  readonly atPersonsRequest?: true;
  readonly channel?: string;
  readonly received?: string;
  readonly words?: string;
  readonly by?: string;
}

/** `leadline agents opt-out ID|NUMBER` */
export async function optAgentOut(context: Context, id: string, options: OptOutOptions): Promise<ExitCode> {
  const daemon = await context.daemon();
  const agent = await daemon.optOut(id, wishOf(options, context.io.env));
  print(context, agent, () => [outcome(agent)]);
  return EXIT.done;
}

/** Says of an option what is wrong with it by the name that it has here: the daemon knows it by another. */
function need(option: string, value: string, rule: FieldRule<unknown>): void {
  const parsed = rule(value);
  if ("complaint" in parsed)
    throw new CommandFailed(EXIT.usage, `${option} ${JSON.stringify(value)} ${parsed.complaint}`);
}

export function loggedIn(env: CommandIo["env"]): string | undefined {
  return env["SUDO_USER"] || env["USER"] || undefined;
}

/** Whoever is logged in enters it, unless another is named. */
function wishOf(
  { atPersonsRequest, channel, received, words, by }: OptOutOptions,
  env: CommandIo["env"],
): OptOutByHand {
  if (channel !== undefined) {
    need("--channel", channel, noChannel);
    if (received !== undefined) need("--received", received, instant);
    const enteredBy = by ?? loggedIn(env);
    return {
      atPersonsRequest: true,
      no: { channel, ...given({ receivedAt: received, words, by: enteredBy }) },
    };
  }
  if (received === undefined && words === undefined && by === undefined)
    return { atPersonsRequest: atPersonsRequest ?? false };
  throw new CommandFailed(
    EXIT.usage,
    `by which way did the person say NO? Add --channel with one of ${NO_CHANNELS.join(", ")}`,
  );
}

function outcome(agent: AgentView | NumberView): string {
  const id = agent.agentId === undefined ? "" : `${agent.agentId}, `;
  return `${id}${readableNumber(agent.number)}: ${consentInWords(agent)}`;
}

function consentInWords({ consent, reason, paused, askAt, atPersonsRequest }: AgentView | NumberView): string {
  const why = typeof reason === "string" ? ` (${atPersonsRequest === true ? OWN_NO : reason})` : "";
  const waits = typeof askAt === "string" ? `, asked from ${localTime(askAt)} on` : "";
  return `${consent}${why}${waits}${paused === true ? ", paused" : ""}`;
}

function said(value: unknown): string {
  return typeof value === "string" ? value : "";
}
