import type { BrandWording, Texts } from "./content.ts";
import { plainLines, plainWords } from "./plain-words.ts";

// Ways of asking to be left alone without a keyword, in plain words (upper case, no accents). A person looks at each.

const US = "(?:ME|US|(?:THIS|MY) (?:NUMBER|PHONE|CELL))";
const TEXTS =
  "(?:TEXT (?:MESSAGES?|ALERTS?)|TEXTS?|TXTS?|MESSAGES?|MSGS?|SMS|ALERTS?|NOTIFICATIONS?|LEADS|LEAD (?:TEXT|MESSAGE)S?|SPAM)";
const MANY_TEXTS = "(?:TEXT (?:MESSAGE|ALERT)S?|TEXTS|MESSAGES|MSGS|SMS|ALERTS?|NOTIFICATIONS?|LEADS|SPAM)";
const TEXTING = "(?:TEXTING|TXTING|MESSAGING|CONTACTING|BOTHERING|SPAMMING|HARASSING|PESTERING|ANNOYING)";
const TO_TEXT = "(?:TEXT|TXT|MESSAGE|MSG|SMS|CONTACT|BOTHER|SPAM|HARASS)";

/** A few words of the same part of the sentence, none that begins another thought. */
const words = (most: number): string =>
  `(?: (?!(?:AND|OR|BUT|TO|SO|THEN|WHEN|WHILE|BY|AT|IN|FOR|FROM|WITH)\\b)[^\\s,.;:!?]+){0,${most}}?`;

/** Where a request begins: not within a tale of what somebody else does. */
const ASKING = "(?:^|[,.;:!?\\-] ?|\\b(?:PLEASE|PLS|PLZ|KINDLY|JUST|NOW|YOU|TO|AND) )";
/** Somebody who speaks of himself, or of a third: "I don't text". */
const NO_TALE = "(?<!\\b(?:I|WE|HE|SHE|THEY|WHO|PEOPLE) )";
/** It is about a time or about one thing, not about texts as such: "don't text me before 9", "... the address". */
const AT_ALL =
  "(?! (?:(?:BEFORE|AFTER) (?:\\d|NOON|MIDNIGHT|WORK|HOURS|DARK)|(?:UNTIL|TILL) (?!FURTHER)|AT (?:\\d|NIGHT|WORK)|" +
  "ON (?:WEEKENDS?|HOLIDAYS?|\\S+DAYS?\\b)|(?:DURING|WHILE|WHEN|IF|TODAY|TONIGHT|RIGHT NOW|YET|THE|A|AN|YOUR|HIS|HER)\\b))";
/** Who says that something shall not end, or is not wanted. */
const NOT_MEANT = "(?<!\\b(?:CAN'?T|CANNOT|COULDN'?T|DON'?T|DO NOT|NEVER)(?: EVER| WANT TO| WISH TO| MEAN TO)? )";

