import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Disk, NewFile } from "../disk/disk.ts";
import { checkpointFolder } from "../format/layout.ts";
import { type CheckpointIndex, indexPath, type Part, writtenIndex } from "./checkpoint.ts";

/** Octets gathered before they are written. */
const CHUNK = 256 * 1024;

/** Writes one file of a checkpoint, a line at a time, and works out its checksum. To be finished or discarded. */
export class PartWriter {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #name: string;
  readonly #digest = createHash("sha256");
  #file: NewFile | undefined;
  #gathered = "";
  #lines = 0;

  constructor(disk: Disk, folder: string, name: string) {
    this.#disk = disk;
    this.#folder = folder;
    this.#name = name;
  }

  get lines(): number {
    return this.#lines;
  }

  async line(text: string): Promise<void> {
    this.#lines += 1;
    this.#gathered += `${text}\n`;
    if (this.#gathered.length >= CHUNK) await this.#flush();
  }

  /** `undefined` where there was not one line: then there is no file either. */
  async finish(): Promise<Part | undefined> {
    if (this.#lines === 0) return undefined;
    await this.#flush();
    await this.#file?.finish();
    return { file: this.#name, checksum: this.#digest.digest("hex") };
  }

  /** Gives up what was not finished, so that no file stays open. */
  async discard(): Promise<void> {
    await this.#file?.discard();
  }

  async #flush(): Promise<void> {
    this.#file ??= await this.#disk.create(join(this.#folder, this.#name));
    this.#digest.update(this.#gathered);
    await this.#file.append(this.#gathered);
    this.#gathered = "";
  }
}

/** Writes a part, whose lines `write` gives the writer, and gives up what it has begun where that throws. */
export async function writePart(writer: PartWriter, write: () => Promise<void>): Promise<Part | undefined> {
  try {
    await write();
    return await writer.finish();
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

/** Writes the state, then the one file that makes all of it count. Gives back the checksum that is to be sealed. */
export async function writeCheckpoint(
  disk: Disk,
  directory: string,
  stateJson: string,
  { generation, shape, through, hash, evidence, gaps }: Omit<CheckpointIndex, "state">,
): Promise<string> {
  const writer = new PartWriter(disk, checkpointFolder(directory), `state.${generation}.json`);
  const state = await writePart(writer, () => writer.line(stateJson));
  if (state === undefined) throw new Error("the state was not written");
  const { text, checksum } = writtenIndex({ generation, shape, through, hash, state, evidence, gaps });
  const index = await disk.create(indexPath(directory));
  try {
    await index.append(text);
    await index.finish();
  } catch (error) {
    await index.discard();
    throw error;
  }
  return checksum;
}
