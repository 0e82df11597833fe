import type { ContentsRef } from "./ports.ts";

/** As many contents stay at hand: enough for what goes out soon, little enough for any backlog. */
const MOST = 500;

/** Contents kept apart, the latest of them in memory: most are wanted again within the second. */
export class ContentsCache {
  readonly #readFromDisk: (ref: ContentsRef) => Promise<unknown>;
  readonly #entries = new Map<string, unknown>();

  constructor(readFromDisk: (ref: ContentsRef) => Promise<unknown>) {
    this.#readFromDisk = readFromDisk;
  }

  put(ref: ContentsRef, contents: unknown): void {
    this.#entries.set(keyOf(ref), contents);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST && oldest !== undefined) this.#entries.delete(oldest);
  }

  atHand(ref: ContentsRef): unknown {
    return this.#entries.get(keyOf(ref));
  }

  async read(ref: ContentsRef): Promise<unknown> {
    return this.atHand(ref) ?? (await this.#readFromDisk(ref));
  }
}

function keyOf({ file, offset }: ContentsRef): string {
  return `${file}:${offset}`;
}
