import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Copy } from "../app/ports.ts";
import { CopyTrouble } from "../app/ports.ts";
import { type CopyPlace, openCopy, placeOf } from "../compose/copy.ts";
import { loadConfig } from "../config/load.ts";
import { describeProblem } from "../config/problem.ts";
import { Secret } from "../config/secret.ts";
import { given } from "../domain/given.ts";
import type { Context } from "./context.ts";
import { CommandFailed, EXIT } from "./failure.ts";

/** Where a copy lies, where the configuration does not say, or not this. */
export interface PlaceFlags {
  readonly folder?: string;
  readonly keyFile?: string;
  /** Of NATS, one or several with commas. */
  readonly server?: string;
  readonly stream?: string;
  readonly credsFile?: string;
  readonly caFile?: string;
  readonly gateway?: string;
}

/** The place of the copy: as configured, but for what flags say. Throws `CommandFailed` where none is named. */
export function namedPlace({ source }: Context, flags: PlaceFlags = {}): CopyPlace {
  const read = loadConfig(source);
  if (!read.ok) throw new CommandFailed(EXIT.usage, read.problems.map(describeProblem).join("; "));
  const configured = placeOf(read.value);
  const { folder, keyFile, server, gateway } = flags;
  const key = keyFile === undefined ? configured.copy.key : new Secret(keyIn(keyFile));
  const copy =
    folder !== undefined
      ? { folder: resolve(folder), nats: null, key }
      : server !== undefined
        ? { folder: null, nats: natsOf(server, flags), key }
        : { ...configured.copy, key };
  if (copy.folder === null && copy.nats === null) {
    throw new CommandFailed(
      EXIT.usage,
      "no place of a copy is named; set copy.folder or copy.nats in the configuration, or write --folder DIR or --server URL",
    );
  }
  return { ...configured, copy, ...given({ gateway }) };
}

function natsOf(server: string, { stream = "leadline", credsFile, caFile }: PlaceFlags) {
  return {
    servers: server.split(","),
    credsFile: credsFile === undefined ? null : readable(credsFile),
    ca: caFile === undefined ? null : textIn(caFile),
    stream,
    replicas: 1,
  };
}

function keyIn(file: string): string {
  const key = textIn(file);
  if (/^[0-9a-fA-F]{64}$/.test(key)) return key;
  throw new CommandFailed(EXIT.usage, `${file} holds no key of 64 hexadecimal digits`);
}

function readable(file: string): string {
  textIn(file);
  return resolve(file);
}

function textIn(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new CommandFailed(EXIT.usage, `${file} cannot be read: ${error instanceof Error ? error.message : ""}`);
  }
}

/** Does something with the copy at a place. What is wrong with it ends the command, in words. */
export async function withCopy<T>(place: CopyPlace, work: (copy: Copy) => Promise<T>): Promise<T> {
  const copy = await openCopy(place).catch(inWords);
  if (copy === undefined) throw new CommandFailed(EXIT.usage, "no place of a copy is named");
  try {
    return await work(copy).catch(inWords);
  } finally {
    await copy.close();
  }
}

function inWords(error: unknown): never {
  if (error instanceof CopyTrouble) throw new CommandFailed(EXIT.failed, error.message);
  throw error;
}
