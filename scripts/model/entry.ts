/** What an index has under a key; where it has nothing yet, it has this empty one from now on. */
export const entry = <K, V>(index: Map<K, V>, key: K, empty: V): V => {
  const found = index.get(key) ?? empty;
  index.set(key, found);
  return found;
};
