import { HOLDS } from "../domain/consent/hold.ts";
import type { NumberRecord } from "../domain/consent/model.ts";
import type { Basis } from "../domain/evidence/basis.ts";
import { OPT_OUTS, SUPPRESSIONS } from "../domain/evidence/words.ts";
import { given } from "../domain/given.ts";
import { forPeople } from "../domain/number.ts";
import { type Instant, iso } from "../domain/time.ts";
import type { Proof, ShownEntry, SinceHead, Verification } from "./proof.ts";

// The proof in plain words, numbered and dated, for a lawyer: the command prints it, and a page shows it.

/** What stands above its entries, a line each. What people have written is in it as they wrote it. */
export function proofHead(proof: Proof): {
  readonly title: string;
  readonly gateway: string;
  readonly covers: string;
  readonly unreadable: readonly string[];
  readonly today: string;
  readonly agents: readonly string[];
} {
  const { number, gateway, gatewayNumber, madeAt, record, agents, verification } = proof;
  const { firstAt, lastAt, lastSequence, damage } = verification;
  return {
    title: `Proof of consent for ${forPeople(number)}`,
    gateway: `Gateway ${gateway}, which texts from ${forPeople(gatewayNumber)}; made ${utc(Date.parse(madeAt))}`,
    covers:
      firstAt === undefined || lastAt === undefined
        ? "The journal is empty"
        : `Covers ${utc(firstAt)} to ${utc(lastAt)}, up to record ${lastSequence}; all times are UTC`,
    unreadable: damage.map(({ file, line, why }) => `NOT ALL COULD BE READ: ${file}, line ${line}: ${why}`),
    today:
      record === undefined
        ? nothing(damage.length > 0)
        : `${standing(record)}${agents.length === 0 ? "; no agent has the number" : ""}`,
    agents: agents.map(
      ({ id, name, brand, left }) =>
        `${id}${name === undefined ? "" : `, ${name}`}, brand ${brand}${left === undefined ? "" : `; out since ${utc(left.at)}`}`,
    ),
  };
}

function nothing(isDamaged: boolean): string {
  return isDamaged
    ? "in what can be read nothing is recorded of this number; what cannot may have held something"
    : "nothing was ever recorded of this number";
}

function standing({ consent, suppression, paused, hold }: NumberRecord): string {
  const closed =
    suppression === undefined
      ? ""
      : `; closed until its own START since ${utc(suppression.since)}: ${SUPPRESSIONS[suppression.reason]}`;
  const waits =
    paused === undefined
      ? ""
      : `; texts to it wait since ${utc(paused.since)}, until a STOP or YES from it or an operator decides`;
  const held =
    hold === undefined
      ? ""
      : `; texts to it wait until it says YES itself since ${utc(hold.since)}: ${HOLDS[hold.why]}`;
  // An operator has ended the consent only as the person's own NO was entered.
  const stands =
    suppression?.reason !== "operator" || consent.status !== "opted-out"
      ? `${consentInWords(consent)}${closed}`
      : `opted out, and closed until its own START, since ${utc(suppression.since)}: ${SUPPRESSIONS[suppression.reason]}`;
  return `${stands}${waits}${held}`;
}

function consentInWords(consent: NumberRecord["consent"]): string {
  switch (consent.status) {
    case "none":
      return "without consent, and not asked for it";
    case "enrolled":
      if ("askAt" in consent)
        return `to be asked for consent from ${utc(consent.askAt)} on, as it was asked a short while ago`;
      return `to be asked for consent since ${utc(consent.since)}; the network has not taken the text yet`;
    case "pending":
      return `asked for consent at ${utc(consent.askedAt)}; no answer until ${utc(consent.optOutAt)} is an opt-out`;
    case "active":
      return `consent is active, given at ${utc(consent.confirmedAt)}`;
    case "reconfirming":
      return `consent is active, given at ${utc(consent.confirmedAt)}, and is being confirmed again since ${utc(consent.since)}`;
    case "opted-out":
      return `opted out since ${utc(consent.since)}: ${OPT_OUTS[consent.reason]}`;
  }
}

/** An entry as the page has it. */
export interface EntryInWords {
  readonly no: number;
  readonly at: string;
  /** A sentence without a full stop. */
  readonly what: string;
  /** What a text said, word for word. */
  readonly text?: string;
  /** What has become of that. */
  readonly contents?: string;
  /** On what a text rests that was sent. */
  readonly basis: readonly string[];
  readonly notes: readonly string[];
}

export function entriesInWords(entries: readonly ShownEntry[]): readonly EntryInWords[] {
  const numbers = new Map(entries.map(({ sequence }, index) => [sequence, index + 1]));
  return entries.map((entry, index) => {
    const { at, what, text, smscAt, dischargedAt, because, sequence, contents, erasedAt, basis } = entry;
    const cause = because === undefined ? undefined : numbers.get(because);
    return {
      no: index + 1,
      at: utc(at),
      what: what.replaceAll(ISO_TIME, "$1 $2"),
      ...given({
        text,
        contents: contents && contentsInWords(contents, erasedAt),
      }),
      basis: basis === undefined ? [] : basisInWords(basis, numbers, entries),
      notes: [
        ...(smscAt === undefined ? [] : [`the network's message centre took it at ${utc(smscAt)}`]),
        ...(dischargedAt === undefined ? [] : [`the network was done with it at ${utc(dischargedAt)}`]),
        ...(cause === undefined ? [] : [`because of no. ${cause}`]),
        `record ${sequence}`,
      ],
    };
  });
}

