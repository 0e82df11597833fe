import { fold } from "../fold.ts";
import { printable } from "../../app/printable.ts";
import type { Seen } from "./stage.ts";
import { ANN, BEN, CHLOE } from "./story.ts";

const PEOPLE = new Map([ANN, BEN, CHLOE].map(({ phone, name }) => [phone, name]));
const ADDRESSES = new Map([ANN, BEN, CHLOE].map(({ email, name }) => [email, name]));
const WIDTH = 28;

function who(number: string): string {
  return PEOPLE.get(number) ?? number;
}

/** One turn of the conversation: who to whom, then the text, its further lines below its first. */
function turn(from: string, to: string, text: string, width: number): string {
  const head = `  ${from} → ${to}`.padEnd(WIDTH);
  const lines = printable(text)
    .split("\n")
    .flatMap((line, index) => fold((index === 0 ? head : " ".repeat(WIDTH)) + line, width, WIDTH));
  return lines.join("\n");
}

function word(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What was seen, for a reader; `undefined` for what only repeats or would bore. `width`: columns of a terminal. */
export function told(seen: Seen, width = Number.POSITIVE_INFINITY): string | undefined {
  const said = turnOf(seen);
  return said === undefined ? undefined : turn(...said, width);
}

function turnOf(seen: Seen): readonly [from: string, to: string, text: string] | undefined {
  if (seen.kind === "phone") return ["gateway", who(seen.to), seen.text];
  if (seen.kind === "mail") return ["gateway", ADDRESSES.get(seen.to) ?? seen.to, `e-mail: ${seen.subject}`];
  const { topic, payload } = seen;
  if (topic.startsWith("leads/")) {
    const reason = payload["reason"] === undefined ? "" : ` (${word(payload["reason"])})`;
    return ["gateway", "lead system", `${topic.slice(6)} ${word(payload["state"])}${reason}`];
  }
  if (topic.startsWith("agents/") && "consent" in payload) {
    const reason = payload["reason"] === undefined ? "" : `: ${word(payload["reason"])}`;
    return ["gateway", "lead system", `${word(payload["agentId"])} ${word(payload["consent"])}${reason}`];
  }
  if (topic === "inbound") return [who(word(payload["from"])), "gateway", word(payload["text"])];
  if (topic === "rejected") return ["gateway", "lead system", `rejected: ${word(payload["error"])}`];
  return undefined;
}
