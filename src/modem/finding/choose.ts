import type { KnownModem } from "../../app/known-modem.ts";
import { byUse, type UsbTty } from "./tty.ts";

/** What a port that was asked has to do with a modem. */
export type Greeting =
  | {
      readonly kind: "modem";
      /** Empty: it does not say. */
      readonly imei: string;
      /** `Huawei E3372`; empty: it does not say. */
      readonly name: string;
      /** Its firmware takes commands for messages. */
      readonly texts: boolean;
    }
  | { readonly kind: "silent" }
  /** It could not be opened, and why, for people. */
  | { readonly kind: "closed"; readonly why: string };

export interface Asked {
  readonly tty: UsbTty;
  readonly greeting: Greeting;
}

export interface Found {
  readonly tty: UsbTty;
  readonly imei: string;
  readonly name: string;
}

export type Choice =
  | { readonly kind: "found"; readonly found: Found; readonly known: KnownModem; readonly before?: string }
  /** Nothing to use; the words say what there is and what to do. */
  | { readonly kind: "none"; readonly words: string }
  /** More than one could be meant. */
  | { readonly kind: "several"; readonly words: string };

/**
 * How long the modem that is ours must have been away before another one takes its place: a stick that restarts, or that
 * starts more slowly than its neighbour, is away for a minute at most.
 */
export const REPLACED_AFTER_MS = 2 * 60_000;

interface Candidate extends Found {
  /** The IMEI, or where it is plugged in. */
  readonly key: string;
}

/** Which of the ports that were asked is the gateway's. `awayMs`: for how long its known modem has not been seen. */
export function choose(asked: readonly Asked[], known: KnownModem | undefined, awayMs: number): Choice {
  const modems = modemsIn(asked);
  const [first, second] = modems;
  const ours = known && modems.find(({ key }) => key === known.imei);
  if (ours !== undefined) return take(ours, modems);
  if (first === undefined) return { kind: "none", words: whyNone(asked, known) };
  if (known === undefined)
    return second === undefined ? take(first, modems) : { kind: "several", words: tooMany(modems) };
  const strangers = modems.filter(({ key }) => !known.beside.includes(key));
  const [newcomer, another] = strangers;
  if (newcomer === undefined) return { kind: "none", words: onlyOthers(known, modems) };
  if (awayMs < REPLACED_AFTER_MS) return { kind: "none", words: notYet(known, newcomer) };
  if (another !== undefined) return { kind: "several", words: tooMany(strangers) };
  return { ...take(newcomer, modems), before: known.imei };
}

function take(chosen: Candidate, all: readonly Candidate[]): Extract<Choice, { kind: "found" }> {
  const beside = all.filter(({ key }) => key !== chosen.key).map(({ key }) => key);
  const { tty, imei, name } = chosen;
  return { kind: "found", found: { tty, imei, name }, known: { imei: chosen.key, beside } };
}

/** One a modem, each by the best of its ports that texts. */
function modemsIn(asked: readonly Asked[]): readonly Candidate[] {
  const modems = new Map<string, Candidate>();
  for (const { tty, greeting } of asked.toSorted((one, other) => byUse(one.tty, other.tty))) {
    if (greeting.kind !== "modem" || !greeting.texts) continue;
    const { imei, name } = greeting;
    const key = imei === "" ? `the modem at ${tty.stick.place}` : imei;
    if (!modems.has(key)) modems.set(key, { tty, imei, name: nameOf(name, tty), key });
  }
  return [...modems.values()];
}

function nameOf(name: string, { stick }: UsbTty): string {
  return name || stick.name || `${stick.vendor}:${stick.product}`;
}

function tooMany(modems: readonly Candidate[]): string {
  const each = modems.map(inWords).join("; ");
  return `${modems.length} modems answer, and each could be meant: ${each}. Set modem.port to the one, or unplug the others`;
}

function onlyOthers({ imei }: KnownModem, modems: readonly Candidate[]): string {
  const each = modems.map(inWords).join("; ");
  return `${ourModem(imei)} is not there. What answers was there beside it: ${each}. Plug ours in, or set modem.port to another`;
}

function notYet({ imei }: KnownModem, newcomer: Candidate): string {
  return `${ourModem(imei)} is not there. ${inWords(newcomer)} answers, and takes its place when that stays so for two minutes`;
}

function inWords({ name, imei, tty }: Candidate): string {
  return `${name}${imei === "" ? "" : `, IMEI ${imei},`} on ${tty.path}`;
}

/** Either an IMEI or a place. */
function ourModem(key: string): string {
  return /^\d+$/.test(key) ? `the modem with IMEI ${key}` : key;
}

/** The nearest that there is to a modem comes first. */
function whyNone(asked: readonly Asked[], known: KnownModem | undefined): string {
  const ours = known === undefined ? "" : `${ourModem(known.imei)} is not there: `;
  const deaf = asked.find(({ greeting }) => greeting.kind === "modem");
  if (deaf?.greeting.kind === "modem") {
    const name = nameOf(deaf.greeting.name, deaf.tty);
    return `${ours}${name} on ${deaf.tty.path} answers, and takes no command for messages: if that stays so for a minute, this firmware has no SMS, and another modem is needed`;
  }
  const [closed] = asked.flatMap(({ greeting }) => (greeting.kind === "closed" ? [greeting.why] : []));
  if (closed !== undefined) return `${ours}${closed}`;
  const ports = asked.map(({ tty }) => tty.path).join(", ");
  if (asked.length > 0)
    return `${ours}no modem answers AT on ${ports}: unplug it and plug it in; a hub with its own power supply helps`;
  return `${ours}no modem is plugged in: plug it in, or see the lines usb and port of leadline doctor`;
}
