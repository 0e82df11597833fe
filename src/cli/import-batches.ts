import type { ImportRow, ImportSource, RowOutcome } from "../app/importing.ts";
import type { DaemonClient } from "./daemon-client.ts";

/** Within what one request to the daemon may hold. */
const MOST_OCTETS = 48 * 1024;
const MOST_ROWS = 250;

/** Hands rows to the daemon, as many at a time as a request holds, and gives back what each comes to. */
export async function* inBatches(
  daemon: DaemonClient,
  rows: AsyncIterable<ImportRow>,
  source: ImportSource,
  check: boolean,
): AsyncGenerator<RowOutcome, void> {
  let batch: ImportRow[] = [];
  let octets = 0;
  for await (const row of rows) {
    const length = Buffer.byteLength(JSON.stringify(row)) + 1;
    if (batch.length === MOST_ROWS || octets + length > MOST_OCTETS) {
      yield* await daemon.importRows(batch, source, check);
      batch = [];
      octets = 0;
    }
    batch.push(row);
    octets += length;
  }
  if (batch.length > 0) yield* await daemon.importRows(batch, source, check);
}
