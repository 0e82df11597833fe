import { sendingIn } from "../app/sending.ts";
import type { Core } from "../app/core.ts";
import type { Broker, BrokerState, TransportHealth } from "../app/ports.ts";
import type { Problems } from "../app/problems.ts";
import { holdWarnings } from "../domain/breaker/words.ts";
import { heldNumberWarnings, lateNoWarnings, pauseWarnings, putOffWarnings } from "../domain/consent/warnings.ts";
import { capWarnings } from "../domain/outbox/order.ts";
import { strangerWarnings } from "../domain/outbox/strangers.ts";
import { SECOND } from "../domain/time.ts";
import { SUPERSEDED } from "./copy.ts";
import { graveModemProblem, modemProblem } from "./modem-health.ts";

/** Whatever knows of something that is not as it should be. */
export interface ProblemSources {
  readonly core: Core;
  readonly problems: Problems;
  readonly broker: Pick<Broker, "state">;
  readonly health: () => TransportHealth;
  /** The parts that watch something, in the order in which they are told. */
  readonly watches: readonly { warnings(): readonly string[] }[];
  /** Why no mail can be sent. */
  readonly mailTrouble: () => string | undefined;
}

/** All that is not as it should be, for people: a sentence each. */
export function problemList({
  core,
  problems,
  broker,
  health,
  watches,
  mailTrouble,
}: ProblemSources): readonly string[] {
  const mail = mailTrouble();
  return [
    ...problems.all(),
    ...watches.flatMap((watch) => watch.warnings()),
    ...capWarnings(core.state, core.policy, core.now()),
    ...strangerWarnings(core.state, core.now()),
    ...(mail === undefined ? [] : [mail]),
    ...modemProblem(health()),
    ...unanswered(core),
    ...(problems.has(SUPERSEDED) ? [] : brokerProblems(broker.state())),
    ...brokerWarnings(broker.state()),
    ...holdWarnings(core.state),
    ...pauseWarnings(core.state),
    ...heldNumberWarnings(core.state),
    ...putOffWarnings(core.state),
    ...lateNoWarnings(core.state, core.now()),
    ...(core.state.clock.status === "trusted" ? [] : ["the clock is not set: no deadline fires until it is"]),
  ];
}

/** Those of them that keep texts from going out or coming in. */
export function graveProblems({ core, problems, broker, health }: ProblemSources): readonly string[] {
  return [
    ...problems.all(),
    ...graveModemProblem(health()),
    ...unanswered(core),
    ...(problems.has(SUPERSEDED) ? [] : brokerProblems(broker.state())),
  ];
}

/** What keeps requests from coming in or outcomes from going out: one cause is one problem. */
export function brokerProblems(state: BrokerState): readonly string[] {
  const { takenOver, lostToOther = false, connected, detail, refuses = [] } = state;
  return [
    ...(takenOver ? [TAKEN_OVER] : []),
    ...(connected || lostToOther ? [] : [`broker: ${detail ?? "not connected"}`]),
    ...refuses,
  ];
}

/** It works, and not as well as it should. */
function brokerWarnings({ connected, detail }: BrokerState): readonly string[] {
  return connected && detail !== undefined ? [`broker: ${detail}`] : [];
}

/** Networks answer within seconds; longer than this a person should know. */
const UNANSWERED_MS = 90 * SECOND;

/** A text that the modem has been given and is silent about: nothing else goes out meanwhile. */
function unanswered(core: Core): readonly string[] {
  const sending = sendingIn(core.state);
  if (sending === undefined || core.now() - Date.parse(sending.since) < UNANSWERED_MS) return [];
  return [
    `the modem has not answered for text ${sending.messageId} within ${UNANSWERED_MS / SECOND} s, and nothing else goes out meanwhile: if it stays so, unplug the modem and plug it in, and look at the signal`,
  ];
}

/** Why nothing is sent at all; `undefined` while something may be. */
export function standstill({ problems, broker, health }: ProblemSources): string | undefined {
  const { troubles = [], ...modem } = health();
  const sending = troubles.filter(({ blocks }) => blocks === "sending");
  const [first] = [
    ...(broker.state().takenOver ? [TAKEN_OVER] : []),
    ...modemProblem({ ...modem, troubles: sending }),
    ...problems.all(),
  ];
  return first;
}

/** Two gateways must not text twice. */
const TAKEN_OVER =
  "another client has taken over our MQTT client id: sending has stopped; end the other gateway, or give one of them another gateway: in the configuration, then restart this one";
