import { mended } from "./mojibake";

/** Who the person is by what their export calls them. Held while counting, never given out. */
export interface Own {
  know: (name: string) => void;
  /** Whether an item is the person's: true, false, or undefined where nothing tells. */
  isMine: (author: unknown) => boolean | undefined;
}

const plainName = (name: string) => mended(name).normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** A name repeats over thousands of rows: what was found of it is kept for so many. */
const mostKept = 1_000;

export function makeOwn(names: readonly string[] = []): Own {
  const own = new Set(names.map(plainName));
  const kept = new Map<string, boolean>();
  const isOwn = (author: string) => {
    const known = kept.get(author);
    if (known !== undefined) return known;
    const found = own.has(plainName(author));
    if (kept.size < mostKept) kept.set(author, found);
    return found;
  };
  return {
    know(name) {
      const plain = plainName(name);
      if (plain !== "") own.add(plain);
      kept.clear();
    },
    isMine(author) {
      if (typeof author === "boolean") return author;
      if (typeof author === "number") return own.size === 0 ? undefined : isOwn(String(author));
      return typeof author !== "string" || own.size === 0 ? undefined : isOwn(author);
    },
  };
}
