import { coolDownMs, onRung, trouble, whileRecovering } from "./recovery-ladder.ts";
import type { In, Input, Memory, SessionPolicy, Session, SessionStep } from "./session-state.ts";
import {
  absent,
  beating,
  growing,
  identifying,
  ignored,
  LOCKED_POLL_MS,
  notYet,
  opening,
  simBusy,
  unlocking,
  waiting,
  withoutSim,
} from "./session-steps.ts";

// Where the connection to the modem stands, as a pure machine: `step` takes what has happened and says what to do.
// The passing of time is an input like any other.

/** A sweep with every second heartbeat: each minute. */
const BEATS_PER_SWEEP = 2;
const REGISTRATION_POLL_MS = 5_000;
/** How often one looks whether a network that has refused us has changed its mind: it costs the network nothing. */
const DENIED_POLL_MS = 30_000;
/**
 * Without a network for so long the modem is restarted, as some sticks find it only then, and one that refuses us is
 * asked anew. Each such try is work for the network: carriers' rules for devices allow one in four hours in the end.
 */
const NETWORK_TRY_FIRST_MS = 15 * 60_000;
const NETWORK_TRY_LONGEST_MS = 4 * 60 * 60_000;
const SWEEP_RETRY_MS = 5_000;
/** A modem that refuses so many sweeps in a row is in trouble. */
const SWEEPS_TO_REFUSE = 3;
const STABLE_MS = 10 * 60_000;

const FRESH: Memory = {
  openFailures: 0,
  simBusyPolls: 0,
  simRestarted: false,
  networkTries: 0,
  refusedSweeps: 0,
  nextRung: 0,
  coolDowns: 0,
  missingCycles: 0,
};

export const STOPPED: Session = { status: "stopped", memory: FRESH };

/** The next state, and what is to be done now. An input that means nothing in a state changes nothing. */
export function step(session: Session, input: Input, nowMs: number, policy: SessionPolicy): SessionStep {
  if (input.type === "stop") return { session: STOPPED, effects: [{ type: "close" }] };
  if (session.status === "stopped") return input.type === "start" ? opening(session) : ignored(session);
  if (session.status === "absent") return input.type === "timeout" ? opening(session) : ignored(session);
  return disturbed(session, input, nowMs, policy) ?? progress(session, input, nowMs, policy);
}

/** What may happen in every state with a connection. */
function disturbed(session: Session, input: Input, nowMs: number, policy: SessionPolicy): SessionStep | undefined {
  const { memory } = session;
  switch (input.type) {
    case "linkClosed":
      return session.status === "recovering" ? undefined : absent(memory, "absent", input.detail);
    case "poweredDown":
      return absent(memory, "fault", "the modem has switched itself off");
    case "restarted":
      // A modem on a serial line keeps its port when it is restarted, and says so.
      return session.status === "opening" ? undefined : identifying({ ...memory, startingSinceMs: undefined });
    case "simFault":
      return withoutSim(memory, input, nowMs) ?? simFault(memory, input.detail);
    case "notYet":
      return notYet(memory, input.detail, nowMs) ?? trouble(memory, input.detail, policy);
    case "simBusy":
      return session.status === "ready" ? undefined : simBusy(memory, nowMs);
    case "silent":
    case "refused":
      if (input.type === "refused" && input.onlyRestartHelps === true)
        return session.status === "ready" ? onRung("restart", memory, input.detail) : undefined;
      if (session.status === "opening") return absent(memory, "fault", input.detail);
      return session.status === "recovering" ? undefined : trouble(memory, input.detail, policy);
    default:
      return undefined;
  }
}

/** Some modems see their SIM only after a restart; what one does not mend, another one will not. */
function simFault(memory: Memory, detail: string): SessionStep {
  if (!memory.simRestarted)
    return onRung("restart", { ...memory, simRestarted: true, startingSinceMs: undefined }, detail);
  return waiting({ status: "pin", health: "fault", detail, memory }, LOCKED_POLL_MS);
}

