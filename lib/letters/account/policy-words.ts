import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterContext } from "../context";
import { partyOf, quoted } from "./phrases";

/** When the platform's documents began to speak of the practice. */
export interface PolicyWords {
  /** The documents and their days, by an archive's copies: without a full stop. */
  said: string;
  /** First day of the privacy policy that speaks of it, and of the user agreement that deals with it. */
  policyFrom: CalendarDate;
  agreementFrom: CalendarDate;
}

/** What an archive shows of the platform's worldwide documents; undefined where it is not known. */
export function policyWords(context: LetterContext): PolicyWords | undefined {
  const { date, practice } = context;
  if (!practice.policyHistory) return undefined;
  const { silentFrom, wordsFrom, words, agreementFrom, archive } = practice.policyHistory;
  const { possessive } = partyOf(context);
  return {
    said: `As kept by ${archive}, ${possessive} privacy policy in force from ${date(silentFrom)} did not speak of AI; the one in force from ${date(wordsFrom)} speaks of using data to ${quoted(words)}, and ${possessive} user agreement followed on ${date(agreementFrom)}`,
    policyFrom: wordsFrom,
    agreementFrom,
  };
}
