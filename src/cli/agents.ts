import type { AgentView } from "../app/control.ts";
import { type Context, print, widthOf } from "./context.ts";
import type { EnrolmentByHand } from "./daemon-client.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { table } from "./table.ts";
import { fieldLines } from "./view-fields.ts";
import { localTime, readableNumber } from "./wording.ts";

const HEADINGS = ["ID", "BRAND", "NUMBER", "CONSENT", "SINCE", "NAME"];

/** `leadline agents list` */
export async function listAgents(context: Context): Promise<ExitCode> {
  const daemon = await context.daemon();
  const agents = await daemon.agents();
  print(context, agents, () => {
    const rows = agents.map((agent) => [
      agent.agentId,
      agent.brand,
      readableNumber(agent.number),
      consentInWords(agent),
      localTime(said(agent["since"])),
      said(agent["name"]),
    ]);
    return rows.length === 0 ? ["none"] : table([HEADINGS, ...rows], widthOf(context));
  });
  return EXIT.done;
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

/** `leadline agents opt-out ID` */
export async function optAgentOut(context: Context, id: string, atPersonsRequest: boolean): Promise<ExitCode> {
  const daemon = await context.daemon();
  const agent = await daemon.optOut(id, atPersonsRequest);
  print(context, agent, () => [outcome(agent)]);
  return EXIT.done;
}

function outcome(agent: AgentView): string {
  return `${agent.agentId}, ${readableNumber(agent.number)}: ${consentInWords(agent)}`;
}

function consentInWords({ consent, reason, paused }: AgentView): string {
  return `${consent}${typeof reason === "string" ? ` (${reason})` : ""}${paused === true ? ", paused" : ""}`;
}

function said(value: unknown): string {
  return typeof value === "string" ? value : "";
}
