/** The items by what `keyOf` says of each, in the order in which they came. */
export function grouped<Key, Value>(
  items: readonly Value[],
  keyOf: (item: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
