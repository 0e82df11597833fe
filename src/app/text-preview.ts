import { segmentsOf } from "../domain/sms/segmentation.ts";

/** What a phone will show of a text, and what it takes to send. */
export interface TextPreview {
  readonly coding: "gsm7" | "ucs2";
  readonly segments: readonly string[];
  /** The characters that make it UCS-2: of those a segment holds 67, not 153. */
  readonly costly: readonly string[];
}

const SHOWN_COSTLY = 10;

/** `undefined`: the text is empty, or longer than a message can be. */
export function previewOf(text: string): TextPreview | undefined {
  if (text.trim() === "" || text.length > MOST_CHARACTERS) return undefined;
  const segments = segmentsOf(text, 0);
  const coding = segments[0]?.coding ?? "gsm7";
  const costly = coding === "gsm7" ? [] : [...new Set(text)].filter((one) => segmentsOf(one, 0)[0]?.coding === "ucs2");
  return { coding, segments: segments.map((segment) => segment.text), costly: costly.slice(0, SHOWN_COSTLY) };
}

/** Ten segments: more is no text message. */
export const MOST_CHARACTERS = 1_530;
