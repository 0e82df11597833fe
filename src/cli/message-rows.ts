import type { MessageView } from "../app/message-views.ts";
import { table } from "./table.ts";
import { localTime, readableNumber } from "./wording.ts";

const HEADINGS = ["ID", "WHEN", "", "NUMBER", "KIND", "STATE", "TEXT"];

/** Messages as a table, a line each, with the text last. */
export function messageTable(messages: readonly MessageView[], width: number | undefined): readonly string[] {
  const rows = messages.map((message) => [
    message.id,
    localTime(message.at),
    message.direction === "in" ? "<-" : "->",
    readableNumber(message.number),
    message.kind,
    standing(message),
    textOf(message) ?? "",
  ]);
  return rows.length === 0 ? ["none"] : table([HEADINGS, ...rows], width);
}

function standing({ state, reason }: MessageView): string {
  return typeof reason === "string" ? `${state} (${reason})` : state;
}

/** What the phone shows; of an alert that was not written yet, what the lead says. */
export function textOf({ text, lead }: MessageView): string | undefined {
  if (typeof text === "string") return text;
  const said = leaves(lead);
  return said.length === 0 ? undefined : said.join("\n");
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}
