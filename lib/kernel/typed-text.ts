import { z } from "zod";

// C0 and C1 controls other than tab and line feed: PostgreSQL, XML and Typst each refuse some of them.
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as a person typed it, made safe to store and print: one kind of line end, composed letters, no control characters. */
export function cleanText(typed: string): string {
  return typed.replace(/\r\n?/g, "\n").replace(controls, "").replace(loneSurrogates, "\uFFFD").normalize("NFC").trim();
}

/** A schema for text of one or more lines, at most `max` UTF-16 units after cleaning. Messages are keys of the word catalogue. */
export function typedText(max: number, messages: { tooLong: string }) {
  return z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(max, { error: messages.tooLong }));
}

// Marks that are not seen and turn the line around them: a name of these alone would be a blank signature.
const invisible = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** The same as one line: line breaks and tabs become spaces, marks that nobody can see are dropped. */
export function cleanLine(typed: string): string {
  return cleanText(typed.replace(invisible, "")).replace(/\s+/g, " ");
}

/** A schema for one line of text, at most `max` UTF-16 units after cleaning. */
export function typedLine(max: number, messages: { tooLong: string }) {
  return z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(max, { error: messages.tooLong }));
}