function progress(session: Session, input: Input, nowMs: number, policy: SessionPolicy): SessionStep {
  switch (session.status) {
    case "opening":
      return whileOpening(session, input, nowMs, policy);
    case "identifying":
      return input.type === "identified" ? unlocking(session.memory) : ignored(session);
    case "pin":
      return whileLocked(session, input, nowMs);
    case "registering":
      return whileRegistering(session, input, nowMs, policy);
    case "ready":
      return whileReady(session, input, nowMs, policy);
    case "recovering":
      return whileRecovering(session, input, policy);
    default:
      return ignored(session);
  }
}

function whileOpening(session: In<"opening">, input: Input, nowMs: number, policy: SessionPolicy): SessionStep {
  const { memory } = session;
  if (input.type === "opened") return identifying({ ...memory, missingSinceMs: undefined });
  if (input.type !== "openFailed") return ignored(session);
  // One that is held by somebody or may not be opened is there: cutting its power mends nothing.
  if (!input.missing) return absent({ ...memory, missingSinceMs: undefined }, "fault", input.detail);
  const { missingSinceMs = nowMs, missingCycles } = memory;
  const dueMs = coolDownMs(missingCycles);
  if (policy.canPowerCycle && nowMs - missingSinceMs >= dueMs) {
    const cycled = { ...memory, missingSinceMs: nowMs, missingCycles: missingCycles + 1 };
    return onRung("powerCycle", cycled, `${input.detail}; its power is cut, as it has not come back`);
  }
  return absent({ ...memory, missingSinceMs }, "absent", input.detail);
}

function whileLocked(session: In<"pin">, input: Input, nowMs: number): SessionStep {
  const { memory } = session;
  switch (input.type) {
    case "unlocked":
      return {
        session: {
          status: "registering",
          phase: "configuring",
          sinceMs: nowMs,
          detail: "setting the modem up",
          memory: { ...memory, simBusyPolls: 0 },
        },
        effects: [{ type: "configure" }],
      };
    case "locked":
      return waiting({ status: "pin", health: "pin-required", detail: input.detail, memory }, LOCKED_POLL_MS);
    case "timeout":
    case "smsReady":
      return { session, effects: [{ type: "unlock" }] };
    default:
      return ignored(session);
  }
}

function whileRegistering(session: In<"registering">, input: Input, nowMs: number, policy: SessionPolicy): SessionStep {
  const { memory, phase, sinceMs } = session;
  if (phase === "configuring") {
    if (input.type !== "configured") return ignored(session);
    return {
      session: { ...session, phase: "searching", detail: "looking for a network" },
      effects: [{ type: "register" }],
    };
  }
  if (input.type === "unregistered")
    return input.denied === true ? denied(session, input.detail, nowMs) : notFound(session, input.detail, nowMs);
  if (phase === "searching") {
    if (input.type === "timeout") return { session, effects: [{ type: "register" }] };
    if (input.type !== "registered") return ignored(session);
    return {
      session: { status: "registering", phase: "sweeping", sinceMs, detail: "reading the inbox", memory },
      effects: [{ type: "sweep" }],
    };
  }
  switch (input.type) {
    case "swept":
      return beating({ status: "ready", sinceMs: nowMs, beats: 0, memory: whenReady(memory) });
    case "sweepFailed":
      return waiting({ ...session, detail: input.detail, isReason: true }, SWEEP_RETRY_MS);
    case "sweepRefused":
      return sweepRefused(memory, input.detail, nowMs, policy);
    case "timeout":
      return { session, effects: [{ type: "sweep" }] };
    default:
      return ignored(session);
  }
}

/** What led here counts no more. */
function whenReady({ nextRung, coolDowns, missingCycles }: Memory): Memory {
  return { ...FRESH, nextRung, coolDowns, missingCycles };
}

