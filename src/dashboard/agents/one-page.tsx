import type { Child } from "hono/jsx";
import type { AgentFile } from "../../app/agent-file.ts";
import type { Bubble as Said, Conversation } from "../../app/conversation.ts";
import type { Foresight } from "../../app/foresight.ts";
import type { Brand } from "../../domain/content.ts";
import { agentPath, Action, Bubble, Facts, Notice, Phone, Section, Words } from "../parts.tsx";
import { mayAct } from "../visiting.ts";
import { Away, Time } from "../when.tsx";
import { Standing } from "./list-page.tsx";
import { BUBBLES, SILENCES, SOURCES_SHOWN, stepShown } from "./words.ts";

interface OneProps {
  readonly agent: AgentFile;
  readonly brand: Brand | undefined;
  readonly conversation: Conversation;
  /** What switching the agent on would come to now. */
  readonly foresight: Foresight;
  readonly optInText: string;
}

/** One agent: whether alerts reach them and why not, what was said, and what may be done. */
export function OneAgent({ agent, brand, conversation, foresight, optInText }: OneProps) {
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
      <div class="columns">
        <div>
          <Section title="Consent" id="consent" aside={<Standing standing={agent.standing} />}>
            <Facts facts={consentFacts(agent)} />
          </Section>
          <Section title="Profile" id="profile">
            <Facts facts={profileFacts(agent, brand)} />
          </Section>
          {mayAct("office") ? <WhatMayBeDone agent={agent} foresight={foresight} optInText={optInText} /> : null}
        </div>
        <Section
          title="Conversation"
          id="conversation"
          aside={<a href={`/proof?number=${encodeURIComponent(agent.number)}`}>everything on record, as a timeline</a>}
        >
          <Chat conversation={conversation} />
        </Section>
      </div>
    </>
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
          {stepShown(next)} <Away at={next.at} />
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

function WhatMayBeDone({
  agent,
  foresight,
  optInText,
}: {
  readonly agent: AgentFile;
  readonly foresight: Foresight;
  readonly optInText: string;
}) {
  const path = agentPath(agent.id);
  const { consent } = agent.standing;
  const isOff = consent === "opted-out" || consent === "none";
  const mayText = agent.silence === undefined;
  return (
    <Section title="What may be done" id="actions">
      <ul class="list">
        <li>
          <a href={`${path}/profile`}>Change details</a>{" "}
          <span class="soft">Name, e-mail, brand, time zone: nobody is texted. Another phone is asked anew.</span>
        </li>
        {isOff ? (
          <li>
            {foresight.kind === "refused" ? null : (
              <Action action={`${path}/enroll`} id="enroll" tone="main">
                Switch on again
              </Action>
            )}{" "}
            <span class="soft">
              <SwitchOn foresight={foresight} optInText={optInText} isClosed={agent.needsOwnStart} />
            </span>
          </li>
        ) : null}
        <li>
          <a href={`${path}/opt-out`}>{isOff ? "Enter a NO" : "Switch off"}</a>{" "}
          <span class="soft">What the person said on the phone or wrote, or the office's own decision.</span>
        </li>
        <li>
          {mayText ? (
            <a href={`/messages/send?number=${encodeURIComponent(agent.number)}`}>Send a text by hand</a>
          ) : (
            <span>Send a text by hand</span>
          )}{" "}
          <span class="soft">
            {mayText
              ? "You see first what the phone will show."
              : "Not now: texts by hand go only to numbers with active consent."}
          </span>
        </li>
      </ul>
    </Section>
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

function Chat({ conversation: { bubbles, isCut } }: { readonly conversation: Conversation }) {
  if (bubbles.length === 0) return <p class="none">Nothing was texted yet.</p>;
  return (
    <>
      {isCut ? <p class="soft small">Earlier texts are left out here; the proof has all of them.</p> : null}
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
  const stands = direction === "out" ? state : flag === "possible-opt-out" ? "may ask to be left alone" : flag;
  const why = reason ?? (unanswered === undefined ? undefined : `not answered: ${unanswered}`);
  return `${[what, stands, why].filter((part) => part !== undefined).join(", ")} ·`;
}
