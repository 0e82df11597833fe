export interface SnapshotterOptions {
  /** Replaces state.json by the state as it is now. Resolves to how many octets it takes. */
  readonly write: () => Promise<number>;
  /** How much the journal grows between two snapshots, at least: as much as the last one took, or this. */
  readonly leastOctets: number;
  /** What the last snapshot did not cover when the store was opened. */
  readonly octetsSinceSnapshot: number;
  /** A snapshot that failed. The journal is whole: the next start takes longer, nothing else. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Decides when to take a snapshot: by the journal's growth, one at a time. What they write in all is no more than what
 * the journal takes, however large the state is.
 */
export class Snapshotter {
  readonly #options: SnapshotterOptions;
  /** Since the last one, or the last try. */
  #octets: number;
  #everyOctets: number;
  /** There are records that none covers. */
  #isBehind: boolean;
  #running: Promise<void> | undefined;

  constructor(options: SnapshotterOptions) {
    this.#options = options;
    this.#octets = options.octetsSinceSnapshot;
    this.#everyOctets = options.leastOctets;
    this.#isBehind = options.octetsSinceSnapshot > 0;
  }

  /** For the journal's `onSynced`. */
  grown(octets: number): void {
    this.#octets += octets;
    this.#isBehind = true;
    if (this.#octets >= this.#everyOctets && this.#running === undefined) this.#running = this.#takeOne();
  }

  /** Resolves when no snapshot is being taken. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Takes the last one, unless there is nothing to tell in it. Rejects when the disk refuses. */
  async takeLast(): Promise<void> {
    await this.settled();
    if (this.#isBehind) await this.#take();
  }

  async #takeOne(): Promise<void> {
    try {
      await this.#take();
    } catch (error) {
      this.#options.onFailure(error);
    } finally {
      this.#running = undefined;
    }
  }

  async #take(): Promise<void> {
    this.#octets = 0; // also when it fails: a full disk is not asked again with every record
    this.#isBehind = false;
    try {
      const { write, leastOctets } = this.#options;
      this.#everyOctets = Math.max(leastOctets, await write());
    } catch (error) {
      this.#isBehind = true;
      throw error;
    }
  }
}
