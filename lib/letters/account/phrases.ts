import { isMonth, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { Inline } from "../document";
import type { LetterContext } from "../context";

export { listed, sentenceStart } from "./lists";

/** Words in quotation marks. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** "LinkedIn’s", "Threads’". */
export function possessiveOf(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** The company as the letter speaks of it: to itself as "you", to the authority by its name, which the product’s need not be. */
export interface Party {
  subject: string;
  object: string;
  possessive: string;
  /** "you rely", "Snap Inc. relies": a regular verb after the subject. */
  does: (verb: string) => string;
  /** "you have", "Snap Inc. has". */
  has: string;
}

/** Who the company is in this letter. */
export function partyOf({ to, controller: { name } }: Pick<LetterContext, "to" | "controller">): Party {
  if (to === "company")
    return { subject: "you", object: "you", possessive: "your", does: (verb) => `you ${verb}`, has: "you have" };
  return {
    subject: name,
    object: name,
    possessive: possessiveOf(name),
    does: (verb) => `${name} ${verb.replace(/(?<![aeiou])y$/, "ie").replace(/o$/, "oe")}s`,
    has: `${name} has`,
  };
}

/** Whose setting or form it is: "your" to the company, and by the product’s name to an authority. */
export function ownerOf({ to, practice }: Pick<LetterContext, "to" | "practice">): string {
  return to === "company" ? "your" : possessiveOf(practice.platform.name);
}

/** "on 26 July 2024"; "in July 2024" where only the month is known. */
export function onDate(day: CalendarDate, { date }: Pick<LetterContext, "date">): string {
  return `${isMonth(day) ? "in" : "on"} ${date(day)}`;
}

/** A regulator as the letter speaks of it: to itself as "you", to anybody else by its name. */
export function regulatorIn(
  { to, regulator }: LetterContext,
  { id, name }: { id: string; name: string },
): { subject: string; has: string } {
  return to === "authority" && regulator?.id === id
    ? { subject: "you", has: "you have" }
    : { subject: name, has: `${name} has` };
}

export const ico = { id: "uk-ico", name: "the ICO" } as const;
export const irishCommission = { id: "ie-dpc", name: "the Irish Data Protection Commission" } as const;
export const dutchAuthority = { id: "nl-ap", name: "the Dutch data protection authority" } as const;

/** Words with a full stop, unless they end with one: "Snap Inc.". */
export function fullStop(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}

/** A fact with, if need be, words to quote under it. */
export interface Said {
  fact: Inline[];
  words?: string;
}

/** Paragraphs of typed text; line breaks within a paragraph stay. */
export function paragraphsOf(typed: string): string[] {
  return typed.split(/\n[^\S\n]*\n\s*/).filter((part) => part.trim() !== "");
}
