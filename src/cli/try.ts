import { randomBytes } from "node:crypto";
import { createAlarm } from "../app/alarm.ts";
import { EMBEDDED_BROKER_URL } from "../compose/built-in.ts";
import { brokerCredentials } from "../compose/wiring.ts";
import type { Config } from "../config/config.ts";
import { loadConfig } from "../config/load.ts";
import * as fields from "../domain/fields.ts";
import { countryOf } from "../domain/number.ts";
import { HOUR, iso, MINUTE, SECOND } from "../domain/time.ts";
import type { RequestTopic } from "../requests/request-topics.ts";
import { openTrial, type Said } from "../mqtt/trial.ts";
import { systemScheduler } from "../platform/scheduler.ts";
import { type Context, print, say } from "./context.ts";
import { inOneLine } from "./daemon-client.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { untilInterrupted } from "./interrupted.ts";
import { oneLine } from "../app/printable.ts";
import { localTime, readableNumber } from "../app/wording.ts";

export interface TryChoice {
  readonly agentId: string;
  /** A telephone that is to be enrolled; left out: a lead is published. */
  readonly phone?: string;
  /** Of the enrolment; left out: the first of the configuration. */
  readonly brand?: string;
  readonly withinMs?: number;
}

const USUAL_PATIENCE = 5 * MINUTE;
/** A network that reports deliveries does so within seconds, as a rule. */
const REPORT_WITHIN = 30 * SECOND;
/** Nothing heard for so long is worth a word. */
const SILENT_FOR = 15 * SECOND;

/**
 * `leadline try`: publishes a lead, or an enrolment, as the lead system would, and tells what becomes of it. Exit 1
 * where that is not what it should be.
 */
export async function tryOut(context: Context, choice: TryChoice): Promise<ExitCode> {
  const config = configOf(context);
  const trial = choice.phone === undefined ? leadTrial(choice) : enrolmentTrial(choice, choice.phone, config);
  const story = await untilInterrupted((signal) => tell(context, config, trial, choice, signal));
  const { ending, heard } = story;
  const result = { topic: trial.topic, request: trial.request, ok: ending.isWell, outcome: ending.outcome, heard };
  print(context, result, () => [oneLine(ending.words)]);
  return ending.isWell ? EXIT.done : EXIT.failed;
}

type Json = Readonly<Record<string, unknown>>;

/** What is tried, and how what is heard of it is told. */
interface Tried {
  /** For people: `Lead try-1, a test for agent A-7`. */
  readonly what: string;
  readonly topic: RequestTopic;
  readonly request: Json;
  /** Where it is told what becomes of it. */
  readonly outcomeTopic: string;
  /** What is said of one outcome. */
  words(outcome: Json): string;
  /** `undefined`: more is to come. */
  end(outcome: Json): Ending | "well, but more may come" | undefined;
  /** What speaks against it, from what the broker has kept. */
  objection(kept: Json): string | undefined;
}

interface Ending {
  readonly isWell: boolean;
  /** The last state; `rejected` with its code, or why nothing was heard. */
  readonly outcome: string;
  readonly words: string;
}

interface Story {
  readonly ending: Ending;
  readonly heard: readonly { readonly topic: string; readonly payload: Json }[];
}

function configOf({ source }: Context): Config {
  const read = loadConfig(source);
  if (!read.ok) throw new CommandFailed(EXIT.usage, inOneLine(read.problems));
  return read.value;
}

