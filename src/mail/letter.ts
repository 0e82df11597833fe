import { flattened } from "./plain.ts";

/** A few words of a paragraph, perhaps with something to tap on. */
export type Span = string | { readonly text: string; readonly href?: string; readonly strong?: true };

/** What a mail says, before it is written as text or as HTML. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly (readonly Span[])[];
}

/** As plain text: paragraphs with an empty line between them. */
export function asText({ paragraphs }: Letter): string {
  return `${paragraphs.map((spans) => spans.map((span) => oneSpan(span)).join("")).join("\n\n")}\n`;
}

/** As HTML, with everything escaped that has a meaning there. */
export function asHtml({ subject, paragraphs }: Letter): string {
  const body = paragraphs.map((spans) => `<p>${spans.map(spanAsHtml).join("")}</p>`).join("\n");
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em;">
${body}
</body>
</html>
`;
}

function spanAsHtml(span: Span): string {
  const text = escaped(oneSpan(span));
  if (typeof span === "string") return text;
  const shown = span.strong ? `<strong>${text}</strong>` : text;
  return span.href === undefined ? shown : `<a href="${escaped(span.href)}">${shown}</a>`;
}

/** Spans keep the spaces at their ends: they stand between words. */
function oneSpan(span: Span): string {
  return typeof span === "string" ? span : flattened(span.text);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
