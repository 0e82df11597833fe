import { MESSAGE_STATES, type MessageFilter, type MessageView, type PlaceInList } from "../app/message-views.ts";
import { quoted } from "../domain/fields.ts";
import { given } from "../domain/given.ts";
import { type Country, parseNumber } from "../domain/number.ts";
import { Problem } from "./problem.ts";

const MESSAGES_UNLESS_TOLD = 50;
const MOST_MESSAGES = 1_000;

interface MessagesQuery {
  readonly most: number;
  readonly filter: MessageFilter;
  /** Those before that place alone. */
  readonly before?: PlaceInList;
}

/**
 * `?most=…&number=…&lead=…&state=…&before=…`. A number without + is one of the gateway's country; what is none may be the name
 * that a message came from. Throws a `Problem` for what can never be found.
 */
export function messagesQuery(query: Readonly<Record<string, string>>, home: Country | undefined): MessagesQuery {
  demandKnown(query, ["most", "number", "lead", "state", "before"]);
  const { most, number, lead, state, before } = query;
  if (state !== undefined && !(MESSAGE_STATES as readonly string[]).includes(state))
    throw bad("state", `state is none of ${MESSAGE_STATES.join(", ")}`);
  const sender = number && (parseNumber(number, home) ?? number);
  return {
    most: mostOf(most),
    filter: given({ number: sender, lead, state }),
    ...given({ before: before === undefined ? undefined : placeIn(before) }),
  };
}

/** Asks for the page before that of which this is the first: the same question, further back (RFC 8288). */
export function furtherBack(query: Readonly<Record<string, string>>, { at, id }: MessageView): URLSearchParams {
  return new URLSearchParams({ ...query, before: `${at}_${id}` });
}

function placeIn(before: string): PlaceInList {
  const [, at = "", id = ""] = /^([^_]+)_(.+)$/.exec(before) ?? [];
  const instant = Date.parse(at);
  if (Number.isNaN(instant))
    throw bad("before", "before is no place in the list; take it from the link of the page before");
  return { at: instant, id };
}

function mostOf(query: string | undefined): number {
  const most = query === undefined ? MESSAGES_UNLESS_TOLD : Number(query);
  if (Number.isInteger(most) && most >= 1 && most <= MOST_MESSAGES) return most;
  throw bad("most", `most is no whole number from 1 to ${MOST_MESSAGES}`);
}

/**
 * `?limit=…&after=…`: at most so many, behind the one of that id; all without. `next` asks for the page behind
 * (RFC 8288), and is absent with the last one. Throws a `Problem` for an id that nothing has (any more).
 */
export function pageOf<T>(
  all: readonly T[],
  idOf: (one: T) => string,
  query: Readonly<Record<string, string>>,
): { readonly page: readonly T[]; readonly next?: URLSearchParams } {
  demandKnown(query, ["limit", "after"]);
  const { limit, after } = query;
  const most = limit === undefined ? all.length : Number(limit);
  if (limit !== undefined && (!/^\d+$/.test(limit) || most < 1 || most > MOST_MESSAGES))
    throw bad("limit", `limit is no whole number from 1 to ${MOST_MESSAGES}`);
  const before = after === undefined ? -1 : all.findIndex((one) => idOf(one) === after);
  if (after !== undefined && before === -1)
    throw bad("after", "after names nothing that is there; begin anew without it");
  const page = all.slice(before + 1, before + 1 + most);
  const last = page.at(-1);
  if (last === undefined || before + 1 + most >= all.length) return { page };
  return { page, next: new URLSearchParams({ limit: String(most), after: idOf(last) }) };
}

/** One that is written otherwise would be left out in silence, and everything be answered. */
function demandKnown(query: Readonly<Record<string, string>>, known: readonly string[]): void {
  const [other] = Object.keys(query).filter((name) => !known.includes(name));
  if (other !== undefined) throw bad(other, `${quoted(other)} is no parameter of it: write one of ${known.join(", ")}`);
}

function bad(path: string, detail: string): Problem {
  return new Problem(400, "bad-request", detail, { path });
}
