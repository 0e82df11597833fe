export interface SnapshotterOptions {
  /** Brings state.json forward to a record: `snapshotInThread` while the gateway runs, `writeSnapshot` in tests. */
  readonly write: (upTo: number) => Promise<void>;
  /** How much the journal grows between two snapshots. */
  readonly everyOctets: number;
  /** What the last snapshot did not cover when the store was opened. */
  readonly octetsSinceSnapshot: number;
  /** A snapshot that failed. The journal is whole: the next start takes longer, nothing else. */
  readonly onFailure: (error: unknown) => void;
}

/** Decides when to take a snapshot: by the journal's growth, one at a time. */
export class Snapshotter {
  readonly #options: SnapshotterOptions;
  #octets: number;
  #running: Promise<void> | undefined;

  constructor(options: SnapshotterOptions) {
    this.#options = options;
    this.#octets = options.octetsSinceSnapshot;
  }

  /** For the journal's `onSynced`. */
  grown(sequence: number, octets: number): void {
    this.#octets += octets;
    if (this.#octets >= this.#options.everyOctets && this.#running === undefined) this.#running = this.#take(sequence);
  }

  /** Resolves when no snapshot is being taken. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #take(sequence: number): Promise<void> {
    this.#octets = 0; // also when it fails: a full disk is not asked again with every record
    try {
      await this.#options.write(sequence);
    } catch (error) {
      this.#options.onFailure(error);
    } finally {
      this.#running = undefined;
    }
  }
}
