import type { EnrolAgent } from "../domain/commands.ts";
import { type Agent, type AgentId, isOwnNo } from "../domain/consent/model.ts";
import type { HoldReason } from "../domain/consent/hold.ts";
import type { OwnNo } from "../domain/consent/own-no.ts";
import type { DoneBy } from "../domain/done-by.ts";
import { idsOf } from "../domain/ids-by.ts";
import { given } from "../domain/given.ts";
import { messageIdOf } from "../domain/keys.ts";
import type { Lead, LeadId } from "../domain/leads/model.ts";
import { type Msisdn, parseNumber } from "../domain/number.ts";
import type { Message } from "../domain/outbox/message.ts";
import { agentPayload } from "../domain/publications.ts";
import type { Refusal } from "../domain/refusals.ts";
import { isRequestRefusal } from "../domain/rejection.ts";
import { faultInWords, faultOf } from "../domain/request-faults.ts";
import { agentsOf, type GatewayState, headcounts, numberOf } from "../domain/state.ts";
import { type Instant, iso } from "../domain/time.ts";
import { type Confirmations, createConfirmations, type WaitingView } from "./confirmations.ts";
import type { CopyView } from "./copy/standing.ts";
import type { Core } from "./core.ts";
import { createDirectRequests, type DirectRequests } from "./direct-requests.ts";
import { createImporting, type Importing } from "./importing.ts";
import {
  createMessageViews,
  type MessageViewsNeeds,
  type MessageViews,
  type MessageFilter,
  type MessageView,
  type PlaceInList,
  viewOfLead,
  viewOfMessage,
} from "./message-views.ts";
import type { Broker, BrokerState, Clock, TransportHealth } from "./ports.ts";
import type { SafeModeCause } from "./safe-mode-cause.ts";
import { type SendingView, sendingIn } from "./sending.ts";
import { lookInSlices } from "./slice.ts";

// What a person at the gateway can see and do: the command and the dashboard are thin clients of this.

/** `agents/<id>` of the contract, and what the gateway knows beside it. */
export interface AgentView {
  readonly agentId: AgentId;
  readonly brand: string;
  readonly number: Msisdn;
  readonly consent: string;
  readonly [detail: string]: unknown;
}

/** A number that no agent has. */
export interface NumberView {
  readonly agentId?: undefined;
  readonly number: Msisdn;
  readonly consent: string;
  readonly [detail: string]: unknown;
}

/** Whose wish an opt-out is: with `no` the person's own, as it came. */
interface OptOutWish {
  readonly atPersonsRequest: boolean;
  readonly no?: OwnNo;
}

export interface StatusView {
  readonly gateway: string;
  readonly version: string;
  readonly number: Msisdn;
  readonly since: string;
  readonly now: string;
  readonly modem: TransportHealth;
  readonly broker: BrokerState;
  readonly queued: Readonly<Record<string, number>>;
  readonly agents: Readonly<Record<string, number>>;
  /** Those who are out, by reason; `at-persons-request`: an operator entered the person's own NO. */
  readonly optedOut: Readonly<Record<string, number>>;
  readonly lastMessages: readonly MessageView[];
  readonly withheld: readonly string[];
  readonly problems: readonly string[];
  /** Those of the problems that keep texts from going out or coming in: what `/healthz` names. */
  readonly blocking: readonly string[];
  /** How far what is acknowledged is copied off the device; absent: no place is configured. */
  readonly copy?: CopyView;
  /** The text that the modem has been given and has not answered for; absent: none. */
  readonly sending?: SendingView;
  /** What a person has to decide, the oldest first. */
  readonly waiting: readonly WaitingView[];
  /** Who is still to be asked behind everything else, and until when that takes; absent: nobody. */
  readonly asking?: { readonly waiting: number; readonly endsAt?: string };
  /** The journal cannot be used: queue, agents and messages are not known, and nothing is sent. */
  readonly safeMode?: SafeModeCause;
}

export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  /** `why` tells of the value that was found, where the refusal alone would not. */
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly why?: string };

/** What a request by hand is for, beyond entering an agent. */
interface EnrolledHow {
  /** Nobody is switched on by it who is off. */
  readonly detailsOnly?: true;
  /** It is the whole of what is known: details that it leaves out are none from now on. */
  readonly whole?: true;
}

