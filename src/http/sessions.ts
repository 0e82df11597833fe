import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../app/ports.ts";
import { HOUR } from "../domain/time.ts";

/** A session that nobody uses ends, and so does one that is used for ever. */
const IDLE_MS = 12 * HOUR;
const LONGEST_MS = 7 * 24 * HOUR;
/** Beyond them the one that was used the longest ago ends. */
const MOST_SESSIONS = 200;
const ID_OCTETS = 32;

interface Session {
  readonly name: string;
  /** Of the password: with another one the session is over. */
  readonly stamp: string;
  readonly beganMs: number;
  usedMs: number;
}

/** Who is signed in. They are forgotten with the process; only a digest of each cookie is kept. */
export class Sessions {
  readonly #clock: Pick<Clock, "monotonicMs">;
  /** In the order of their use. */
  readonly #sessions = new Map<string, Session>();

  constructor(clock: Pick<Clock, "monotonicMs">) {
    this.#clock = clock;
  }

  /** The id of a new session, for the cookie. */
  begin(name: string, stamp: string): string {
    const id = randomBytes(ID_OCTETS).toString("base64url");
    const now = this.#clock.monotonicMs();
    this.#sessions.set(digestOf(id), { name, stamp, beganMs: now, usedMs: now });
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > MOST_SESSIONS && oldest !== undefined) this.#sessions.delete(oldest);
    return id;
  }

  /** Whose session it is, while it lasts; that it is asked for is its use. */
  find(id: string): { readonly name: string; readonly stamp: string } | undefined {
    const key = digestOf(id);
    const session = this.#sessions.get(key);
    if (session === undefined) return undefined;
    this.#sessions.delete(key);
    if (this.#isOver(session)) return undefined;
    session.usedMs = this.#clock.monotonicMs();
    this.#sessions.set(key, session);
    return session;
  }

  /** The same, and it is no use of it. */
  look(id: string): { readonly name: string; readonly stamp: string } | undefined {
    const session = this.#sessions.get(digestOf(id));
    return session === undefined || this.#isOver(session) ? undefined : session;
  }

  #isOver({ usedMs, beganMs }: Session): boolean {
    const now = this.#clock.monotonicMs();
    return now - usedMs > IDLE_MS || now - beganMs > LONGEST_MS;
  }

  end(id: string): void {
    this.#sessions.delete(digestOf(id));
  }
}

function digestOf(id: string): string {
  return createHash("sha256").update(id).digest("base64");
}
