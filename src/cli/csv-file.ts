import { createReadStream } from "node:fs";
import { type ImportFile, UnreadableFile } from "../app/import-file.ts";
import { openAgentFile } from "../csv/agent-file.ts";
import { type CsvRecord, csvRecords } from "../csv/records.ts";
import { CommandFailed, EXIT } from "./failure.ts";
import { cannotRead } from "./file-trouble.ts";

/** Opens a file of agents. Throws `CommandFailed` where it is none, or cannot be read; so do its rows. */
export async function openCsv(path: string): Promise<ImportFile> {
  const file = await openAgentFile(path, octetsOf(path)).catch((error: unknown) => failed(path, error));
  return { ...file, rows: () => inWords(path, file.rows()) };
}

/** The records of any table, the first line among them, from the beginning at each call. */
export async function csvRecordsOf(path: string): Promise<() => AsyncGenerator<CsvRecord, void>> {
  const records = await csvRecords(octetsOf(path)).catch((error: unknown) => failed(path, error));
  return () => inWords(path, records());
}

function octetsOf(path: string): () => AsyncIterable<Uint8Array> {
  return () => createReadStream(path) as AsyncIterable<Uint8Array>;
}

async function* inWords<T>(path: string, items: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  try {
    yield* items;
  } catch (error) {
    failed(path, error);
  }
}

function failed(path: string, error: unknown): never {
  if (error instanceof UnreadableFile) throw new CommandFailed(EXIT.usage, error.message);
  throw error instanceof Error && "code" in error ? cannotRead(path, error, EXIT.usage) : error;
}
