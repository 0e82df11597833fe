/** Ids that stand together, in the order in which they came. Most stand alone: no set is made for one. */
export type Ids<Id extends string> = Id | Set<Id>;

/** Ids by what they belong to. */
export type IdsBy<Key, Id extends string> = Map<Key, Ids<Id>>;

export function idsOf<Id extends string>(ids: Ids<Id> | undefined): Iterable<Id> {
  if (ids === undefined) return [];
  return typeof ids === "string" ? [ids] : ids;
}

export function addId<Key, Id extends string>(map: IdsBy<Key, Id>, key: Key, id: Id): void {
  const before = map.get(key);
  const ids = withId(before, id);
  if (ids !== before) map.set(key, ids);
}

export function removeId<Key, Id extends string>(map: IdsBy<Key, Id>, key: Key, id: Id): void {
  const ids = map.get(key);
  if (ids !== undefined && withoutId(ids, id) === undefined) map.delete(key);
}

/** The ids with one more, which may be the very ones that were given. */
export function withId<Id extends string>(ids: Ids<Id> | undefined, id: Id): Ids<Id> {
  if (ids === undefined || ids === id) return id;
  if (typeof ids === "string") return new Set([ids, id]);
  return ids.add(id);
}

/** The ids without one, which may be the very ones that were given; `undefined`: none is left. */
export function withoutId<Id extends string>(ids: Ids<Id>, id: Id): Ids<Id> | undefined {
  if (typeof ids === "string") return ids === id ? undefined : ids;
  ids.delete(id);
  return ids.size === 0 ? undefined : ids;
}

export function hasId<Id extends string>(ids: Ids<Id> | undefined, id: Id): boolean {
  return ids === id || (typeof ids === "object" && ids.has(id));
}

/** For a layer, as sets are changed in place. */
export function copyOfIds<Id extends string>(ids: Ids<Id>): Ids<Id> {
  return typeof ids === "string" ? ids : new Set(ids);
}
