import { Agenda } from "../agenda.ts";
import { Heap } from "../heap.ts";
import { hasId, type Ids, idsOf, withId, withoutId } from "../ids-by.ts";
import { countOfMessageId } from "../keys.ts";
import type { Country, Msisdn } from "../number.ts";
import type { Instant } from "../time.ts";
import type { Message, MessageClass, MessageId } from "./message.ts";

/** The limits of the gateway's own that a message waits for beside those of its class. */
export interface Limits {
  /** The number was never texted before: a cap counts such numbers apart. */
  readonly isNew: boolean;
  /** Whose asking hours it waits for: those of the agent's time zone, and only else of the number's country. */
  readonly askedIn?: { readonly timeZone?: string; readonly country?: Country };
}

/** What decides the turn of a message beside its place in the line. */
export interface Prospect {
  readonly messageId: MessageId;
  readonly number: Msisdn;
  /** From when on it may go, as far as itself, its number and its agent decide; `undefined`: not before one changes. */
  readonly mayGoAt: Instant | undefined;
  /** It goes no more from then on. */
  readonly expiresAt: Instant | undefined;
  /** When its form was decided; `undefined`: it has none yet. */
  readonly formedAt: Instant | undefined;
  readonly limits: Limits;
}

/** Tells the prospect of a message, by the rules; `undefined`: there is no such message. */
export type Look = (messageId: MessageId) => Prospect | undefined;

/** Those of a line that wait for the same limits: the first that may go now, else the instant from which one may. */
export interface Candidate {
  readonly limits: Limits;
  readonly first?: Prospect;
  readonly from?: Instant;
}

/**
 * Whose turn it is, whatever waits and why. Within a number and class the oldest alone may go: each such line shows its
 * head, and heads are kept in order among those that wait for the same limits. `set` and `touch` only note what has
 * changed, and `settle` looks at that and at nothing else: a step costs a logarithm of how much waits. Derived from
 * the state, never written down.
 */
export class Turns {
  /** Of each number to which a message is open. */
  readonly #lines = new Map<Msisdn, Lines>();
  readonly #open: Record<MessageClass, number> = byClass(() => 0);
  readonly #heads: Readonly<Record<MessageClass, Heads>> = byClass(() => new Heads(isOlder));
  /** Messages of several segments of which some may be out. */
  readonly #begunTo = new Map<Msisdn, Map<MessageId, Place>>();
  readonly #begun = new Heads(beganLater);
  readonly #changed = new Set<Msisdn>();
  /** When the time of a head to this number is up: its line moves then, though nothing changes. */
  readonly #untilUp = new Agenda<Msisdn>();
  /** Numbers with a message that is passed over, as its time is up. */
  readonly #passed = new Set<Msisdn>();
  #settledAt: Instant = Number.NEGATIVE_INFINITY;

  /** A message is new, or has changed. */
  set(message: Message): void {
    const { id, number, ended, segments } = message;
    if (ended === undefined) this.#join(message);
    else this.#leave(message);

    const begun = this.#begunTo.get(number);
    if (ended === undefined && segments.length > 1 && segments.some(({ state }) => state !== "queued")) {
      if (begun === undefined) this.#begunTo.set(number, new Map([[id, { head: undefined }]]));
      else if (!begun.has(id)) begun.set(id, { head: undefined });
    } else {
      const place = begun?.get(id);
      if (place !== undefined) {
        this.#begun.put(place, undefined);
        begun?.delete(id);
        if (begun?.size === 0) this.#begunTo.delete(number);
      }
    }
    this.#changed.add(number);
  }