const PHRASES: readonly RegExp[] = [
  // To stop by, at or in somewhere is to come.
  new RegExp(`${NOT_MEANT}\\bSTOP(?! (?:BY|AT|IN|OVER)\\b)${words(3)} ${TEXTS}\\b`),
  new RegExp(`${ASKING}(?:QUIT|CEASE|CANCEL|END(?! OF\\b))${words(3)} ${MANY_TEXTS}\\b`),
  new RegExp(
    `${NO_TALE}${NOT_MEANT}\\b(?:STOP|QUIT|CEASE) (?:ALL )?${TEXTING}\\b(?! (?:THEM|HIM|AND)\\b)(?: ${US}\\b)?${AT_ALL}`,
  ),
  new RegExp(
    `${NOT_MEANT}\\b(?:STOP|QUIT|CEASE) SENDING(?: ${US}\\b)?(?:${words(4)} ${TEXTS}\\b| (?:THESE|THIS|THOSE|THEM|IT|THAT|STUFF|ANYTHING|JUNK)\\b|$|[,.;:!?])`,
  ),
  /^(?:(?:OK|PLS|PLZ|PLEASE|JUST),? )*(?:STOP|QUIT) (?:IT|THIS|THAT|THESE|PLS|PLZ|THX|TY)(?:,? (?:PLEASE|NOW|THANKS|THANK YOU))*$/,
  /^(?:OK|PLS|PLZ),? STOP$|^(?:YES|NO|HELP|START|INFO|OK|\d)\P{L}+STOP$|^STOP ?[-,.:;] ?\S+$|^S\W?T\W?[O0]\W?P$/u,
  /\bCEASE AND DESIST\b/,
  // Said before.
  /\bI (?:(?:ALREADY|HAVE|JUST) )*(?:SAID|SENT|TYPED|TEXTED|REPLIED|WROTE|(?:TOLD|ASKED) YOU TO)(?: ALREADY)? "?STOP\b(?! (?:BY|AT|IN|OVER|AND)\b)(?=$|\P{L}*$|"|[^\p{L} ]| (?:ALREADY|TWICE|BEFORE|NOW|PLEASE|TO)\b)/u,
  /\b(?:REMOVE|DELETE|UNSUBSCRIBE) (?:ME|US|MY (?:PHONE )?(?:NUMBER|PHONE|NAME))\b|\bTAKE (?:ME|US|MY \S+) OFF\b/,
  /\bGET (?:ME|US|MY \S+) OFF (?:OF )?(?:THIS|THAT|YOUR|THE|ALL)\b|\bLOSE MY NUMBER\b|\bLEAVE ME ALONE\b/,
  new RegExp(
    `${NO_TALE}\\b(?:DO NOT|DON'?T)(?: EVER)? (?:CALL(?:,? OR | AND ))?${TO_TEXT}(?: OR CALL)?(?: ${US}\\b${AT_ALL}| ANY ?MORE\\b| AGAIN\\b|$)`,
  ),
  new RegExp(`(?<!\\b(?:I|WE|HE|SHE|THEY|YOU|WHO|WILL|I'LL) )\\bNEVER(?: EVER)? ${TO_TEXT} ${US}\\b${AT_ALL}`),
  new RegExp(`\\bPLEASE NO (?:MORE )?(?:TEXTING|${TEXTS})$`),
  new RegExp(
    `\\b(?:DO NOT|DON'?T|NEVER)(?: EVER)? SEND (?:(?:${US}|ANY|MORE|ANOTHER|FURTHER|THESE|THIS)\\b)${words(6)} ?\\b${TEXTS}\\b`,
  ),
  new RegExp(
    `\\b(?:DO NOT|DON'?T|NO LONGER|NEVER) (?:WISH|WANT|WANTED|CARE|LIKE|ASKED)(?: TO (?:RECEIVE|GET|HAVE|SEE|BE SENT)| FOR)?${words(5)} ${TEXTS}\\b`,
  ),
  new RegExp(
    `\\b(?:DO NOT|DON'?T|NO LONGER) (?:WISH|WANT|LIKE)(?: TO BE (?:TEXTED|MESSAGED|CONTACTED|BOTHERED)\\b| YOU TO ${TO_TEXT} ${US}\\b${AT_ALL})`,
  ),
  new RegExp(
    `(?:^|[,.;:!?\\-] ?|\\b(?:PLEASE|PLS|WANT|NEED|SAID|AND|BUT|OK) )NO (?:MORE|FURTHER)(?: OF)?(?: (?:THESE|THE|YOUR|LEAD))? ${TEXTS}\\b`,
  ),
  new RegExp(`\\bNOT INTERESTED IN (?:RECEIVING|GETTING)${words(3)} ${TEXTS}\\b`),
  new RegExp(`\\b(?:TURN|SHUT|SWITCH) OFF${words(3)} ${MANY_TEXTS}\\b`),
  new RegExp(`${NOT_MEANT}\\b(?:UNSUBSCRIBE|OPT(?:ING)?[- ](?:ME )?OUT)\\b`),
  // French
  /\bARRETE[RZ]?\b.{0,30}\b(?:MESSAGES?|TEXTOS?|SMS|TEXTER|ENVOYER|ECRIRE|ALERTES?)\b|^ARRETE?[RZ]?,? (?:S'IL (?:VOUS|TE) PLAIT|SVP|STP|MERCI)$/,
  /\bNE (?:ME |M')(?:ECRI|TEXTE|ENVO|CONTACTE|DERANGE)\S* (?:PLUS|PAS)\b(?! (?:AVANT|APRES|QUAND|CE SOIR))/,
  /\bNE (?:PLUS|PAS) (?:ME |M')(?:ECRI|TEXTE|ENVO|CONTACTE|DERANGE)\S*(?! (?:AVANT|APRES|QUAND))/,
  /\bNE VEUX (?:PLUS|PAS)(?: \S+){0,4}? (?:MESSAGES?|TEXTOS?|SMS|ALERTES?|NOTIFICATIONS?)\b|\bPLUS DE (?:MESSAGES|TEXTOS|SMS)\b/,
  /\bDESABONNE[RZ]?\b|\b(?:RETIRE|ENLEVE)[RZ]?[- ]MOI\b|\bLAISSEZ?[- ]MOI TRANQUILLE\b/,
  // Spanish
  /\bDEJ(?:A|E|EN) DE (?:MANDAR|ENVIAR|ESCRIBIR|TEXTEAR|MOLESTAR)|\bNO MAS (?:MENSAJES|TEXTOS)\b/,
  /\bNO ME (?:MAND|ENVI|ESCRIB|TEXTE|CONTACT|MOLEST)\S+ MAS\b|\bQUITE(?:N)?ME DE\b/,
];

/** Who is told not to call may still want texts. */
const NO_CALLS = new RegExp(
  `${NO_TALE}\\b(?:DO NOT|DON'?T)(?: EVER)? CALL(?: ${US}\\b${AT_ALL}| ANY ?MORE\\b|$)|\\b(?:STOP|QUIT) CALLING(?: ${US}\\b${AT_ALL}|$)`,
);
const TEXT_INSTEAD = /\b(?:TEXT|TXT|MESSAGE) (?:ME|US|INSTEAD|ONLY)\b|\b(?:JUST|ONLY|PREFER|RATHER|PLEASE) TEXTS?\b/;

/** An unmistakable word as a sentence or a line of its own; to stop by somewhere on the next line is to come. */
const SENTENCE =
  /(?:^|[.!?;\n]) ?(?:(?:PLEASE|PLS|PLZ|OK|JUST|NOW|THANKS|THANK YOU),? )*(?:STOP|STOPALL|UNSUBSCRIBE|OPT[- ]?OUT)(?:,? (?:STOP|PLEASE|PLS|PLZ|NOW|ALL|TEXTS|MESSAGES|THANKS|THANK YOU))* ?(?=[.!?;\n]|$)(?!\n(?:BY|AT|IN|OVER|FOR)\b)/;

/** Whether a text plainly asks to be left alone. What it quotes of our own sentences does not count. */
export function asksToBeLeftAlone(text: string, texts: Texts): boolean {
  const lines = plainLines(text).replace(oursIn(texts), " ");
  return asks(plainWords(lines)) || SENTENCE.test(lines);
}

function asks(whole: string): boolean {
  return PHRASES.some((phrase) => phrase.test(whole)) || (NO_CALLS.test(whole) && !TEXT_INSTEAD.test(whole));
}

// ── Our own sentences ────────────────────────────────────────────────────────────────────────────

const patterns = new WeakMap<Texts, RegExp>();

/** The sentences of our texts that would seem to ask for it, each between punctuation or line ends. */
function oursIn(texts: Texts): RegExp {
  let pattern = patterns.get(texts);
  if (pattern === undefined) {
    const sentences = [texts, ...Object.values(texts.brands)].flatMap(sentencesOf).filter(asks);
    const either = sentences.map((sentence) => sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    pattern = new RegExp(
      `(?<=^|[^\\p{L}\\p{N} ] ?)(?:${either === "" ? "(?!)" : either})(?= ?(?:[^\\p{L}\\p{N} ]|$))`,
      "gu",
    );
    patterns.set(texts, pattern);
  }
  return pattern;
}

function sentencesOf(wording: BrandWording): readonly string[] {
  const { migration, optIn, reconfirmation, stopConfirmation, startConfirmation, help, optOutLine } = wording;
  return [migration, optIn, reconfirmation, stopConfirmation, startConfirmation, help, optOutLine]
    .flatMap((text) => plainLines(text ?? "").split(/[.!?\n]/))
    .map(plainWords);
}
