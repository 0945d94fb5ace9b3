/**
 * @template T, K
 * @param {Iterable<T>} all
 * @param {(each: T) => K} keyOf
 * @returns {Map<K, T[]>} in the order in which the keys come first
 */
export function groupBy(all, keyOf) {
  /** @type {Map<K, T[]>} */
  const groups = new Map();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
