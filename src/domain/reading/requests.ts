import type { Word } from "./clauses.ts";
import type { WordClass } from "./lexicon.ts";

/** A word with all that it may do. */
export interface Tagged {
  readonly word: Word;
  readonly classes: readonly WordClass[];
}

/** Something in a clause that may be asked for, and what surrounds it: who, what, when, on what condition. */
export interface Request {
  readonly act: Act;
  readonly words: readonly Word[];
  readonly traits: readonly string[];
  /** Whether nothing around it says that it is something else than a wish to be left alone. */
  readonly isPlain: boolean;
}

type Act =
  | "cease"
  | "remove"
  | "unsubscribe"
  | "switch off"
  | "away"
  | "do not text"
  | "do not want"
  | "no more"
  | "fed up"
  | "consent"
  | "be off"
  | "threat"
  | "do not keep"
  | "nothing"
  | "do not use"
  | "last"
  | "still"
  | "said stop"
  | "out"
  | "off already"
  | "report"
  | "hate"
  | "negated";

/** A Spanish NO in front of these says that the thing shall not be done; an English one in front of STOP stands alone. */
const AFTER_SPANISH_NO =
  /^(?:PAR|DEJ|CANCEL|QUIT[AE]N?M?E?|QUITAR|SAQUEN?|SACAR|SAL|BORR|ELIMIN|DETENGAN?|SUSPEND|TERMIN|CESEN?|APAGU|DESACTIV|DAR|BAJA|PIERD|PERD)/;
const BEFORE = 6;
const AFTER = 6;
const OURS: readonly WordClass[] = ["text", "toText", "lead", "list", "number", "me", "these"];
const FOREIGN: readonly WordClass[] = ["email", "call", "deal", "house", "meet", "they", "kin"];

const has = (tagged: Tagged | undefined, ...names: readonly WordClass[]): boolean =>
  tagged?.classes.some((name) => names.includes(name)) ?? false;
const is = (tagged: Tagged | undefined, ...words: readonly string[]): boolean =>
  tagged !== undefined && words.includes(tagged.word.word);

/** The requests of a clause, as far as its words tell. */
export function requestsIn(clause: readonly Tagged[]): readonly Request[] {
  return clause.flatMap((_, at) => {
    const act = actAt(clause, at);
    return act === undefined ? [] : [requestAt(clause, at, act)];
  });
}

function actAt(clause: readonly Tagged[], at: number): Act | undefined {
  const here = clause[at];
  const following = clause.slice(at + 1, at + 7);
  if (
    has(here, "gotOff") &&
    clause.slice(Math.max(0, at - 7), at).some((one) => has(one, "want", "please", "can") || is(one, "BE"))
  )
    return "be off";
  if (
    (has(here, "if") &&
      following.some((one) => has(one, "text", "toText")) &&
      clause.slice(at + 2).some((one) => has(one, "more"))) ||
    (is(here, "OR", "OU", "O", "AND") && following.slice(0, 6).some((one) => has(one, "report")))
  )
    return "threat";
  if (has(here, "not") && has(clause[at + 1], "keep", "still")) return "do not keep";
  if (has(here, "nothing") && clause.slice(Math.max(0, at - 4), at).some((one) => has(one, "want", "toText")))
    return "nothing";
  if (has(here, "not") && following.slice(0, 2).some((one) => has(one, "use"))) return "do not use";
  if (
    has(here, "last") &&
    following
      .slice(0, 3)
      .some((one) => has(one, "text", "said") || is(one, "TIME", "WARNING", "REQUEST", "NOTICE", "ONE"))
  )
    return "last";
  if (
    has(here, "still") &&
    following.slice(0, 4).some((one) => has(one, "receive", "text", "toText", "list") || is(one, "HERE"))
  )
    return "still";
  if (
    has(here, "said", "sayStop") &&
    following
      .slice(0, 4)
      .some((one) => is(one, "STOP", "UNSUBSCRIBE", "ARRET", "NO", "STOPPED", "BAJA", "ARRETER", "PAREN"))
  )
    return "said stop";
  if (
    is(here, "UNSUBSCRIBED", "OPTED_OUT", "CANCELLED", "CANCELED") &&
    (has(clause[at - 1], "i", "already") || is(clause[at - 1], "HAVE", "JUST"))
  )
    return "off already";
  if (
    has(here, "report") &&
    (has(clause[at + 1], "you") || clause.slice(Math.max(0, at - 4), at).some((one) => has(one, "you", "i")))
  )
    return "report";
  if (
    has(here, "annoyance", "swear") &&
    clause.slice(Math.max(0, at - 4), at + 4).some((one) => has(one, "text", "toText", "these"))
  )
    return "hate";
  if (
    has(here, "out") &&
    (has(clause[at - 1], "want", "me", "i", "please", "list") || is(clause[at - 1], "LIKE", "IT"))
  )
    return "out";
  if (has(here, "unsubscribe")) return "unsubscribe";
  if (has(here, "switchOff")) return "switch off";
  if (has(here, "away")) return "away";
  if (has(here, "fedUp")) return "fed up";
  if (has(here, "cease"))
    return clause
      .slice(at, at + 4)
      .some((next) => is(next, "CONSENT", "PERMISSION", "CONSENTEMENT", "CONSENTIMIENTO", "PERMISO", "AUTHORIZATION"))
      ? "consent"
      : "cease";
  if (has(here, "remove")) return "remove";
  if (!has(here, "not") && !is(here, "PLUS", "NO_MAS")) return undefined;
  const next = clause.slice(at + 1, at + 6);
  if (has(here, "more") || has(next[0], "more") || is(here, "PLUS")) {
    const within = next.slice(0, 4);
    if (within.some((one) => has(one, "want", "receive"))) return "do not want";
    return within.some((one) => has(one, "text", "lead", "toText", "these")) ? "no more" : "negated";
  }
  const deed = next.find((one) =>
    has(one, "toText", "text", "want", "receive", "call", "email", "cease", "remove", "unsubscribe", "away"),
  );
  if (has(deed, "cease", "remove", "unsubscribe", "away")) return undefined;
  if (has(deed, "want", "receive")) return "do not want";
  return has(deed, "toText", "text") ? "do not text" : "negated";
}

