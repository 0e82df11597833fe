import { loadWhereabouts, type Source } from "../config/load.ts";
import { describeProblem, type Problem } from "../config/problem.ts";
import { connectDaemon, type DaemonClient } from "./daemon-client.ts";
import { CommandFailed, EXIT } from "./failure.ts";

/** The daemon whose socket the configuration names. Throws `CommandFailed` when the configuration is bad. */
export function findDaemon(source: Source): DaemonClient {
  const whereabouts = loadWhereabouts(source);
  if (!whereabouts.ok) throw new CommandFailed(EXIT.usage, inOneLine(whereabouts.problems));
  return connectDaemon(whereabouts.value.socket);
}

function inOneLine([first, ...others]: readonly Problem[]): string {
  const complaint = first === undefined ? "the configuration cannot be read" : describeProblem(first);
  return others.length === 0 ? complaint : `${complaint} (and ${others.length} more: leadline check names them)`;
}
