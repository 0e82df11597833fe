import type { Clock } from "../app/ports.ts";
import type { Owner } from "./at/command.ts";

/**
 * The references (TP-MR, 3GPP TS 23.040 9.2.3.6) that a modem gives out. It counts them up, modulo 256, so they tell a
 * result that comes too late from the one that is awaited: taken for each other, a text that the network refused
 * would count as sent.
 */
export interface References {
  /**
   * A submit's OK has come with this reference, or with one that is torn or missing: whose is it? Without one it is
   * this submit's where no other result may still come.
   */
  heard(reference: number | undefined): Owner;
  /** A submit is waited for no longer; its result may still come. */
  overdue(): void;
  /**
   * Whether an error may be the answer to an earlier submit. A modem answers in turn: one that has gone on to later
   * references owes nothing.
   */
  readonly mayBeAnotherOnes: boolean;
  /** The modem has restarted: what it had to say before is gone. */
  forget(): void;
}

interface Late {
  /**
   * The one that its result will bring, if the modem has got as far as giving it one. `undefined`: none was known yet.
   */
  readonly reference: number | undefined;
  readonly untilMs: number;
  /** Answers to later submits have come since, in order. */
  readonly passed: boolean;
}

/** The latest answer that was seen took two and a quarter minutes. */
const LATE_FOR_MS = 10 * 60_000;
const MODULUS = 256;

/** `leftBehind`: a submit that an earlier process began may still be answered. */
export function createReferences(clock: Clock, leftBehind = false): References {
  const leftBehindUntilMs = leftBehind ? clock.monotonicMs() + LATE_FOR_MS : 0;
  let last: number | undefined;
  let overdueSinceLast = 0;
  /** A result was passed over only because the modem would have gone back to an old reference. */
  let passedOver = false;
  /** This modem does go back: it does not count. */
  let wanders = false;
  let late: readonly Late[] = [];

  function stillLate(): readonly Late[] {
    late = late.filter(({ untilMs }) => clock.monotonicMs() < untilMs);
    return late;
  }

  /** The first that is known tells those before it, too. */
  function give(reference: number): void {
    late = late.map((one, index) => ({
      ...one,
      reference: one.reference ?? (reference - late.length + index + MODULUS) % MODULUS,
    }));
    last = reference;
    passedOver = false;
    overdueSinceLast = 0;
  }

  /** Whether the modem has counted past it, or stands at it. */
  function isOld(reference: number): boolean {
    return last !== undefined && (last - reference + MODULUS) % MODULUS < MODULUS / 2;
  }

  /** The modem has counted one on all the same. */
  function heardWithout(): Owner {
    const mayBeEarlier = stillLate().length > 0 || clock.monotonicMs() < leftBehindUntilMs;
    // This one's own is not waited for where it may be this: some modems never give a reference.
    if (last === undefined) return mayBeEarlier ? "either" : "this";
    if (mayBeEarlier) return "earlier";
    last = (last + 1) % MODULUS;
    return "this";
  }

  return {
    heard(reference) {
      if (reference === undefined) return heardWithout();
      const found = stillLate().find((one) => one.reference === reference || one.reference === undefined);
      late = late.filter((one) => one !== found || one.reference === undefined);
      if (found !== undefined && isOld(reference)) return "earlier";
      if (clock.monotonicMs() < leftBehindUntilMs && !wanders && isOld(reference) && reference !== last) {
        passedOver = true;
        return "earlier";
      }
      give(reference);
      if (found === undefined) late = late.map((one) => ({ ...one, passed: true }));
      // A modem that never sent the earlier one gives its reference to this one.
      return found === undefined ? "this" : "either";
    },

    overdue() {
      wanders ||= passedOver;
      passedOver = false;
      overdueSinceLast += 1;
      const reference = last === undefined ? undefined : (last + overdueSinceLast) % MODULUS;
      late = [...stillLate(), { reference, untilMs: clock.monotonicMs() + LATE_FOR_MS, passed: false }];
    },

    get mayBeAnotherOnes() {
      return stillLate().some(({ passed }) => !passed);
    },

    forget() {
      last = undefined;
      overdueSinceLast = 0;
      passedOver = false;
      wanders = false;
      late = [];
    },
  };
}
