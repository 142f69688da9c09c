import "server-only";
import { newKey, unwrapKey, wrapKey } from "./vault";

/**
 * A row whose data key lies in a table of its own, as its relation `key`. A backup leaves these tables out, so what is erased, and comes back
 * with an old backup, comes back without its key: nothing opens it any more.
 */
export interface KeptApart {
  key: { wrappedKey: Uint8Array } | null;
}

/** What is read of such a row to have its key. */
export const withKey = { key: { select: { wrappedKey: true } } } as const;

/** Which of such rows there are: one without its key is there for nobody. */
export const hasKey = { key: { isNot: null } } as const;

/** A new key: itself, and as its table keeps it. `place` names the row. */
export function makeKey(place: string) {
  const key = newKey();
  return { key, wrappedKey: wrapKey(place, key) };
}

/** The key of a row that was read with `withKey`. Throws where there is none: ask for rows with `hasKey`. */
export function keyOf(place: string, { key }: KeptApart): Buffer {
  if (!key) throw new Error(`${place} has no key`);
  return unwrapKey(place, key.wrappedKey);
}
