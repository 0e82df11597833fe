import { loadWhereabouts, type Source, type Whereabouts } from "../config/load.ts";
import { describeProblem } from "../config/problem.ts";
import { countryOf, type Msisdn, parseNumber } from "../domain/number.ts";
import { CommandFailed, EXIT } from "./failure.ts";

/** Which gateway this is and where its state lies. Throws `CommandFailed` when the configuration is bad. */
export function whereabouts(source: Source): Whereabouts {
  const read = loadWhereabouts(source);
  if (read.ok) return read.value;
  throw new CommandFailed(EXIT.usage, read.problems.map(describeProblem).join("; "));
}

/** A number as a person types it: in national form it is one of the gateway's country. */
export function typedNumber(text: string, own: Msisdn): Msisdn | undefined {
  return parseNumber(text, countryOf(own));
}
