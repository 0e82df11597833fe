import { type Copy, CopyTrouble } from "../../src/app/ports.ts";

/** A place in memory, which several gateways may use, and which can be out of reach, full or silent. */
export class MemoryPlace {
  readonly objects = new Map<string, Uint8Array>();
  /** Why it cannot be used. */
  trouble: string | undefined;
  /** Questions are never answered. */
  hangs = false;
  /** Nothing is created before it is over. */
  slowness: Promise<void> | undefined;
  /** How long each object takes to be created. */
  latency: (() => Promise<void>) | undefined;
  /** Octets that it takes in all. */
  room = Number.POSITIVE_INFINITY;
  /** What was asked, oldest first: `create records/…`. */
  readonly asked: string[] = [];

  open(): Copy {
    return {
      place: "memory",
      create: async (name, octets) => {
        await this.slowness;
        await this.latency?.();
        return this.#ask(`create ${name}`, () => {
          if (this.objects.has(name)) return "exists";
          const used = [...this.objects.values()].reduce((sum, each) => sum + each.length, 0);
          if (used + octets.length > this.room) throw new CopyTrouble("memory is full");
          this.objects.set(name, Uint8Array.from(octets));
          return "created";
        });
      },
      read: (name) => this.#ask(`read ${name}`, () => this.objects.get(name)),
      names: (folder) =>
        this.#ask(`names ${folder}`, () => [...this.objects.keys()].filter((name) => name.startsWith(`${folder}/`))),
      remove: (name) => this.#ask(`remove ${name}`, () => void this.objects.delete(name)),
      warnings: () => [],
      close: () => Promise.resolve(),
    };
  }

  /** The names of its objects in a folder, in order. */
  namesIn(folder: string): readonly string[] {
    return [...this.objects.keys()].filter((name) => name.startsWith(`${folder}/`)).toSorted();
  }

  async #ask<T>(question: string, answer: () => T): Promise<T> {
    this.asked.push(question);
    if (this.hangs) await new Promise(() => undefined);
    await Promise.resolve();
    if (this.trouble !== undefined) throw new CopyTrouble(this.trouble);
    return answer();
  }
}
