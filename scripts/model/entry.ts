/** What an index has under a key; where it has nothing yet, it has a new empty one from now on. */
export function entry<K, V>(index: Map<K, V>, key: K, empty: () => V): V {
  const found = index.get(key);
  if (found !== undefined) return found;
  const made = empty();
  index.set(key, made);
  return made;
}
