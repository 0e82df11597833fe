import type { In, Input, Memory, SessionPolicy, Rung, Session, SessionStep } from "./session-state.ts";
import { absent, growing, identifying, ignored, opening, REOPEN_FIRST_MS } from "./session-steps.ts";

// The recovery ladder, from the gentlest rung on; it never goes round without a rest.

/** A stick that restarts leaves the bus and comes back in 5 to 20 s. */
const RESTART_MS = 15_000;
const COOL_DOWN_FIRST_MS = 5 * 60_000;
const COOL_DOWN_LONGEST_MS = 30 * 60_000;

/** One rung up the ladder; past the last one everything rests. */
export function trouble(memory: Memory, detail: string, policy: SessionPolicy): SessionStep {
  const ladder: readonly Rung[] = [
    "resync",
    "reopen",
    "restart",
    ...(policy.canPowerCycle ? ["powerCycle" as const] : []),
  ];
  const rung = ladder[memory.nextRung];
  if (rung !== undefined) return onRung(rung, { ...memory, nextRung: memory.nextRung + 1 }, detail);
  const ms = coolDownMs(memory.coolDowns);
  const rested = { ...memory, nextRung: ladder.indexOf("restart"), coolDowns: memory.coolDowns + 1 };
  return {
    session: {
      status: "recovering",
      rung: "coolDown",
      detail,
      memory: rested,
    },
    effects: [{ type: "close" }, { type: "wait", ms }],
  };
}

/** Begins the work of a rung. */
export function onRung(rung: Rung, memory: Memory, detail: string): SessionStep {
  const session: Session = { status: "recovering", rung, detail, memory };
  switch (rung) {
    case "resync":
    case "restart":
      return { session, effects: [{ type: "recover", rung }] };
    case "reopen":
      return { session, effects: [{ type: "close" }, { type: "wait", ms: REOPEN_FIRST_MS }] };
    case "powerCycle":
      return { session, effects: [{ type: "close" }, { type: "recover", rung }] };
  }
}

/** How long everything rests when all rungs were tried, after so many such rests in a row. */
export function coolDownMs(before: number): number {
  return growing(COOL_DOWN_FIRST_MS, before, COOL_DOWN_LONGEST_MS);
}

/** A rung whose work succeeded leads back to the bring-up, one whose work failed to the next one. */
export function whileRecovering(session: In<"recovering">, input: Input, policy: SessionPolicy): SessionStep {
  const { memory, rung, detail } = session;
  if (rung === "resync") {
    if (input.type === "recovered") return identifying(memory);
    if (input.type === "linkClosed") return absent(memory, "absent", input.detail);
    return input.type === "silent" || input.type === "refused" ? trouble(memory, detail, policy) : ignored(session);
  }
  if (input.type === "timeout") return opening(session);
  // Whether the restart was acknowledged says little: many sticks are gone before they can.
  const done =
    input.type === "recovered" || input.type === "silent" || input.type === "refused" || input.type === "linkClosed";
  if (done && (rung === "restart" || rung === "powerCycle")) {
    return {
      session: { ...session, memory: { ...memory, startingSinceMs: undefined } },
      effects: [{ type: "close" }, { type: "wait", ms: RESTART_MS }],
    };
  }
  return ignored(session);
}
