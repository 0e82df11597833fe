import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../app/ports.ts";
import { MINUTE } from "../domain/time.ts";

const WITHIN_MS = 5 * MINUTE;
/** Wrong codes. */
const MOST_TRIES = 5;
/** Beyond them the oldest ends. */
const MOST_AT_ONCE = 100;
const ID_OCTETS = 32;

interface HalfSignIn {
  readonly name: string;
  /** Of the password that was right. */
  readonly stamp: string;
  readonly beganMs: number;
  wrongCodes: number;
}

/** Who has given their password, and still owes the code. They are forgotten with the process. */
export class HalfSignIns {
  readonly #clock: Pick<Clock, "monotonicMs">;
  readonly #halves = new Map<string, HalfSignIn>();

  constructor(clock: Pick<Clock, "monotonicMs">) {
    this.#clock = clock;
  }

  /** The id, for the cookie. */
  begin(name: string, stamp: string): string {
    const id = randomBytes(ID_OCTETS).toString("base64url");
    this.#halves.set(digestOf(id), { name, stamp, beganMs: this.#clock.monotonicMs(), wrongCodes: 0 });
    const [oldest] = this.#halves.keys();
    if (this.#halves.size > MOST_AT_ONCE && oldest !== undefined) this.#halves.delete(oldest);
    return id;
  }

  find(id: string): { readonly name: string; readonly stamp: string } | undefined {
    const half = this.#halves.get(digestOf(id));
    return half === undefined || this.#clock.monotonicMs() - half.beganMs > WITHIN_MS ? undefined : half;
  }

  /** A code was wrong. */
  failed(id: string): void {
    const half = this.#halves.get(digestOf(id));
    if (half === undefined) return;
    half.wrongCodes += 1;
    if (half.wrongCodes >= MOST_TRIES) this.end(id);
  }

  end(id: string): void {
    this.#halves.delete(digestOf(id));
  }
}

function digestOf(id: string): string {
  return createHash("sha256").update(id).digest("base64");
}
