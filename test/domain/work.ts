/**
 * How many entries of maps, sets and arrays are gone through while something is done: the same however busy the machine
 * is. What is looked up by its key costs nothing here, whatever there is beside it.
 */
export function entriesGoneThrough(work: () => void): number {
  let count = 0;
  const restores: (() => void)[] = [];
  /** `entriesIn`: how many one call goes through. */
  const counted = (prototype: object, name: string, entriesIn: (of: Walked) => number): void => {
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    if (before === undefined) throw new Error(`there is no ${name}`);
    const original = before.value as (this: Walked, ...args: unknown[]) => unknown;
    Object.defineProperty(prototype, name, {
      ...before,
      value(this: Walked, ...args: unknown[]) {
        count += entriesIn(this);
        return original.apply(this, args);
      },
    });
    restores.push(() => Object.defineProperty(prototype, name, before));
  };

  for (const iterator of [new Map().entries(), new Set().values()])
    counted(Object.getPrototypeOf(iterator) as object, "next", () => 1);
  for (const { prototype } of [Map, Set]) counted(prototype, "forEach", ({ size = 0 }) => size);
  for (const name of WALKS) counted(Array.prototype, name, ({ length = 0 }) => length);
  try {
    work();
  } finally {
    for (const restore of restores) restore();
  }
  return count;
}

type Walked = { readonly size?: number; readonly length?: number };

const WALKS = [
  ...["filter", "find", "findIndex", "findLast", "findLastIndex", "every", "some", "includes", "indexOf"],
  ...["map", "flatMap", "reduce", "forEach", "sort", "toSorted", "slice"],
];
