/**
 * A function that works once for each object and key, and gives the same again as long as that object lives. For what follows from
 * something that never changes. `work` must not depend on anything else.
 */
export function remembered<Of extends object, Key, Result>(
  work: (of: Of, key?: Key) => Result,
): (of: Of, key?: Key) => Result {
  const kept = new WeakMap<Of, Map<Key | undefined, Result>>();
  return (of, key) => {
    const known = kept.get(of) ?? new Map<Key | undefined, Result>();
    kept.set(of, known);
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = work(of, key);
    known.set(key, result);
    return result;
  };
}
