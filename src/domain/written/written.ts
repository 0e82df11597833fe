import type { Draft } from "../contents.ts";
import type { GatewayEvent } from "../events.ts";
import { given } from "../given.ts";
import { atLevel, levelOf, type Levels } from "../levels.ts";
import { isJoined, joined, partsOf, type WrittenEvent } from "./joined.ts";
import { leavesOut, withoutUsual, withUsual } from "./usual.ts";

/** From this level on records say several events at once, and leave out what is usual. */
const DENSE_SINCE = 2;

/** What is to be written at a level for what was decided at once. */
export function toWritten(
  decided: readonly Draft<GatewayEvent>[],
  level: number,
  levels?: Levels,
): readonly Draft<WrittenEvent>[] {
  const drafts = decided.flatMap((draft) => inForms(draft, atLevel(draft.event, level, levels)));
  if (level < DENSE_SINCE) return drafts;
  return joined(drafts).map(({ draft, made }) => {
    const event = withoutUsual(draft.event);
    if (event !== made[0]) madeOf.set(event, made);
    return { ...draft, event };
  });
}

/**
 * The events that what is to be written was made of, for as long as it is at hand: they are folded in at once, and what
 * is read back of it says the same.
 */
const madeOf = new WeakMap<WrittenEvent, readonly GatewayEvent[]>();

/** The same in the form in which it was decided. */
export function asDecided(decided: readonly Draft<GatewayEvent>[]): readonly Draft<WrittenEvent>[] {
  return decided.flatMap((draft) => inForms(draft, [draft.event]));
}

/** Contents that lie apart go with the first. */
function inForms(draft: Draft<GatewayEvent>, forms: readonly GatewayEvent[]): readonly Draft<GatewayEvent>[] {
  const { event, by, lies } = draft;
  return forms.map((one, index) =>
    one === event && lies === undefined
      ? draft
      : { event: one, ...(index === 0 ? contentsOf(one, draft) : {}), ...given({ by }) },
  );
}

/**
 * What goes with an event of a draft in the form that is written: with its pattern the text of an alert is to be had from
 * its lead, whose contents lie there already.
 */
export function contentsOf(
  event: GatewayEvent,
  { apart, lies }: Draft<GatewayEvent>,
): Pick<Draft<GatewayEvent>, "apart" | "lies"> {
  const isToBeHad = event.type === "MessageFormed" && event.pattern !== undefined && lies !== undefined;
  return isToBeHad ? { lies } : given({ apart });
}

type Plain<R> = Omit<R, "event"> & { readonly event: GatewayEvent };

/**
 * What a record says, each event with all its members, as if it had a record of its own with the same place in the
 * journal. Contents that lie apart are those of the first.
 */
export function eventsOf<R extends { readonly event: WrittenEvent; readonly apart?: unknown }>(
  record: R,
): readonly Plain<R>[] {
  const events = madeOf.get(record.event) ?? saidBy(record.event);
  const [only] = events;
  if (events.length === 1)
    return [(only === record.event ? record : { ...record, event: only }) as unknown as Plain<R>];
  const { apart: _, ...rest } = record;
  return events.map((one, index) => ({ ...(index === 0 ? record : rest), event: one }) as unknown as Plain<R>);
}

function saidBy(written: WrittenEvent): readonly GatewayEvent[] {
  const event = withUsual(written);
  // With every member it is the event that it was.
  return isJoined(event.type) ? partsOf(event) : [event as GatewayEvent];
}

/** The level that a release has to know to read it. */
export function levelOfWritten(event: WrittenEvent, levels?: Levels): number {
  if (isJoined(event.type) || leavesOut(event)) return DENSE_SINCE;
  return levelOf(event as GatewayEvent, levels);
}
