const complaints = /the text (?:contains the disallowed codepoint )?`"((?:[^"\\]|\\.)+)"`/g;
const escapes = /\\(?:u\{([0-9a-f]+)\}|(.))/g;

/** The characters that the typesetter's complaint names: no font has them, or a tagged PDF may not hold them. */
export function unprintableIn(complaint: string): string[] {
  // The complaint quotes a message which quotes the text: the outer quoting goes first.
  const message = complaint.replace(/\\(["\\])/g, "$1");
  const found = [...message.matchAll(complaints)].flatMap(([, text = ""]) => [...unescaped(text)]);
  return [...new Set(found)];
}

function unescaped(text: string): string {
  return text.replace(escapes, (_whole, code: string | undefined, letter: string) =>
    code === undefined ? letter : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** Shows characters by their number, "[U+1F600]", so that nothing typed vanishes unseen. */
export function spellOut(text: string, characters: readonly string[]): string {
  const missing = new Set(characters);
  return [...text].map((character) => (missing.has(character) ? codeOf(character) : character)).join("");
}

const beyondLatin = /[^\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u2013\u2014\u2018\u2019\u201C\u201D\u2026]/gu;

/** The last resort: everything but Latin letters is shown by its number. */
export function spellOutBeyondLatin(text: string): string {
  return text.replace(beyondLatin, codeOf);
}

function codeOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