export interface Control extends Confirmations {
  /** The same, for this one: what it comes to is recorded as done by them. Without, it is nobody's. */
  as(by: DoneBy): Control;
  /** What the lead system asks by this way. */
  readonly requests: DirectRequests;
  /** What of its status never changes: all of it takes a look at everything that waits. */
  readonly identity: Pick<StatusView, "number" | "version">;
  /** As of when it is ready: the last messages are looked for in slices. */
  status(): Promise<StatusView>;
  /** Alerts that were not sent as they look like spam, by the id of the lead, oldest first. */
  withheldLeads(): readonly LeadId[];
  agents(): readonly AgentView[];
  /** Of all agents, in the order of `agents`: to look at each in its turn. */
  agentIds(): readonly AgentId[];
  agent(id: AgentId): AgentView | undefined;
  enrol(
    request: Omit<EnrolAgent, "type" | "source" | "requestedAt" | "keepLeftOut">,
    how?: EnrolledHow,
  ): Promise<Outcome<AgentView>>;
  /** `id`: an agent's, or a number as a person writes it. A number that no agent has is seen as such. */
  optOut(id: string, wish: OptOutWish): Promise<Outcome<AgentView | NumberView>>;
  /** The outbox and what came in, the latest last: as many of those that are asked for, of what stands before that. */
  messages(most: number, filter?: MessageFilter, before?: PlaceInList): Promise<readonly MessageView[]>;
  /**
   * By a message's or a lead's id, with its `text`; of an alert that was not written yet with what the `lead` says. An
   * alert has the `outcome` that was last published about its lead.
   */
  message(id: string): Promise<MessageView | undefined>;
  release(id: string): Promise<Outcome<MessageView>>;
  drop(id: string): Promise<Outcome<MessageView>>;
  send(number: Msisdn, text: string): Promise<Outcome<MessageView>>;
  readonly importing: Importing;
  /** Numbers that have changed hands: those with consent are held until they say YES. */
  holdNumbers(numbers: readonly Msisdn[], why: HoldReason, by?: string): Promise<NumbersHeld>;
}

/** What became of numbers that have changed hands. */
export interface NumbersHeld {
  readonly held: readonly { readonly number: Msisdn; readonly agentIds: readonly AgentId[] }[];
  /** Held before. */
  readonly heldBefore: number;
  /** They wait for a YES, or are out, as they are. */
  readonly withoutConsent: number;
  /** Nothing is known of them here. */
  readonly unknown: number;
}

export interface ControlNeeds {
  readonly core: Core;
  readonly broker: Broker;
  readonly gateway: string;
  readonly version: string;
  readonly since: Instant;
  readonly health: () => TransportHealth;
  readonly problems: () => readonly string[];
  /** Those of them that keep texts from going out or coming in. */
  readonly blocking: () => readonly string[];
  readonly clock: Pick<Clock, "monotonicMs">;
  /** Lets everything else have its turn: long work is done in slices. */
  readonly pause: () => Promise<void>;
  /** Why nothing is sent at all; `undefined` while something may be. */
  readonly standstill: () => string | undefined;
  /** See `MessageViewsNeeds`. */
  readonly erasures: MessageViewsNeeds["erasures"];
  /** Whether the disk has room for more than what has been promised. Always unless given. */
  readonly hasRoom?: () => Promise<boolean>;
  /** Where a copy off the device is configured. */
  readonly copy?: () => CopyView;
}

const LAST_MESSAGES = 10;

export function createControl(needs: ControlNeeds): Control {
  return controlFor(needs, createMessageViews({ ...needs, slicing: needs }), undefined);
}

