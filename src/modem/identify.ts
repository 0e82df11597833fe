import type { Chat } from "./at/chat.ts";
import {
  attention,
  echoOff,
  ignoreDtr,
  plainDialogue,
  numericErrors,
  question,
  radioOn,
  readFunctionality,
  setting,
  verboseResults,
  wordyErrors,
} from "./at/commands/basic.ts";
import { AtError, attempt, need } from "./at-error.ts";
import { type Profile, profileFor } from "./profiles.ts";

/** What a modem says that it is. */
export interface ModemIdentity {
  readonly manufacturer: string;
  readonly model: string;
  readonly revision: string;
  /** Tells whether it is the same stick after a return under another name. */
  readonly imei: string;
  readonly profile: Profile;
}

const FULL_FUNCTIONALITY = 1;

/**
 * Brings the dialogue into shape and finds out what answers: echo off, result codes in words, errors
 * with a code, the radio on. Settings that a modem does not know are left as they are.
 */
export async function identify(chat: Chat, configuredProfile: string): Promise<ModemIdentity> {
  await chat.run(plainDialogue);
  // The first AT may meet a modem that is still waking up or waits at a prompt: the second one brings it into step.
  const awake = await chat.run(attention);
  if (!awake.ok && awake.failure.kind !== "silent") await need(chat, attention);
  else if (!awake.ok) throw new AtError(attention.name, awake.failure);
  await attempt(chat, echoOff);
  // V.250 6.2.2: else a modem may reset when DTR drops, as it does when the port is opened anew.
  await attempt(chat, ignoreDtr);
  await attempt(chat, verboseResults);
  if ((await attempt(chat, numericErrors)) === undefined) await attempt(chat, wordyErrors);

  const manufacturer = (await attempt(chat, question("+CGMI", "+CGMI:"))) ?? "";
  const model = (await attempt(chat, question("+CGMM", "+CGMM:"))) ?? "";
  const revision = (await attempt(chat, question("+CGMR", "+CGMR:"))) ?? "";
  const imei = (await attempt(chat, question("+CGSN", "+CGSN:"))) ?? "";
  const profile = profileFor(configuredProfile, `${manufacturer} ${model}`);

  const functionality = await attempt(chat, readFunctionality);
  if (functionality !== undefined && functionality !== FULL_FUNCTIONALITY) await attempt(chat, radioOn);
  for (const line of profile.setUp) await attempt(chat, { ...setting(line), owns: ["+CPMS:"] });
  return { manufacturer, model, revision, imei, profile };
}
