/** Numbers that look thrown and are the same for the same seed. */
export interface Chance {
  /** From 0 to below `limit`. */
  upTo: (limit: number) => number;
  pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** Mulberry32, by Tommy Ettinger (public domain): enough for sample data, for nothing else. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (limit: number) => Math.floor(next() * limit);
  return { upTo, pick: (items) => items[upTo(items.length)] ?? items[0] };
}

/** A number for a text, to seed each file of a sample by its path. */
export function seedOf(text: string, seed: number): number {
  return [...text].reduce((sum, character) => (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0, seed);
}
