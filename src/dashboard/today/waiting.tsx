import type { Child } from "hono/jsx";
import type { TodayView } from "../../app/today.ts";
import { printable } from "../../app/printable.ts";
import { HOLDS } from "../../domain/consent/hold.ts";
import { flagShown } from "../agents/words.ts";
import { AgentLinks, Action, Bubble, Phone, Section, Sentence, State, Words } from "../parts.tsx";
import { reasonInPlainWords } from "../plain-words.ts";
import { mayAct } from "../visiting.ts";
import { Away, Time } from "../when.tsx";

type Waits = Pick<TodayView, "waiting" | "withheld" | "failed">;

/** What a person has to decide, each with its two answers. */
export function Waiting({ today }: { readonly today: Waits }) {
  const { waiting, withheld, failed } = today;
  const found = waiting.found + withheld.found + failed.found;
  if (found === 0) {
    return (
      <Section title="Waits for you" id="waits">
        <p class="none">Nothing: no number is paused, no alert is withheld, none has failed since yesterday.</p>
      </Section>
    );
  }
  const shown = waiting.shown.length + withheld.shown.length + failed.shown.length;
  return (
    <Section title="Waits for you" id="waits" count={found} tone="waits">
      <ol class="waiting">
        {waiting.shown.map((one) => (
          <Decision one={one} />
        ))}
        {withheld.shown.map((one) => (
          <Withheld one={one} />
        ))}
        {failed.shown.map((one) => (
          <Failed one={one} />
        ))}
      </ol>
      {shown < found ? <p class="soft small">And {found - shown} more, as these are decided.</p> : null}
    </Section>
  );
}

/** What is not about one number: too much would happen at once. */
export function isOfMany({ kind }: TodayView["waiting"]["shown"][number]): boolean {
  return kind !== "possible-opt-out" && kind !== "many-held" && !(kind in HOLDS);
}

interface AnswersProps {
  readonly children?: Child;
}

function sentenceOf(words: string): Child {
  return <Sentence words={`${words}.`} />;
}

/** The buttons, for who may press them. */
function Answers({ children }: AnswersProps) {
  return mayAct("office") ? (
    <div class="actions">{children}</div>
  ) : (
    <p class="soft small">The role office decides this.</p>
  );
}

function Decision({ one }: { readonly one: TodayView["waiting"]["shown"][number] }) {
  const { id, kind, about, agentIds, words, since, decideBy, weighed } = one;
  if (kind === "many-held") return <ManyHeld one={one} />;
  if (kind !== "possible-opt-out") {
    const held = (HOLDS as Readonly<Record<string, string>>)[kind];
    const isNumber = held !== undefined;
    return (
      <li id={`decide-${id}`}>
        <div class="head">
          <State tone="waits" shape="‖">
            {isNumber ? "A number is held" : "Held: too much at once"}
          </State>
          {isNumber ? <Phone number={id} /> : null}
          <AgentLinks ids={agentIds ?? []} />
          <span class="soft">
            since <Time at={since} />
          </span>
        </div>
        <p>{isNumber ? `It waits for a YES, as ${held}.` : sentenceOf(about)}</p>
        {isNumber ? null : (
          <p class="soft small">
            So many at once may be right after an outage, or come of a clock that is wrong: look at it before you let it
            happen.
          </p>
        )}
        <Answers>
          <Decide id={id} answer="confirm" tone="danger">
            {isNumber ? "End its consent" : "Let it happen"}
          </Decide>
          <Decide id={id} answer="reject">
            {isNumber ? "Texts go on" : "Not now"}
          </Decide>
        </Answers>
      </li>
    );
  }
  return (
    <li id={`decide-${id}`}>
      <div class="head">
        <State tone="waits" shape="‖">
          Does this mean STOP?
        </State>
        <Phone number={id} />
        <AgentLinks ids={agentIds ?? []} />
        <span class="soft">
          <Time at={since} />
        </span>
      </div>
      {words === undefined ? <p>{about}</p> : <Bubble text={words} direction="in" />}
      {weighed === undefined ? null : <p class="soft small">Read so because of: {weighed}</p>}
      {decideBy === undefined ? null : (
        <p class="small">
          Alerts are held meanwhile. Undecided, it is an opt-out at <Time at={decideBy} /> (<Away at={decideBy} />
          ).
        </p>
      )}
      <Answers>
        <Decide id={id} answer="confirm" tone="danger">
          Yes, opt out
        </Decide>
        <Decide id={id} answer="reject">
          No, texts go on
        </Decide>
      </Answers>
    </li>
  );
}

/** Numbers that are held together: texts go on to all of them at once, and a consent is ended on the agent's page. */
function ManyHeld({ one: { id, about, since } }: { readonly one: TodayView["waiting"]["shown"][number] }) {
  return (
    <li id={`decide-${id}`}>
      <div class="head">
        <State tone="waits" shape="‖">
          Many numbers are held
        </State>
        <span class="soft">
          since <Time at={since} />
        </span>
      </div>
      <p>{sentenceOf(about)}</p>
      <Answers>
        <Decide id={id} answer="reject">
          Texts go on to all
        </Decide>
      </Answers>
    </li>
  );
}

interface DecideProps {
  readonly id: string;
  readonly answer: "confirm" | "reject";
  readonly tone?: "danger";
  readonly children?: Child;
}

