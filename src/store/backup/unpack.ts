import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { open, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Parser, type ReadEntry } from "tar";
import { FILE_MODE, makeFolder } from "../disk/disk.ts";
import { MANIFEST, type Manifest, manifestSchema } from "./archive.ts";

/** An archive that is none of ours, or was cut short or altered. */
export class UnusableArchive extends Error {}

/** The files of a store. No name begins with a dot, none leads out of the folder. */
const OURS = /^(?:(?:state|level)\.json|(?:journal|leads|checkpoint)\/\w[\w.-]*|kept\/(?:journal|leads)\/\w[\w.-]*)$/;

/** About 30,000 files: a file a day for each of 80 years. */
const LONGEST_MANIFEST_OCTETS = 4 * 1024 * 1024;
/** Left free on the disk, for the journal that goes on. */
const SPARE_OCTETS = 16 * 1024 * 1024;

/** The path of a file, or the descriptor of one that is open; it is closed then. */
export type ArchiveSource = string | number;

interface Unpacked {
  readonly octets: number;
  readonly sha256: string;
}

/**
 * Unpacks an archive into a folder that is there. What is in it is written down as it is read, and never held whole.
 * Throws `UnusableArchive` for anything but plain files of a store that its manifest lists, each once, with that size
 * and checksum; and for what the disk has no room for.
 */
export async function unpack(archive: ArchiveSource, folder: string): Promise<Manifest> {
  const unpacked = new Map<string, Unpacked>();
  let manifest: Manifest | undefined;

  async function take({ path, type, size, chunks }: Member): Promise<void> {
    if (type !== "File" && type !== "OldFile") throw noPlainFile(path, type);
    if (path === MANIFEST) {
      if (size > LONGEST_MANIFEST_OCTETS) throw new UnusableArchive(`its ${MANIFEST} is too long to be one`);
      manifest = readManifest(await textOf(chunks));
      return;
    }
    if (!OURS.test(path)) throw new UnusableArchive(`${path} in it is no file of a store`);
    if (unpacked.has(path)) throw new UnusableArchive(`${path} is in it twice`);
    await demandRoom(folder, path, size);
    unpacked.set(path, await write(chunks, join(folder, path)));
  }

  await readEach(archive, take);
  if (manifest === undefined) throw new UnusableArchive(`it is no backup of leadline: it has no ${MANIFEST}`);
  compare(manifest, unpacked);
  return manifest;
}

/** What is read at once is unpacked at once, and zeros come out as a thousand times as much. */
const CHUNK_OCTETS = 8 * 1024;

interface Member extends Pick<ReadEntry, "path" | "type" | "size"> {
  /** Throws where the archive ends before it does. */
  readonly chunks: AsyncIterable<Buffer>;
}

/**
 * Hands over the members one after the other: the next is read when the last is taken. Nothing is being taken any more
 * when it is over, also where the archive breaks off.
 */
async function readEach(archive: ArchiveSource, take: (member: Member) => Promise<void>): Promise<void> {
  const parser = new Parser({ strict: true });
  let taking = Promise.resolve();
  let isOver = false;
  let giveUp = (_why: unknown): void => undefined;
  const failed = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  failed.catch(() => undefined); // whoever waits is told
  parser.on("entry", (entry: ReadEntry) => {
    if (isOver) return; // what is left in the parser
    const { path, type, size } = entry;
    taking = taking.then(() => take({ path, type, size, chunks: chunksOf(entry, failed) }));
    taking.catch(giveUp);
  });
  // Of a kind that the parser knows no use for.
  parser.on("ignoredEntry", ({ path, type }: ReadEntry) => giveUp(noPlainFile(path, type)));
  parser.on("error", (error: Error) => giveUp(noWholeArchive(error)));
  const ended = once(parser, "end");
  ended.catch(() => undefined); // an error of the parser is told above
  const input =
    typeof archive === "string"
      ? createReadStream(archive, { highWaterMark: CHUNK_OCTETS })
      : createReadStream("", { fd: archive, highWaterMark: CHUNK_OCTETS });
  const written = (chunk: Buffer): boolean => {
    try {
      return parser.write(chunk);
    } catch (error) {
      throw noWholeArchive(error);
    }
  };
  try {
    for await (const chunk of input) {
      if (!written(chunk as Buffer)) await Promise.race([once(parser, "drain"), failed]);
    }
    parser.end();
    await Promise.race([failed, ended]);
    await taking;
  } catch (error) {
    isOver = true;
    giveUp(error);
    await Promise.allSettled([taking]);
    throw error;
  } finally {
    input.destroy();
  }
}

async function* chunksOf(entry: ReadEntry, failed: Promise<never>): AsyncGenerator<Buffer, void> {
  const chunks = entry[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await Promise.race([chunks.next(), failed]);
    if (done === true) return;
    yield value;
  }
}

function noPlainFile(path: string, type: string): UnusableArchive {
  return new UnusableArchive(`${path} in it is no plain file (${type}): no backup holds that`);
}

function noWholeArchive(error: unknown): UnusableArchive {
  const why = error instanceof Error ? error.message : String(error);
  return new UnusableArchive(`it is no whole archive (${why})`, { cause: error });
}

async function demandRoom(folder: string, path: string, octets: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (octets > bavail * bsize - SPARE_OCTETS)
    throw new UnusableArchive(`${path} in it has ${octets} octets, and the disk has no room for it: free some`);
}

async function write(chunks: AsyncIterable<Buffer>, path: string): Promise<Unpacked> {
  await makeFolder(dirname(path));
  const file = await open(path, "wx", FILE_MODE);
  try {
    const hash = createHash("sha256");
    let octets = 0;
    for await (const chunk of chunks) {
      hash.update(chunk);
      await file.writeFile(chunk);
      octets += chunk.length;
    }
    await file.sync();
    return { octets, sha256: hash.digest("hex") };
  } finally {
    await file.close();
  }
}

async function textOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString("utf8");
}

function readManifest(text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UnusableArchive(`its ${MANIFEST} is damaged`);
  }
  const read = manifestSchema.safeParse(json);
  if (read.success) return read.data;
  const isNewer = typeof json === "object" && json !== null && "format" in json && Number(json.format) > 1;
  throw new UnusableArchive(
    isNewer ? "a newer release of leadline wrote it" : `its ${MANIFEST} is none that leadline writes`,
  );
}

function compare({ files }: Manifest, unpacked: ReadonlyMap<string, Unpacked>): void {
  const listed = new Set(files.map(({ path }) => path));
  for (const path of unpacked.keys())
    if (!listed.has(path)) throw new UnusableArchive(`${path} is in it, and its ${MANIFEST} does not list it`);
  for (const { path, octets, sha256 } of files) {
    const found = unpacked.get(path);
    if (found === undefined) throw new UnusableArchive(`${path}, which its ${MANIFEST} lists, is not in it`);
    if (found.octets !== octets || found.sha256 !== sha256) throw new UnusableArchive(`${path} in it is damaged`);
  }
}
