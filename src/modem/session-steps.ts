import type { Input, Memory, Session, SessionStep } from "./session-state.ts";

// The session's ways into its states: each gives the state and what is to be done on entering it.

export const HEARTBEAT_MS = 30_000;
export const REOPEN_FIRST_MS = 1_000;
const REOPEN_LONGEST_MS = 30_000;
const SIM_BUSY_FIRST_MS = 1_000;
const SIM_BUSY_LONGEST_MS = 10_000;
/** How long a modem may take until its SIM and its message service work. A SIM900 was seen to take 20 s. */
const STARTING_MS = 60_000;
/** A locked or missing SIM waits for a person, who waits for us. */
export const LOCKED_POLL_MS = 10_000;

/** Opens the port. What was wrong before is told until it is open. */
export function opening(session: Session): SessionStep {
  const { memory } = session;
  const next: Session =
    session.status === "absent" || session.status === "recovering"
      ? {
          status: "opening",
          health: session.status === "absent" ? session.health : "fault",
          detail: session.detail,
          memory,
        }
      : { status: "opening", health: "searching", detail: "opening the port", memory };
  return { session: next, effects: [{ type: "open" }] };
}

/** No connection: a look for the port is due after a wait that grows. */
export function absent(memory: Memory, health: "absent" | "fault", detail: string): SessionStep {
  const ms = growing(REOPEN_FIRST_MS, memory.openFailures, REOPEN_LONGEST_MS);
  const failed = { ...memory, openFailures: memory.openFailures + 1, simBusyPolls: 0 };
  return {
    session: { status: "absent", health, detail, memory: failed },
    effects: [{ type: "close" }, { type: "wait", ms }],
  };
}

/** Asks what modem it is, and sets it up from there. */
export function identifying(memory: Memory): SessionStep {
  return { session: { status: "identifying", memory }, effects: [{ type: "identify" }] };
}

export function unlocking(memory: Memory): SessionStep {
  return {
    session: { status: "pin", health: "searching", detail: "asking for the SIM", memory },
    effects: [{ type: "unlock" }],
  };
}

export function simBusy(memory: Memory, nowMs: number): SessionStep {
  const startingSinceMs = memory.startingSinceMs ?? nowMs;
  const since = { ...memory, startingSinceMs };
  if (nowMs - startingSinceMs < STARTING_MS) return starting(since, "searching", "the SIM is still starting");
  return starting(since, "fault", "the SIM has been busy for over a minute: take it out and in again, or replace it");
}

/** Asks again in a while, which grows. */
function starting(memory: Memory, health: "searching" | "fault", detail: string): SessionStep {
  const ms = growing(SIM_BUSY_FIRST_MS, memory.simBusyPolls, SIM_BUSY_LONGEST_MS);
  const polled = { ...memory, simBusyPolls: memory.simBusyPolls + 1 };
  return waiting({ status: "pin", health, detail, isReason: true, memory: polled }, ms);
}

/** What a modem refuses while it starts is asked of it again; `undefined`: it has had time enough. */
export function notYet(memory: Memory, detail: string, nowMs: number): SessionStep | undefined {
  const startingSinceMs = memory.startingSinceMs ?? nowMs;
  if (nowMs - startingSinceMs >= STARTING_MS) return undefined;
  return starting({ ...memory, startingSinceMs }, "searching", `the modem is still starting (${detail})`);
}

/** A SIM that is not seen, or does not work, while the modem may still be starting; `undefined` as above. */
export function withoutSim(
  memory: Memory,
  input: Extract<Input, { type: "simFault" }>,
  nowMs: number,
): SessionStep | undefined {
  const startingSinceMs = memory.startingSinceMs ?? nowMs;
  if (nowMs - startingSinceMs >= STARTING_MS) return undefined;
  const { mayPass, detail } = input;
  // It has had the time of one start before: now people are told.
  const isExpected = mayPass === true && !memory.simRestarted;
  const since = { ...memory, startingSinceMs };
  if (isExpected) return starting(since, "searching", `${detail} (some need up to a minute after their start)`);
  return starting(since, "fault", detail);
}

/** Goes on as it is until the next heartbeat. */
export function beating(session: Session): SessionStep {
  return waiting(session, HEARTBEAT_MS);
}

/** Goes on as it is; a `timeout` comes after so long unless something else happens first. */
export function waiting(session: Session, ms: number): SessionStep {
  return { session, effects: [{ type: "wait", ms }] };
}

/** The input means nothing in this state. */
export function ignored(session: Session): SessionStep {
  return { session, effects: [] };
}

/** Doubles from `firstMs` on, to `longestMs` at most. */
export function growing(firstMs: number, failures: number, longestMs: number): number {
  return Math.min(firstMs * 2 ** Math.min(failures, 16), longestMs);
}
