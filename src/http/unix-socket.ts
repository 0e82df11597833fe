import { once } from "node:events";
import { chmod, lstat, mkdir, unlink } from "node:fs/promises";
import type { Server } from "node:http";
import { connect } from "node:net";
import { dirname } from "node:path";

/** The owner and the group: whoever may give commands is in the group. */
const SOCKET_MODE = 0o660;
const FOLDER_MODE = 0o750;

/**
 * Listens on a Unix socket and makes its folder. A socket file that a killed process left is removed; one on
 * which somebody answers, or a file that is no socket, is left alone: rejects with an error for people.
 */
export async function listenOnSocket(server: Server, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
  try {
    await listen(server, path);
  } catch (error) {
    if (!hasCode(error, "EADDRINUSE")) throw error;
    await removeStale(path);
    await listen(server, path);
  }
  // Until here only the owner could connect: the usual umask leaves nobody else the right to write.
  await chmod(path, SOCKET_MODE);
}

async function listen(server: Server, path: string): Promise<void> {
  // once() rejects on `error`.
  const listening = once(server, "listening");
  server.listen(path);
  await listening;
}

async function removeStale(path: string): Promise<void> {
  if (!(await lstat(path)).isSocket()) throw new Error(`${path} is no socket; move it away or set http.socket`);
  if (await answers(path)) throw new Error(`another process answers on ${path}; stop it or set http.socket`);
  await unlink(path);
}

async function answers(path: string): Promise<boolean> {
  const probe = connect(path);
  try {
    await once(probe, "connect");
    return true;
  } catch (error) {
    // connect(2): nobody listens any more.
    if (hasCode(error, "ECONNREFUSED")) return false;
    throw error;
  } finally {
    probe.destroy();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
