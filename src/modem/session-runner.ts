import type { Clock, Log, Scheduler } from "../app/ports.ts";
import { STOPPED, step } from "./session.ts";
import type { Effect, Input, SessionPolicy, Session } from "./session-state.ts";

/** Work that a state asks for. It ends early when the signal aborts; what it answers then is thrown away. */
export type Perform = (effect: WorkEffect, signal: AbortSignal) => Promise<Input | undefined>;

export type WorkEffect = Exclude<Effect, { type: "wait" | "close" }>;

export interface SessionRunner {
  readonly session: Session;
  dispatch(input: Input): void;
  /** Resolves when the work under way has ended. */
  settled(): Promise<void>;
}

export interface SessionRunnerOptions {
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly log: Log;
  readonly policy: SessionPolicy;
  readonly perform: Perform;
  /** Ends the connection at once, so that work that waits for an answer ends too. */
  close(): void;
  /** The modem is about to be set up anew: at once, what was learnt from it no longer holds. */
  renew(): void;
  onChange(session: Session): void;
}

/** What may leave the modem with other settings, another memory in use, or another SIM. */
function setsUp({ type }: Effect): boolean {
  return type === "identify" || type === "unlock" || type === "configure" || type === "recover";
}

/** Carries out what the session machine asks for: one piece of work at a time, one timeout. */
export function createSessionRunner(options: SessionRunnerOptions): SessionRunner {
  const { scheduler, clock, log, policy, perform, close, renew, onChange } = options;
  let session = STOPPED;
  let work: Promise<void> = Promise.resolve();
  let aborting = new AbortController();
  let cancelWait: () => void = () => undefined;

  function dispatch(input: Input): void {
    const next = step(session, input, clock.monotonicMs(), policy);
    const changed = next.session !== session;
    if (next.session.status !== session.status) {
      log.debug({ from: session.status, to: next.session.status, because: input.type }, "modem session changed");
    }
    session = next.session;
    if (changed || next.effects.length > 0) {
      cancelWait();
      begin(next.effects);
    }
    if (changed) onChange(session);
  }

  function begin(effects: readonly Effect[]): void {
    const wait = effects.find((effect) => effect.type === "wait");
    if (wait !== undefined) cancelWait = scheduler.after(wait.ms, () => dispatch({ type: "timeout" }));
    if (effects.some((effect) => effect.type === "close")) {
      aborting.abort();
      close();
    }
    if (effects.some(setsUp)) renew();
    for (const effect of effects) {
      if (effect.type !== "wait" && effect.type !== "close") startWork(effect);
    }
  }

  function startWork(effect: WorkEffect): void {
    aborting.abort();
    aborting = new AbortController();
    const { signal } = aborting;
    work = work.then(async () => {
      if (signal.aborted) return;
      const input = await perform(effect, signal);
      if (input !== undefined && !signal.aborted) dispatch(input);
    });
  }

  return {
    get session() {
      return session;
    },
    dispatch,
    settled: () => work,
  };
}
