import { isLoopback } from "../app/host.ts";
import { sourceOf } from "./failed-sign-ins.ts";

/** Connections of one source at once: nobody takes all the places. What is in front on this machine stands for many. */
export class Places {
  readonly #most: number;
  readonly #taken = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Gives the place back; `undefined`: there is none. `address`: none on a Unix socket. */
  take(address: string | undefined): (() => void) | undefined {
    const source = address === undefined ? undefined : sourceOf(address);
    if (source === undefined || isLoopback(address === "::1" ? address : source)) return () => undefined;
    const before = this.#taken.get(source) ?? 0;
    if (before >= this.#most) return undefined;
    this.#taken.set(source, before + 1);
    return () => {
      const left = (this.#taken.get(source) ?? 1) - 1;
      if (left === 0) this.#taken.delete(source);
      else this.#taken.set(source, left);
    };
  }
}
