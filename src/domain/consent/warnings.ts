import type { Msisdn } from "../number.ts";
import { agentsOf, type GatewayState } from "../state.ts";
import { DAY, type Instant, iso } from "../time.ts";
import { HOLDS } from "./hold.ts";
import type { NumberRecord } from "./model.ts";
import { LATE_NO_SHOWN } from "./own-no.ts";

/** As many numbers of which the same is to be said are told one by one. */
const TOLD = 5;

/** Numbers that wait for a person's word, for people: what to type, and until when. */
export function pauseWarnings(state: Pick<GatewayState, "agents" | "index" | "numbers">): readonly string[] {
  const paused = [...state.index.paused.keys()];
  const told = paused.slice(0, TOLD).map((number) => state.numbers.get(number));
  const more = paused.length - told.length;
  return [
    ...told.flatMap((record) => (record === undefined ? [] : pauseInWords(state, record))),
    ...(more > 0 ? [`${more} more numbers are paused: leadline confirm lists them`] : []),
  ];
}

function pauseInWords(
  state: Pick<GatewayState, "agents" | "index">,
  { number, paused }: NumberRecord,
): readonly string[] {
  if (paused === undefined) return [];
  return [
    `${theNumberOf(state, number)} is paused, as its last reply may ask to be left alone: leadline confirm shows the words; undecided it is an opt-out at ${iso(paused.decideBy)}`,
  ];
}

/** By its agents, or by its last digits: what these sentences say is published, and no number stands in it. */
function theNumberOf(state: Pick<GatewayState, "agents" | "index">, number: Msisdn): string {
  const agents = agentsOf(state, number).map(({ id }) => id);
  return agents.length === 0 ? `the number that ends in ${number.slice(-4)}` : `the number of ${agents.join(", ")}`;
}

/** Numbers that are held until a YES, for people: why, and what to type. */
export function heldNumberWarnings(state: Pick<GatewayState, "agents" | "index" | "numbers">): readonly string[] {
  const held = [...state.index.numbersHeld.keys()];
  const told = held.slice(0, TOLD).flatMap((number) => {
    const hold = state.numbers.get(number)?.hold;
    if (hold === undefined) return [];
    return [
      `${theNumberOf(state, number)} is held until it says YES, as ${HOLDS[hold.why]}: leadline confirm tells what can be done`,
    ];
  });
  const more = held.length - told.length;
  return more > 0 ? [...told, `${more} more numbers are held until they say YES: leadline confirm lists them`] : told;
}

/** Numbers that cannot be asked to confirm again, for people: their consents go on, and each is tried once a day. */
export function putOffWarnings({ index, numbers }: GatewayState): readonly string[] {
  const [latest] = [...index.putOff.keys()].slice(-1);
  const consent = latest === undefined ? undefined : numbers.get(latest)?.consent;
  if (consent?.status !== "active" || consent.putOff === undefined) return [];
  const { size } = index.putOff;
  const texts = size === 1 ? "a reconfirmation text" : `${size} reconfirmation texts`;
  return [`${texts} could not be sent (${consent.putOff}) and will be tried again within a day`];
}

/**
 * Each NO that was entered after the ten business days of the law, for as long as that is shown. The number itself stands
 * in no warning: these are published.
 */
export function lateNoWarnings(state: GatewayState, now: Instant): readonly string[] {
  const shown = [...state.index.lateNos.keys()].flatMap((number) => {
    const lateNo = state.numbers.get(number)?.lateNo;
    return lateNo === undefined || lateNo.enteredAt <= now - LATE_NO_SHOWN ? [] : [{ number, ...lateNo }];
  });
  const told = shown.slice(0, TOLD);
  const more = shown.length - told.length;
  return [
    ...told.map(
      ({ number, enteredAt, receivedAt, honourBy }) =>
        `a NO of ${theNumberOf(state, number)} that was received on ${day(receivedAt)} was entered on ${day(enteredAt)}, after the ten business days that the law gives (until ${iso(honourBy)}): tell counsel, and have every NO entered on the day on which it comes; this is shown for ${LATE_NO_SHOWN / DAY} days`,
    ),
    ...(more > 0
      ? [`${more} more NOs were entered after the time that the law gives: leadline evidence of a number tells`]
      : []),
  ];
}

function day(at: Instant): string {
  return iso(at).slice(0, 10);
}
