import type { ContentsRef } from "../../app/ports.ts";
import { given } from "../../domain/given.ts";
import { type Instant, iso } from "../../domain/time.ts";
import type { DamagedPlace } from "../checkpoint/evidence.ts";
import type { RepairableCheckpoint } from "../checkpoint/examine.ts";
import { type Gap, sealGap, sha256 } from "../format/record.ts";
import { type JournalEnd, type LinePlace, placedEnd } from "../journal/files.ts";
import type { Replay } from "../journal/replay.ts";
import type { Batch, Damage } from "../journal/scan.ts";
import type { OpenFindings, RepairFindings } from "./inspect.ts";
import { isOptOut, isReply, lossOf, optOutIn, replyIn, type Spooled } from "./spooled.ts";

// What is to be done about what inspect.ts has found: the one table of it, for opening and for repairing. Nothing here
// reads or writes. Each case names what it goes by; what it does not name may be anything. For every combination
// exactly one case holds (test/store/plan.test.ts).

/** Something to be done to the store; apply.ts says how. */
export type Step =
  /** Makes the folders that are missing, and copies the files that could not be synced. */
  | { readonly do: "prepare folders" }
  | { readonly do: "mark as new" }
  | { readonly do: "mark as used" }
  /** Goes on without state.json, and puts it away where no next one could be made beside it. */
  | { readonly do: "do without snapshot"; readonly why: string; readonly isInTheWay: boolean; readonly isTold: boolean }
  /** Cuts off what was never synced. */
  | ({ readonly do: "cut tail"; readonly why: string } & LinePlace)
  /** Makes sure of a batch that was perhaps not synced, or not all of it. */
  | { readonly do: "sync newest"; readonly file: string; readonly contents: readonly ContentsRef[] }
  | { readonly do: "undo editor"; readonly file: string }
  /** One beside which no next one could be made. */
  | { readonly do: "take out snapshot"; readonly why: string; readonly isUnreadable: boolean }
  | { readonly do: "rebuild checkpoint"; readonly checkpoint: RepairableCheckpoint }
  | { readonly do: "take out checkpoint"; readonly damage: readonly DamagedPlace[] }
  /** Saves what people have said in records that are given up. */
  | { readonly do: "fill spool"; readonly spooled: readonly Spooled[] }
  /** Takes a stretch out of the journal, in whose files `through` it reaches, and leaves a mark where records are missing. */
  | { readonly do: "take out"; readonly stretch: Damage; readonly files: readonly string[]; readonly mark?: Gap }
  | { readonly do: "mark gap"; readonly where: "before the first record" | "behind the last record"; readonly gap: Gap }
  /** Reads the store as the next start will, and changes nothing. */
  | { readonly do: "prove" }
  | { readonly do: "clear halt marks" };

export type StepOf<D extends Step["do"]> = Extract<Step, { readonly do: D }>;

/** A start has nothing to add to the spool: it takes in what is there. */
export type OpenStep = Exclude<Step, { readonly do: "fill spool" }>;

export type OpenPlan =
  | {
      readonly kind: "go on";
      readonly steps: readonly OpenStep[];
      readonly end: JournalEnd;
      /** The newest batch, where it counts. */
      readonly newest?: Batch;
      /** Records that only the snapshot knows. */
      readonly lost?: Gap;
    }
  /** Going on would mean forgetting what was promised. */
  | { readonly kind: "safe mode"; readonly steps: readonly OpenStep[]; readonly damage: DamagedPlace };

export type RepairPlan =
  | {
      readonly kind: "steps";
      readonly steps: readonly Step[];
      /** What becomes of state.json. `ahead`: it knows records that the journal has lost, and is gone on with. */
      readonly snapshot: "used" | "unusable" | "ahead";
      /** What is missing between the state that is gone on with and the journal, and at its end. */
      readonly gaps: readonly Gap[];
    }
  /** Nothing is repaired, nothing is changed. */
  | { readonly kind: "refuse"; readonly why: string };

/** Some of what a standing consists of, and what each of it may be. */
export type Condition<S> = { readonly [C in ColumnOf<S>]?: readonly ValueOf<S, C>[] };
type ColumnOf<S> = S extends unknown ? keyof S : never;
type ValueOf<S, C> = S extends unknown ? (C extends keyof S ? S[C] : never) : never;

