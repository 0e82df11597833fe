import type { EnrolAgent } from "../domain/commands.ts";
import type { AgentId } from "../domain/consent/model.ts";
import { CONSENT_TEXTS, type ConsentRecord } from "../domain/consent/record.ts";
import type { DoneBy } from "../domain/done-by.ts";
import * as fields from "../domain/fields.ts";
import { forecastInSteps, type Waiting, waitingInBulk } from "../domain/forecast.ts";
import { given, withMore } from "../domain/given.ts";
import { countryOf, type Msisdn } from "../domain/number.ts";
import { settleSomeTurns } from "../domain/outbox/order.ts";
import { faultOf, refusalsOf } from "../domain/request-faults.ts";
import type { Refusal } from "../domain/refusals.ts";
import { iso } from "../domain/time.ts";
import type { Core } from "./core.ts";
import type { Clock } from "./ports.ts";
import { carryOutInSlices, startSlice } from "./slice.ts";

/** The columns of the record of a consent, by its members: `consentAt`, `consentWordingVersion` … */
export type ConsentColumn = `consent${Capitalize<keyof ConsentRecord>}`;

export const CONSENT_COLUMNS = (["at", ...Object.keys(CONSENT_TEXTS)] as (keyof ConsentRecord)[]).map((member) => ({
  member,
  column: consentColumn(member),
}));

function consentColumn(member: string): ConsentColumn {
  return `consent${member.charAt(0).toUpperCase()}${member.slice(1)}` as ConsentColumn;
}

/** A row of a file as it was written: what it says is still to be read. */
export interface ImportRow extends Readonly<Partial<Record<ConsentColumn, string>>> {
  /** In the file, from 1. */
  readonly line: number;
  readonly agentId?: string;
  readonly brand?: string;
  readonly phone?: string;
  readonly name?: string;
  readonly email?: string;
  readonly timeZone?: string;
}

export type ImportSource = "file" | "migration";

/**
 * What a row does, or would do. `asked`: the number is asked for consent. `entered` and `updated` ask nobody; `refusal`
 * then says why, where the number might have been asked. `bad`: nothing was taken from the row.
 */
export type RowOutcome =
  | {
      readonly line: number;
      readonly kind: "asked" | "entered" | "updated" | "unchanged";
      readonly agentId: AgentId;
      readonly number: Msisdn;
      readonly waiting: Waiting;
      readonly refusal?: Refusal;
    }
  | { readonly line: number; readonly kind: "bad"; readonly mistakes: readonly Mistake[] };

/** What is wrong with a field of a row. */
interface Mistake {
  readonly field: ImportField;
  /** As it was written; absent where nothing was. */
  readonly value?: string;
  /** Goes on from the value: `is no id: …`, `is missing`. */
  readonly why: string;
}

export type ImportField = Exclude<keyof ImportRow, "line">;

/** How long asking takes; `endsAt` is absent where that lies beyond two years. */
export interface ForecastView {
  readonly waiting: number;
  readonly endsAt?: string;
  /** The settings that hold it back, the strongest first. */
  readonly limits: readonly string[];
}

export interface Importing {
  /** What the rows would do; changes nothing. */
  check(rows: readonly ImportRow[], source: ImportSource): Promise<readonly RowOutcome[]>;
  /** Resolves when what the rows did is on disk. */
  take(rows: readonly ImportRow[], source: ImportSource): Promise<readonly RowOutcome[]>;
  /** When everyone who waits to be asked will have been, and these too. */
  forecast(further: readonly Waiting[]): Promise<ForecastView>;
}

export interface ImportingNeeds {
  readonly core: Core;
  readonly clock: Pick<Clock, "monotonicMs">;
  /** Lets everything else have its turn. */
  readonly pause: () => Promise<void>;
  readonly by?: DoneBy;
}

/**
 * No more waits for the disk than twice as many slices have decided: what else happens is synced behind it. With fewer
 * a file would take as long as the syncs of a slow card.
 */
const SLICES_A_SYNC = 2;
/** Of so many numbers it is settled whose turn it is before all else has its own: see `settleSomeTurns`. */
const TURNS_A_STEP = 200;

