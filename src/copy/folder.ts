import { access, constants, type FileHandle, mkdir, open, readdir, readFile, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Copy, CopyTrouble } from "../app/ports.ts";

// <folder>/leadline-copy.json                        made by `leadline copy init`: the medium is there
// <folder>/main/records/00000003.000000000120        objects of the gateway called main

/** Without it a folder is the empty mount point of a stick that is not plugged in. */
const MARKER = "leadline-copy.json";
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

export interface FolderCopyOptions {
  readonly folder: string;
  readonly gateway: string;
  /** The state's: a copy on the same medium survives little. */
  readonly storeDirectory: string;
}

/** A copy in a folder on another medium: a stick, a mounted share. It may be pulled and put back at any moment. */
export function createFolderCopy({ folder, gateway, storeDirectory }: FolderCopyOptions): Copy {
  const root = join(folder, gateway);
  /** Folders that were made on this medium, and are known to outlive a power cut. */
  const made = new Set<string>();
  /** The marker that was read last: another medium, or none, has another. */
  let knownMarker: string | undefined;
  /** Objects that were begun and not finished: the medium was full, or was pulled. */
  const torn = new Set<string>();
  let isSameMedium = false;

  /** Asked before each step: a stick may have been pulled since the last one, and the card lies beneath. */
  async function needMarker(): Promise<void> {
    const { dev, ino, mtimeMs } = await stat(join(folder, MARKER));
    const store = await stat(storeDirectory).catch(() => undefined);
    isSameMedium = store?.dev === dev;
    const marker = `${dev} ${ino} ${mtimeMs}`;
    if (marker === knownMarker) return;
    // A stick may be exchanged for another place of a copy between two looks.
    made.clear();
    await readMarker(folder);
    knownMarker = marker;
  }

  async function makeFolder(path: string): Promise<void> {
    if (made.has(path)) return;
    if (path !== root) await makeFolder(dirname(path));
    await mkdir(path, { mode: FOLDER_MODE }).catch(unless("EEXIST"));
    await syncFolder(dirname(path));
    made.add(path);
  }

  async function asked<T>(work: () => Promise<T>): Promise<T> {
    try {
      await needMarker();
      return await work();
    } catch (error) {
      knownMarker = undefined;
      throw explained(error, folder);
    }
  }

  return {
    place: folder,
    create: (name, octets) =>
      asked(async () => {
        const path = join(root, name);
        await makeFolder(dirname(path));
        // One that we began and could not finish is no object. Whoever still writes to it writes to none.
        if (torn.has(path)) await unlink(path).catch(unless("ENOENT"));
        const file = await open(path, "wx", FILE_MODE).catch(unless("EEXIST"));
        if (file === undefined) return "exists";
        torn.add(path);
        await fill(file, octets);
        await syncFolder(dirname(path));
        torn.delete(path);
        return "created";
      }),
    read: (name) => asked(() => readFile(join(root, name)).catch(unless("ENOENT"))),
    names: (kind) =>
      asked(async () => {
        const names = (await readdir(join(root, kind)).catch(unless("ENOENT"))) ?? [];
        return names.map((name) => `${kind}/${name}`);
      }),
    remove: (name) =>
      asked(async () => {
        await unlink(join(root, name)).catch(unless("ENOENT"));
      }),
    warnings: () =>
      isSameMedium
        ? [`copy.folder (${folder}) lies on the same medium as store.directory: it dies with it; name another medium`]
        : [],
    close: () => Promise.resolve(),
  };
}

/** Marks a folder, which has to take what is written, as the place of a copy. Says whether it has been one before. */
export async function markFolder(folder: string): Promise<"marked" | "was marked"> {
  try {
    const file = await open(join(folder, MARKER), "wx", FILE_MODE).catch(unless("EEXIST"));
    if (file === undefined) {
      await readMarker(folder);
      await access(folder, constants.R_OK | constants.W_OK);
      return "was marked";
    }
    await fill(
      file,
      new TextEncoder().encode(`${JSON.stringify({ format: 1, what: "a copy of leadline's state" })}\n`),
    );
    await syncFolder(folder);
    return "marked";
  } catch (error) {
    if (codeOf(error) === "ENOENT") {
      throw new CopyTrouble(`there is no ${folder}; plug in and mount the medium, and make the folder on it`);
    }
    throw explained(error, folder);
  }
}

/** Throws where the marker is none of ours: whatever made it, it does not tell that the medium is there. */
async function readMarker(folder: string): Promise<void> {
  const path = join(folder, MARKER);
  const format = formatIn(await readFile(path, "utf8"));
  if (format === 1) return;
  throw new CopyTrouble(
    typeof format === "number" && format > 1
      ? `${path} is of a newer release of leadline: install that, or name another folder`
      : `${path} is not as leadline copy init writes it: where ${folder} is the right folder, remove that file and run leadline copy init`,
  );
}

function formatIn(text: string): unknown {
  try {
    const told: unknown = JSON.parse(text);
    return typeof told === "object" && told !== null && "format" in told ? told.format : undefined;
  } catch {
    return undefined;
  }
}

async function fill(file: FileHandle, octets: Uint8Array): Promise<void> {
  try {
    await file.writeFile(octets);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    // Some shares know of no folder that is synced: what they hold is the server's to keep.
    await folder.sync().catch(unless("EINVAL", "ENOTSUP", "EPERM"));
  } finally {
    await folder.close();
  }
}

/** Passes over a refusal with one of these codes. */
function unless(...codes: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (codes.includes(codeOf(error) ?? "")) return undefined;
    throw error;
  };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** What the system says, in words that say what to do. */
function explained(error: unknown, folder: string): CopyTrouble {
  if (error instanceof CopyTrouble) return error;
  const words = WORDS[codeOf(error) ?? ""];
  const why = words ?? `cannot be used: ${error instanceof Error ? error.message : String(error)}`;
  return new CopyTrouble(`${folder} ${why.replace("<folder>", folder)}`, { cause: error });
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: `is not the place of a copy: plug in and mount the medium; where it is a new one, run leadline copy init`,
  ENOTDIR: "is no folder; see copy.folder",
  ENOSPC: "is full: make room there, or take a larger medium",
  EDQUOT: "is full for this user: make room there, or raise the quota",
  EROFS: "is read-only: the medium may be worn out or locked; look at dmesg, replace it",
  EACCES: "may not be read and written by this user: sudo chown -R leadline: <folder>",
  EPERM: "may not be read and written by this user: sudo chown -R leadline: <folder>",
  EIO: "cannot be read or written: the medium fails or was pulled; plug it in again, or replace it",
  ENODEV: "is gone: plug the medium in again and mount it",
  ENXIO: "is gone: plug the medium in again and mount it",
  ESTALE: "is gone: the share has to be mounted again",
};
