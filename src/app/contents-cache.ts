import type { ContentsRef } from "./ports.ts";

/** As many contents stay at hand, up to twice as many: enough for what goes out soon, little enough for any backlog. */
const MOST = 500;

/** Contents kept apart, the latest of them in memory: most are wanted again within the second. */
export class ContentsCache {
  readonly #readFromDisk: (ref: ContentsRef) => Promise<unknown>;
  #entries = new Map<string, unknown>();
  #earlier: ReadonlyMap<string, unknown> = new Map();

  constructor(readFromDisk: (ref: ContentsRef) => Promise<unknown>) {
    this.#readFromDisk = readFromDisk;
  }

  put(ref: ContentsRef, contents: unknown): void {
    this.#entries.set(keyOf(ref), contents);
    if (this.#entries.size < MOST) return;
    // One by one they would leave gaps in the map, which whoever looks for the oldest goes over each time.
    this.#earlier = this.#entries;
    this.#entries = new Map();
  }

  atHand(ref: ContentsRef): unknown {
    const key = keyOf(ref);
    return this.#entries.get(key) ?? this.#earlier.get(key);
  }

  async read(ref: ContentsRef): Promise<unknown> {
    return this.atHand(ref) ?? (await this.#readFromDisk(ref));
  }
}

function keyOf({ file, offset }: ContentsRef): string {
  return `${file}:${offset}`;
}
