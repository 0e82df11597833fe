import type { Lost } from "../store/recovery/lost.ts";

const MOST_NAMES = 20;

/** What is lost, for the person who has to make it good. */
export function lostInWords(
  { records, readable, since, until, leadIds, numbers }: Lost,
  where: string,
): readonly string[] {
  if (records === 0) return [`Nothing is lost ${where}.`];
  const known = Object.values(readable).reduce((sum, count) => sum + count, 0);
  const types = Object.entries(readable)
    .toSorted(([, a], [, b]) => b - a)
    .map(([type, count]) => `${count} ${type}`);
  return [
    `${records} ${records === 1 ? "record is" : "records are"} lost ${where}${span(since, until)}.`,
    ...(known === 0 ? [] : [`  of these can still be read: ${types.join(", ")}`]),
    ...(known >= records ? [] : [`  ${records - known} cannot be read: what they said is not known`]),
    ...(leadIds.length === 0
      ? []
      : [`  leads that they were about: ${list(leadIds)}; publish them again where no outcome was told`]),
    ...(numbers.length === 0
      ? []
      : [`  numbers whose consent they changed: ${list(numbers)}; compare with leadline agents list`]),
  ];
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