async function tell(
  context: Context,
  config: Config,
  tried: Tried,
  { withinMs = USUAL_PATIENCE }: TryChoice,
  signal: AbortSignal,
): Promise<Story> {
  const { mqtt, gateway } = config;
  const heard: Story["heard"][number][] = [];
  let objection: string | undefined;
  let isAsked = false;
  let last: Json | undefined;
  let conclude: (ending: Ending) => void = () => undefined;
  const concluded = new Promise<Ending>((resolve) => {
    conclude = resolve;
  });
  const show = (line: string): void => {
    if (!context.json) say(context, [oneLine(line)]);
  };
  const patience = createAlarm(systemScheduler, () => conclude(endOfPatience(tried, last)));
  const silence = createAlarm(systemScheduler, () =>
    show("Nothing is heard yet. Does the daemon run, with this broker? leadline status tells."),
  );

  function said({ topic, payload, retained }: Said): void {
    if (payload === undefined) return;
    if (!isAsked) {
      if (retained && topic === tried.outcomeTopic) objection ??= tried.objection(payload);
      return;
    }
    if (topic === "rejected") {
      if (!isAbout(payload, tried)) return;
      heard.push({ topic, payload });
      const { code, error } = payload;
      const hint = code === "unknown-agent" ? " To enroll a phone that you hold, add --enroll and its number." : "";
      conclude({ isWell: false, outcome: `rejected: ${String(code)}`, words: `${String(error)}${hint}` });
      return;
    }
    silence.cancel();
    heard.push({ topic, payload });
    if (isTheSame(last, payload)) return;
    last = payload;
    show(`${localTime(String(payload["at"] ?? payload["since"])).slice(-8)}  ${tried.words(payload)}`);
    const end = tried.end(payload);
    if (end === "well, but more may come") patience.set(Math.min(withinMs, REPORT_WITHIN));
    else if (end !== undefined) conclude(end);
  }

  const { baseTopic } = mqtt;
  const url = mqtt.url === "embedded" ? EMBEDDED_BROKER_URL : mqtt.url;
  const suffix = `try-${randomBytes(4).toString("hex")}`;
  const trial = await openTrial({
    broker: { url, gateway, baseTopic, suffix, scheduler: systemScheduler, ...brokerCredentials(mqtt) },
    topics: [tried.outcomeTopic, "rejected"],
    said,
    lost: (why) => conclude({ isWell: false, outcome: "broker lost", words: why }),
  });
  if ("why" in trial) throw new CommandFailed(EXIT.failed, `nothing was published: ${trial.why}`);
  try {
    if (objection !== undefined) throw new CommandFailed(EXIT.failed, `nothing was published: ${objection}`);
    isAsked = true;
    const refused = await trial.ask(tried.topic, tried.request);
    if (refused !== undefined) throw new CommandFailed(EXIT.failed, `nothing was published: ${refused.why}`);
    show(`${tried.what} is published on ${baseTopic}/${gateway}/${tried.topic}.`);
    patience.set(withinMs);
    silence.set(SILENT_FOR);
    signal.addEventListener("abort", () => conclude({ ...endOfPatience(tried, last), isWell: false }));
    return { ending: await concluded, heard };
  } finally {
    patience.cancel();
    silence.cancel();
    await trial.close();
  }
}

function isAbout(rejection: Json, { topic, request }: Tried): boolean {
  if (!String(rejection["topic"]).endsWith(`/${topic}`)) return false;
  return topic === "leads" ? rejection["leadId"] === request["id"] : rejection["agentId"] === request["agentId"];
}

function isTheSame(one: Json | undefined, other: Json): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function endOfPatience({ end }: Tried, last: Json | undefined): Ending {
  if (last === undefined)
    return {
      isWell: false,
      outcome: "nothing heard",
      words: "Nothing was heard of it: does the daemon run, with this broker? leadline doctor looks at both",
    };
  const outcome = String(last["state"] ?? last["consent"]);
  if (end(last) === "well, but more may come")
    return {
      isWell: true,
      outcome,
      words: "The network has taken the text, and has not reported that it arrived; many never do",
    };
  return { isWell: false, outcome, words: `That was no end, and nothing more came in time. It stands at ${outcome}.` };
}

// ── A lead ───────────────────────────────────────────────────────────────────────────────────────