function Decide({ id, answer, tone, children }: DecideProps) {
  return (
    <Action action="/decide" id={`${answer}-${id}`} fields={{ id, answer }} {...(tone === undefined ? {} : { tone })}>
      {children}
    </Action>
  );
}

function Withheld({ one }: { readonly one: TodayView["withheld"]["shown"][number] }) {
  const { id, number, reason, lead, agentId, at } = one;
  return (
    <li id={`withheld-${id}`}>
      <div class="head">
        <State tone="waits" shape="◇">
          Withheld: looks like spam
        </State>
        <a href={`/messages/${encodeURIComponent(id)}`} class="id">
          {id}
        </a>
        <span class="soft">
          for <Phone number={number} /> {typeof agentId === "string" ? <AgentLinks ids={[agentId]} /> : null},{" "}
          <Time at={at} />
        </span>
      </div>
      <LeadWords lead={lead} phrase={reason} />
      {typeof reason === "string" ? (
        <p class="small">
          Because of the phrase <mark>{reason}</mark>
        </p>
      ) : null}
      <Answers>
        <Action action="/messages/release" id={`release-${id}`} fields={{ id, from: "today" }} tone="main">
          Send it
        </Action>
        <Action action="/messages/drop" id={`drop-${id}`} fields={{ id, from: "today" }}>
          Drop it
        </Action>
      </Answers>
    </li>
  );
}

/** What a lead says, as a phone would not show it yet: its fields, those that hold something; `phrase` stands out. */
export function LeadWords({ lead, phrase }: { readonly lead: unknown; readonly phrase?: unknown }) {
  if (typeof lead === "string") return <p class="soft">{lead}</p>;
  if (typeof lead !== "object" || lead === null) return null;
  const fields = Object.entries(lead).flatMap(([name, value]) =>
    typeof value === "object" && value !== null
      ? Object.entries(value as object).map(([inner, each]) => [inner, each] as const)
      : [[name, value] as const],
  );
  const words = fields
    .filter(([, value]) => typeof value === "string" || typeof value === "number")
    .map(([name, value]) => `${LEAD_FIELDS[name] ?? name}: ${printable(String(value))}`)
    .join("\n");
  const [before, held, after] = typeof phrase === "string" ? partedBy(words, phrase) : [words];
  return (
    <p class="bubble out" dir="auto">
      {before}
      {held === undefined ? null : <mark>{held}</mark>}
      {after}
    </p>
  );
}

const LEAD_FIELDS: Readonly<Record<string, string>> = {
  name: "Name",
  phone: "Phone",
  email: "E-mail",
  message: "Message",
  address: "Listing",
  mlsId: "MLS",
  price: "Price",
  url: "Link",
};

/** Where a phrase stands as it is written; one that is written otherwise is only named. */
function partedBy(words: string, phrase: string): readonly [string, string?, string?] {
  const at = words.toLowerCase().indexOf(phrase.toLowerCase());
  return at === -1
    ? [words]
    : [words.slice(0, at), words.slice(at, at + phrase.length), words.slice(at + phrase.length)];
}

function Failed({ one }: { readonly one: TodayView["failed"]["shown"][number] }) {
  const { leadId, agentId, number, state, reason, at } = one;
  const path = `/messages/${encodeURIComponent(leadId)}`;
  return (
    <li id={`failed-${leadId}`}>
      <div class="head">
        <State tone="bad" shape="✕">
          Alert {state}
        </State>
        <a href={path} class="id">
          {leadId}
        </a>
        <span class="soft">
          for <Phone number={number} /> <AgentLinks ids={[agentId]} />, <Time at={at} />
        </span>
      </div>
      {reason === undefined ? null : <Because reason={reason} />}
      <div class="actions">
        <a class="button" href={path}>
          What became of it
        </a>
        {mayAct("office") ? (
          <a class="button" href={`/messages/send?number=${encodeURIComponent(number)}`}>
            Write to them
          </a>
        ) : null}
      </div>
    </li>
  );
}

/** In words for the office, and below them what a technician looks up. */
function Because({ reason }: { readonly reason: string }) {
  const { words, code } = reasonInPlainWords(reason);
  return (
    <div>
      <p>{sentenceOf(words)}</p>
      {code === undefined ? null : <p class="soft small">For a technician: {code}</p>}
    </div>
  );
}

/** Replies that are no keyword, with the alert that they may answer. */
export function Replies({ replies }: Pick<TodayView, "replies">) {
  return (
    <Section title="Replies that are no keyword" id="replies" count={replies.found}>
      {replies.shown.length === 0 ? (
        <p class="none">None in the last seven days.</p>
      ) : (
        <ul class="waiting">
          {replies.shown.map(({ text, from, number, agentIds, leadId, flag, at }) => (
            <li>
              <div class="head">
                <Phone number={number ?? from} />
                <AgentLinks ids={agentIds} />
                <span class="soft">
                  <Time at={at} />
                </span>
                {leadId === undefined ? null : (
                  <span class="soft">
                    answers{" "}
                    <a href={`/messages/${encodeURIComponent(leadId)}`} class="id">
                      {leadId}
                    </a>
                  </span>
                )}
                {flag === undefined ? null : <State tone="waits">{flagShown(flag)}</State>}
              </div>
              <Words text={text} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
