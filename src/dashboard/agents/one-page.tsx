import type { Child } from "hono/jsx";
import type { AgentFile } from "../../app/agent-file.ts";
import type { Bubble as Said, Conversation } from "../../app/conversation.ts";
import type { Foresight } from "../../app/foresight.ts";
import type { DeskAnswer } from "../../app/reading-desk.ts";
import type { Moment } from "../../app/timeline.ts";
import type { Brand } from "../../domain/content.ts";
import { agentPath, Action, Bubble, Facts, Notice, Phone, Section, Words } from "../parts.tsx";
import { reasonInPlainWords } from "../plain-words.ts";
import { mayAct } from "../visiting.ts";
import { Due, Time } from "../when.tsx";
import { Standing } from "./list-page.tsx";
import { Timeline } from "./timeline.tsx";
import { BUBBLES, flagShown, SILENCES, SOURCES_SHOWN, stepShown } from "./words.ts";

interface OneProps {
  readonly agent: AgentFile;
  readonly brand: Brand | undefined;
  /** What switching the agent on would come to now. */
  readonly foresight: Foresight;
  readonly optInText: string;
  readonly past: Past;
}

/** What was said, or everything that happened. */
export type Past =
  | { readonly view: "conversation"; readonly conversation: Conversation }
  | { readonly view: "timeline"; readonly answer: DeskAnswer<readonly Moment[]>; readonly page: number };

/** One agent: whether alerts reach them and why not, what may be done, and what happened. */
export function OneAgent({ agent, brand, foresight, optInText, past }: OneProps) {
  const silence = agent.silence === undefined ? undefined : SILENCES[agent.silence](agent);
  return (
    <>
      {silence === undefined ? (
        <Notice tone="good">Lead alerts reach this agent.</Notice>
      ) : (
        <Notice tone={agent.standing.consent === "opted-out" ? "bad" : "waits"}>
          <strong>No alerts go out.</strong> {silence[0]} {silence[1]}
        </Notice>
      )}
      {mayAct("office") ? <WhatMayBeDone agent={agent} foresight={foresight} optInText={optInText} /> : null}
      <div class="columns agent">
        <div>
          <Section title="Consent" id="consent" aside={<Standing standing={agent.standing} />}>
            <Facts facts={consentFacts(agent)} />
          </Section>
          <Section title="Profile" id="profile">
            <Facts facts={profileFacts(agent, brand)} />
          </Section>
        </div>
        <PastOf agent={agent} past={past} />
      </div>
    </>
  );
}

/** The conversation is at hand; the timeline is read of the journal. */
function PastOf({ agent: { id, number }, past }: { readonly agent: AgentFile; readonly past: Past }) {
  const path = agentPath(id);
  const proof = <a href={`/proof?number=${encodeURIComponent(number)}`}>the proof, verified</a>;
  return (
    <section class="card" id="past" aria-label="What happened">
      <nav class="tabs" aria-label="What happened">
        <a href={path} aria-current={past.view === "conversation" ? "page" : undefined}>
          Conversation
        </a>
        <a href={`${path}?view=timeline`} aria-current={past.view === "timeline" ? "page" : undefined}>
          Timeline
        </a>
        <span class="soft small">{proof}</span>
      </nav>
      <h2 class="unseen">{past.view === "timeline" ? "Timeline" : "Conversation"}</h2>
      {past.view === "timeline" ? (
        <Timeline
          answer={past.answer}
          page={past.page}
          href={(page) => `${path}?${new URLSearchParams({ view: "timeline", page: String(page) })}`}
        />
      ) : (
        <Chat conversation={past.conversation} timeline={`${path}?view=timeline`} />
      )}
    </section>
  );
}

type Fact = readonly [name: string, value: Child];

function consentFacts(agent: AgentFile): readonly Fact[] {
  const { next, held, sharedWith, pausedWords } = agent;
  const time = (name: string, at: number | undefined): readonly Fact[] =>
    at === undefined ? [] : [[name, <Time at={at} exact />]];
  return [
    ...time("Since", agent.standing.since),
    [
      "Next step",
      next === undefined ? (
        "none"
      ) : (
        <>
          {stepShown(next)} <Due at={next.at} />
        </>
      ),
    ],
    ...time("Asked", agent.askedAt),
    ...time("Asked from", agent.askAt),
    ...time("Out without an answer", agent.dropsOutAt),
    ...time("Last YES", agent.confirmedAt),
    ...time("Asked again", agent.reconfirmAt),
    ...time("30-day line sent", agent.noticeSentAt),
    ...(pausedWords === undefined ? [] : [["What they wrote", <Words text={pausedWords} />] as const]),
    [
      "Leads that wait",
      held.length === 0
        ? "none"
        : held.slice(0, MOST_LEADS).map((id, index) => (
            <>
              {index === 0 ? "" : ", "}
              <a class="id" href={`/messages/${encodeURIComponent(id)}`}>
                {id}
              </a>
            </>
          )),
    ],
    ...(held.length > MOST_LEADS ? [["", `and ${held.length - MOST_LEADS} more`] as const] : []),
    ...(sharedWith.length === 0
      ? []
      : [
          [
            "Same phone",
            sharedWith.map((id, index) => (
              <>
                {index === 0 ? "" : ", "}
                <a class="id" href={agentPath(id)}>
                  {id}
                </a>
              </>
            )),
          ] as const,
        ]),
    [
      "Record of consent",
      agent.hasConsentRecord ? "taken down on a page; it stands in the proof" : "the texts themselves",
    ],
  ];
}