/** Takes in agents from a file, as many at a time as the caller hands over; in slices, so that a STOP is not kept waiting. */
export function createImporting({ core, clock, pause, by }: ImportingNeeds): Importing {
  async function outcomesOf(
    rows: readonly ImportRow[],
    source: ImportSource,
    execute: boolean,
  ): Promise<readonly RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    let slice = startSlice(clock);
    let slices = 0;
    let synced = Promise.resolve();
    for (const row of rows) {
      if (slice.isOver()) {
        slices += 1;
        if (slices % SLICES_A_SYNC === 0) {
          await synced;
          if (execute) synced = core.synced();
          synced.catch(() => undefined); // told by a later slice, or at the end
        }
        await pause();
        slice = startSlice(clock);
      }
      outcomes.push(outcomeOf(row, source, execute));
    }
    return outcomes;
  }

  function outcomeOf(row: ImportRow, source: ImportSource, execute: boolean): RowOutcome {
    const { line } = row;
    const read = readRow(row, core);
    if ("mistakes" in read) return { line, kind: "bad", mistakes: read.mistakes };
    const command: EnrolAgent = { type: "EnrolAgent", ...read.agent, source, keepLeftOut: true };
    const decision = core.decide(command, by);
    const { drafts, answer } = decision;
    const refusal = answer.kind === "refused" ? answer.refusal : undefined;
    const types = new Set(drafts.map(({ event }) => event.type));
    const { agentId, number, timeZone } = read.agent;
    const fresh = core.state.numbers.get(number)?.firstTextedAt === undefined ? 1 : 0;
    const group = { country: countryOf(number) ?? core.policy.home, count: 1, fresh };
    if (execute) core.record(decision);
    return {
      line,
      kind: types.has("ConsentRequested")
        ? "asked"
        : types.has("AgentEnrolled")
          ? "entered"
          : drafts.length > 0
            ? "updated"
            : "unchanged",
      agentId,
      number,
      waiting: timeZone === undefined ? group : withMore(group, { timeZone }),
      ...given({ refusal }),
    };
  }

  return {
    check: (rows, source) => outcomesOf(rows, source, false),
    async take(rows, source) {
      const outcomes = await outcomesOf(rows, source, true);
      await core.synced();
      return outcomes;
    },
    async forecast(further) {
      const { state, policy } = core;
      while (settleSomeTurns(state, core.now(), TURNS_A_STEP)) await pause();
      const groups = [...waitingInBulk(state, policy, core.now()), ...further];
      const steps = forecastInSteps(state, policy, groups, core.now());
      const { endsAt, ...rest } = await carryOutInSlices({ clock, pause }, steps);
      return { ...rest, ...given({ endsAt: endsAt === undefined ? undefined : iso(endsAt) }) };
    },
  };
}

type ReadAgent = Omit<EnrolAgent, "type" | "source">;

function readRow(row: ImportRow, core: Core): { agent: ReadAgent } | { mistakes: readonly Mistake[] } {
  const { state, policy } = core;
  const reading = new RowReading(row);
  const agentId = reading.required("agentId", fields.agentId);
  const brand = reading.required("brand", fields.id);
  const number = reading.required("phone", fields.phone(countryOf(policy.number), "national"));
  const name = reading.optional("name", fields.personName);
  const email = reading.optional("email", fields.emailAddress);
  const timeZone = reading.optional("timeZone", fields.timeZone);
  const consent = reading.consent();
  const asked = { agentId: agentId ?? "", ...given({ brand, number }) };
  for (const refusal of refusalsOf(policy, asked)) {
    const { why } = faultOf({ state, policy, now: core.now() }, asked, refusal);
    reading.mistake(refusal === "unknown-brand" ? "brand" : "phone", why);
  }
  if (agentId === undefined || brand === undefined || number === undefined || reading.mistakes.length > 0)
    return { mistakes: reading.mistakes };
  return { agent: { agentId, brand, number, ...given({ name, email, timeZone, consent }) } };
}

/** Reads the fields of a row, and keeps everything that is not as it should be. */
class RowReading {
  readonly mistakes: Mistake[] = [];
  readonly #row: ImportRow;

  constructor(row: ImportRow) {
    this.#row = row;
  }

  required<T>(field: ImportField, rule: fields.FieldRule<T>): T | undefined {
    if (this.#row[field]?.trim()) return this.optional(field, rule);
    this.mistakes.push({ field, why: "is missing" });
    return undefined;
  }

  consent(): ConsentRecord | undefined {
    const members = CONSENT_COLUMNS.map(({ member, column }) => [member, this.#row[column]] as const);
    const read = fields.consentRecord(Object.fromEntries(members));
    if ("value" in read) return read.value;
    const field = consentColumn(read.member);
    this.mistakes.push({ field, ...given({ value: this.#row[field] }), why: read.complaint });
    return undefined;
  }

  /** Spreadsheets give an empty text where nothing is. */
  optional<T>(field: ImportField, rule: fields.FieldRule<T>): T | undefined {
    const value = this.#row[field];
    if (!value?.trim()) return undefined;
    const read = rule(value);
    if ("value" in read) return read.value;
    this.mistake(field, read.complaint);
    return undefined;
  }

  mistake(field: ImportField, why: string): void {
    this.mistakes.push({ field, ...given({ value: this.#row[field] }), why });
  }
}
