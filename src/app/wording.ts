import { forPeople, parseNumber } from "../domain/number.ts";
import { DAY, HOUR, MINUTE } from "../domain/time.ts";

/** `+18502200227` as `+1 850 220 0227`; what is no number stays as it is. */
export function readableNumber(text: string): string {
  const number = text.startsWith("+") ? parseNumber(text) : undefined;
  return number === undefined ? text : forPeople(number);
}

/** `2025-03-01T14:30:00.000Z` as `2025-03-01 08:30:00` where this machine is. */
export function localTime(text: string): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return text;
  // A page has hundreds of them, and a locale takes as long for each as the rest of its line.
  const [year, ...rest] = [at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()];
  const [month, day, hour, minute, second] = [...rest, at.getSeconds()].map(twoDigits);
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

/** `7` as `07`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** As sentences of ours have it. */
export const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** A sentence with its instants as they are where this machine is. */
export function inLocalTimes(sentence: string): string {
  return sentence.replaceAll(INSTANT, localTime);
}

/** A forecast, no finer than it can be known: to five minutes, to the hour, to the day. */
export function roughTime(text: string, now: number): string {
  const at = Date.parse(text);
  const ahead = at - now;
  const step = ahead < 2 * HOUR ? 5 * MINUTE : HOUR;
  const shown = localTime(new Date(Math.ceil(at / step) * step).toISOString());
  return ahead < 2 * DAY ? shown.slice(0, "2025-03-01 08:30".length) : shown.slice(0, "2025-03-01".length);
}

/** `3 d 4 h`, `12 min`: the two greatest units. */
export function lengthOfTime(ms: number): string {
  const days = Math.floor(ms / DAY);
  const hours = Math.floor((ms % DAY) / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`;
}

/** An opt-out that an operator entered at the person's request, as against one of the operator's own. */
export const OWN_NO = "person's NO";
