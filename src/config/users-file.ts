import { fchownSync, fsyncSync, closeSync, openSync, readFileSync, renameSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { PEOPLE_ROLES } from "../app/actor.ts";
import { isUserName, type User, type UserDirectory } from "../app/users.ts";
import { whyUnreadable } from "./file-errors.ts";
import { stampOf } from "./file-stamp.ts";

const base64 = z.string().regex(/^[A-Za-z0-9+/]{16,200}={0,2}$/);
/** What a hash may cost: more is no hash of ours, and would keep a Pi busy for minutes. */
const MOST_COST = 2 ** 17;

const usersSchema = z.strictObject({
  users: z.array(
    z.strictObject({
      name: z.string().refine(isUserName),
      role: z.enum(PEOPLE_ROLES),
      password: z.strictObject({
        salt: base64,
        hash: base64,
        cost: z.int().min(1_024).max(MOST_COST),
        blockSize: z.int().min(1).max(16),
        parallelization: z.int().min(1).max(4),
      }),
      secondFactor: z
        .strictObject({
          secret: z.string().regex(/^[A-Z2-7]{32}$/),
          recovery: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(20),
        })
        .exactOptional(),
    }),
  ),
});

/** The users of a file; none where there is no file. Throws, for people, where it is none of ours. */
export function readUsers(file: string): readonly User[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw new Error(`${file} cannot be read: ${whyUnreadable(error)}`);
  }
  const read = usersSchema.safeParse(parsed(text));
  if (read.success) return read.data.users;
  const place = read.error.issues[0]?.path.join(".") ?? "";
  const where = place === "" ? "" : ` at ${place}`;
  throw new Error(
    `${file} holds no users as leadline writes them${where}; move it away and make them anew with leadline users add`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON: the schema says so
  }
}

/** Puts the file in place as a whole, for its owner alone. The owner is that of the folder: root makes it for the service. */
export function writeUsers(file: string, users: readonly User[]): void {
  const { uid, gid } = statSync(dirname(file));
  const made = `${file}.${process.pid}`;
  const opened = openSync(made, "wx", 0o600);
  try {
    writeSync(opened, `${JSON.stringify({ users }, undefined, 2)}\n`);
    if (process.getuid?.() === 0) fchownSync(opened, uid, gid);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  renameSync(made, file);
}

/** The users of a file as it is at each moment: who is removed is gone at once. */
export function createUserDirectory(file: string): UserDirectory {
  let known: { readonly stamp: string; readonly users: ReadonlyMap<string, User> } | undefined;

  function users(): ReadonlyMap<string, User> {
    const stamp = stampOf(file);
    if (known?.stamp === stamp) return known.users;
    const read = new Map(readUsers(file).map((user) => [user.name, user] as const));
    known = { stamp, users: read };
    return read;
  }

  return { find: (name) => users().get(name), isEmpty: () => users().size === 0 };
}
