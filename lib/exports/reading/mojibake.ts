/** The characters of Windows-1252 that Latin-1 has not, by the byte they stand for. */
const windows = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((character, at) => [
    character.charCodeAt(0),
    0x80 + at,
  ]),
);

/** A first byte and a second byte of UTF-8, each read as a character. */
export const firstByte = /[\u00c2-\u00f4]/;
export const secondByte = /[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const byteAndByte = new RegExp(firstByte.source + secondByte.source);
const strict = new TextDecoder("utf-8", { fatal: true });

/** Whether a text looks as if it had been UTF-8 and was read as something else: "Ã©" for "é". */
export function isSpoilt(text: string): boolean {
  return byteAndByte.test(text);
}

function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = windows.get(code) ?? code;
    if (byte > 0xff) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/**
 * A text that was UTF-8 and was read as Latin-1 or Windows-1252, as it was written; any other as it is.
 * Meta writes all its JSON so; LinkedIn's files become so in the hands of spreadsheets.
 */
export function mended(text: string): string {
  const bytes = isSpoilt(text) ? bytesOf(text) : undefined;
  if (!bytes) return text;
  try {
    return strict.decode(bytes);
  } catch {
    return text;
  }
}
