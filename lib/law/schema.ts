import type { CalendarDate } from "@/lib/kernel/calendar-date";

/** Whose law a rule is: a state, the Union with its neighbours of the EEA, or a part of a state with a law of its own. */
export const territories = ["uk", "eu", "ch", "ca", "ca-qc", "us", "us-ca"] as const;
export type Territory = (typeof territories)[number];

/** How sure the project is of a row: high = seen in the text itself; medium = good secondary sources; low = one weak source. */
export type Confidence = "high" | "medium" | "low";

/** Where a row was read. */
export interface LegalSource {
  title: string;
  address: string;
}

/** What a row of law carries beside its words, so that each can be checked again. */
export interface Checked {
  sources: readonly [LegalSource, ...LegalSource[]];
  confidence: Confidence;
  /** False for a row written from memory: shown to maintainers as unconfirmed; it may stand beside a confirmed rule, and carries no sentence. */
  confirmed: boolean;
  checkedOn: CalendarDate;
}

/** Which date decides whether a rule applies: that of the conduct complained of, or that of the letter. */
export type Gate = "conduct" | "writing";

/** One rule of law with its dates of force. The same rule of another territory is a row of its own, under the same id. */
export interface Provision extends Checked {
  /** Unique within its territory: "art-21-1". */
  id: string;
  /** As printed: "Article 21(1)", "section 164A". */
  citation: string;
  /** As printed after the citation: "UK GDPR", "Data Protection Act 2018". */
  instrument: string;
  territory: Territory;
  /** Own words. */
  summary: string;
  gate: Gate;
  /** First day in force; absent when it was in force throughout the time the portal deals with. */
  from?: CalendarDate;
  /** Last day in force; absent while it is. */
  to?: CalendarDate;
}

/** What an authority weighs in the courts of a territory. */
export type Force = "binding" | "persuasive" | "guidance" | "statement";

/** A judgment, guidance or statement that an argument leans on. */
export interface Authority extends Checked {
  id: string;
  /** Name of the case, set in italics; absent for guidance and statements. */
  caseName?: string;
  /** "C-673/17", "[2026] EWCA Civ 488", "response on generative AI, December 2024". */
  reference: string;
  by: string;
  /** The day it was given, or the month or year where no more is sure ("2026-05"); absent where not even that is known. */
  givenOn?: string;
  /** What it weighs where; a territory that is not named has no use for it. */
  force: Partial<Record<Territory, Force>>;
  summary: string;
  /**
   * The practices it is about, by their ids in lib/platforms: none where it is about something else that a company did;
   * absent where it is about the law at large.
   */
  about?: readonly string[];
  /** The paragraphs that were read and what they say; a letter names no other. */
  paragraphs?: readonly { from: number; to?: number; says: string }[];
  /** What limits it, or what the other side would say of it. */
  limit?: string;
}

/** Where a person lives, as far as it decides who is responsible for them. Codes: ISO 3166-1, and the second part of ISO 3166-2. */
export interface Residence {
  country: string;
  /** Canada. */
  province?: string | undefined;
  /** United States. */
  state?: string | undefined;
  /** Germany. */
  land?: string | undefined;
}

/** A country (ISO 3166-1), or parts of one (second part of ISO 3166-2). */
export interface Area {
  country: string;
  parts?: readonly string[];
}

/** A body that takes complaints. */
export interface Regulator extends Checked {
  id: string;
  /** The name to print; short where the formal name is in transition. */
  name: string;
  /** As a sentence names it, where that is not "the" and the name: "Datatilsynet". */
  inSentence?: string;
  /** A line under the name that says what it is. */
  description: string;
  formalNames: readonly { name: string; note: string; confidence: Confidence }[];
  form: { label: string; address: string };
  /** As sure as the row: the form comes first. */
  email?: string;
  phone?: string;
  /** Kept for maintainers; printed only when `confidence` is high. */
  postalAddress?: { lines: readonly string[]; confidence: Confidence };
  territory: Territory;
  /** Whose residents it serves: countries, or parts of one. The most particular regulator answers. */
  serves: readonly Area[];
  /** Residents who may turn to it beside the one that serves them. */
  besides?: readonly Area[];
  /** The provision of its territory under which a person complains to it. */
  complaintProvision: string;
}

/** A deadline by law or practice, as a rule; when it falls in a case is computed elsewhere. */
export interface Clock extends Checked {
  id: string;
  territory: Territory;
  /** Who has to keep it. */
  binds: "company" | "authority" | "person";
  /** What starts it. */
  starts: "complaint-received" | "request-received" | "last-contact" | "authority-received" | "decision" | "cause";
  /** Added in the order months, then days. Absent where the law names no number: "without undue delay". */
  length?: { days: number } | { months: number; days?: number } | { years: number };
  /** True when it is lengthened to the next working day; a person's own deadline never is. */
  rolls: boolean;
  /** True when it starts again each time it ends. */
  repeats?: true;
  /** The clock that this one lengthens, if its conditions are met. */
  extends?: string;
  /** How many days before its end a person is to be warned. */
  warnDaysBefore?: number;
  /** First day from which it runs; absent when it always did. */
  from?: CalendarDate;
  /** Parts of the territory with a length of their own; absent where it is the same throughout. */
  nations?: readonly ("england" | "wales" | "scotland" | "northern-ireland")[];
  /** The rule behind it, of the same territory; absent for a practice. */
  provision?: string;
  summary: string;
}

/** A period of days, both ends in it. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}
