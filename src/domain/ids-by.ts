/** Ids that stand together, in the order in which they came. Most stand alone: no set is made for one. */
export type Ids<Id extends string> = Id | Set<Id>;

/** Ids by what they belong to. */
export type IdsBy<Key, Id extends string> = Map<Key, Ids<Id>>;

export function idsOf<Id extends string>(ids: Ids<Id> | undefined): Iterable<Id> {
  if (ids === undefined) return [];
  return typeof ids === "string" ? [ids] : ids;
}

export function addId<Key, Id extends string>(map: IdsBy<Key, Id>, key: Key, id: Id): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, id);
  else if (typeof ids !== "string") ids.add(id);
  else if (ids !== id) map.set(key, new Set([ids, id]));
}

export function removeId<Key, Id extends string>(map: IdsBy<Key, Id>, key: Key, id: Id): void {
  const ids = map.get(key);
  if (ids === id) map.delete(key);
  else if (typeof ids === "object" && ids.delete(id) && ids.size === 0) map.delete(key);
}

/** For a layer, as sets are changed in place. */
export function copyOfIds<Id extends string>(ids: Ids<Id>): Ids<Id> {
  return typeof ids === "string" ? ids : new Set(ids);
}
