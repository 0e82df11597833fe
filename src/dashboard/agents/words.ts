import type { AgentFile, Silence } from "../../app/agent-file.ts";
import type { AgentStanding, StandingFilter } from "../../app/agent-list.ts";
import { HOLDS, type HoldReason } from "../../domain/consent/hold.ts";
import type { NoChannel } from "../../domain/consent/own-no.ts";
import type { NextStep } from "../../domain/next-step.ts";
import type { Tone } from "../parts.tsx";

// How the office reads where agents stand. Each standing has a word and a shape: nobody has to tell colours apart.

/** What of the style sheet shows it, and the shape in front of the word. */
interface StandingShown {
  readonly word: string;
  readonly shape: string;
  readonly tone: Tone;
}

const STANDINGS_SHOWN: Readonly<Record<Exclude<StandingFilter, "waits">, StandingShown>> = {
  active: { word: "gets alerts", shape: "●", tone: "good" },
  reconfirming: { word: "gets alerts, asked again", shape: "◕", tone: "good" },
  pending: { word: "asked, no answer yet", shape: "◔", tone: "waits" },
  enrolled: { word: "to be asked", shape: "○", tone: "waits" },
  "opted-out": { word: "off", shape: "✕", tone: "bad" },
  none: { word: "never asked", shape: "–", tone: "quiet" },
};

const PAUSED: StandingShown = { word: "paused, a person decides", shape: "‖", tone: "waits" };
const HELD: StandingShown = { word: "held until YES", shape: "‖", tone: "waits" };

export function standingShown({ consent, paused, hold }: AgentStanding): StandingShown {
  if (paused === true) return PAUSED;
  return hold === undefined ? STANDINGS_SHOWN[consent] : HELD;
}

export const FILTERS: readonly (readonly [StandingFilter, string])[] = [
  ["active", STANDINGS_SHOWN.active.word],
  ["reconfirming", STANDINGS_SHOWN.reconfirming.word],
  ["pending", STANDINGS_SHOWN.pending.word],
  ["enrolled", STANDINGS_SHOWN.enrolled.word],
  ["waits", "paused or held"],
  ["opted-out", STANDINGS_SHOWN["opted-out"].word],
  ["none", STANDINGS_SHOWN.none.word],
];

/** Why somebody is out. An automatic opt-out says that it was one. */
const REASONS: Readonly<Record<string, string>> = {
  stop: "replied STOP",
  "no-response": "did not answer in time (automatic)",
  "plain-language": "asked in plain words to be left alone",
  profile: "the Text Message option was switched off",
  operator: "switched off by the office",
  unreachable: "texts to the phone failed (automatic)",
  "at-persons-request": "said NO by another way than a text",
};

export function reasonShown(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : (REASONS[reason] ?? reason);
}

const STEPS: Readonly<Record<NextStep["what"], string>> = {
  ask: "is asked",
  remind: "reminder e-mail",
  "opt-out": "is out without an answer",
  reconfirm: "is asked again",
  decide: "is out unless a person decides",
};

export function stepShown({ what }: NextStep): string {
  return STEPS[what];
}

/** Why no alert goes out, as a sentence, and what would change that. */
export const SILENCES: Readonly<Record<Silence, (agent: AgentFile) => readonly [why: string, cure: string]>> = {
  "not-asked": () => ["The phone was never asked for consent.", "Switch the Text Message option on, and it is asked."],
  "to-be-asked": ({ askAt }) => [
    askAt === undefined
      ? "The phone is to be asked for consent; the text has not gone out yet."
      : "The phone was asked a short while ago, and is asked again when that time is over.",
    "Alerts begin when it answers YES. Leads wait until then.",
  ],
  unanswered: () => [
    "The phone was asked for consent and has not answered.",
    "Alerts begin when it answers YES. Leads wait until then. A reminder helps: the agent replies YES to the text.",
  ],
  "opted-out": ({ standing }) => [
    `The agent is off: ${reasonShown(standing.reason) ?? "no consent"}.`,
    "Switch the Text Message option on again, if the agent wants that: the phone is then asked by text.",
  ],
  closed: ({ standing }) => [
    `The person does not want to be texted: ${reasonShown(standing.reason) ?? "no consent"}.`,
    "A START from the phone itself opens it again; nobody else can.",
  ],
  paused: () => [
    "The person may have asked to be left alone. Alerts wait.",
    "Decide what was meant, or the person replies STOP or YES.",
  ],
  held: ({ standing }) => [
    `Alerts wait: ${standing.hold === undefined ? "the number is held" : HOLDS[standing.hold as HoldReason]}.`,
    "A YES from the phone ends that, or a decision.",
  ],
};

export const SOURCES_SHOWN: Readonly<Record<AgentFile["source"], string>> = {
  profile: "by the agent, on the profile page",
  migration: "as an existing customer (migration)",
  file: "from a file",
  operator: "by the office",
};

export const CHANNELS_SHOWN: readonly (readonly [NoChannel, string])[] = [
  ["phone", "a phone call"],
  ["email", "an e-mail"],
  ["voicemail", "a voicemail"],
  ["letter", "a letter"],
  ["chat", "a chat"],
  ["other", "another way"],
];

/** What a text is for, above its bubble. */
export const BUBBLES: Readonly<Record<string, string>> = {
  "stop-confirmation": "confirms STOP",
  "start-confirmation": "confirms START",
  help: "answers HELP",
  clarification: "asks what was meant",
  "not-to-buyer": "tells that the buyer does not read along",
  "opt-in": "asks for consent",
  migration: "asks an existing customer for consent",
  reconfirmation: "asks for consent again",
  alert: "lead alert",
  manual: "written by the office",
  reply: "reply",
};

/** How a text was taken that is no keyword. */
const FLAGS: Readonly<Record<string, string>> = {
  "possible-opt-out": "may ask to be left alone",
  incomplete: "a part of it is missing",
  mms: "a picture message, which cannot be read here",
  "text-mode": "characters may be wrong",
  cut: "cut",
};

export function flagShown(flag: string | undefined): string | undefined {
  return flag === undefined ? undefined : (FLAGS[flag] ?? flag);
}
