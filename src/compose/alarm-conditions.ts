import type { Condition } from "../app/alarms/kinds.ts";
import type { Core } from "../app/core.ts";
import type { BrokerState, TransportHealth } from "../app/ports.ts";
import type { Problems } from "../app/problems.ts";
import { isPaused } from "../domain/consent/model.ts";
import { heldTogether, holdInWords } from "../domain/breaker/words.ts";
import { capWarnings } from "../domain/outbox/order.ts";
import { type GatewayState, numberOf } from "../domain/state.ts";
import { MINUTE } from "../domain/time.ts";
import { maskNumbers } from "../platform/privacy.ts";
import { SUPERSEDED } from "./copy.ts";
import { DISK, ROOM } from "./journal.ts";

/** Whatever knows of a trouble that a person is called for. */
export interface ConditionSources {
  readonly core: Core;
  readonly problems: Problems;
  readonly broker: { state(): BrokerState };
  readonly health: () => TransportHealth;
  readonly disk: { warnings(): readonly string[] };
  /** What is seen by parts that are not always there: a copy, the canary. */
  readonly further: readonly (() => readonly Condition[])[];
}

/** What is wrong with a gateway at work, as far as a person is called for it. */
export function conditionsAtWork(sources: ConditionSources): readonly Condition[] {
  const { core, problems, broker, health, disk, further } = sources;
  const { state } = core;
  const isSuperseded = problems.has(SUPERSEDED);
  return withoutNumbers([
    ...modemConditions(health()),
    ...(isSuperseded ? first("second-gateway", problems.of(SUPERSEDED)) : brokerConditions(broker.state())),
    ...first("disk", [...problems.of(DISK), ...problems.of(ROOM), ...disk.warnings()]),
    ...(state.clock.status === "trusted"
      ? []
      : [{ kind: "clock-not-set", cause: "Nobody says that the machine's clock is right." } as const]),
    ...first("cap-nearly-used", capWarnings(state, core.policy, core.now())),
    ...queueConditions(core),
    ...first("mass-consequence", heldTogether(state).map(holdInWords)),
    ...pauseConditions(state),
    ...further.flatMap((one) => one()),
  ]);
}

/** The same of one in safe mode, which knows little more than that. */
export function conditionsInSafeMode(
  why: string,
  health: TransportHealth,
  broker: BrokerState,
  further: readonly Condition[] = [],
): readonly Condition[] {
  const safeMode = { kind: "safe-mode", cause: why } as const;
  return withoutNumbers([safeMode, ...modemConditions(health), ...brokerConditions(broker), ...further]);
}

/** One cause a kind: it is told once. */
function first(kind: Condition["kind"], causes: readonly string[]): readonly Condition[] {
  const [cause] = causes;
  return cause === undefined ? [] : [{ kind, cause }];
}

function modemConditions({ state, detail, isSimRefused }: TransportHealth): readonly Condition[] {
  const cause = detail ?? `The modem is ${state}.`;
  switch (state) {
    case "ready":
      return [];
    case "pin-required":
      return [{ kind: "pin", cause }];
    case "searching":
      return [{ kind: "no-network", cause }];
    case "absent":
    case "fault":
      return [{ kind: isSimRefused === true ? "sim-refused" : "modem-gone", cause }];
  }
}

function brokerConditions(state: BrokerState): readonly Condition[] {
  const { connected, takenOver, lostToOther = false, detail = "It is not connected.", refuses = [] } = state;
  return [
    ...(takenOver ? [{ kind: "second-gateway", cause: "Another client uses our MQTT client id." } as const] : []),
    ...first("broker-gone", [...(connected || lostToOther ? [] : [detail]), ...refuses]),
  ];
}

/** Where nobody is told of late leads, whoever looks after the gateway is all the same. */
const LATE_UNLESS_TOLD = 2 * MINUTE;

function queueConditions(core: Core): readonly Condition[] {
  const { index, messages, leads } = core.state;
  const now = core.now();
  const isUntold = core.policy.leads.lateAfter === null;
  let late = 0;
  for (const id of index.openAlerts.keys()) {
    const message = messages.get(id);
    const standing = message?.leadId === undefined ? undefined : leads.get(message.leadId)?.standing;
    if (message === undefined || standing === undefined) continue;
    const hasWaited = standing.state === "queued" && now - standing.at >= LATE_UNLESS_TOLD;
    const mayGo = message.stopping === undefined && !isPaused(numberOf(core.state, message.number, now));
    if (standing.state === "late" || (isUntold && hasWaited && mayGo)) late += 1;
  }
  return late === 0 ? [] : [{ kind: "queue-late", cause: `Alerts that should have left and have not: ${late}.` }];
}

function pauseConditions({ index }: GatewayState): readonly Condition[] {
  const { size } = index.paused;
  return size === 0
    ? []
    : [{ kind: "pause-waiting", cause: `Numbers whose last reply a person has to read: ${size}.` }];
}

/** Whoever is told may be anybody: no telephone number and no address stands in it, whatever others have said. */
function withoutNumbers(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.map(({ kind, cause }) => ({ kind, cause: maskNumbers(cause) }));
}
