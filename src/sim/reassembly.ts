import type { UserData } from "./pdu/user-data.ts";

/** What a phone shows: one message, however many segments it took. */
export interface PhoneMessage {
  readonly to: string;
  readonly text: string;
  readonly segments: number;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

/** One phone's long messages in the making (3GPP TS 23.040 9.2.3.24.1). */
export class Reassembly {
  readonly #waiting = new Map<string, Map<number, string>>();

  /** Takes one segment; answers the whole text once nothing is missing. */
  add({ text, segment }: UserData): { readonly text: string; readonly segments: number } | undefined {
    if (segment === undefined || segment.total < 2) return { text, segments: 1 };
    const key = `${segment.reference}/${segment.total}`;
    const parts = this.#waiting.get(key) ?? new Map<number, string>();
    this.#waiting.set(key, parts.set(segment.sequence, text));
    if (parts.size < segment.total) return undefined;
    this.#waiting.delete(key);
    const ordered = [...parts].sort(([one], [other]) => one - other);
    return { text: ordered.map(([, part]) => part).join(""), segments: segment.total };
  }
}
