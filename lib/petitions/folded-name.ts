/** Accents of Latin, Greek and Cyrillic letters; the marks of other scripts make other words. */
const accents = /[\u0300-\u036F]/g;

/** A name in the one way of writing it by which two are compared: case, accents, marks and the order of its words are left out. */
export function foldedName(name: string): string {
  const plain = name.normalize("NFKD").replace(accents, "").normalize("NFKC").toLowerCase();
  return plain
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .toSorted()
    .join(" ");
}
