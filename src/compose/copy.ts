import { createHash } from "node:crypto";
import type { ReadingNeeds } from "../app/copy/reading.ts";
import type { CopySource } from "../app/copy/source.ts";
import type { Copy, CopySeal } from "../app/ports.ts";
import type { Config, CopyConfig, NatsConfig } from "../config/config.ts";
import { createFolderCopy, markFolder } from "../copy/folder.ts";
import { OPEN_SEAL, sealWith } from "../copy/sealing.ts";
import { given } from "../domain/given.ts";
import { readOwnEpoch, writeOwnEpoch } from "../store/copy/epoch-file.ts";
import { erasedSince, partsOfFile, storeFilesUpTo } from "../store/copy/files.ts";
import { cursorAt, nextStretch } from "../store/copy/stretch.ts";
import { readLevel } from "../store/disk/level.ts";
import type { ChainPoint } from "../store/format/chain.ts";

/** The kind of problem that another device is: nothing is sent any more. */
export const SUPERSEDED = "superseded";

/** Where a copy lies, and whose it is. */
export interface CopyPlace {
  readonly copy: Pick<CopyConfig, "folder" | "nats" | "key">;
  readonly gateway: string;
  readonly storeDirectory: string;
}

export function placeOf({ copy, gateway, store }: Config): CopyPlace {
  return { copy, gateway, storeDirectory: store.directory };
}

/** The place that is configured; `undefined`: none is. What it needs is loaded only then. */
export async function openCopy({ copy, gateway, storeDirectory }: CopyPlace): Promise<Copy | undefined> {
  const { folder, nats } = copy;
  if (folder !== null) return createFolderCopy({ folder, gateway, storeDirectory });
  if (nats === null) return undefined;
  const { createNatsCopy } = await import("../copy/nats.ts");
  return createNatsCopy(natsOptions(nats, gateway));
}

function natsOptions({ servers, stream, credsFile, ca }: NatsConfig, gateway: string) {
  return { servers, stream, gateway, sha256, ...given({ credsFile: credsFile ?? undefined, ca: ca ?? undefined }) };
}

/** Makes the place that is configured one of ours; the folder or the servers are there. Rejects with `CopyTrouble`. */
export async function markPlace({ copy: { folder, nats }, gateway }: CopyPlace): Promise<void> {
  if (folder !== null) await markFolder(folder);
  if (nats === null) return;
  const { makeStream } = await import("../copy/nats.ts");
  await makeStream({ ...natsOptions(nats, gateway), replicas: nats.replicas });
}

export function sealOf({ key }: { readonly key: { reveal(): string } | null }): CopySeal {
  return key === null ? OPEN_SEAL : sealWith(key.reveal());
}

/** What reads it, wherever it lies. */
export function readingOf(copy: Copy, { copy: { key }, gateway }: CopyPlace): ReadingNeeds {
  return { copy, seal: sealOf({ key }), gateway, sha256 };
}

export function sha256(octets: Uint8Array): string {
  return createHash("sha256").update(octets).digest("hex");
}

/** The store in a folder, as it is copied. `head`: the last record that is on disk. */
export function sourceIn(directory: string, head: () => ChainPoint): CopySource {
  return {
    head,
    cursorAt: (point) => cursorAt(directory, point),
    next: (cursor, upTo, mostOctets) => nextStretch(directory, cursor, upTo, mostOctets),
    level: () => readLevel(directory),
    filesUpTo: (cursor) => storeFilesUpTo(directory, cursor),
    parts: (file, partOctets) => partsOfFile(directory, file, partOctets),
    erased: (paths) => erasedSince(directory, paths),
    readEpoch: () => readOwnEpoch(directory),
    writeEpoch: (own) => writeOwnEpoch(directory, own),
  };
}
