import type { MessageView } from "../app/message-views.ts";
import { columnsOf } from "./fold.ts";
import { table } from "./table.ts";
import { localTime, readableNumber } from "../app/wording.ts";

const HEADINGS = ["ID", "WHEN", "", "NUMBER", "KIND", "STATE", "TEXT"];

/** Of a text so many columns are worth a line of its own. */
const LEAST_TEXT = 24;

/** Messages as a table, a line each with the text last; two lines each where a terminal has no room for that. */
export function messageTable(messages: readonly MessageView[], width: number | undefined): readonly string[] {
  if (messages.length === 0) return ["none"];
  if (width === undefined || !takesTwoLines(messages, width)) return table(inOneLine(messages), width);
  const heads = table([NARROW_HEADINGS, ...messages.map(narrowRow)], undefined);
  const [headings = "", ...rows] = heads;
  return [
    headings,
    ...rows.flatMap((row, index) => {
      const message = messages[index];
      const text = message === undefined ? undefined : textOf(message);
      return message === undefined || text === undefined ? [row] : [row, ...table([["  ", text]], width)];
    }),
  ];
}

/** Whether a line of a terminal has no room for a message with its text. */
export function takesTwoLines(messages: readonly MessageView[], width: number | undefined): boolean {
  if (width === undefined || messages.length === 0) return false;
  const facts = table(
    inOneLine(messages).map((row) => row.slice(0, -1)),
    undefined,
  );
  return Math.max(...facts.map(columnsOf)) + LEAST_TEXT > width;
}

const NARROW_HEADINGS = ["ID", "WHEN", "", "NUMBER", "KIND, STATE"];

function narrowRow(message: MessageView): readonly string[] {
  return [...placeAndTime(message), `${message.kind}, ${standing(message)}`];
}

function inOneLine(messages: readonly MessageView[]): readonly (readonly string[])[] {
  const rows = messages.map((message) => [
    ...placeAndTime(message),
    message.kind,
    standing(message),
    textOf(message) ?? "",
  ]);
  return [HEADINGS, ...rows];
}

function placeAndTime({ id, at, direction, number }: MessageView): readonly string[] {
  return [id, localTime(at), direction === "in" ? "<-" : "->", readableNumber(number)];
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
