import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Part } from "./checkpoint.ts";
import type { Disk, NewFile } from "../disk/disk.ts";

/** Octets gathered before they are written. */
const CHUNK = 256 * 1024;

/** Writes one file of a checkpoint, a line at a time, and works out its checksum. */
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

  async #flush(): Promise<void> {
    this.#file ??= await this.#disk.create(join(this.#folder, this.#name));
    this.#digest.update(this.#gathered);
    await this.#file.append(this.#gathered);
    this.#gathered = "";
  }
}
