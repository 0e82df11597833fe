import type { Command } from "../domain/commands.ts";
import type { AgentId } from "../domain/consent/model.ts";
import type { DoneBy } from "../domain/done-by.ts";
import { ownNoIn } from "../domain/consent/own-no.ts";
import { given } from "../domain/given.ts";
import type { LeadId } from "../domain/leads/model.ts";
import type { Payload } from "../domain/publication.ts";
import { leadOutcome, onlyAnswers, retainedAgent } from "../domain/publications.ts";
import type { Refusal } from "../domain/refusals.ts";
import { isRequestRefusal } from "../domain/rejection.ts";
import { faultInWords, faultOf } from "../domain/request-faults.ts";
import type { Instant } from "../domain/time.ts";
import type { Core } from "./core.ts";
import type { EnrolRequest, LeadRequest, WithdrawRequest } from "./requests.ts";

/** What a request came to: what its own topic says, or why it was refused. */
export type DirectAnswer =
  | { readonly kind: "done"; readonly value: Payload }
  /** The disk is nearly full: what is left is for a person's NO, and for what was taken before. */
  | { readonly kind: "no-room" }
  | {
      readonly kind: "refused";
      readonly refusal: Refusal;
      /** With the value found and what is expected. */
      readonly why: string;
      /** Where that stands. */
      readonly path?: string;
      /** Until then the same request is refused again. */
      readonly retryAfter?: Instant;
    };

/**
 * The lead system's requests where they do not come over the broker, by the same rules. Each resolves when it is on
 * disk; a repeat is answered with where it stands.
 */
export interface DirectRequests {
  lead(request: LeadRequest): Promise<DirectAnswer>;
  enrol(request: EnrolRequest): Promise<DirectAnswer>;
  withdraw(request: WithdrawRequest): Promise<DirectAnswer>;
  /** A withdrawal of this agent could not be read: resolves when its number is held until that is clear. */
  withdrawalUnread(agentId: AgentId): Promise<void>;
  /** `leads/<id>`; `undefined`: no lead has this id. */
  leadStanding(id: LeadId): Payload | undefined;
}

export function createDirectRequests(
  core: Core,
  by: DoneBy | undefined,
  hasRoom: () => Promise<boolean> = async () => true,
): DirectRequests {
  const { state } = core;

  async function take(
    command: Command,
    request: Parameters<typeof faultOf>[1],
    view: () => Payload | null | undefined,
  ): Promise<DirectAnswer> {
    const decision = core.decide(command, by);
    const { answer, drafts } = decision;
    const refused = answer.kind === "refused" && isRequestRefusal(answer.refusal) ? answer.refusal : undefined;
    const fault = refused && faultOf({ state, policy: core.policy, now: core.now() }, request, refused);
    // Who asks is answered here: what is no more than an answer needs no record.
    if (!onlyAnswers(drafts)) core.record(decision);
    await core.synced();
    if (refused !== undefined && fault !== undefined)
      return {
        kind: "refused",
        refusal: refused,
        why: faultInWords(fault),
        ...given({ path: fault.path, retryAfter: fault.retryAfter }),
      };
    return { kind: "done", value: view() ?? {} };
  }

  const leadStanding = (id: LeadId): Payload | undefined => {
    const lead = state.leads.get(id);
    return lead && leadOutcome(lead);
  };

  return {
    async lead({ id: leadId, ...request }) {
      if (!(await hasRoom())) return NO_ROOM;
      return take({ type: "AcceptLead", leadId, ...request }, { leadId, ...request }, () => leadStanding(leadId));
    },
    async enrol({ phone: number, ...request }) {
      if (!(await hasRoom())) return NO_ROOM;
      const { agentId } = request;
      return take({ type: "EnrolAgent", number, ...request }, { number, ...request }, () =>
        retainedAgent(state, agentId),
      );
    },
    withdraw({ agentId, ...no }) {
      const said = given({ no: ownNoIn(no) });
      return take({ type: "WithdrawAgent", agentId, ...said }, { agentId, ...said }, () =>
        retainedAgent(state, agentId),
      );
    },
    async withdrawalUnread(agentId) {
      const number = state.agents.get(agentId)?.number;
      if (number !== undefined) core.execute({ type: "HoldNumbers", numbers: [number], why: "withdrawal-unclear" }, by);
      await core.synced();
    },
    leadStanding,
  };
}

const NO_ROOM = { kind: "no-room" } as const;
