import type { ContentsRef, Clock, Draft, Journal, Recorded } from "../../src/app/ports.ts";
import type { GatewayEvent } from "../../src/domain/events.ts";
import { given } from "../../src/domain/given.ts";

/** A journal that keeps nothing but what is appended, for as long as the test lasts. */
export class MemoryJournal implements Journal<GatewayEvent> {
  readonly records: Recorded<GatewayEvent>[] = [];
  readonly #clock: Clock;
  readonly #contents = new Map<number, unknown>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  append(drafts: readonly Draft<GatewayEvent>[], at = this.#clock.now()): readonly Recorded<GatewayEvent>[] {
    return drafts.map(({ event, apart: contents }) => {
      const sequence = this.records.length + 1;
      const apart = contents === undefined ? undefined : referenceTo(sequence);
      const { bootId } = this.#clock;
      const stamp = { sequence, at: Math.floor(at), bootId, monotonicMs: this.#clock.monotonicMs() };
      const recorded: Recorded<GatewayEvent> = { ...stamp, event, ...given({ apart }) };
      if (contents !== undefined) this.#contents.set(sequence, contents);
      this.records.push(recorded);
      return recorded;
    });
  }

  synced(): Promise<void> {
    return Promise.resolve();
  }

  get syncedSequence(): number {
    return this.records.length;
  }

  readContents({ offset }: ContentsRef): Promise<unknown> {
    return Promise.resolve(this.#contents.get(offset));
  }
}

function referenceTo(sequence: number): ContentsRef {
  return { file: "contents", offset: sequence, length: 1, hash: `${sequence}` };
}
