const complaints = /the text (?:contains the disallowed codepoint )?`"((?:[^"\\]|\\.)+)"`/g;
const escapes = /\\(?:u\{([0-9a-f]+)\}|(.))/g;
/** Beyond what the letter's own face is sure to have. */
const beyondLatin = /[^\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u2013\u2014\u2018\u2019\u201C\u201D\u2026]/gu;
const added = /[\p{M}\p{Cf}]/u;

/** The characters that the typesetter's complaint names: no font has them, or a tagged PDF may not hold them. */
export function unprintableIn(complaint: string): string[] {
  // The complaint quotes a message which quotes the text: the outer quoting goes first.
  const message = complaint.replace(/\\(["\\])/g, "$1");
  const found = [...message.matchAll(complaints)].flatMap(([, text = ""]) => blamed([...unescaped(text)]));
  return [...new Set(found)].filter((character) => character.search(beyondLatin) === 0);
}

/** Of a letter with its accents the accents are to blame first: the letter may well print without them. */
function blamed(cluster: string[]): string[] {
  const accents = cluster.slice(1).filter((character) => added.test(character));
  return accents.length > 0 ? accents : cluster;
}

function unescaped(text: string): string {
  return text.replace(escapes, (_whole, code: string | undefined, letter: string) =>
    code === undefined ? letter : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** Shows characters by their number, "[U+1F600]", so that nothing typed vanishes unseen. */
export function spellOut(text: string, characters: readonly string[]): string {
  if (characters.length === 0) return text;
  const missing = new Set(characters);
  return [...text].map((character) => (missing.has(character) ? codeOf(character) : character)).join("");
}

/** What goes in the last resort: everything but Latin letters. */
export function beyondLatinIn(text: string): string[] {
  return [...new Set(text.match(beyondLatin))];
}

function codeOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
