import type { ContentKind } from "@/lib/findings/schema";

/** How sure the catalogue is of a fact: high = the platform's or a regulator's own text; medium = two good independent sources; low = one weak source. */
export type Confidence = "high" | "medium" | "low";

/** Where a fact was seen, and when. `seenOn` is the day of the source, never "today". */
export interface Source {
  title: string;
  address: string;
  seenOn: string;
  confidence: Confidence;
}

export const clients = ["web", "ios", "android"] as const;
export type Client = (typeof clients)[number];

/** A controller: the company that answers in law for a practice, for people who live in some countries. */
export interface Controller {
  /** ISO 3166-1 codes; "elsewhere" for the countries that no other controller names. */
  livesIn: readonly string[] | "elsewhere";
  name: string;
  /** Postal address, a line an item, as in the source; nothing guessed. */
  address: string[];
  /** Its own web form for data protection, the first way to send. */
  form: { label: string; address: string };
  /** The authority that leads for it in the European Union, by its id in lib/law; absent where there is none. */
  leadAuthority?: { id: string; name: string; source: Source };
  source: Source;
}

/** Data that the platform says it passes on, for others to train AI of their own. */
export interface Sharing {
  /** ISO 3166-1 codes of where the members live. */
  livesIn: readonly string[];
  /** Who receives them. */
  with: string;
  content: readonly ContentKind[];
  source: Source;
}

/** One use of data by a platform, with the control a person can look at. */
export interface Practice {
  id: string;
  platform: { id: string; name: string };
  /** What is done, for a heading: "Training AI that writes and makes content". */
  title: string;
  setting: {
    name: string;
    /** The words beside the switch. */
    label: string;
    address: string;
    paths: Record<Client, { steps: string[]; source: Source }>;
    source: Source;
  };
  /** What the platform itself says switching off does not do, verbatim. */
  offDoesNot: { words: string; source: Source };
  /** How the platform words what it uses the data for, verbatim. */
  purpose: { words: string; source: Source };
  /** What the platform says it uses for this, in short. */
  dataNamed: { words: string[]; source: Source };
  /** What of theirs a person is asked about: the kinds that the platform's own list covers. */
  content: readonly ContentKind[];
  /** The countries for whose residents that list was written. */
  contentNamedIn: readonly string[];
  sharing: readonly Sharing[];
  /** Where the data of members under 18 are said to be left out. */
  withoutMinors?: { source: Source };
  /** What the platform calls the separate objection route that the switch does not cover. */
  objectionForm: { name: string; address: string; source: Source };
  /** When the platform's worldwide documents began to speak of it, by an archive's copies. */
  policyHistory?: {
    /** The archive, as a sentence names it. */
    archive: string;
    /** First day in force of the last privacy policy without a word on it. */
    silentFrom: string;
    /** First day in force of the privacy policy that speaks of it, and its words. */
    wordsFrom: string;
    words: string;
    /** First day in force of the user agreement that deals with it. */
    agreementFrom: string;
    source: Source;
  };
  controllers: readonly Controller[];
}