/** A line of the table. It is about no standing that lacks what it names: what that would be was not looked at. */
interface Case<F extends { readonly standing: unknown }, P> {
  readonly name: string;
  readonly when: Condition<F["standing"]>;
  readonly plan: (findings: F, now: Instant) => P;
}

type OpenCase = Case<OpenFindings<unknown>, OpenPlan>;
type RepairCase = Case<RepairFindings & { readonly mayHold: boolean }, RepairPlan>;

export const OPEN_CASES: readonly OpenCase[] = [
  {
    name: "a person has to act first",
    when: { halt: ["set"] },
    plan: ({ halt }) => ({ kind: "safe mode", steps: [], damage: at(halt?.file, 1, halt?.why) }),
  },
  {
    name: "what stands for the journal's beginning cannot be used",
    when: { start: ["damaged"] },
    plan: (found) => safeMode(found, looked(found.damage)),
  },
  {
    name: "records that had been synced are unreadable, missing or altered",
    when: { journal: ["damaged"] },
    plan: (found) => safeMode(found, damageIn(found)),
  },
  {
    name: "what the journal should go on from knows what the journal does not",
    when: { journal: ["behind", "astray"] },
    plan: (found) => safeMode(found, strayStart(found)),
  },
  {
    name: "the journal's end is merely unreadable, and the snapshot knows what stood there",
    when: { journal: ["unreadable-end"] },
    plan: closeEnd,
  },
  {
    name: "the journal ends before what had been synced",
    when: { journal: ["short"] },
    plan: (found) => safeMode(found, shortOf(found)),
  },
  {
    name: "nothing can be read, and something tells of a former state: it is no new store",
    when: { journal: ["whole", "torn"], records: ["lost"] },
    plan: (found) => safeMode(found, lostState(found)),
  },
  {
    name: "a power cut has left half a batch",
    when: { journal: ["torn"], records: ["some", "none"] },
    plan: cutTornTail,
  },
  {
    name: "the journal's sync was quicker than that of the contents",
    when: { journal: ["whole"], records: ["some", "none"], newest: ["without-contents"] },
    plan: cutNewest,
  },
  {
    name: "the newest batch is there, but was perhaps not synced",
    when: { journal: ["whole"], records: ["some", "none"], newest: ["sound"] },
    plan: keepNewest,
  },
  {
    name: "all is well",
    when: { journal: ["whole"], records: ["some", "none"], newest: ["none"] },
    plan: (found) => goOn(found, endOf(found)),
  },
];

export const REPAIR_CASES: readonly RepairCase[] = [
  {
    name: "a newer release wrote a record",
    when: { journal: ["newer"] },
    plan: ({ tooNew }) => refuse(`record ${tooNew?.sequence} (${tooNew?.type}) was ${BY_NEWER}`),
  },
  {
    name: "a newer release wrote the checkpoint",
    when: { journal: ["readable"], start: ["foreign"] },
    plan: ({ checkpoint }) => refuse(`${whyOf(checkpoint)} was ${BY_NEWER}`),
  },
  {
    name: "no record can be read, and something tells of a former state",
    when: { journal: ["readable"], start: ["beginning", "damaged", "astray", "unknown"], records: ["lost"] },
    plan: ({ trace }) => refuse(`the journal holds no record that can be read, yet ${trace}; ${RESTORE}`),
  },
  {
    name: "a checkpoint that nothing can rebuild stood for what went before",
    when: { journal: ["readable"], start: ["damaged"], records: ["some", "none"] },
    plan: ({ checkpoint, files }) =>
      refuse(`${whyOf(checkpoint)}. What went before record ${firstOf(files)} is lost, ${FORGOTTEN}`),
  },
  {
    name: "the checkpoint is one of another journal",
    when: { journal: ["readable"], start: ["astray"], records: ["some", "none"] },
    plan: () => refuse(`checkpoint/checkpoint.json was not made from this journal; ${RESTORE}`),
  },
  {
    name: "what went before the first record is missing",
    when: { journal: ["readable"], start: ["unknown"], records: ["some", "none"] },
    plan: ({ files }) => refuse(`what went before record ${firstOf(files)} is missing, ${FORGOTTEN}`),
  },
  {
    name: "the journal or the checkpoint tells all that went before",
    when: { journal: ["readable"], start: ["beginning"], records: ["some", "none"], loss: ["none"] },
    plan: repairAll,
  },
  {
    name: "the snapshot tells all that went before",
    when: { journal: ["readable"], start: ["snapshot"], loss: ["none"] },
    plan: repairAll,
  },
  {
    name: "what went before is told, and records behind it are lost of which nothing tells what was in them",
    when: { journal: ["readable"], start: ["beginning"], records: ["some", "none"], loss: ["unknown"] },
    plan: repairWithHold,
  },
  {
    name: "the same behind the snapshot",
    when: { journal: ["readable"], start: ["snapshot"], loss: ["unknown"] },
    plan: repairWithHold,
  },
];

