import type { Child } from "hono/jsx";
import type { MessageView } from "../../app/message-views.ts";
import { inLocalTimes } from "../../app/wording.ts";
import { flagShown } from "../agents/words.ts";
import { Action, Bubble, Facts, Phone, Section, WhoHas } from "../parts.tsx";
import { LeadWords } from "../today/waiting.tsx";
import { reasonInPlainWords, withPlainWords } from "../plain-words.ts";
import { mayAct } from "../visiting.ts";
import { Away, Time } from "../when.tsx";
import { kindInWords, MessageList, MessageState } from "./list.tsx";

interface OneProps {
  readonly message: MessageView;
  readonly related: readonly MessageView[];
}

/** One message: where it stands and why, its text, and what may be done with it. */
export function OneMessage({ message, related }: OneProps) {
  const { text, lead, direction, state } = message;
  return (
    <>
      <Section title="Where it stands" id="stands" aside={<MessageState state={state} />}>
        <Facts facts={factsOf(message)} />
        <p class="spaced">
          <a href={`/story/${encodeURIComponent(message.id)}`}>The whole story, and because of what</a>
        </p>
        {state === "filtered" && mayAct("office") ? (
          <div class="actions spaced">
            <Action action="/messages/release" id="release" fields={{ id: message.id }} tone="main">
              Send it
            </Action>
            <Action action="/messages/drop" id="drop" fields={{ id: message.id }}>
              Drop it
            </Action>
          </div>
        ) : null}
      </Section>
      <Section title={typeof text === "string" ? "Text" : "What the lead says"} id="text">
        {typeof text === "string" ? (
          <Bubble text={text} direction={direction} />
        ) : (
          <LeadWords lead={lead} phrase={state === "filtered" ? message["reason"] : undefined} />
        )}
      </Section>
      {related.length === 0 ? null : (
        <Section title="About the same lead" id="related">
          <MessageList messages={related.toReversed()} />
        </Section>
      )}
    </>
  );
}

type Fact = readonly [name: string, value: Child];

function factsOf(message: MessageView): readonly Fact[] {
  const { number, at, direction, state } = message;
  const words = (name: string): string | undefined => {
    const value = message[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const link = (path: string, id: string | undefined): Child =>
    id === undefined ? undefined : (
      <a class="id" href={`/${path}/${encodeURIComponent(id)}`}>
        {id}
      </a>
    );
  const queuedAt = words("queuedAt");
  const outcome = message["outcome"];
  const facts: readonly (readonly [string, Child | undefined])[] = [
    [
      direction === "in" ? "From" : "To",
      <>
        <Phone number={number} /> <WhoHas number={number} />
      </>,
    ],
    ["Lead", link("messages", words("leadId"))],
    ["What it is", kindInWords(message)],
    ["Queued", queuedAt === undefined ? undefined : <Time at={queuedAt} exact />],
    [
      state === "queued" || state === "sending" ? "Since" : titled(state),
      <>
        <Time at={at} exact /> <Away at={at} />
      </>,
    ],
    ...whyOf(state, words("reason")),
    ["Waits for", inWords(words("waitsFor"))],
    ["Segments", words("segments")],
    ["30-day line", message["notice"] === true ? "yes" : undefined],
    ["Trouble", inWords(words("trouble"))],
    ["Attempts", words("attempts")],
    ["Taken for", flagShown(words("flag"))],
    ["Not answered as", words("unanswered")],
    [
      "Published as",
      typeof outcome === "object" && outcome !== null && "state" in outcome ? String(outcome.state) : undefined,
    ],
  ];
  return facts.filter((fact): fact is Fact => fact[1] !== undefined);
}

/** Why it stands so; of one that is withheld the reason is the phrase itself. */
function whyOf(state: string, reason: string | undefined): readonly (readonly [string, Child | undefined])[] {
  if (reason === undefined || state === "filtered") return [["For the phrase", reason]];
  const { words, code } = reasonInPlainWords(reason);
  return [
    ["Because", inLocalTimes(words)],
    ["For a technician", code],
  ];
}

function inWords(words: string | undefined): string | undefined {
  return words === undefined ? undefined : inLocalTimes(withPlainWords(words));
}

function titled(state: string): string {
  const word = state === "filtered" ? "withheld" : state;
  return `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`;
}
