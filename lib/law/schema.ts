import type { CalendarDate } from "@/lib/kernel/calendar-date";

/** Whose law a rule is. Grows with the countries the letters serve. */
export type Territory = "uk" | "eu";

/** How sure the project is of a row: high = seen in the text itself; medium = good secondary sources; low = one weak source. */
export type Confidence = "high" | "medium" | "low";

/** Where a row was read. */
export interface LegalSource {
  title: string;
  address: string;
}

/** What a row of law carries beside its words, so that each can be checked again. */
interface Checked {
  sources: readonly [LegalSource, ...LegalSource[]];
  confidence: Confidence;
  /** False for a row written from memory: shown to maintainers as unconfirmed, never cited. */
  confirmed: boolean;
  checkedOn: CalendarDate;
}

/** Which date decides whether a rule applies: that of the conduct complained of, or that of the letter. */
export type Gate = "conduct" | "writing";

/** One rule of law with its dates of force. */
export interface Provision extends Checked {
  id: string;
  /** As printed: "Article 21(1)", "section 164A". */
  citation: string;
  instrument: "UK GDPR" | "Data Protection Act 2018";
  territory: Territory;
  /** Own words. */
  summary: string;
  gate: Gate;
  /** First day in force; absent when it was in force throughout the time the portal deals with. */
  from?: CalendarDate;
  /** Last day in force; absent while it is. */
  to?: CalendarDate;
}

/** What an authority weighs in a court of its territory. */
export type Force = "binding" | "persuasive" | "guidance" | "statement";

/** A judgment, guidance or statement that an argument leans on. */
export interface Authority extends Checked {
  id: string;
  /** Name of the case, set in italics; absent for guidance and statements. */
  caseName?: string;
  /** "C-673/17", "[2026] EWCA Civ 488", "response on generative AI, December 2024". */
  reference: string;
  by: string;
  /** The day it was given, or the month where the day is not sure ("2026-05"). */
  givenOn: string;
  territory: Territory;
  force: Force;
  summary: string;
}

/** A body that takes complaints. */
export interface Regulator extends Checked {
  id: string;
  /** The name to print; short where the formal name is in transition. */
  name: string;
  /** A line under the name that says what it is. */
  description: string;
  formalNames: readonly { name: string; note: string; confidence: Confidence }[];
  form: { label: string; address: string };
  /** Kept for maintainers; printed only when `confidence` is high. */
  postalAddress: { lines: readonly string[]; confidence: Confidence };
  /** ISO 3166-1 codes of the countries whose residents it serves. */
  serves: readonly string[];
  /** The provision under which a person complains to it. */
  complaintProvision: string;
}

/** What a company has done with one practice in one country, as far as a letter may state it. */
export interface Conduct extends Checked {
  practice: string;
  country: string;
  /** The day it began, and how exactly that is known. */
  from: CalendarDate;
  exactly: boolean;
  /** The legal basis the company claims. */
  claimedBasis: "legitimate interests";
  /** Affiliates named as receiving data for their own training. */
  affiliates: readonly string[];
}

/** A period of days, both ends in it. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}