  #join({ id, number, class: name }: Message): void {
    const lines = this.#lines.get(number);
    const line = lineOf(lines, name);
    if (hasId(line?.ids, id)) return;
    this.#open[name] += 1;
    if (line !== undefined) line.ids = withId(line.ids, id);
    else {
      const fresh: Line = { name, ids: id, head: undefined };
      this.#lines.set(number, lines === undefined ? fresh : [...each(lines), fresh]);
    }
  }

  #leave({ id, number, class: name }: Message): void {
    const lines = this.#lines.get(number);
    const line = lineOf(lines, name);
    if (lines === undefined || line === undefined || !hasId(line.ids, id)) return;
    this.#open[name] -= 1;
    const ids = withoutId(line.ids, id);
    if (ids !== undefined) {
      line.ids = ids;
      return;
    }
    this.#heads[name].put(line, undefined);
    const [first, ...more] = each(lines).filter((other) => other !== line);
    if (first === undefined) this.#lines.delete(number);
    else this.#lines.set(number, more.length === 0 ? first : [first, ...more]);
  }

  /** Something has changed about a number, or about an agent who has it. */
  touch(number: Msisdn): void {
    if (this.#lines.has(number)) this.#changed.add(number);
  }

  /** How many messages of each class have not ended. */
  get open(): Readonly<Record<MessageClass, number>> {
    return this.#open;
  }

  /** Messages of a class to a number that have not ended, oldest first. */
  openTo(name: MessageClass, number: Msisdn): Iterable<MessageId> {
    return idsOf(lineOf(this.#lines.get(number), name)?.ids);
  }

  /** Brings the heads up to date: to be asked before `begun`, `ofClass` and `countsOf`, with the same `now`. */
  settle(now: Instant, look: Look): void {
    this.settleSome(now, look, Number.POSITIVE_INFINITY);
  }

  /** The same for so many numbers at most. Answers whether more have changed. */
  settleSome(now: Instant, look: Look, most: number): boolean {
    // After a clock was set back, what was passed over may go after all.
    if (now < this.#settledAt) for (const number of this.#passed) this.#changed.add(number);
    this.#settledAt = now;
    for (const number of this.#untilUp.due(now)) this.#changed.add(number);
    let settled = 0;
    for (const number of this.#changed) {
      if (settled === most) return true;
      this.#settleNumber(number, now, look);
      this.#changed.delete(number);
      settled += 1;
    }
    return false;
  }

  /** Of the messages of which some may be out. */
  begun(now: Instant): readonly Candidate[] {
    return this.#begun.candidates(now);
  }

  /** Of the lines of a class. */
  ofClass(name: MessageClass, now: Instant): readonly Candidate[] {
    return this.#heads[name].candidates(now);
  }

  /** How many lines of a class wait for the same limits, and may go one day as far as themselves decide. */
  countsOf(name: MessageClass): readonly { readonly limits: Limits; readonly count: number }[] {
    return this.#heads[name].counts();
  }

  #settleNumber(number: Msisdn, now: Instant, look: Look): void {
    let isPassed = false;
    let upAt = Number.POSITIVE_INFINITY;
    const stillGood = (id: MessageId): Prospect | undefined => {
      const prospect = look(id);
      if (prospect?.expiresAt === undefined) return prospect;
      if (prospect.expiresAt <= now) {
        isPassed = true;
        return undefined;
      }
      upAt = Math.min(upAt, prospect.expiresAt);
      return prospect;
    };
    for (const line of each(this.#lines.get(number))) {
      let head: Prospect | undefined;
      for (const id of idsOf(line.ids)) {
        head = stillGood(id);
        if (head !== undefined) break;
      }
      this.#heads[line.name].put(line, head);
    }
    for (const [id, place] of this.#begunTo.get(number) ?? []) this.#begun.put(place, stillGood(id));
    this.#untilUp.set(number, upAt === Number.POSITIVE_INFINITY ? undefined : upAt);
    if (isPassed) this.#passed.add(number);
    else this.#passed.delete(number);
  }
}

/** Open messages of one class to one number, oldest first. */
interface Line extends Place {
  readonly name: MessageClass;
  ids: Ids<MessageId>;
}

/** Those of one number. Most have one: no list is made for it. */
type Lines = Line | readonly Line[];

function each(lines: Lines | undefined): readonly Line[] {
  if (lines === undefined) return [];
  return isOne(lines) ? [lines] : lines;
}

function lineOf(lines: Lines | undefined, name: MessageClass): Line | undefined {
  if (lines === undefined) return undefined;
  if (isOne(lines)) return lines.name === name ? lines : undefined;
  return lines.find((line) => line.name === name);
}

function isOne(lines: Lines): lines is Line {
  return "name" in lines;
}

function byClass<T>(make: () => T): Record<MessageClass, T> {
  return { answer: make(), "opt-in": make(), alert: make(), stranger: make(), canary: make(), bulk: make() };
}

// ── Heads ────────────────────────────────────────────────────────────────────────────────────────

type Order = (a: Prospect, b: Prospect) => boolean;

const isOlder: Order = (a, b) => countOfMessageId(a.messageId) < countOfMessageId(b.messageId);

/** The one that began last comes first: the others wait half-way, or did. */
const beganLater: Order = (a, b) => {
  const [one, other] = [a.formedAt ?? 0, b.formedAt ?? 0];
  return one === other ? a.messageId > b.messageId : one > other;
};

/** Where a head stands, if it may go sometime. */
interface Place {
  head?: Standing | undefined;
}

/** A head that may go sometime. */
type Standing = Prospect & { readonly mayGoAt: Instant; readonly place: Place };

/** Heads that wait for the same limits. */
interface Group {
  readonly limits: Limits;
  /** Those that may go. Some have left since, or wait for a later instant after all. */
  readonly ready: Heap<Standing>;
  readonly later: Agenda<Standing>;
  size: number;
}

/** So many entries that no longer count are no burden. */
const FEW = 64;

class Heads {
  readonly #order: Order;
  readonly #groups = new Map<string, Group>();

  constructor(order: Order) {
    this.#order = order;
  }

  /** `undefined`: nothing stands there. */
  put(place: Place, head: Prospect | undefined): void {
    const before = place.head;
    // Most that is noted about a number changes nothing of its other lines.
    if (before !== undefined && head !== undefined && isSame(before, head)) return;
    if (before !== undefined) this.#remove(before);
    if (head?.mayGoAt === undefined) return;
    const group = this.#groupOf(head.limits);
    // There are as many heads as numbers that wait: each holding limits of its own would be felt.
    // Written out, as a spread with more behind it gives each of them a shape of its own, of 260 octets.
    const { messageId, number, mayGoAt, expiresAt, formedAt } = head;
    const standing: Standing = { messageId, number, mayGoAt, expiresAt, formedAt, limits: group.limits, place };
    place.head = standing;
    group.size += 1;
    if (group.ready.size > 2 * group.size + FEW) group.ready.keep(counts);
    group.ready.push(standing);
  }

  candidates(now: Instant): readonly Candidate[] {
    return Array.from(this.#groups.values(), (group) => {
      const first = firstOf(group, now);
      if (first !== undefined) return { limits: group.limits, first };
      const from = group.later.next();
      return from === undefined ? { limits: group.limits } : { limits: group.limits, from };
    });
  }

  counts(): readonly { readonly limits: Limits; readonly count: number }[] {
    return Array.from(this.#groups.values(), ({ limits, size }) => ({ limits, count: size }));
  }

  #remove(standing: Standing): void {
    standing.place.head = undefined;
    const group = this.#groupOf(standing.limits);
    group.later.set(standing, undefined);
    group.size -= 1;
    if (group.size === 0) this.#groups.delete(keyOf(group.limits));
  }

  #groupOf(limits: Limits): Group {
    const key = keyOf(limits);
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const group = { limits, ready: new Heap<Standing>(this.#order), later: new Agenda<Standing>(), size: 0 };
    this.#groups.set(key, group);
    return group;
  }
}

function firstOf({ ready, later }: Group, now: Instant): Prospect | undefined {
  for (const standing of later.due(now)) {
    later.set(standing, undefined);
    ready.push(standing);
  }
  for (let top = ready.peek(); top !== undefined; top = ready.peek()) {
    if (counts(top)) {
      if (top.mayGoAt <= now) return top;
      later.set(top, top.mayGoAt);
    }
    ready.pop();
  }
  return undefined;
}

function counts(standing: Standing): boolean {
  return standing.place.head === standing;
}

/** Of one line. */
function isSame(one: Prospect, other: Prospect): boolean {
  return (
    one.messageId === other.messageId &&
    one.mayGoAt === other.mayGoAt &&
    one.expiresAt === other.expiresAt &&
    one.formedAt === other.formedAt &&
    one.limits.isNew === other.limits.isNew &&
    one.limits.askedIn?.timeZone === other.limits.askedIn?.timeZone &&
    one.limits.askedIn?.country === other.limits.askedIn?.country
  );
}

function keyOf({ isNew, askedIn }: Limits): string {
  const place = askedIn === undefined ? "" : (askedIn.timeZone ?? askedIn.country ?? "-");
  return `${isNew ? "new" : "known"} ${place}`;
}
