/** `T` without what may be undefined: such a property is there with a value, or not at all. */
export type Given<T extends object> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same properties with other values. */
export function mapValues<K extends string, V, W>(
  properties: { readonly [P in K]?: V },
  map: (value: V, key: K) => W,
): { [P in K]?: W } {
  const mapped: { [P in K]?: W } = {};
  for (const key in properties) mapped[key] = map(properties[key] as V, key);
  return mapped;
}

/**
 * `{ ...record, ...more }`, for what is made again and again. V8 of Node.js 20 gives each object that begins with a spread
 * and then gets a new property a hidden class of its own: it takes microseconds to make, and whatever reads it later has
 * never seen its like. This one has the class of all with the same properties in the same order.
 */
export function withMore<T extends object, const M extends object>(record: T, more: M): T & M {
  return Object.assign({}, record, more);
}

/** The properties that have a value, in their order: `{ ...given({ name }), id }` has no `name` where there is none. */
export function given<const T extends object>(properties: T): Given<T> {
  const present: Record<string, unknown> = {};
  // Every record is made with it: entries and back would take several times as long.
  for (const key in properties) if (properties[key] !== undefined) present[key] = properties[key];
  return present as Given<T>;
}
