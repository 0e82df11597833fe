/** Puts in place of each record what `change` makes of it, and has it indexed anew. */
export function replaceEach<K, V>(
  records: Map<K, V>,
  change: (record: V) => V,
  index: (changed: V, key: K, record: V) => void = () => undefined,
): void {
  for (const [key, record] of records) {
    const changed = change(record);
    records.set(key, changed);
    index(changed, key, record);
  }
}