/** Whether a case is about this standing. */
export function holds<S extends object>({ when }: { readonly when: Condition<S> }, standing: S): boolean {
  const found = new Map<string, unknown>(Object.entries(standing));
  return Object.entries(when).every(([column, values]) => (values as readonly unknown[]).includes(found.get(column)));
}

export function planToOpen(findings: OpenFindings<unknown>, now: Instant): OpenPlan {
  return caseFor(OPEN_CASES, findings.standing).plan(findings, now);
}

/** `mayHold`: somebody has said to go on where records are lost that may have held a STOP, and to hold all numbers. */
export function planToRepair(findings: RepairFindings, now: Instant, mayHold: boolean): RepairPlan {
  return caseFor(REPAIR_CASES, findings.standing).plan({ ...findings, mayHold }, now);
}

function caseFor<S extends object, C extends { readonly when: Condition<S> }>(cases: readonly C[], standing: S): C {
  const found = cases.find((one) => holds(one, standing));
  if (found === undefined) throw new Error(`no case for ${JSON.stringify(standing)}`);
  return found;
}

// ── Opening ──────────────────────────────────────────────────────────────────────────────────────

function prepare({ isToBeMarkedNew }: OpenFindings<unknown>): readonly OpenStep[] {
  return [{ do: "prepare folders" }, ...(isToBeMarkedNew ? [{ do: "mark as new" } as const] : [])];
}

function safeMode(findings: OpenFindings<unknown>, damage: DamagedPlace): OpenPlan {
  return { kind: "safe mode", steps: prepare(findings), damage };
}

function goOn(
  findings: OpenFindings<unknown>,
  end: JournalEnd,
  {
    steps = [],
    newest,
    lost,
  }: { readonly steps?: readonly OpenStep[]; readonly newest?: Batch; readonly lost?: Gap } = {},
): OpenPlan {
  const { noSnapshot } = findings;
  const isInTheWay = noSnapshot?.inTheWay !== undefined;
  const isTold = replayOf(findings).octets > 0;
  const without =
    noSnapshot === undefined ? [] : [{ do: "do without snapshot", why: noSnapshot.why, isInTheWay, isTold } as const];
  const used = end.sequence > 0 ? [{ do: "mark as used" } as const] : [];
  return {
    kind: "go on",
    steps: [...prepare(findings), ...without, ...steps, ...used],
    end,
    ...given({ newest, lost }),
  };
}

function closeEnd(findings: OpenFindings<unknown>, now: Instant): OpenPlan {
  const { stretch, end, known } = looked(findings.unreadableEnd);
  const { from, why } = stretch;
  const [first, last] = [end.sequence + 1, known.sequence];
  const lost: Gap = { first, last, at: iso(now), why, previous: end.hash, following: known.hash };
  const { file, line: number, offset } = from;
  const closed = placedEnd(known, file, { number, offset, end: offset + Buffer.byteLength(sealGap(lost)) });
  return goOn(findings, closed, { steps: [{ do: "take out", stretch, files: [file], mark: lost }], lost });
}

function cutTornTail(findings: OpenFindings<unknown>): OpenPlan {
  const { ending, newest } = replayOf(findings);
  if (ending.kind !== "torn") throw new Error(`the journal is ${ending.kind}`);
  const { file, line, offset, why, end } = ending;
  return goOn(findings, end, { steps: [{ do: "cut tail", file, line, offset, why }], ...given({ newest }) });
}

function cutNewest(findings: OpenFindings<unknown>): OpenPlan {
  const { file, line, offset, before } = looked(replayOf(findings).newest);
  const { sequence, hash } = before;
  const left = offset === 0 ? undefined : { name: file, length: offset, lines: line - 1 };
  const end = { sequence, hash, ...given({ file: left }) };
  // Nobody was told of this batch.
  const why = "contents kept apart did not reach the disk";
  return goOn(findings, end, { steps: [{ do: "cut tail", file, line, offset, why }] });
}