function contentsInWords(contents: NonNullable<ShownEntry["contents"]>, erasedAt: Instant | undefined): string {
  if (contents === "missing") return "contents missing: they are gone, and no record says that they were erased";
  return contents === "damaged" || erasedAt === undefined
    ? `contents ${contents}`
    : `contents erased on ${utc(erasedAt)}`;
}

function groundInWords(entry: ShownEntry | undefined): string {
  if (entry?.consent !== undefined) return "the record of a consent";
  return entry?.kind === "state" ? "the consent" : entry?.kind === "received" ? "the person's text" : "the request";
}

/** On what a text rests that was sent, when that was looked at, and what the recipient's clock showed. */
function basisInWords(
  { restsOn, suppressionLookedAt, recipientTime }: Basis,
  numbers: ReadonlyMap<number, number>,
  entries: readonly ShownEntry[],
): readonly string[] {
  const grounds = restsOn.flatMap((sequence) => {
    const no = numbers.get(sequence);
    return no === undefined ? [] : [`no. ${no} (${groundInWords(entries[no - 1])})`];
  });
  const [earliest, latest = earliest] = recipientTime.map(
    ({ timeZone, localTime }) => `${localTime.slice(0, 16).replace("T", " ")} (${timeZone})`,
  );
  return [
    grounds.length === 0
      ? "what it rests on is not in the records that could be read"
      : `it rests on ${grounds.join(" and ")}`,
    ...(suppressionLookedAt === undefined
      ? []
      : [
          `before it went, at ${utc(suppressionLookedAt)}, it was looked at once more whether the number was closed: nothing forbade this text`,
        ]),
    ...(earliest === undefined
      ? []
      : [
          recipientTime.length === 1
            ? `the recipient's clock showed ${earliest}`
            : `the recipient's time zone is not known: in their country clocks showed ${earliest} to ${latest}`,
        ]),
  ];
}

/** The page has all times in one form. */
const ISO_TIME = /\b(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d\.\d{3})Z/g;

function utc(at: Instant): string {
  return iso(at)
    .replace("T", " ")
    .replace(/\.(\d{3})Z$/, ".$1");
}

/** What the chain of hashes says, for people. */
export function verificationInWords(verification: Verification): readonly string[] {
  const { sound, records, firstSequence, lastSequence, finalHash, checkpoint, gaps, damage, torn } = verification;
  const through = `records ${firstSequence ?? 0} to ${lastSequence ?? 0}`;
  const whole = `The chain of hashes is whole: ${through}, final hash ${finalHash ?? "none"}`;
  const isOfWordsAlone =
    gaps.length === 0 && checkpoint?.sealed !== false && damage.every(({ file }) => file.startsWith("leads/"));
  return [
    sound
      ? `${whole}.`
      : isOfWordsAlone
        ? `${whole}. The words of texts of which it has the hashes are NOT all there as they were written:`
        : `The chain of hashes is NOT whole, from ${through}${finalHash === undefined ? "" : `, last hash ${finalHash}`}:`,
    ...damage.map(({ file, line, why }) => `- ${file}, line ${line}: ${why}`),
    ...gaps.map(({ first, last, why }) => `- records ${first} to ${last} were lost: ${why}`),
    // After damage the seal may stand in what could not be read.
    ...(checkpoint === undefined || checkpoint.sealed || damage.length > 0
      ? []
      : [
          `- the checkpoint for the records up to ${checkpoint.through} is not sealed in the journal (yet: a running daemon seals it within the hour)`,
        ]),
    ...(checkpoint === undefined
      ? []
      : [
          `Of the records up to ${checkpoint.through} only the evidence was kept, word for word and each with its hash; ${records} records were read.`,
        ]),
    ...(torn === undefined
      ? []
      : [
          `Behind the last record ${torn.file}, line ${torn.line} begins what is no whole batch, and was told to nobody: a running daemon is writing it, or a power cut broke it off; the next start puts it aside.`,
        ]),
  ];
}

/** What a head shows that was kept elsewhere, for people. */
export function sinceInWords(since: SinceHead): string {
  const { hash } = since;
  switch (since.kind) {
    case "proven":
      return `The head ${hash} is the hash of record ${since.sequence} (${utc(since.at)}): nothing up to it has been rewritten since that head was kept.`;
    case "in-part":
      return `The head ${hash} is the hash of record ${since.sequence} (${utc(since.at)}): nothing from record ${since.from} up to it has been rewritten since that head was kept. What is kept of earlier records was sealed later: verify with a later head too.`;
    case "broken":
      return `The head ${hash} is the hash of record ${since.sequence} (${utc(since.at)}), but what comes before it is not whole: see above.`;
    case "unknown":
      return since.dropped === undefined
        ? `No record has the hash ${hash}: the proof has been rewritten since that head was kept, or it is the head of another gateway, or of another time that a backup has replaced.`
        : `No record behind the checkpoint has the hash ${hash}: either that head is one of the records up to ${since.dropped}, which were dropped but for the evidence in them (verify with a later head), or the proof has been rewritten since it was kept, or it is another gateway's.`;
  }
}
