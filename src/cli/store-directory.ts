import { loadWhereabouts, type Source } from "../config/load.ts";
import { describeProblem } from "../config/problem.ts";
import { CommandFailed, EXIT } from "./failure.ts";

/** Where the state lies. Throws `CommandFailed` when the configuration is bad. */
export function storeDirectory(source: Source): string {
  const read = loadWhereabouts(source);
  if (read.ok) return read.value.storeDirectory;
  throw new CommandFailed(EXIT.usage, read.problems.map(describeProblem).join("; "));
}
