import type { Chat } from "./at/chat.ts";
import { type AtCommand, type AtFailure, describeFailure, isSilence } from "./at/command.ts";
import { describeError, isSimBusy, isSimFailure, isSimMissing } from "./at/error-result.ts";
import type { Input } from "./session-state.ts";

/** Ends a procedure of several commands that cannot go on without one of them. */
export class AtError extends Error {
  readonly failure: AtFailure;

  constructor(command: string, failure: AtFailure) {
    super(`${command}: ${failure.kind === "rejected" ? describeError(failure.result) : describeFailure(failure)}`);
    this.name = "AtError";
    this.failure = failure;
  }
}

/** The modem says no, as against being silent, gone, or busy with its SIM: the last passes. */
export function isRefusal(error: unknown): error is AtError {
  return error instanceof AtError && error.failure.kind === "rejected" && !isSimBusy(error.failure.result);
}

/** It answers, and the answer makes no sense. */
export function isMalformed(error: unknown): boolean {
  return error instanceof AtError && error.failure.kind === "malformed";
}

/** Runs a command whose value is needed; throws an `AtError` where there is none. */
export async function need<R>(chat: Chat, command: AtCommand<R>): Promise<R> {
  const result = await chat.run(command);
  if (result.ok) return result.value;
  throw new AtError(command.name, result.failure);
}

/** Runs a command that a modem may refuse: then the answer is `undefined`. Throws when the modem is silent or gone. */
export async function attempt<R>(chat: Chat, command: AtCommand<R>): Promise<R | undefined> {
  const result = await chat.run(command);
  if (result.ok) return result.value;
  if (isSilence(result.failure) || result.failure.kind === "linkLost") throw new AtError(command.name, result.failure);
  return undefined;
}

/**
 * Runs a command whose refusal would be believed for as long as the connection stands: it is asked a second time first.
 * Throws as `attempt` does, and while the SIM is busy, as that passes.
 */
export async function insist<R>(chat: Chat, command: AtCommand<R>): Promise<R | undefined> {
  return (await attemptUnlessBusy(chat, command)) ?? attemptUnlessBusy(chat, command);
}

async function attemptUnlessBusy<R>(chat: Chat, command: AtCommand<R>): Promise<R | undefined> {
  try {
    return await need(chat, command);
  } catch (error) {
    if (isRefusal(error) || isMalformed(error)) return undefined;
    throw error;
  }
}

/**
 * What the failure of a procedure means for the session; `undefined` when the link has gone, which is told
 * by the link itself.
 */
export function inputOf(error: AtError): Input | undefined {
  const { failure, message } = error;
  if (failure.kind === "linkLost") return undefined;
  if (isSilence(failure)) return { type: "silent", detail: message };
  if (failure.kind === "rejected") {
    if (isSimBusy(failure.result)) return { type: "simBusy" };
    if (isSimMissing(failure.result)) return NO_SIM;
    if (isSimFailure(failure.result)) return { type: "simFault", detail: SIM_FAILS, mayPass: true };
  }
  return { type: "refused", detail: message };
}

export const NO_SIM: Input = {
  type: "simFault",
  detail: "no SIM card is seen: put one in, contacts down, and check that it sits firmly",
};

const SIM_FAILS = "the SIM card does not work in this modem: clean its contacts, try it in a phone, or replace it";

/** For logs: what went wrong, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
