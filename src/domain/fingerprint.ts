/** The same for the same members, whatever their order: who asks again and again is known by it. FNV-1a, 64 bits. */
export function fingerprintOf(record: object): string {
  const members = Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
  let hash = 0xcbf29ce484222325n;
  for (const unit of JSON.stringify(members)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
