import type { ContentsRef, Clock, Draft, Journal, Recorded } from "../../src/app/ports.ts";
import type { GatewayEvent } from "../../src/domain/events.ts";
import { given } from "../../src/domain/given.ts";

/** A journal that keeps nothing but what is appended, for as long as the test lasts. */
export class MemoryJournal implements Journal<GatewayEvent> {
  readonly records: Recorded<GatewayEvent>[] = [];
  /** Another one after a restart. */
  clock: Clock;
  /** What whoever waits for the disk waits for. */
  sync: Promise<void> = Promise.resolve();
  protected readonly contents = new Map<number, unknown>();
  protected sequence: number;

  /** `sequence`: of the last record that there was before. */
  constructor(clock: Clock, sequence = 0) {
    this.clock = clock;
    this.sequence = sequence;
  }

  append(drafts: readonly Draft<GatewayEvent>[], at = this.clock.now()): readonly Recorded<GatewayEvent>[] {
    const appended = drafts.map(({ event, by, apart, lies }): Recorded<GatewayEvent> => {
      this.sequence += 1;
      const { sequence } = this;
      // As a file gives it back.
      if (apart !== undefined) this.contents.set(sequence, JSON.parse(JSON.stringify(apart)));
      const { bootId } = this.clock;
      const stamp = { sequence, at: Math.floor(at), bootId, monotonicMs: Math.floor(this.clock.monotonicMs()) };
      return {
        ...stamp,
        event,
        ...given({ by, apart: lies ?? (apart === undefined ? undefined : referenceTo(sequence)) }),
      };
    });
    this.records.push(...appended);
    return appended;
  }

  synced(): Promise<void> {
    return this.sync;
  }

  get syncedSequence(): number {
    return this.sequence;
  }

  readContents({ offset }: ContentsRef): Promise<unknown> {
    return Promise.resolve(this.contents.get(offset));
  }
}

function referenceTo(sequence: number): ContentsRef {
  return { file: "contents", offset: sequence, length: 1, hash: `${sequence}` };
}
