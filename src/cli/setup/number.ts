import { parseNumber } from "../../domain/number.ts";
import { CommandFailed, EXIT } from "../failure.ts";
import type { Answers } from "./answers.ts";
import type { Talk } from "./talk.ts";

/** The number of the SIM, which cannot be asked of most. */
export async function askNumber({ asker, words, site }: Talk, answers: Answers): Promise<Answers> {
  if (words.number !== undefined) return answers;
  if (asker === undefined) {
    if (site.standing.saysNumber) return answers;
    throw new CommandFailed(EXIT.usage, "the number of the SIM is not known: give it with --number, as +18502200227");
  }
  const read = (text: string) => (text.trim().startsWith("+") ? parseNumber(text) : undefined);
  const typed = await asker.text("The number of the SIM", site.standing.saysNumber ? answers.number : "", (text) =>
    read(text) === undefined ? "Write it with + and the country code, as +18502200227" : undefined,
  );
  return { ...answers, number: read(typed) ?? answers.number };
}
