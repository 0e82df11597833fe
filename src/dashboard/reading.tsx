import type { DeskAnswer } from "../app/reading-desk.ts";
import { Notice } from "./parts.tsx";

type NotRead = Exclude<DeskAnswer<unknown>, { kind: "read" }>;

/** Then the browser looks again by itself, with scripts or without. */
export const LOOK_AGAIN_S = 1;

/** What a page that waits for the journal is sent with. */
export function lookingAgain({ kind }: DeskAnswer<unknown>): Readonly<Record<string, string>> {
  return kind === "reading" ? { refresh: String(LOOK_AGAIN_S) } : {};
}

/** Why what was asked for is not there yet. */
export function NotReadYet({ answer }: { readonly answer: NotRead }) {
  return <Notice tone={answer.kind === "failed" ? "bad" : "waits"}>{waitingInWords(answer)}</Notice>;
}

/** The same as words. */
export function waitingInWords(answer: NotRead): string {
  switch (answer.kind) {
    case "reading":
      return answer.ahead === 0
        ? "The record is being read. This page looks again by itself."
        : `Others are read first (${answer.ahead}). This page looks again by itself.`;
    case "busy":
      return "Much is being read just now: load this page again in a minute.";
    case "failed":
      return `The record could not be read: ${answer.why}. The log says more; leadline doctor looks at the disk.`;
  }
}
