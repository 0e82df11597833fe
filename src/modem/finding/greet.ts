import type { Clock, Log, Scheduler } from "../../app/ports.ts";
import { within } from "../../app/within.ts";
import type { Chat } from "../at/chat.ts";
import type { AtCommand, AtResult } from "../at/command.ts";
import { attention, numericErrors, plainDialogue, question } from "../at/commands/basic.ts";
import { createLateAnswers } from "../at/late-answers.ts";
import { openModemConnection } from "../connection.ts";
import type { MakeLink } from "../link/byte-link.ts";
import { LinkOpenError } from "../link/open-error.ts";
import type { Greeting } from "./choose.ts";

export interface GreetNeeds {
  readonly makeLink: MakeLink;
  readonly clock: Pick<Clock, "monotonicMs">;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** Whoever asks has lost interest: the port is let go at once. */
  readonly signal?: AbortSignal | undefined;
}

/** A port without a modem behind it takes as long as this; one with a modem a fraction of a second. */
const ANSWERS_WITHIN_MS = 3_000;
const FIRST_ANSWER_WITHIN_MS = 1_000;
const GREETED_WITHIN_MS = 6_000;

/**
 * Opens a port, asks what is behind it, and closes it again, within seconds. Nothing is changed but how the dialogue
 * itself is held: no echo, result codes in words, errors with their numbers.
 */
export async function greet({ makeLink, clock, scheduler, log, signal }: GreetNeeds): Promise<Greeting> {
  try {
    const connection = await openModemConnection({
      ...{ makeLink, scheduler, log },
      lateAnswers: createLateAnswers({ clock, log }),
      onUnsolicited: () => undefined,
      onEchoAgain: () => undefined,
      // Whoever asks is told that the link is lost.
      onClosed: () => undefined,
    });
    const leave = (): void => void connection.close();
    signal?.addEventListener("abort", leave);
    try {
      if (signal?.aborted === true) return { kind: "silent" };
      const { chat } = connection;
      const answers = await within(scheduler, ANSWERS_WITHIN_MS, isThere(chat));
      if (answers.kind !== "done" || !answers.value) return { kind: "silent" };
      const asked = await within(scheduler, GREETED_WITHIN_MS, ask(chat));
      return asked.kind === "done" ? asked.value : { kind: "silent" };
    } finally {
      signal?.removeEventListener("abort", leave);
      await connection.close();
    }
  } catch (error) {
    if (error instanceof LinkOpenError) return { kind: "closed", why: error.message };
    throw error;
  }
}

async function isThere(chat: Chat): Promise<boolean> {
  await chat.run(plainDialogue);
  // The first AT may meet a modem that sleeps, or waits at a prompt.
  const first = await chat.run({ ...attention, timeoutMs: FIRST_ANSWER_WITHIN_MS });
  return first.ok || (await chat.run(attention)).ok;
}

async function ask(chat: Chat): Promise<Greeting> {
  await chat.run(numericErrors);
  const maker = await textOf(chat, question("+CGMI", "+CGMI:"));
  const model = await textOf(chat, question("+CGMM", "+CGMM:"));
  const imei = await textOf(chat, question("+CGSN", "+CGSN:"));
  const texts = await canText(chat);
  return { kind: "modem", imei: /^\d{14,17}$/.test(imei) ? imei : "", name: `${maker} ${model}`.trim(), texts };
}

async function textOf(chat: Chat, command: AtCommand<string>): Promise<string> {
  const asked = await chat.run(command);
  return asked.ok ? asked.value : "";
}

/** What a modem that texts knows at least one of, in their test forms (27.005 3.2.3, 3.2.2, 3.2.1). */
const MESSAGE_COMMANDS: readonly string[] = ["+CMGF", "+CPMS", "+CSMS"];

/** Whether the firmware of a modem takes commands for messages. */
export async function canText(chat: Chat): Promise<boolean> {
  for (const name of MESSAGE_COMMANDS) {
    const known: AtCommand<true> = { ...question(`${name}=?`, `${name}:`), read: () => true };
    if (isKnown(await chat.run(known))) return true;
  }
  return false;
}

/** 27.007 9.2.1: operation not supported, unknown; all others tell of a card or a start that is not there yet. */
const UNKNOWN_COMMAND: readonly number[] = [4, 100];

/** A firmware without SMS answers ERROR, as to any command that it does not know (A7670E-LNXY). */
function isKnown(asked: AtResult<true>): boolean {
  if (asked.ok) return true;
  if (asked.failure.kind !== "rejected") return false;
  const { result } = asked.failure;
  if (result.kind !== "cms" && result.kind !== "cme") return false;
  return !("code" in result && result.kind === "cme" && UNKNOWN_COMMAND.includes(result.code));
}