function requestAt(clause: readonly Tagged[], at: number, act: Act): Request {
  const here = clause[at] as Tagged;
  const before = sinceComma(clause.slice(Math.max(0, at - BEFORE), at));
  const after = clause.slice(at + 1, at + 1 + AFTER);
  const traits: string[] = [];
  const isNegative = act.startsWith("do not") || act === "no more" || act === "negated";
  const negator = before.slice(-4).findLast((one) => has(one, "not"));
  const isInterjection = is(negator, "NO") && !AFTER_SPANISH_NO.test(here.word.word);
  if (!isNegative && negator !== undefined) traits.push(isInterjection ? "after no" : "negated");
  if (!isNegative && after.slice(0, 2).some((one) => is(one, "PAS", "JAMAIS"))) traits.push("negated");
  const subject = before.findLast((one) => has(one, "i", "you", "they", "kin"));
  if (subject !== undefined)
    traits.push(
      `by ${has(subject, "kin") ? "they" : ["i", "you", "they"].find((name) => has(subject, name as WordClass))}`,
    );
  if (before.some((one) => has(one, "said"))) traits.push("said");
  if (before.some((one, index) => has(one, "said") && has(before[index + 1], "me", "they"))) traits.push("told us");
  const isDone =
    (has(subject, "you") && before.some((one) => has(one, "done"))) ||
    after.some((one, index) => is(one, "WILL") && is(after[index + 1], "BE"));
  if (isDone) traits.push("was done");
  if (before.some((one) => has(one, "if"))) traits.push("if");
  if (before.slice(-3).some((one) => has(one, "answer"))) traits.push("answer");
  if (before.some((one) => is(one, "WHY", "POURQUOI", "QUE", "WHO", "QUI", "QUIEN", "DID", "WHEN")))
    traits.push("asked why");
  else if (before.some((one) => has(one, "ask"))) traits.push("asked how");
  if (before.some((one) => has(one, "want"))) traits.push("wanted");
  if (before.some((one) => has(one, "please", "can"))) traits.push("please");
  if (before.some((one) => has(one, "keep"))) traits.push("kept");
  if (has(here, "tale") || before.slice(-2).some((one) => has(one, "tale"))) traits.push("tale");
  const object = after.slice(0, 5).find((one) => has(one, ...OURS, ...FOREIGN));
  const ours = after.slice(0, 5).find((one) => has(one, ...OURS));
  const foreign = after.slice(0, 5).find((one) => has(one, ...FOREIGN));
  if (ours !== undefined) traits.push(`of ${OURS.find((name) => has(ours, name))}`);
  if (foreign !== undefined) traits.push(`of ${FOREIGN.find((name) => has(foreign, name))}`);
  if (object === undefined) traits.push(after.length === 0 ? "at the end" : "of nothing known");
  if (after.some((one) => has(one, "time"))) traits.push("at a time");
  if (before.length === 0) traits.push("at the beginning");
  if (
    after.length > 0 &&
    after.every((one) => has(one, "now", "please", "swear", "you", "not", "more") || is(one, ","))
  )
    traits.push("with nothing but courtesy");
  if (clause.some((one) => has(one, "laugh"))) traits.push("laughing");
  if (clause.some((one) => has(one, "back"))) traits.push("taken back");
  const isPlain =
    !traits.some((trait) =>
      [
        "negated",
        "told us",
        "was done",
        "by they",
        "if",
        "answer",
        "tale",
        "at a time",
        "kept",
        "laughing",
        "taken back",
      ].includes(trait),
    ) &&
    foreign === undefined &&
    act !== "negated" &&
    act !== "fed up" &&
    (ours !== undefined || act === "unsubscribe" || act === "away" || after.length === 0);
  const words = [
    ...(negator === undefined ? [] : [negator.word]),
    here.word,
    ...[ours ?? foreign].flatMap((one) => (one === undefined ? [] : [one.word])),
  ];
  return { act, words, traits, isPlain };
}

function sinceComma(words: readonly Tagged[]): readonly Tagged[] {
  return words.slice(words.findLastIndex((one) => is(one, ",", "BUT", "AND", "MAIS", "ET", "PERO", "Y", "SO")) + 1);
}
