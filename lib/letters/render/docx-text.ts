import { TextRun, type IRunOptions } from "docx";
import type { Inline, LetterDocument } from "../document";
import { characterStyle } from "./docx-style";
import { assumedLanguage, wordsOf } from "./scripts";
import { plain } from "./text";
import { spellOut } from "./unprintable";

// A file of XML may not hold these, not even escaped; and half a surrogate pair is no character.
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const rightToLeftLanguages = ["ar", "fa", "ur", "he", "dv"];
const eastAsianLanguages = ["zh", "ja", "ko"];

/** The words of a paragraph as runs, and whether it begins at the right. */
export interface Written {
  children: TextRun[];
  bidirectional?: boolean;
}
export type Write = (parts: readonly Inline[]) => Written;

/** Text as XML can hold it: what it cannot is shown by its number. */
export function printable(text: string): string {
  return spellOut(text.replace(/\r\n?/g, "\n"), text.match(notInXml) ?? []);
}

/** Writes words as runs; a stretch in another script names its language and direction. */
export function writerFor(letter: LetterDocument): Write {
  const assumed = assumedLanguage(letter);
  const linesOf = (text: string) => {
    const words = wordsOf(printable(text), assumed);
    return typeof words === "string" ? words.split("\n").map((line) => ({ rtl: false, parts: [line] })) : words;
  };
  return (parts) => ({
    children: parts.flatMap((part) =>
      typeof part === "string"
        ? runsOf(linesOf(part))
        : runsOf(linesOf(part.text), { style: characterStyle[part.kind] }),
    ),
    ...(linesOf(plain(parts))[0]?.rtl === true && { bidirectional: true }),
  });
}

type Line = Exclude<ReturnType<typeof wordsOf>, string>[number];

function runsOf(lines: readonly Line[], look: IRunOptions = {}): TextRun[] {
  return lines.flatMap(({ parts }, index) => [
    ...(index === 0 ? [] : [new TextRun({ ...look, break: 1 })]),
    ...parts.map((part) => new TextRun({ ...look, ...(typeof part === "string" ? { text: part } : inLanguage(part)) })),
  ]);
}

function inLanguage({ text, lang, region }: Exclude<Line["parts"][number], string>): IRunOptions {
  if (lang === undefined) return { text };
  const tag = region ? `${lang}-${region}` : lang;
  if (eastAsianLanguages.includes(lang)) return { text, language: { eastAsia: tag } };
  if (lang === "el") return { text, language: { value: tag } };
  return { text, rightToLeft: rightToLeftLanguages.includes(lang), language: { value: tag, bidirectional: tag } };
}
