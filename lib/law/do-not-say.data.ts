import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { territories, type Territory } from "./schema";

/** Something that neither a letter nor a page may say, and why. */
export interface Unsayable {
  words: RegExp;
  why: string;
  /** First day on which it is wrong; absent when it always was. */
  from?: CalendarDate;
  /** Under whose law it is wrong; absent when under any. */
  under?: Territory;
}

/** Statements that are wrong, unsettled, or promise what nobody can promise. */
export const doNotSay: readonly Unsayable[] = [
  { words: /\billegal(ly)?\b/i, why: "A view is a view until a court or regulator says otherwise" },
  {
    words: /\b(broke|broken|breaks|violated|violates) the law\b/i,
    why: "A view is a view until a court or regulator says otherwise",
  },
  {
    words: /\bmust (get|obtain|have|ask for) (your |my |our |people’s )?consent\b/i,
    why: "That training needs consent is not settled law",
  },
  { words: /\b(ICO|Commissioner|Commission) (has )?approved\b/i, why: "No regulator approved it" },
  { words: /\b(ICO|Commissioner) (has )?ruled\b/i, why: "There was no ruling" },
  { words: /\bArticle 77\b/i, why: "No longer part of the UK GDPR", from: "2026-06-19", under: "uk" },
  {
    words: /\bArticle 6\(4\)(?! as it (stood|was) until 4 February 2026)/i,
    why: "Replaced by Article 8A on 5 February 2026",
    from: "2026-02-05",
    under: "uk",
  },
  {
    words: /\bmust (answer|reply|respond)( to \w+)? (in|within) (30|thirty) days\b/i,
    why: "The company must acknowledge within 30 days; the outcome has no fixed day",
  },
  { words: /\b(you|I) (will|shall) (get|receive) compensation\b/i, why: "Nobody can promise it" },
  { words: /\bwill be (removed|deleted|erased) from the models?\b/i, why: "Nobody can promise it" },
  { words: /\b(ICO|Commissioner|Commission) will investigate\b/i, why: "It has discretion" },
  { words: /\bORG.{0,3} LinkedIn complaint established\b/i, why: "No published outcome" },
];

/** What a text says on a day, under the law of some territories, that must not be said: empty when nothing. */
export function unsayableIn(
  text: string,
  on: CalendarDate,
  of: readonly Territory[] = territories,
): { words: string; why: string }[] {
  return doNotSay
    .filter(({ from, under }) => (from === undefined || from <= on) && (under === undefined || of.includes(under)))
    .flatMap(({ words, why }) => {
      const found = words.exec(text.replace(/\s+/g, " "));
      return found ? [{ words: found[0], why }] : [];
    });
}
