import { gatewayFold } from "../domain/fold.ts";
import { foldBatch } from "../store/journal/replay.ts";
import { readState } from "../store/recovery/inspect.ts";
import type { Lost, LostAgent } from "../store/recovery/lost.ts";

/** What is lost of agents, told apart by the state that is gone on with. */
export interface LostAgents {
  /** Nothing knows them any more. */
  readonly gone: readonly LostAgent[];
  /** They are known, and not all that became of them is. */
  readonly behind: readonly LostAgent[];
}

/** Looks at the state as the next start will find it: agents whom a lost record or a lead names, and nothing knows. */
export async function agentsLost(directory: string, { agents }: Lost): Promise<LostAgents> {
  const read = await readState(directory, gatewayFold);
  if ("damage" in read) return { gone: [], behind: agents };
  const { newest } = read.replayed;
  const state = newest === undefined ? read.replayed.state : foldBatch(read.replayed.state, newest, gatewayFold);
  const named = new Map([...state.leads.values()].map(({ agentId, number }) => [agentId, { agentId, number }]));
  const isKnown = ({ agentId }: LostAgent): boolean => state.agents.has(agentId);
  const all = new Map<string, LostAgent>([...named, ...agents.map((agent) => [agent.agentId, agent] as const)]);
  return { gone: [...all.values()].filter((agent) => !isKnown(agent)), behind: agents.filter(isKnown) };
}
