import { inIso } from "../app/iso-times.ts";
import type { Verification } from "../app/proof.ts";
import { causesOf, lastChange } from "../domain/evidence/because.ts";
import { collectEvidence } from "../domain/evidence/collect.ts";
import type { EvidenceRecord } from "../domain/evidence/concern.ts";
import type { EvidenceEntry, NumberEvidence } from "../domain/evidence/entry.ts";
import { collectLead, type LeadFact, type LeadStory } from "../domain/evidence/lead-story.ts";
import { given } from "../domain/given.ts";
import type { Msisdn } from "../domain/number.ts";
import { iso } from "../domain/time.ts";
import { type Context, paragraph, print } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { readWhole } from "./journal-reading.ts";
import { oneLine } from "../app/printable.ts";
import { table } from "./table.ts";
import { typedNumber, whereabouts } from "./whereabouts.ts";
import { localTime, readableNumber, inLocalTimes } from "../app/wording.ts";

interface Explanation {
  readonly subject: string;
  readonly number?: Msisdn;
  /** What its alert waits for now. */
  readonly waitsFor?: string;
  /** In one paragraph. */
  readonly why: string;
  readonly records: readonly (LeadFact | EvidenceEntry)[];
}

/** `leadline why LEAD|NUMBER|AGENT|MESSAGE`: what became of it, and because of what. */
export async function why(context: Context, subject: string): Promise<ExitCode> {
  const { number: own, storeDirectory } = whereabouts(context.source);
  const { collector, verification } = await readWhole(storeDirectory, () => collectSubject(subject));
  const { lead, message, agentNumber } = collector.result();
  if (message?.leadId !== undefined) return why(context, message.leadId);
  const number = lead.number ?? typedNumber(subject, own) ?? message?.number ?? agentNumber;
  const isKnownLead = lead.facts.length > 0;
  const evidence =
    number === undefined
      ? undefined
      : (await readWhole(storeDirectory, () => collectEvidence(number))).collector.result();
  if (!isKnownLead && (evidence === undefined || evidence.entries.length === 0)) {
    throw new CommandFailed(EXIT.failed, unknown(subject, verification));
  }
  const explanation =
    evidence === undefined || isKnownLead
      ? ofLead(lead, evidence, await waitsFor(context, subject))
      : message === undefined
        ? ofNumber(evidence)
        : ofMessage(subject, evidence, await waitsFor(context, subject));
  print(context, asJson(explanation), () => {
    const rows = explanation.records.map(({ sequence, at, what }) => [
      String(sequence),
      localTime(iso(at)),
      inLocalTimes(what),
    ]);
    return [
      ...paragraph(context, oneLine(explanation.why)),
      "",
      ...table([["RECORD", "WHEN", "WHAT"], ...rows], undefined),
    ];
  });
  return EXIT.done;
}

/** What cannot be read, or was lost, may have told of it. */
function unknown(subject: string, { damage, gaps }: Verification): string {
  const words = `the journal knows no lead, number, agent or message ${subject}`;
  const [first] = damage;
  if (first !== undefined)
    return `${words}, but ${first.file}, line ${first.line} cannot be read: ${first.why}; what stood there is not known`;
  if (gaps.length > 0) return `${words}, but records of it are lost: leadline evidence NUMBER --verify names them`;
  return `${words}; leads are forgotten after store.retainLeads`;
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

/** What its alert waits for, as only the running daemon knows; none where it is not asked, or has nothing to say. */
async function waitsFor(context: Context, leadId: string): Promise<string | undefined> {
  try {
    const { waitsFor } = await (await context.daemon()).message(leadId);
    return typeof waitsFor === "string" ? waitsFor : undefined;
  } catch (error) {
    // The journal tells the rest without it.
    if (error instanceof CommandFailed) return undefined;
    throw error;
  }
}

function ofLead(
  { leadId, number, facts, stands }: LeadStory,
  evidence: NumberEvidence | undefined,
  awaited: string | undefined,
): Explanation {
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

function ofNumber(evidence: NumberEvidence): Explanation {
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
function ofMessage(id: string, { number, entries }: NumberEvidence, awaited: string | undefined): Explanation {
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

function asJson({ records, ...rest }: Explanation): object {
  return { ...rest, records: records.map(({ at, ...record }) => inIso({ at, ...record })) };
}
