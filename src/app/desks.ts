import type { GatewayEvent } from "../domain/events.ts";
import type { Msisdn } from "../domain/number.ts";
import type { GatewayState } from "../domain/state.ts";
import type { Core } from "./core.ts";
import type { Log, Scheduler } from "./ports.ts";
import type { Proof } from "./proof.ts";
import { createReadingDesk, type ReadingDesk } from "./reading-desk.ts";
import type { Story } from "./story.ts";
import type { Moment } from "./timeline.ts";

/** Whose proof is wanted; `since`: a head that was kept elsewhere, by its hash. */
export interface ProofWanted {
  readonly number: Msisdn;
  readonly since?: string;
}

/** What pages have of the journal. */
export interface Desks {
  readonly proofs: ReadingDesk<ProofWanted, Proof>;
  readonly timelines: ReadingDesk<Msisdn, readonly Moment[]>;
  /** Of a lead, a text, an agent or a number; `undefined`: the journal tells nothing of it. */
  readonly stories: ReadingDesk<string, Story | undefined>;
}

export type DeskReads = {
  readonly [D in keyof Desks]: Desks[D] extends ReadingDesk<infer Wanted, infer Reading>
    ? (wanted: Wanted) => Promise<Reading>
    : never;
};

export interface DesksNeeds {
  readonly core: Core;
  readonly reads: DeskReads;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

export function createDesks({ core, reads, scheduler, log }: DesksNeeds): Desks {
  const shared = { core, scheduler, log };
  return {
    proofs: createReadingDesk({
      ...shared,
      read: reads.proofs,
      keyOf: ({ number, since = "" }) => `${number} ${since}`,
      changes: (event, { number }) => concerns(core.state, event, number),
    }),
    timelines: createReadingDesk({
      ...shared,
      read: reads.timelines,
      keyOf: (number) => number,
      changes: (event, number) => concerns(core.state, event, number),
    }),
    stories: createReadingDesk({ ...shared, read: reads.stories, keyOf: (subject) => subject, changes: () => true }),
  };
}

/** Whether an event may be in a number's proof. One too many costs a reading, one too few would hide what happened. */
function concerns(state: GatewayState, event: GatewayEvent, number: Msisdn): boolean {
  const { messageId, agentId, leadId, mailId, ...named } = event as Partial<Record<string, unknown>>;
  const numbers = [
    ...(Array.isArray(named["numbers"]) ? (named["numbers"] as unknown[]) : []),
    ...[named["number"], named["to"], named["from"]],
    ...(typeof messageId === "string" ? [state.messages.get(messageId)?.number] : []),
    ...(typeof agentId === "string" ? [state.agents.get(agentId)?.number] : []),
    ...(typeof leadId === "string" ? [state.leads.get(leadId)?.number] : []),
    ...(typeof mailId === "string" ? [state.mails.get(mailId)?.number] : []),
  ];
  return numbers.includes(number);
}
