import { type Agent, type AgentId, consentOf, type NumberRecord, optOutOf } from "./consent/model.ts";
import type { EventMeta, GatewayEvent, ReplyTo } from "./events.ts";
import type { Lead } from "./leads/model.ts";
import type { Msisdn } from "./number.ts";
import type { Payload, Publication } from "./publication.ts";
import { agentsOf, type GatewayState } from "./state.ts";
import { type Instant, iso } from "./time.ts";

type Told = Omit<Publication, "sequence">;

/**
 * What an event makes the gateway publish. Called with the state into which the event has just been
 * folded, so that a replay derives the same.
 */
export function publicationsOf(state: GatewayState, event: GatewayEvent, meta: EventMeta): readonly Publication[] {
  return toldBy(state, event, meta).map((told) => ({ sequence: meta.sequence, ...told }));
}

function toldBy(state: GatewayState, event: GatewayEvent, meta: EventMeta): readonly Told[] {
  switch (event.type) {
    case "AgentEnrolled":
    case "AgentUpdated":
    case "AgentMoved":
    case "AgentLeft":
    case "AgentRejoined":
      return agentTold(state, state.agents.get(event.agentId));
    case "AgentRemoved":
      return [{ topic: `agents/${event.agentId}`, retain: true, payload: null }];
    case "AgentConfirmed":
      return agentTold(state, state.agents.get(event.agentId), event.replyTo);
    case "ConsentRequested":
    case "ConsentClockStarted":
    case "ConsentGiven":
    case "ReconfirmationRequested":
    case "ReconfirmationPutOff":
    case "ConsentEnded":
    case "NumberPaused":
    case "NumberResumed":
      return numberTold(state, event.number);
    case "ClockTrusted":
    case "ClockStepped":
      return event.numbers.flatMap((number) => numberTold(state, number));
    case "LeadAccepted":
    case "LeadRepeated":
      return leadTold(state, event.leadId, event.replyTo);
    case "LeadTurnedAway": {
      const { leadId, agentId, reason, replyTo } = event;
      const payload = { leadId, agentId, state: "refused", reason, at: iso(meta.at) };
      return [{ topic: `leads/${leadId}`, retain: false, payload, ...(replyTo === undefined ? {} : { replyTo }) }];
    }
    case "LeadHeld":
    case "LeadRefused":
    case "LeadFiltered":
    case "LeadExpired":
    case "LeadCancelled":
      return leadTold(state, event.leadId);
    case "MessageQueued":
      return event.leadId === undefined ? [] : leadTold(state, event.leadId);
    case "MessageSent":
    case "MessageDelivered":
    case "MessageUndelivered":
    case "MessageFailed":
    case "MessageCancelled":
    case "MessageExpired": {
      const leadId = state.messages.get(event.messageId)?.leadId;
      return leadId === undefined ? [] : leadTold(state, leadId);
    }
    case "ReplyReceived":
      return [{ topic: "inbound", retain: false, payload: inboundPayload(event, meta.at) }];
    case "RequestRejected":
      return [
        {
          topic: "rejected",
          retain: false,
          payload: {
            topic: event.topic,
            error: event.error,
            ...(event.path === undefined ? {} : { path: event.path }),
            at: iso(meta.at),
          },
          ...(meta.apart === undefined ? {} : { excerpt: meta.apart }),
          ...(event.replyTo === undefined ? {} : { replyTo: event.replyTo }),
        },
      ];
    default:
      return [];
  }
}

function numberTold(state: GatewayState, number: Msisdn): readonly Told[] {
  return agentsOf(state, number).flatMap((agent) => agentTold(state, agent));
}

function agentTold(state: GatewayState, agent: Agent | undefined, replyTo?: ReplyTo): readonly Told[] {
  const payload = agent === undefined ? null : retainedAgent(state, agent.id);
  if (agent === undefined || payload === null) return [];
  return [{ topic: `agents/${agent.id}`, retain: true, payload, ...(replyTo === undefined ? {} : { replyTo }) }];
}

/** What the broker is to keep about an agent; `null`: nothing. */
export function retainedAgent(state: GatewayState, id: AgentId): Payload | null {
  const agent = state.agents.get(id);
  const record = agent && state.numbers.get(agent.number);
  // A number is entered in the same decision as its first agent: what follows tells of both.
  if (agent === undefined || record === undefined || consentOf(agent, record) === "none") return null;
  return agentPayload(agent, record);
}

function leadTold(state: GatewayState, leadId: string, replyTo?: ReplyTo): readonly Told[] {
  const lead = state.leads.get(leadId);
  if (lead === undefined) return [];
  return [
    {
      topic: `leads/${leadId}`,
      retain: false,
      payload: leadPayload(lead),
      ...(replyTo === undefined ? {} : { replyTo }),
    },
  ];
}

/** `agents/<agentId>` of the contract. */
export function agentPayload(agent: Agent, record: NumberRecord): Payload {
  const { consent } = record;
  const optOut = optOutOf(agent, record);
  const left = agent.left !== undefined;
  const clock = consent.status === "pending" ? consent : consent.status === "reconfirming" ? consent.clock : undefined;
  return {
    agentId: agent.id,
    brand: agent.brand,
    number: agent.number,
    consent: consentOf(agent, record),
    ...(optOut === undefined ? {} : { reason: optOut.reason }),
    ...(record.paused === undefined || left ? {} : { paused: true }),
    since: iso(optOut?.since ?? consent.since),
    ...("confirmedAt" in consent && !left ? { confirmedAt: iso(consent.confirmedAt) } : {}),
    ...(clock !== undefined && !left ? { optOutAt: iso(clock.optOutAt) } : {}),
    ...(consent.status === "active" && !left ? { reconfirmAt: iso(consent.reconfirmAt) } : {}),
  };
}

/** `leads/<leadId>` of the contract. A repeat is identical. */
export function leadPayload(lead: Lead): Payload {
  const { state, reason, segments, at } = lead.standing;
  return {
    leadId: lead.id,
    agentId: lead.agentId,
    state,
    ...(reason === undefined ? {} : { reason }),
    ...(segments === undefined ? {} : { segments }),
    at: iso(at),
  };
}

function inboundPayload(event: Extract<GatewayEvent, { type: "ReplyReceived" }>, at: Instant): Payload {
  return {
    from: event.number ?? event.from,
    text: event.text,
    keyword: event.keyword,
    ...(event.flag === undefined ? {} : { flag: event.flag }),
    agentIds: event.agentIds,
    ...(event.leadId === undefined ? {} : { leadId: event.leadId }),
    ...(event.smscAt === undefined ? {} : { smscAt: iso(event.smscAt) }),
    at: iso(at),
  };
}
