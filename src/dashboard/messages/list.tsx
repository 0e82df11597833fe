import type { MessageView } from "../../app/message-views.ts";
import { printable } from "../../app/printable.ts";
import { messagePath, Phone, State, Table, type Tone, WhoHas } from "../parts.tsx";
import { BUBBLES } from "../agents/words.ts";
import { reasonInPlainWords } from "../plain-words.ts";
import { Time } from "../when.tsx";

const TONES: Readonly<Record<string, readonly [Tone, string]>> = {
  queued: ["waits", "◔"],
  sending: ["waits", "◑"],
  held: ["waits", "‖"],
  filtered: ["waits", "◇"],
  sent: ["good", "○"],
  delivered: ["good", "●"],
  received: ["quiet", "←"],
  undelivered: ["bad", "✕"],
  failed: ["bad", "✕"],
  expired: ["bad", "✕"],
  refused: ["quiet", "–"],
  cancelled: ["quiet", "–"],
};

/** Where a message stands, by word and shape. */
export function MessageState({ state }: { readonly state: string }) {
  const [tone, shape] = TONES[state] ?? ["quiet", "–"];
  return (
    <State tone={tone} shape={shape}>
      {state === "filtered" ? "withheld" : state}
    </State>
  );
}

/** Messages, the first of them on top. */
export function MessageList({ messages }: { readonly messages: readonly MessageView[] }) {
  return (
    <Table
      caption="Messages"
      speaking
      columns={[
        { name: "When" },
        { name: "Message" },
        { name: "Number" },
        { name: "State" },
        { name: "Text", kind: "wide" },
      ]}
      rows={messages.map((message) => [
        <Time at={message.at} />,
        <>
          <a href={messagePath(message.id)}>{kindInWords(message)}</a>{" "}
          <span class="id soft small">{typeof message["leadId"] === "string" ? message["leadId"] : message.id}</span>
        </>,
        <>
          <a class="plain" href={`/messages?number=${encodeURIComponent(message.number)}`}>
            <Phone number={message.number} />
          </a>{" "}
          <WhoHas number={message.number} />
        </>,
        <MessageState state={message.state} />,
        <bdi>{excerptOf(message)}</bdi>,
      ])}
      none="None yet. What is texted, and what phones send, is listed here."
    />
  );
}

/** What a text is for; of one from a phone how it was read. */
export function kindInWords({ direction, kind }: MessageView): string {
  if (direction === "in" && kind !== "reply") return `reply: ${kind.toUpperCase()}`;
  return BUBBLES[kind] ?? kind;
}

const LONGEST_EXCERPT = 160;

function excerptOf({ text, lead, reason, state }: MessageView): string {
  const why = typeof reason === "string" ? whyInWords(state, reason) : undefined;
  const words = typeof text === "string" ? text : (why ?? leadInWords(lead));
  const line = printable(words).replaceAll(/\s+/g, " ");
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}…` : line;
}

/** Of one that is withheld the reason is the phrase. */
function whyInWords(state: string, reason: string): string {
  return state === "filtered" ? `looks like spam: “${reason}”` : reasonInPlainWords(reason).words;
}

function leadInWords(lead: unknown): string {
  if (typeof lead !== "object" || lead === null) return typeof lead === "string" ? lead : "";
  return Object.values(lead)
    .filter((value) => typeof value === "string")
    .join(", ");
}
