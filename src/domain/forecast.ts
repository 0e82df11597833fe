import { askingSteps } from "./asking-hours.ts";
import { given } from "./given.ts";
import type { Country } from "./number.ts";
import { settledTurns } from "./outbox/order.ts";
import type { Policy } from "./policy.ts";
import type { GatewayState } from "./state.ts";
import { DAY, type Instant, MINUTE } from "./time.ts";

/** People who wait to be asked on one wall clock; `fresh`: those never texted before, whom a cap of its own counts. */
export interface Waiting {
  readonly country: Country;
  readonly timeZone?: string;
  readonly count: number;
  readonly fresh: number;
}

export interface Forecast {
  readonly waiting: number;
  /** When the last of them has been asked, about; `undefined` where that lies beyond two years. */
  readonly endsAt?: Instant;
  /** The settings that hold it back, the strongest first. */
  readonly limits: readonly string[];
}

/** The requests for consent that lie in the outbox behind everything else, and may go one day. */
export function waitingInBulk(state: GatewayState, policy: Policy, now: Instant): readonly Waiting[] {
  const groups = new Map<string, Waiting>();
  for (const { limits, count } of settledTurns(state, now).countsOf("bulk")) {
    const { timeZone, country = policy.home } = limits.askedIn ?? {};
    addWaiting(groups, { country, count, fresh: limits.isNew ? count : 0, ...given({ timeZone }) });
  }
  return [...groups.values()];
}

/** Puts people to those who wait on the same wall clock. */
export function addWaiting(groups: Map<string, Waiting>, { country, timeZone, count, fresh }: Waiting): void {
  const key = timeZone ?? country;
  const { count: before = 0, fresh: freshBefore = 0 } = groups.get(key) ?? {};
  groups.set(key, { country, ...given({ timeZone }), count: before + count, fresh: freshBefore + fresh });
}

/** The forecast goes in steps of this length; asking hours begin and end on one of them, or near. */
const STEP = 15 * MINUTE;
const STEPS_A_DAY = DAY / STEP;
const LONGEST_DAYS = 730;

/** When everyone who waits will have been asked, at the set pace, within asking hours and under the caps. */
export function forecast(state: GatewayState, policy: Policy, groups: readonly Waiting[], now: Instant): Forecast {
  const steps = forecastInSteps(state, policy, groups, now);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in steps, each of a day or of a wall clock: where two years do not suffice it takes a while. */
export function* forecastInSteps(
  state: GatewayState,
  policy: Policy,
  groups: readonly Waiting[],
  now: Instant,
): Generator<void, Forecast> {
  const left = yield* byHours(policy, groups, now);
  const waiting = left.reduce((sum, { count }) => sum + count, 0);
  const { perMinute, paceSetting } = paceOf(policy);
  const { dailyCap, newRecipientsPerDay } = policy.sending;
  const day = new RollingDay(state.recent.map(({ at }) => at));
  const newcomers = new RollingDay(state.newRecipients);
  const heldBackBy = new Map<string, number>();
  const note = (setting: string): void => void heldBackBy.set(setting, (heldBackBy.get(setting) ?? 0) + 1);
  const limits = (): readonly string[] => [...heldBackBy].sort(([, a], [, b]) => b - a).map(([setting]) => setting);

  let toGo = waiting;
  for (let step = 0; toGo > 0 && step < LONGEST_DAYS * STEPS_A_DAY; step += 1) {
    if (step % STEPS_A_DAY === 0) yield;
    const at = now + step * STEP;
    const underCap = dailyCap === 0 ? Number.POSITIVE_INFINITY : dailyCap - day.countAt(at);
    const room = Math.min((perMinute * STEP) / MINUTE, underCap);
    let taken = 0;
    for (const group of left) {
      if (group.count === 0) continue;
      if (group.open[step % STEPS_A_DAY] !== true) {
        note("consent.askBetween");
        continue;
      }
      const news = newRecipientsPerDay === 0 ? Number.POSITIVE_INFINITY : newRecipientsPerDay - newcomers.countAt(at);
      const known = group.count - group.fresh;
      const most = Math.max(Math.floor(Math.min(room - taken, known + Math.min(group.fresh, news))), 0);
      const asked = Math.min(group.count, most);
      if (asked < group.count)
        note(asked >= room - taken ? (room < underCap ? paceSetting : "modem.dailyCap") : "modem.newRecipientsPerDay");
      const fresh = Math.max(asked - known, 0);
      newcomers.add(at, fresh);
      group.count -= asked;
      group.fresh -= fresh;
      taken += asked;
    }
    day.add(at, taken);
    toGo -= taken;
    if (toGo === 0) return { waiting, endsAt: Math.round(at + (taken / perMinute) * MINUTE), limits: limits() };
  }
  return toGo === 0 ? { waiting, endsAt: now, limits: [] } : { waiting, limits: limits() };
}

function paceOf({ consent, sending }: Policy): { readonly perMinute: number; readonly paceSetting: string } {
  const own = consent.migrationPace === 0 ? Number.POSITIVE_INFINITY : consent.migrationPace;
  const all = sending.pace === 0 ? Number.POSITIVE_INFINITY : sending.pace;
  return own <= all
    ? { perMinute: own, paceSetting: "consent.migrationPace" }
    : { perMinute: all, paceSetting: "modem.pace" };
}

interface AskedAlike {
  count: number;
  fresh: number;
  /** Whether one may ask, for each step of a day that begins now. Later days are taken to be alike. */
  readonly open: readonly boolean[];
}

/** Who may be asked at the same hours is one group: there are as many as wall clocks, however many zones are named. */
function* byHours(policy: Policy, groups: readonly Waiting[], now: Instant): Generator<void, readonly AskedAlike[]> {
  const stepsOf = new Map<string, readonly boolean[]>();
  const alike = new Map<string, AskedAlike>();
  for (const { country, timeZone, count, fresh } of groups) {
    const place = timeZone ?? country;
    const open = stepsOf.get(place) ?? askingSteps(now, policy.consent.askBetween, country, timeZone, STEP / MINUTE);
    stepsOf.set(place, open);
    yield;
    const hours = open.map(Number).join("");
    const group = alike.get(hours);
    if (group === undefined) alike.set(hours, { count, fresh, open });
    else {
      group.count += count;
      group.fresh += fresh;
    }
  }
  return [...alike.values()];
}

/** How many went within the day before an instant; instants only rise. */
class RollingDay {
  readonly #entries: { readonly at: Instant; readonly count: number }[];
  /** Where the oldest stands that counts: taking them off the front would move all the others each time. */
  #from = 0;
  #sum: number;

  constructor(sent: readonly Instant[]) {
    this.#entries = sent.map((at) => ({ at, count: 1 }));
    this.#sum = sent.length;
  }

  countAt(now: Instant): number {
    for (
      let oldest = this.#entries[this.#from];
      oldest !== undefined && oldest.at <= now - DAY;
      oldest = this.#entries[this.#from]
    ) {
      this.#sum -= oldest.count;
      this.#from += 1;
    }
    return this.#sum;
  }

  add(at: Instant, count: number): void {
    if (count === 0) return;
    this.#entries.push({ at, count });
    this.#sum += count;
  }
}
