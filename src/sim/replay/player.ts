import { CTRL_Z, type Deed, ESC, type Exchange, isPrompt } from "./exchange.ts";

/** What the modem of a trace does when a driver writes something. */
interface Reaction {
  readonly answer: readonly Deed[];
  /** What it does by itself then. */
  readonly after: readonly Deed[];
  /** Where the driver does something else than the one that was recorded. */
  readonly departure?: string;
}

export interface Player {
  /** Takes a command without its CR, a text with its Ctrl-Z, or ESC. */
  react(written: string): Reaction;
  /** Everything that the trace has to tell has been told. */
  readonly isAtEnd: boolean;
}

const ERROR: Deed = { kind: "says", octets: "\r\nERROR\r\n", afterMs: 0 };
const OK: Deed = { kind: "says", octets: "\r\nOK\r\n", afterMs: 0 };
const NOT_SENT: Deed = { kind: "says", octets: "\r\n+CMS ERROR: 500\r\n", afterMs: 0 };

/**
 * Plays the modem's part. Commands are answered in the order of the trace; a driver may repeat one, or leave out
 * one that would have been answered as before. What the modem did by itself comes once everything before it
 * has been asked.
 */
export function createPlayer(exchanges: readonly Exchange[]): Player {
  const played = new Set<number>();
  const missed = new Set<number>();
  const lastPlayed = new Map<string, Exchange>();
  let atPrompt: Exchange | undefined;
  let next = 0;

  /** What the driver has to ask before the trace goes on. */
  function isAwaited(index: number): boolean {
    return !played.has(index) && !missed.has(index) && exchanges[index]?.isRepeat === false;
  }

  function advance(): readonly Deed[] {
    const after: Deed[] = [];
    for (; next < exchanges.length && !isAwaited(next); next += 1) after.push(...(exchanges[next]?.after ?? []));
    return after;
  }

  function begin(exchange: Exchange, departure?: string): Reaction {
    lastPlayed.set(exchange.command, exchange);
    const asksForText = isPrompt(exchange.answer.at(-1));
    atPrompt = asksForText ? exchange : undefined;
    // What came after the answer to a text comes after that.
    const after = asksForText ? [] : advance();
    return { answer: exchange.answer, after, ...(departure === undefined ? {} : { departure }) };
  }

  function inOrder(command: string): Reaction | undefined {
    const index = exchanges.findIndex((each, at) => at >= next && !played.has(at) && each.command === command);
    const exchange = exchanges[index];
    if (exchange === undefined) return undefined;
    const before = Array.from({ length: index - next }, (_, offset) => next + offset).filter(isAwaited);
    if (before.length > 0 && exchange.text === undefined && lastPlayed.has(command)) return undefined;
    played.add(index);
    for (const each of before) missed.add(each);
    const names = before.map((each) => exchanges[each]?.command).join(", ");
    return begin(exchange, names === "" ? undefined : `${command} comes where the trace has ${names} before it`);
  }

  function bySameName(command: string): Reaction | undefined {
    const index = exchanges.findIndex((each, at) => isAwaited(at) && formOf(each.command) === formOf(command));
    const exchange =
      exchanges[index] ?? [...lastPlayed.values()].findLast((each) => formOf(each.command) === formOf(command));
    if (exchange === undefined) return undefined;
    if (index >= 0) played.add(index);
    return begin(exchange, `${command} comes where the trace has ${exchange.command}`);
  }

  function command(written: string): Reaction {
    const known = inOrder(written);
    if (known !== undefined) return known;
    // Repeated, or one that was left out when its turn was.
    const elsewhere = lastPlayed.get(written) ?? exchanges.find((each) => each.command === written);
    if (elsewhere !== undefined) return begin(elsewhere);
    return bySameName(written) ?? { answer: [ERROR], after: [], departure: `${written} is not in the trace` };
  }

  function text(written: string): Reaction {
    const exchange = atPrompt;
    atPrompt = undefined;
    const isWithheld = written === ESC;
    if (exchange === undefined) {
      // ESC is how a driver brings a modem into step; it harms nothing.
      return { answer: [], after: [], ...(isWithheld ? {} : { departure: "a text comes without a prompt" }) };
    }
    const after = advance();
    const recorded = exchange.text;
    if (recorded?.withheld === isWithheld) return { answer: recorded.answer, after };
    const departure = `the text of ${exchange.command} ${isWithheld ? "is withheld" : "comes"}, unlike in the trace`;
    return { answer: [isWithheld ? OK : NOT_SENT], after, departure };
  }

  return {
    react: (written) => (written === ESC || written.endsWith(CTRL_Z) ? text(written) : command(written)),
    get isAtEnd() {
      return next >= exchanges.length;
    },
  };
}

/** `AT+CMGS=` of `AT+CMGS=23`. */
function formOf(command: string): string {
  const [form = ""] = /^[^=?]*(?:=\?|=|\?)?/.exec(command.toUpperCase()) ?? [];
  return form;
}