const MOST_LEADS = 10;

function profileFacts(agent: AgentFile, brand: Brand | undefined): readonly Fact[] {
  const { id, number, email, timeZone, source, enrolledAt } = agent;
  return [
    ["Id", <span class="id">{id}</span>],
    ["Phone", <Phone number={number} />],
    ["E-mail", email ?? "not known: reminders are left out"],
    ["Brand", brand?.name ?? agent.brand],
    ["Time zone", timeZone ?? "not known"],
    [
      "Entered",
      <>
        {SOURCES_SHOWN[source]}, <Time at={enrolledAt} exact />
      </>,
    ],
  ];
}

function WhatMayBeDone({ agent, foresight, optInText }: Omit<OneProps, "brand" | "past">) {
  const path = agentPath(agent.id);
  const { consent } = agent.standing;
  const isOff = consent === "opted-out" || consent === "none";
  const waits = agent.silence === "paused" || agent.silence === "held";
  return (
    <div class="doing no-print">
      <div class="actions">
        {waits ? <Decisions agent={agent} /> : null}
        {isOff && foresight.kind !== "refused" ? (
          <Action action={`${path}/enroll`} id="enroll" tone="main">
            Switch on again
          </Action>
        ) : null}
        {agent.silence === undefined ? (
          <a class="button" href={`/messages/send?number=${encodeURIComponent(agent.number)}`}>
            Send a text
          </a>
        ) : null}
        <a class="button" href={`${path}/profile`}>
          Change details
        </a>
        <a class="button" href={`${path}/opt-out`}>
          {isOff ? "Enter a NO" : "Switch off"}
        </a>
      </div>
      {isOff ? (
        <p class="soft small">
          <SwitchOn foresight={foresight} optInText={optInText} isClosed={agent.needsOwnStart} />
        </p>
      ) : null}
    </div>
  );
}

/** The same two answers as on the page Today. */
function Decisions({ agent: { id, number, silence } }: { readonly agent: AgentFile }) {
  const [yes, no] = silence === "paused" ? ["Yes, opt out", "No, texts go on"] : ["End its consent", "Texts go on"];
  const fields = { id: number, from: id };
  return (
    <>
      <Action action="/decide" id="confirm" fields={{ ...fields, answer: "confirm" }} tone="danger">
        {yes}
      </Action>
      <Action action="/decide" id="reject" fields={{ ...fields, answer: "reject" }}>
        {no}
      </Action>
    </>
  );
}

function SwitchOn({
  foresight,
  optInText,
  isClosed,
}: {
  readonly foresight: Foresight;
  readonly optInText: string;
  readonly isClosed: boolean;
}) {
  if (foresight.kind === "refused")
    return isClosed
      ? "It cannot be switched on from here: the person wants no texts, and a START from the phone itself opens it again."
      : foresight.why;
  if (foresight.kind === "entered") return "The phone has consent already: alerts go out at once, nobody is asked.";
  return (
    <>
      The phone is asked
      {foresight.from === undefined ? (
        " at once"
      ) : (
        <>
          {" "}
          from <Time at={foresight.from} exact /> on, as it was asked a short while ago
        </>
      )}
      , with this text, and alerts begin on YES: <Words text={optInText} />
    </>
  );
}

function Chat({
  conversation: { bubbles, isCut },
  timeline,
}: {
  readonly conversation: Conversation;
  readonly timeline: string;
}) {
  if (bubbles.length === 0) return <p class="none">Nothing was texted yet.</p>;
  return (
    <>
      {isCut ? (
        <p class="soft small">
          Earlier texts are left out here: <a href={timeline}>the timeline</a> has all of them.
        </p>
      ) : null}
      <ol class="chat">
        {bubbles.map((said) => (
          <li class={said.direction}>
            <SaidText said={said} />
            <p class="soft small">
              {saidOf(said)} <Time at={said.at} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function SaidText({ said: { text, direction, kind } }: { readonly said: Said }) {
  if (text !== undefined) return <Bubble text={text} direction={direction} />;
  return <p class="soft">({kind === "alert" ? "written when it goes out, or erased by now" : "erased"})</p>;
}

function saidOf({ direction, kind, state, reason, leadId, flag, unanswered }: Said): string {
  // Of what came in the kind is the keyword.
  const name = direction === "in" && kind !== "reply" ? kind.toUpperCase() : (BUBBLES[kind] ?? kind);
  const what = `${name}${leadId === undefined ? "" : ` ${leadId}`}`;
  const stands = direction === "out" ? state : flagShown(flag);
  const why = reason === undefined ? unanswered && `not answered: ${unanswered}` : reasonInPlainWords(reason).words;
  return `${[what, stands, why].filter((part) => part !== undefined).join(", ")} ·`;
}