function notFound(session: In<"registering">, detail: string, nowMs: number): SessionStep {
  const { memory, sinceMs } = session;
  const { networkTries } = memory;
  const dueMs = networkTryMs(networkTries);
  if (nowMs - sinceMs >= dueMs)
    return onRung("restart", { ...memory, networkTries: networkTries + 1 }, `${detail} for ${inWords(dueMs)}`);
  return waiting(
    { status: "registering", phase: "searching", sinceMs, detail, memory, isReason: true },
    REGISTRATION_POLL_MS,
  );
}

/** A restart would not change the network's mind. */
function denied({ memory, sinceMs }: In<"registering">, detail: string, nowMs: number): SessionStep {
  const { networkTries, triedNetworkAtMs = nowMs } = memory;
  const dueMs = networkTryMs(networkTries);
  const isDue = nowMs - triedNetworkAtMs >= dueMs;
  const next: In<"registering"> = {
    status: "registering",
    phase: "searching",
    sinceMs,
    detail: `${detail}; it is asked again after ${inWords(networkTryMs(networkTries + (isDue ? 1 : 0)))}`,
    denied: true,
    memory: {
      ...memory,
      triedNetworkAtMs: isDue ? nowMs : triedNetworkAtMs,
      networkTries: networkTries + (isDue ? 1 : 0),
    },
  };
  return isDue ? { session: next, effects: [{ type: "askNetwork" }] } : waiting(next, DENIED_POLL_MS);
}

function networkTryMs(before: number): number {
  return growing(NETWORK_TRY_FIRST_MS, before, NETWORK_TRY_LONGEST_MS);
}

function inWords(ms: number): string {
  const minutes = ms / 60_000;
  return minutes < 60 ? `${minutes} minutes` : `${minutes / 60} h`;
}

function whileReady(session: In<"ready">, input: Input, nowMs: number, policy: SessionPolicy): SessionStep {
  const { memory, sinceMs, beats } = session;
  switch (input.type) {
    case "timeout":
    case "doubted":
      return { session, effects: [{ type: "check" }] };
    case "checked": {
      const stable = nowMs - sinceMs >= STABLE_MS;
      const rested = stable ? { ...memory, nextRung: 0, coolDowns: 0, missingCycles: 0 } : memory;
      const beaten: In<"ready"> = { ...session, beats: beats + 1, memory: rested };
      return beaten.beats % BEATS_PER_SWEEP === 0 ? { session: beaten, effects: [{ type: "sweep" }] } : beating(beaten);
    }
    case "swept":
    case "sweepFailed":
      return beating(session);
    case "sweepRefused":
      return sweepRefused(memory, input.detail, nowMs, policy);
    case "simBusy":
      return sweepAgain(memory, "the SIM is busy", nowMs);
    case "unregistered": {
      const lost: In<"registering"> = {
        ...{ status: "registering", phase: "searching", sinceMs: nowMs, detail: input.detail, memory, isReason: true },
      };
      return input.denied === true ? denied(lost, input.detail, nowMs) : notFound(lost, input.detail, nowMs);
    }
    case "smsReady":
      // It comes after a start, of which the first words may have been lost.
      return identifying(memory);
    default:
      return ignored(session);
  }
}

/** What lies unread may be a STOP: the modem is not ready before it can be read. */
function sweepRefused(memory: Memory, detail: string, nowMs: number, policy: SessionPolicy): SessionStep {
  const refusedSweeps = memory.refusedSweeps + 1;
  if (refusedSweeps >= SWEEPS_TO_REFUSE) return trouble({ ...memory, refusedSweeps: 0 }, detail, policy);
  return sweepAgain({ ...memory, refusedSweeps }, detail, nowMs);
}

function sweepAgain(memory: Memory, detail: string, nowMs: number): SessionStep {
  const session = { status: "registering", phase: "sweeping", sinceMs: nowMs, detail, memory, isReason: true } as const;
  return waiting(session, SWEEP_RETRY_MS);
}
