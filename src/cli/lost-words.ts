import type { Lost, LostAgent } from "../store/recovery/lost.ts";
import type { LostAgents } from "./lost-agents.ts";
import { readableNumber } from "../app/wording.ts";

const MOST_NAMES = 20;

/** What is lost, for the person who has to make it good. */
export function lostInWords(
  { records, readable, since, until, leadIds, numbers }: Lost,
  { gone, behind }: LostAgents,
  where: string,
  isUnknown = false,
): readonly string[] {
  const agentsGone =
    gone.length === 0
      ? []
      : [`  agents that nothing knows any more: ${list(gone.map(agentInWords))}; enrol each of them again`];
  if (records === 0 && isUnknown) return [`What is lost ${where} cannot be read, nor counted.`, ...agentsGone];
  if (records === 0) return ["No record that stood here is lost.", ...agentsGone];
  const known = Object.values(readable).reduce((sum, count) => sum + count, 0);
  const unreadable = records - known;
  const namesSomebody = [gone, behind, leadIds, numbers].some((names) => names.length > 0);
  return [
    `${records} ${records === 1 ? "record is" : "records are"} lost ${where}${span(since, until)}.`,
    ...agentsGone,
    ...(behind.length === 0
      ? []
      : [`  agents of whom something is lost: ${list(behind.map(agentInWords))}; compare with leadline agents show`]),
    ...(leadIds.length === 0
      ? []
      : [`  leads that they were about: ${list(leadIds)}; publish them again where no outcome was told`]),
    ...(numbers.length === 0
      ? []
      : [
          `  numbers whose consent they changed: ${list(numbers.map(readableNumber))}; compare with leadline agents list`,
        ]),
    ...(known > 0 && !namesSomebody ? [`  ${known} of them concern neither an agent nor a lead`] : []),
    ...(unreadable <= 0
      ? []
      : [
          `  ${unreadable} of them cannot be read: whom ${namesSomebody ? "else " : ""}they were about is not known; compare with the lead system`,
        ]),
  ];
}

function agentInWords({ agentId, number }: LostAgent): string {
  return number === undefined ? agentId : `${agentId} (${readableNumber(number)})`;
}

function span(since: string | undefined, until: string | undefined): string {
  if (since !== undefined && until !== undefined) return `, from between ${since} and ${until}`;
  if (since !== undefined) return `, from after ${since}`;
  return until === undefined ? "" : `, from before ${until}`;
}

function list(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

export function optOutsInWords(whose: readonly string[]): readonly string[] {
  return whose.length === 0 ? [] : [`Opted out among them, and carried over at the next start: ${list(whose)}.`];
}

export function repliesInWords(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `${count} ${count === 1 ? "message" : "messages"} from phones among them will be taken in at the next start: a STOP counts.`,
  ];
}

/** `isUnknown`: nothing tells what was in some of the records that are lost. */
export function holdInWords(isUnknown: boolean): readonly string[] {
  if (!isUnknown) return [];
  return [
    "Somebody may have said STOP in what is lost. So every number is held from the next start on: alerts wait, nobody is",
    "  asked. Look for whoever has left since (the lead system, the phones, a copy); opt them out: leadline agents opt-out.",
    "  Then let texts go on to the others: leadline confirm proof-differs --reject, or number by number",
  ];
}
