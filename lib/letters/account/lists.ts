/** "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** The first letter as a capital. */
export function sentenceStart(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