function keepNewest(findings: OpenFindings<unknown>): OpenPlan {
  const newest = looked(replayOf(findings).newest);
  const contents = newest.records.flatMap(({ apart }) => apart ?? []);
  return goOn(findings, endOf(findings), { steps: [{ do: "sync newest", file: newest.file, contents }], newest });
}

function endOf(findings: OpenFindings<unknown>): JournalEnd {
  const { ending } = replayOf(findings);
  if (!("end" in ending)) throw new Error(`the journal is ${ending.kind}`);
  return ending.end;
}

function damageIn(findings: OpenFindings<unknown>): DamagedPlace {
  const { ending } = replayOf(findings);
  if (ending.kind !== "damaged") throw new Error(`the journal is ${ending.kind}`);
  return at(`journal/${ending.file}`, ending.line, ending.why);
}

/** What is missing had been told: it is no torn tail, however it looks. */
function shortOf(findings: OpenFindings<unknown>): DamagedPlace {
  const { ending } = replayOf(findings);
  if (!("end" in ending)) throw new Error(`the journal is ${ending.kind}`);
  const { end } = ending;
  const words = ending.kind === "torn" ? ` (${ending.why})` : "";
  const why = `the journal had been written up to record ${findings.synced}, and cannot be read behind record ${end.sequence}${words}`;
  if (ending.kind === "torn") return at(`journal/${ending.file}`, ending.line, why);
  return at(end.file === undefined ? "journal" : `journal/${end.file.name}`, end.file?.lines, why);
}

/** Without a snapshot, or with one that is not of this journal, the reading went on from the checkpoint. */
function strayStart(findings: OpenFindings<unknown>): DamagedPlace {
  const { ending } = replayOf(findings);
  const file = findings.noSnapshot === undefined ? "state.json" : "checkpoint/checkpoint.json";
  return ending.kind === "behind"
    ? at(file, 1, `it is ahead of the journal, whose last readable record is ${ending.last}`)
    : at(file, 1, "it was not made from this journal");
}

/** An empty state where there was another one: going on with it would text people who have said STOP. */
function lostState(findings: OpenFindings<unknown>): DamagedPlace {
  const { ending } = replayOf(findings);
  const torn = ending.kind === "torn" ? ending : undefined;
  const words = torn === undefined ? "" : ` (${torn.why})`;
  const why = `the journal holds no record that can be read${words}, yet ${findings.trace}`;
  return at(torn === undefined ? "journal" : `journal/${torn.file}`, torn?.line ?? 1, why);
}

function replayOf(findings: OpenFindings<unknown>): Replay<unknown> {
  return looked(findings.replayed);
}

/** What a case goes by was looked at. */
function looked<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("a case was taken without having been looked into");
  return found;
}

function at(file = "", line = 1, why = ""): DamagedPlace {
  return { kind: "damaged", file, line, why };
}

// ── Repairing ────────────────────────────────────────────────────────────────────────────────────

const BY_NEWER = "written by a newer release: install that one";
const RESTORE = "restore a backup with `leadline restore FILE`";
const FORGOTTEN = `with the consents and opt-outs in it, and going on would forget who has said STOP; ${RESTORE}`;

function refuse(why: string): RepairPlan {
  return { kind: "refuse", why };
}

function whyOf(checkpoint: RepairFindings["checkpoint"]): string {
  return "why" in checkpoint ? checkpoint.why : "the checkpoint";
}

function firstOf([file]: RepairFindings["files"]): number | undefined {
  return file?.first?.sequence;
}

/** Nobody is texted on the strength of a consent that what is lost may have ended. */
function repairWithHold(findings: RepairFindings & { readonly mayHold: boolean }, now: Instant): RepairPlan {
  if (findings.mayHold) return repairAll(findings, now);
  const { unknown } = findings;
  const [{ first, since }, { last, until }] = [looked(unknown[0]), looked(unknown.at(-1))];
  const several = first === last ? `record ${first} is lost` : `records between ${first} and ${last} are lost`;
  const which = last === undefined ? `what followed record ${first - 1} is lost` : several;
  const when = [since && `after ${since}`, until && `before ${until}`].filter((words) => words !== undefined);
  const written = when.length === 0 ? "" : `, from ${when.join(" and ")}`;
  return refuse(
    `${which}${written}, and nothing tells what was in it: somebody may have said STOP. Where the copy or a backup is newer than that, \`leadline restore\` it; else go on with \`leadline repair --hold\`: then no number is texted until it says YES itself, or a person has released it`,
  );
}

