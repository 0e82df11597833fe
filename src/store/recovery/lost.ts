import type { OptOut } from "../../domain/commands.ts";
import type { EventType } from "../../domain/events.ts";
import { given } from "../../domain/given.ts";
import type { ChainPoint } from "../format/chain.ts";
import type { ReadableRecord } from "../format/readable.ts";
import type { Gap } from "../format/record.ts";
import type { Damage } from "../journal/scan.ts";

export interface LostAgent {
  readonly agentId: string;
  readonly number?: string;
}

/** What a repair gives up, as far as it can be known. */
export interface Lost {
  /** Records that are no longer part of the journal; where its end is gone, those that can still be counted. */
  readonly records: number;
  /** Of these, the ones that can be read one by one, by type. */
  readonly readable: Readonly<Record<string, number>>;
  /** Between the records around what is lost, ISO 8601; missing where there is none. */
  readonly since?: string;
  readonly until?: string;
  /** Leads of which a record is among the readable ones. */
  readonly leadIds: readonly string[];
  /** Agents whom a record among the readable ones is about, with the phone that it names. */
  readonly agents: readonly LostAgent[];
  /** Numbers closed or opened by a record among the readable ones. */
  readonly numbers: readonly string[];
}

/**
 * What goes with stretches that are taken out of a journal, which then ends at `end`. `further`: what is missing at its
 * beginning or end, where no stretch tells of it.
 */
export function lostIn(
  stretches: readonly Damage[],
  end: ChainPoint,
  further: readonly Pick<Gap, "first" | "last">[] = [],
): Lost {
  const known = new Map<number, ReadableRecord>();
  let missing = 0;
  for (const { first, last } of further) missing += last - first + 1;
  for (const { gap, readable } of stretches) {
    const last = gap?.last ?? end.sequence;
    if (gap !== undefined) missing += gap.last - gap.first + 1;
    for (const record of readable) if (isLost(record, gap, last)) known.set(record.sequence, record);
  }
  const isCounted = (sequence: number): boolean =>
    further.some(({ first, last }) => sequence >= first && sequence <= last);
  const beyondEnd = [...known.keys()].filter((sequence) => sequence > end.sequence && !isCounted(sequence)).length;
  const since = stretches.find(({ after }) => after !== undefined)?.after;
  const until = stretches.at(-1)?.before;
  return {
    ...lostAmong([...known.values()]),
    records: missing + beyondEnd,
    ...given({ since, until }),
  };
}

/** What these records hold. */
export function lostAmong(records: readonly ReadableRecord[]): Lost {
  const times = records.flatMap(({ at }) => at ?? []).sort();
  const [since] = times;
  const until = times.at(-1);
  return {
    records: records.length,
    readable: countByType(records),
    leadIds: namedIn(records, "leadId"),
    agents: agentsIn(records),
    numbers: namedIn(
      records.filter(({ type }) => Object.hasOwn(TOUCHES_A_NUMBER, type)),
      "number",
    ),
    ...given({ since, until }),
  };
}

/** What closes a number, which the compiler demands, and what opens it. */
const TOUCHES_A_NUMBER: {
  readonly [T in Extract<OptOut, { readonly number: unknown }>["type"]]: true;
} & { readonly [T in EventType]?: true } = {
  NumberSuppressed: true,
  ConsentEnded: true,
  NumberPaused: true,
  NumberHeld: true,
  SuppressionLifted: true,
  ConsentGiven: true,
};

/** A line that is in the journal a second time takes nothing with it. */
function isLost({ sequence }: ReadableRecord, gap: { readonly first: number } | undefined, last: number): boolean {
  return gap === undefined ? sequence > last : sequence >= gap.first && sequence <= last;
}

function countByType(records: readonly ReadableRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** The latest phone that a record names of an agent is the one. */
function agentsIn(records: readonly ReadableRecord[]): readonly LostAgent[] {
  const agents = new Map<string, LostAgent>();
  for (const { type, data } of records) {
    const { agentId, number, to } = data as Readonly<Record<string, unknown>>;
    if (typeof agentId !== "string") continue;
    const phone = type === "AgentMoved" ? to : number;
    if (type === "AgentRemoved") agents.delete(agentId);
    else if (typeof phone === "string") agents.set(agentId, { agentId, number: phone });
    else if (!agents.has(agentId)) agents.set(agentId, { agentId });
  }
  return [...agents.values()];
}

function namedIn(records: readonly ReadableRecord[], key: string): readonly string[] {
  const names = records.map(({ data }) => (data as Readonly<Record<string, unknown>>)[key]);
  return [...new Set(names.filter((name) => typeof name === "string"))];
}
