import { causesOf, lastChange } from "../domain/evidence/because.ts";
import { collectEvidence } from "../domain/evidence/collect.ts";
import type { EvidenceRecord } from "../domain/evidence/concern.ts";
import type { EvidenceEntry, NumberEvidence } from "../domain/evidence/entry.ts";
import { collectLead, type LeadFact, type LeadStory } from "../domain/evidence/lead-story.ts";
import { given } from "../domain/given.ts";
import type { Msisdn } from "../domain/number.ts";
import { iso } from "../domain/time.ts";
import { inLocalTimes, localTime, readableNumber } from "./wording.ts";

/** What became of a lead, a number, an agent or a text, and because of what. */
export interface Story {
  readonly subject: string;
  readonly number?: Msisdn;
  /** What its alert waits for now. */
  readonly waitsFor?: string;
  /** In one paragraph. */
  readonly why: string;
  readonly records: readonly (LeadFact | EvidenceEntry)[];
}

/** Which records of the journal are to be read: those of a number, or of a lead, a text or an agent by its id. */
type Wanted = { readonly number: Msisdn } | { readonly name: string };

export interface StoryNeeds {
  /** The subject as a number, where it is one. */
  readonly typedNumber: (subject: string) => Msisdn | undefined;
  /** Hands a collector the records of the journal that are wanted, or all of them, in order. */
  readonly read: <C extends { take(record: EvidenceRecord): void }>(
    wanted: Wanted,
    makeCollector: () => C,
  ) => Promise<C>;
  /** What an alert or a text waits for, as only the running daemon knows. */
  readonly waitsFor: (id: string) => Promise<string | undefined>;
}

/** Tells the story from the journal alone. `undefined`: it holds nothing of the subject, as far as it can be read. */
export async function tellStory(subject: string, needs: StoryNeeds): Promise<Story | undefined> {
  const { lead, message, agentNumber } = (await needs.read({ name: subject }, () => collectSubject(subject))).result();
  if (message?.leadId !== undefined) return tellStory(message.leadId, needs);
  const number = lead.number ?? needs.typedNumber(subject) ?? message?.number ?? agentNumber;
  const isKnownLead = lead.facts.length > 0;
  const evidence =
    number === undefined ? undefined : (await needs.read({ number }, () => collectEvidence(number))).result();
  if (!isKnownLead && (evidence === undefined || evidence.entries.length === 0)) return undefined;
  if (evidence === undefined || isKnownLead) return ofLead(lead, evidence, await needs.waitsFor(subject));
  return message === undefined ? ofNumber(evidence) : ofMessage(subject, evidence, await needs.waitsFor(subject));
}

/** What a name may stand for. */
interface Subject {
  readonly lead: LeadStory;
  /** The text of this id, where it is one. */
  readonly message?: { readonly number: Msisdn; readonly leadId?: string };
  /** The phone of the agent of this id, where it is one. */
  readonly agentNumber?: Msisdn;
}

/** Looks for a name among leads, texts and agents at once. */
function collectSubject(name: string): { take(record: EvidenceRecord): void; result(): Subject } {
  const lead = collectLead(name);
  let message: Subject["message"];
  let agentNumber: Msisdn | undefined;
  return {
    take(record) {
      lead.take(record);
      const { event } = record;
      if (event.type === "MessageQueued" && event.messageId === name) message = event;
      if (event.type === "AgentEnrolled" && event.agentId === name) agentNumber = event.number;
      if (event.type === "AgentMoved" && event.agentId === name) agentNumber = event.to;
    },
    result: () => ({ lead: lead.result(), ...given({ message, agentNumber }) }),
  };
}

function ofLead(
  { leadId, number, facts, stands }: LeadStory,
  evidence: NumberEvidence | undefined,
  awaited: string | undefined,
): Story {
  const told = facts.map(({ what, at }) => `${inLocalTimes(what)} at ${localTime(iso(at))}.`);
  const causes = evidence === undefined || stands === undefined ? [] : causesOf(evidence, stands);
  const phone = number === undefined ? "" : `, for ${readableNumber(number)}`;
  return {
    subject: leadId,
    ...given({ number }),
    ...given({ waitsFor: awaited }),
    why: [`Lead ${leadId}${phone}:`, ...told, ...because(causes), ...waits(awaited)].join(" "),
    records: [...facts, ...causes].toSorted((a, b) => a.sequence - b.sequence),
  };
}

function ofNumber(evidence: NumberEvidence): Story {
  const { number, record, agents, entries } = evidence;
  const causes = lastChange(evidence);
  const owners = agents.length === 0 ? "no agent has it" : `agents ${agents.map(({ id }) => id).join(", ")}`;
  const status = record?.consent.status ?? "none";
  const latest = causes.length === 0 ? entries.slice(-3) : causes;
  const rest = causes.length === 0 ? latest.map(sentence) : because(causes);
  const reminded = causes.length === 0 ? [] : remindersSince(entries, causes[0]?.sequence ?? 0);
  return {
    subject: number,
    number,
    why: [
      `${readableNumber(number)} (${owners}): consent ${status}.`,
      ...rest,
      ...(reminded.length === 0 ? [] : ["Since then:"]),
      ...reminded.map(sentence),
    ].join(" "),
    records: [...latest, ...reminded].toSorted((a, b) => a.sequence - b.sequence),
  };
}

const REMINDERS_TOLD = 4;

/** What became of the reminders of what is still open, the latest of it. */
function remindersSince(entries: readonly EvidenceEntry[], since: number): readonly EvidenceEntry[] {
  return entries.filter(({ kind, sequence }) => kind === "mail" && sequence > since).slice(-REMINDERS_TOLD);
}

/** A text that is no alert. */
function ofMessage(id: string, { number, entries }: NumberEvidence, awaited: string | undefined): Story {
  const own = entries.filter(({ messageId }) => messageId === id);
  return {
    subject: id,
    number,
    ...given({ waitsFor: awaited }),
    why: [`Text ${id}, to ${readableNumber(number)}:`, ...own.map(sentence), ...waits(awaited)].join(" "),
    records: own,
  };
}

function waits(awaited: string | undefined): readonly string[] {
  return awaited === undefined ? [] : [`It waits for ${inLocalTimes(awaited)}.`];
}

function because(causes: readonly EvidenceEntry[]): readonly string[] {
  return causes.map((entry, index) => (index === 0 ? sentence(entry) : `That was because of this: ${sentence(entry)}`));
}

function sentence({ what, at, text, kind }: EvidenceEntry): string {
  const words = (kind === "received" || kind === "no") && text !== undefined ? ` ("${text}")` : "";
  return `${localTime(iso(at))}: ${inLocalTimes(what)}${words}.`;
}
