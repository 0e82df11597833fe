import type { Seen } from "./stage.ts";
import { ANN, BEN, CHLOE } from "./story.ts";

const PEOPLE = new Map([ANN, BEN, CHLOE].map(({ phone, name }) => [phone, name]));
const ADDRESSES = new Map([ANN, BEN, CHLOE].map(({ email, name }) => [email, name]));
const WIDTH = 28;

function who(number: string): string {
  return PEOPLE.get(number) ?? number;
}

/** One turn of the conversation: who to whom, then the text, its further lines below its first. */
function turn(from: string, to: string, text: string): string {
  const head = `  ${from} → ${to}`.padEnd(WIDTH);
  return head + text.split("\n").join(`\n${" ".repeat(WIDTH)}`);
}

function word(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What was seen, for a reader; `undefined` for what only repeats or would bore. */
export function told(seen: Seen): string | undefined {
  if (seen.kind === "phone") return turn("gateway", who(seen.to), seen.text);
  if (seen.kind === "mail") return turn("gateway", ADDRESSES.get(seen.to) ?? seen.to, `e-mail: ${seen.subject}`);
  const { topic, payload } = seen;
  if (topic.startsWith("leads/")) {
    const reason = payload["reason"] === undefined ? "" : ` (${word(payload["reason"])})`;
    return turn("gateway", "lead system", `${topic.slice(6)} ${word(payload["state"])}${reason}`);
  }
  if (topic.startsWith("agents/") && "consent" in payload) {
    const reason = payload["reason"] === undefined ? "" : `: ${word(payload["reason"])}`;
    return turn("gateway", "lead system", `${word(payload["agentId"])} ${word(payload["consent"])}${reason}`);
  }
  if (topic === "inbound") return turn(who(word(payload["from"])), "gateway", word(payload["text"]));
  if (topic === "rejected") return turn("gateway", "lead system", `rejected: ${word(payload["error"])}`);
  return undefined;
}