function controlFor(needs: ControlNeeds, seen: MessageViews, by: DoneBy | undefined): Control {
  const { core, clock, pause } = needs;
  const { state } = core;
  const importing = createImporting({ core, clock, pause, ...given({ by }) });
  const confirmations = createConfirmations(core, by);

  function viewOf(agent: Agent): AgentView {
    const record = numberOf(state, agent.number, core.now());
    const { name, email, timeZone, source, enrolledAt } = agent;
    return {
      ...agentPayload(agent, record),
      ...given({ atPersonsRequest: isOwnNo(record) || undefined }),
      ...{ name, email, timeZone, source, enrolledAt: iso(enrolledAt) },
    } as unknown as AgentView;
  }

  function viewOfNumber(number: Msisdn): AgentView | NumberView {
    const [first] = agentsOf(state, number);
    if (first !== undefined) return viewOf(first);
    const record = numberOf(state, number, core.now());
    const { consent, suppression } = record;
    return {
      ...{ number, consent: consent.status },
      ...given({ reason: suppression?.reason, atPersonsRequest: isOwnNo(record) || undefined }),
    };
  }

  async function asking(): Promise<Pick<StatusView, "asking">> {
    if (state.index.turns.open.bulk === 0) return {};
    const { waiting, endsAt } = await importing.forecast([]);
    // The last of them is with the modem, or waits for a person's word.
    if (waiting === 0) return {};
    return { asking: { waiting, ...given({ endsAt }) } };
  }

  /** Once it is on disk. */
  async function concluded<T>(answer: ReturnType<Core["execute"]>, view: () => T): Promise<Outcome<T>> {
    await core.synced();
    return answer.kind === "refused" ? answer : { kind: "done", value: view() };
  }

  return {
    ...confirmations,
    requests: createDirectRequests(core, by, needs.hasRoom),
    as: (doer) => controlFor(needs, seen, doer),
    identity: { number: core.policy.number, version: needs.version },
    async status() {
      const lastMessages = await seen.latest(LAST_MESSAGES);
      const asked = await asking();
      return statusOf(needs, lastMessages, { waiting: confirmations.waiting(), ...asked });
    },
    withheldLeads: () => withheldIn(state),
    importing,
    agents: () => [...state.agents.values()].map(viewOf),
    agentIds: () => [...state.agents.keys()],
    agent(id) {
      const agent = state.agents.get(id);
      return agent && viewOf(agent);
    },
    async enrol(request, { detailsOnly, whole } = {}) {
      const answer = core.execute(
        {
          type: "EnrolAgent",
          ...request,
          source: "operator",
          ...given({
            requestedAt: detailsOnly === true ? undefined : core.now(),
            keepLeftOut: whole === true ? undefined : (true as const),
          }),
        },
        by,
      );
      const outcome = await concluded(answer, () => viewOf(state.agents.get(request.agentId) as Agent));
      if (outcome.kind === "done" || !isRequestRefusal(outcome.refusal)) return outcome;
      const fault = faultOf({ state, policy: core.policy, now: core.now() }, request, outcome.refusal);
      return { ...outcome, why: faultInWords(fault) };
    },
    optOut(id, { atPersonsRequest, no }) {
      const wish = { atPersonsRequest: atPersonsRequest || no !== undefined, ...given({ no }) };
      const number = state.agents.has(id) ? undefined : parseNumber(id, core.policy.home);
      if (number === undefined) {
        const answer = core.execute({ type: "OptOutAgent", agentId: id, ...wish }, by);
        return concluded(answer, () => viewOf(state.agents.get(id) as Agent));
      }
      const answer = core.execute({ type: "OptOutNumber", number, ...wish }, by);
      return concluded(answer, () => viewOfNumber(number));
    },
    messages: seen.latest,
    message: seen.find,
    async release(id) {
      const answer = core.execute({ type: "ReleaseLead", leadId: seen.leadOf(id)?.id ?? id }, by);
      return concluded(answer, () => viewOfLead(seen.leadOf(id) as Lead));
    },
    async drop(id) {
      const answer = core.execute({ type: "DropLead", leadId: seen.leadOf(id)?.id ?? id }, by);
      return concluded(answer, () => viewOfLead(seen.leadOf(id) as Lead));
    },
    async holdNumbers(numbers, why, enteredBy) {
      const held: NumbersHeld["held"][number][] = [];
      const others = { heldBefore: 0, withoutConsent: 0, unknown: 0 };
      await lookInSlices(needs)(new Set(numbers), (number) => {
        const before = state.numbers.get(number);
        core.execute({ type: "HoldNumbers", numbers: [number], why, ...given({ by: enteredBy }) }, by);
        if (before?.hold !== undefined) others.heldBefore += 1;
        else if (state.numbers.get(number)?.hold !== undefined)
          held.push({ number, agentIds: agentsOf(state, number).map(({ id }) => id) });
        else if (before === undefined) others.unknown += 1;
        else others.withoutConsent += 1;
      });
      await core.synced();
      return { held, ...others };
    },
    async send(number, text) {
      const answer = core.execute({ type: "SendByHand", number, text }, by);
      const id = messageIdOf(state.messageCount);
      return concluded(answer, () => viewOfMessage(state.messages.get(id) as Message));
    },
  };
}

function statusOf(
  { core, broker, gateway, version, since, health, problems, blocking, copy }: ControlNeeds,
  lastMessages: readonly MessageView[],
  people: Pick<StatusView, "asking" | "waiting">,
): StatusView {
  const { state } = core;
  const agents: Record<string, number> = {};
  const optedOut: Record<string, number> = {};
  for (const { consent, reason, count } of headcounts(state, core.now())) {
    agents[consent] = (agents[consent] ?? 0) + count;
    if (reason !== undefined) optedOut[reason] = (optedOut[reason] ?? 0) + count;
  }
  return {
    gateway,
    version,
    number: core.policy.number,
    since: iso(since),
    now: iso(core.now()),
    modem: health(),
    broker: broker.state(),
    queued: { ...state.index.turns.open },
    agents,
    optedOut,
    lastMessages,
    withheld: withheldIn(state),
    problems: problems(),
    blocking: blocking(),
    ...given({ copy: copy?.(), sending: sendingIn(state) }),
    ...people,
  };
}

function withheldIn({ index, leads }: GatewayState): readonly LeadId[] {
  return [...index.filtered.values()]
    .flatMap((ids) => [...idsOf(ids)])
    .map((id) => leads.get(id))
    .filter((lead) => lead !== undefined)
    .sort((a, b) => a.acceptedAt - b.acceptedAt)
    .map(({ id }) => id);
}
