import { readFile } from "node:fs/promises";
import { type Adapter, Low } from "lowdb";
import { beginningOf, goesOnFrom } from "../checkpoint/beginning.ts";
import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { replaceFile } from "../disk/durable.ts";
import { isErrno } from "../disk/errno.ts";
import type { Fold } from "../format/fold.ts";
import { snapshotPath } from "../format/layout.ts";
import { sha256 } from "../format/sha256.ts";

/** What state.json holds. */
export interface Snapshot {
  /** Of the state's shape; see `Fold`. */
  readonly shape: number;
  /** The record up to which the state is folded, and its hash. */
  readonly sequence: number;
  readonly hash: string;
  readonly state: unknown;
}

/** A state to fold on from; `why` says for people why it is not that of the snapshot. */
export interface StartingState<S> {
  readonly state: S;
  readonly point: ChainPoint;
  readonly why?: string;
}

/**
 * The state in `<directory>/state.json`; where there is none that can be used, that of the checkpoint, or the empty
 * one. Throws `DamagedCheckpoint` where neither is left.
 */
export async function loadState<S, E>(directory: string, fold: Fold<S, E>): Promise<StartingState<S>> {
  const snapshot = await readSnapshot(directory, fold);
  return "state" in snapshot ? snapshot : { ...(await beginningOf(directory, fold)), why: snapshot.why };
}

/** Why the state is not that of state.json. */
export interface NoSnapshot {
  readonly why: string;
  /** The disk does not give it out, so that it cannot be replaced either. */
  readonly isUnreadable?: true;
}

/** The state in state.json, and nothing else. Does not throw: a snapshot can always be done without. */
export async function readSnapshot<S, E>(
  directory: string,
  fold: Fold<S, E>,
): Promise<Omit<StartingState<S>, "why"> | NoSnapshot> {
  const database = new Low<Snapshot>(new DurableJson(snapshotPath(directory)), NOTHING);
  try {
    await database.read();
  } catch (error) {
    if (error instanceof DamagedSnapshot) return { why: error.message };
    return { why: `it cannot be read: ${String(error)}`, isUnreadable: true };
  }
  const { shape, sequence, hash, state } = database.data;
  if (database.data === NOTHING) return { why: "there is none" };
  if (shape !== fold.shape) return { why: "another release wrote it" };
  if (!(await goesOnFrom(directory, { sequence, hash }))) return { why: "the journal after it has been dropped" };
  try {
    return { state: fold.fromJson(state), point: { sequence, hash } };
  } catch (error) {
    return { why: `its state was not understood: ${String(error)}` }; // a mistake of ours; the journal makes it good
  }
}

/** Replaces `<directory>/state.json`, whole or not at all. */
export async function replaceSnapshot(directory: string, snapshot: Snapshot): Promise<void> {
  await new Low(new DurableJson(snapshotPath(directory)), snapshot).write();
}

const NOTHING: Snapshot = { shape: 0, ...BEGINNING, state: null };

class DamagedSnapshot extends Error {}

const HEAD = /^\{"checksum":"([0-9a-f]{64})",\n/;

/**
 * lowdb's own file adapters write without syncing and believe what they read. This one survives a power
 * cut and notices a flipped bit: the first line is the SHA-256 of everything after it.
 */
class DurableJson implements Adapter<Snapshot> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<Snapshot | null> {
    let text: string;
    try {
      text = await readFile(this.#path, "utf8");
    } catch (error) {
      if (isErrno(error, "ENOENT")) return null;
      throw error;
    }
    const head = HEAD.exec(text);
    if (head === null) throw new DamagedSnapshot("its first line is not a checksum");
    if (sha256(text.slice(head[0].length)) !== head[1]) throw new DamagedSnapshot("its checksum is wrong");
    return JSON.parse(text) as Snapshot; // the checksum says that `write` wrote it
  }

  async write(snapshot: Snapshot): Promise<void> {
    const body = `${airy(snapshot, 3).slice(2)}\n`;
    await replaceFile(this.#path, `{"checksum":"${sha256(body)}",\n${body}`);
  }
}

/**
 * JSON with the members of the outer `depth` levels on lines of their own: an agent a line, which a person can read
 * and `grep`, at a fraction of the octets of full indentation.
 */
function airy(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value))
    return spread(
      "[",
      value.map((item) => airy(item ?? null, depth - 1)),
      "]",
    );
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return spread(
    "{",
    members.map(([name, member]) => `${JSON.stringify(name)}:${airy(member, depth - 1)}`),
    "}",
  );
}

function spread(open: string, items: readonly string[], close: string): string {
  return items.length === 0 ? open + close : `${open}\n${items.join(",\n")}\n${close}`;
}