/** Takes out what cannot be gone on with, saves what people said in it, and marks what is missing. */
function repairAll(findings: RepairFindings, now: Instant): RepairPlan {
  const { noSnapshot, stretches, files, edited, known, end, unknown } = findings;
  const beginning = gapAtBeginning(findings, now);
  const ending = gapAtEnd(findings, now);
  // Where a stretch reaches to the end its place is the mark's.
  const isEndTakenOut = stretches.at(-1)?.to === undefined && stretches.length > 0;
  const names = files.map(({ name }) => name);
  // From the end: places that come before stay where they are.
  const takingOut = stretches
    .toReversed()
    .map((stretch) =>
      takeOut(stretch, names, stretch.to === undefined ? ending : stretch.gap && markOf(stretch.gap, now)),
    );
  const said = stretches.flatMap(({ readable }) => readable);
  return {
    kind: "steps",
    steps: [
      { do: "prepare folders" },
      ...edited.map((file) => ({ do: "undo editor", file }) as const),
      ...takingOutSnapshot(noSnapshot),
      ...repairOf(findings.checkpoint),
      {
        do: "fill spool",
        spooled: [
          ...said.filter(isReply).map((record) => replyIn(record, now)),
          ...said.filter(isOptOut).map((record) => optOutIn(record, now)),
          ...unknown.map(lossOf),
        ],
      },
      ...takingOut,
      ...(beginning === undefined
        ? []
        : [{ do: "mark gap", where: "before the first record", gap: beginning } as const]),
      ...(ending === undefined || isEndTakenOut
        ? []
        : [{ do: "mark gap", where: "behind the last record", gap: ending } as const]),
      { do: "prove" },
      { do: "clear halt marks" },
    ],
    snapshot: noSnapshot !== undefined ? "unusable" : known.sequence > end.sequence ? "ahead" : "used",
    gaps: [beginning, ending].filter((gap) => gap !== undefined),
  };
}

function takingOutSnapshot(noSnapshot: RepairFindings["noSnapshot"]): readonly Step[] {
  if (noSnapshot === undefined) return [];
  const { why, inTheWay } = noSnapshot;
  return inTheWay === undefined ? [] : [{ do: "take out snapshot", why, isUnreadable: inTheWay === "unreadable" }];
}

function repairOf(checkpoint: RepairFindings["checkpoint"]): readonly Step[] {
  if (checkpoint.kind === "repairable") return [{ do: "rebuild checkpoint", checkpoint }];
  if (checkpoint.kind === "needless") return [{ do: "take out checkpoint", damage: checkpoint.damage }];
  return [];
}

function takeOut(stretch: Damage, names: readonly string[], mark: Gap | undefined): Step {
  const { from, to } = stretch;
  const last = to === undefined ? names.length - 1 : names.indexOf(to.file);
  const files = names.slice(names.indexOf(from.file), last + 1);
  return { do: "take out", stretch, files, ...given({ mark }) };
}

function markOf({ first, last, why, previous, following }: Omit<Gap, "at">, now: Instant): Gap {
  return { first, last, at: iso(now), why, previous, following };
}

/** Without a snapshot the state comes from the first record, or from a checkpoint, and what lies between is gone. */
function gapAtBeginning({ known, base, noSnapshot }: RepairFindings, now: Instant): Gap | undefined {
  if (noSnapshot === undefined || base.sequence <= known.sequence) return undefined;
  const [first, last] = [known.sequence + 1, base.sequence];
  const why = "the journal's first records are missing, and state.json cannot be used";
  return markOf({ first, last, why, previous: known.hash, following: base.hash }, now);
}

/** What goes on behind it builds on what is known of the last record, or else on what the mark says. */
function gapAtEnd({ known, end, lostEnd }: RepairFindings, now: Instant): Gap | undefined {
  if (lostEnd === undefined) return undefined;
  const { last, why } = lostEnd;
  const mark = { first: end.sequence + 1, last, previous: end.hash };
  if (last === known.sequence) return markOf({ ...mark, why, following: known.hash }, now);
  const words = `${why}; nothing tells how many records stood there`;
  return markOf({ ...mark, why: words, following: sha256(JSON.stringify({ ...mark, at: iso(now) })) }, now);
}
