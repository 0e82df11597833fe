import type { EventType } from "./events.ts";

/** Part of a table that names every event: those of which it says the same. */
export function alike<const V, T extends EventType>(value: V, ...types: readonly T[]): { readonly [K in T]: V } {
  return Object.fromEntries(types.map((type) => [type, value])) as { readonly [K in T]: V };
}