function leadTrial({ agentId }: TryChoice): Tried {
  const now = Date.now();
  const id = `try-${now.toString(36)}-${randomBytes(2).toString("hex")}`;
  return {
    what: `Lead ${id}, a test for agent ${agentId},`,
    topic: "leads",
    request: {
      id,
      agentId: read("--agent", agentId, fields.agentId),
      createdAt: iso(now),
      // Who tries does not want to be texted tomorrow by a daemon that was away.
      expiresAt: iso(now + HOUR),
      lead: {
        name: "TEST by leadline",
        message: `A test of the gateway at ${iso(now).slice(11, 16)} UTC. There is no buyer.`,
      },
    },
    outcomeTopic: `leads/${id}`,
    words: ({ state, reason, segments }) => {
      const why = typeof reason === "string" ? `: ${reason}` : "";
      const texts = typeof segments === "number" && segments > 1 ? ` (as ${segments} segments)` : "";
      return `${String(state)}${why}${texts}${LEAD_HINTS[String(state)] ?? ""}`;
    },
    end({ state }) {
      const outcome = String(state);
      if (outcome === "delivered") return { isWell: true, outcome, words: "The phone has the text." };
      if (outcome === "sent") return "well, but more may come";
      // What speaks against it comes on `rejected`.
      if (!LOST.has(outcome)) return undefined;
      return { isWell: false, outcome, words: `The lead did not arrive; leadline why ${id} tells more.` };
    },
    objection: () => undefined,
  };
}

const LOST: ReadonlySet<string> = new Set(["undelivered", "failed", "refused", "cancelled", "expired"]);

const LEAD_HINTS: Readonly<Record<string, string>> = {
  held: "; it goes out when the agent says YES",
  filtered: " is on the list of spam phrases; leadline messages release sends it",
};

// ── An enrolment ─────────────────────────────────────────────────────────────────────────────────

function enrolmentTrial({ agentId, brand }: TryChoice, phone: string, { brands, number }: Config): Tried {
  const home = countryOf(number);
  const id = read("--agent", agentId, fields.agentId);
  return {
    what: `The enrolment of agent ${id} with ${phone}`,
    topic: "agents/enroll",
    request: {
      agentId: id,
      brand: brand ?? brands[0]?.id,
      phone: read("--enroll", phone, fields.phone(home, "national")),
      requestedAt: iso(Date.now()),
      source: "profile",
    },
    outcomeTopic: `agents/${id}`,
    words: ({ consent, reason, askAt, optOutAt }) => {
      const why = typeof reason === "string" ? ` (${reason})` : "";
      const at = (time: unknown): string => localTime(String(time));
      switch (consent) {
        case "enrolled":
          return askAt === undefined
            ? "enrolled: the question is queued"
            : `enrolled: to be asked from ${at(askAt)} on`;
        case "pending":
          return `pending: the phone has been asked; answer YES on it, by ${at(optOutAt)}`;
        case "active":
          return "active: alerts go out";
        default:
          return `${String(consent)}${why}`;
      }
    },
    end({ consent }) {
      const outcome = String(consent);
      if (outcome === "active")
        return { isWell: true, outcome, words: `The agent gets alerts. Try one: leadline try --agent ${id}` };
      if (outcome !== "opted-out") return undefined;
      return { isWell: false, outcome, words: `The agent gets no alerts; leadline why ${id} tells more.` };
    },
    // Details that are left out are gone, as with the lead system.
    objection: ({ consent, number: kept }) =>
      consent === "opted-out"
        ? undefined
        : `${id} is enrolled already, with ${readableNumber(String(kept))} (${String(consent)}), and its name and address would be lost: name another agent, or leave --enroll out to try a lead`,
  };
}

function read<T>(option: string, text: string, rule: fields.FieldRule<T>): T {
  const reading = rule(text);
  if ("value" in reading) return reading.value;
  throw new CommandFailed(EXIT.usage, `${option} ${fields.quoted(text)} ${reading.complaint}`);
}
