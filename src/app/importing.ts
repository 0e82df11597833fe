import type { EnrolAgent } from "../domain/commands.ts";
import type { AgentId } from "../domain/consent/model.ts";
import { decide } from "../domain/decide.ts";
import * as fields from "../domain/fields.ts";
import { forecast, type Waiting, waitingInBulk } from "../domain/forecast.ts";
import { given } from "../domain/given.ts";
import { countryOf, type Msisdn } from "../domain/number.ts";
import { type Refusal, REFUSALS } from "../domain/refusals.ts";
import { iso } from "../domain/time.ts";
import type { Core } from "./core.ts";

/** A row of a file as it was written: what it says is still to be read. */
export interface ImportRow {
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
  | { readonly line: number; readonly kind: "bad"; readonly why: string };

/** How long asking takes; `endsAt` is absent where that lies beyond two years. */
export interface ForecastView {
  readonly waiting: number;
  readonly endsAt?: string;
  /** The settings that hold it back, the strongest first. */
  readonly limits: readonly string[];
}

export interface Importing {
  /** What the rows would do; changes nothing. */
  check(rows: readonly ImportRow[], source: ImportSource): readonly RowOutcome[];
  /** Resolves when what the rows did is on disk. */
  take(rows: readonly ImportRow[], source: ImportSource): Promise<readonly RowOutcome[]>;
  /** When everyone who waits to be asked will have been, and these too. */
  forecast(further: readonly Waiting[]): ForecastView;
}

/** These say that the row itself is wrong; the others that the person is not to be asked now. */
const ROW_IS_WRONG: ReadonlySet<Refusal> = new Set(["unknown-brand", "number-not-allowed", "own-number"]);

/** Takes in agents from a file, as many at a time as the caller hands over. */
export function createImporting(core: Core): Importing {
  const home = (): ReturnType<typeof countryOf> => countryOf(core.policy.number);

  function outcomeOf(row: ImportRow, source: ImportSource, execute: boolean): RowOutcome {
    const { line } = row;
    const read = readRow(row, home());
    if ("why" in read) return { line, kind: "bad", why: read.why };
    const command: EnrolAgent = { type: "EnrolAgent", ...read.agent, source, keepLeftOut: true };
    const { drafts, answer } = decide(core.state, command, core.policy, core.now());
    const refusal = answer.kind === "refused" ? answer.refusal : undefined;
    if (refusal !== undefined && ROW_IS_WRONG.has(refusal)) return { line, kind: "bad", why: REFUSALS[refusal] };
    const types = new Set(drafts.map(({ event }) => event.type));
    const { agentId, number, timeZone } = read.agent;
    const fresh = core.state.numbers.get(number)?.firstTextedAt === undefined ? 1 : 0;
    const group = { country: countryOf(number) ?? core.policy.home, count: 1, fresh };
    if (execute && drafts.length > 0) core.execute(command);
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
      waiting: timeZone === undefined ? group : { ...group, timeZone },
      ...given({ refusal }),
    };
  }

  return {
    check: (rows, source) => rows.map((row) => outcomeOf(row, source, false)),
    async take(rows, source) {
      const outcomes = rows.map((row) => outcomeOf(row, source, true));
      await core.synced();
      return outcomes;
    },
    forecast(further) {
      const { state, policy } = core;
      const groups = [...waitingInBulk(state, policy), ...further];
      const { endsAt, ...rest } = forecast(state, policy, groups, core.now());
      return { ...rest, ...given({ endsAt: endsAt === undefined ? undefined : iso(endsAt) }) };
    },
  };
}

type ReadAgent = Omit<EnrolAgent, "type" | "source">;

function readRow(row: ImportRow, home: ReturnType<typeof countryOf>): { agent: ReadAgent } | { why: string } {
  const reading = new RowReading();
  const agentId = reading.required("agentId", row.agentId, fields.agentId);
  const brand = reading.required("brand", row.brand, fields.id);
  const number = reading.required("phone", row.phone, fields.phone(home, "national"));
  const name = reading.optional("name", row.name, fields.personName);
  const email = reading.optional("email", row.email, fields.emailAddress);
  const timeZone = reading.optional("timeZone", row.timeZone, fields.timeZone);
  if (agentId === undefined || brand === undefined || number === undefined || reading.why !== undefined) {
    return { why: reading.why ?? "it is empty" };
  }
  return { agent: { agentId, brand, number, ...given({ name, email, timeZone }) } };
}

/** Reads the fields of a row, and keeps what is wrong with the first that is not as it should be. */
class RowReading {
  why: string | undefined;

  required<T>(field: string, text = "", rule: fields.FieldRule<T>): T | undefined {
    if (text.trim() !== "") return this.optional(field, text, rule);
    this.why ??= `${field} is missing`;
    return undefined;
  }

  /** Spreadsheets give an empty text where nothing is. */
  optional<T>(field: string, text: string | undefined, rule: fields.FieldRule<T>): T | undefined {
    if (text === undefined || text.trim() === "") return undefined;
    const read = rule(text);
    if ("value" in read) return read.value;
    this.why ??= `${field} ${fields.quoted(text)} ${read.complaint}`;
    return undefined;
  }
}
