import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { complaints } from "./authorities/complaints.data";
import { courts } from "./authorities/courts.data";
import { guidance } from "./authorities/guidance.data";
import { statements } from "./authorities/statements.data";
import { besideCitation, unreadParagraphs } from "./citation";
import { euProvisions } from "./provisions/eu.data";
import { otherProvisions } from "./provisions/rest.data";
import { ukActProvisions } from "./provisions/uk-acts.data";
import { ukGdprProvisions } from "./provisions/uk.data";
import { europeanRegulators } from "./regulators/europe.data";
import { germanRegulators } from "./regulators/germany.data";
import { otherRegulators } from "./regulators/rest.data";
import { ukRegulators } from "./regulators/uk.data";
import type { Area, Authority, Period, Provision, Regulator as Body, Residence, Territory } from "./schema";

export { lawCheckedOn } from "./sources.data";
export { territories } from "./schema";
export type { Authority, Period, Provision, Residence, Territory } from "./schema";

const provisions = [...ukGdprProvisions, ...ukActProvisions, ...euProvisions, ...otherProvisions] as const;
const authorities = [...courts, ...guidance, ...statements, ...complaints] as const;

export type ProvisionId = (typeof provisions)[number]["id"];
export type AuthorityId = (typeof authorities)[number]["id"];
/** A body that takes complaints, under a provision that is known. */
export type Regulator = Body & { complaintProvision: ProvisionId };

/** Every row, for pages and tests. */
export const allProvisions: readonly Provision[] = provisions;
export const allAuthorities: readonly Authority[] = authorities;
export const allRegulators: readonly Regulator[] = [
  ...ukRegulators,
  ...europeanRegulators,
  ...germanRegulators,
  ...otherRegulators,
];

/** Where a provision stands on the page of the law: "uk-art-21-1". */
export function anchorOf({ territory, id }: Pick<Provision, "territory" | "id">): string {
  return `${territory}-${id}`;
}

/** What decides which law a letter may cite. */
export interface LawDates {
  /** Whose law, the most particular first: Quebec's, then Canada's. */
  territories: readonly Territory[];
  conduct: Period;
  writtenOn: CalendarDate;
}

/** The rule of that name in the first of these territories that has one. */
export function provisionById(id: ProvisionId, territories: readonly Territory[]): Provision | undefined {
  return territories.flatMap((territory) =>
    allProvisions.filter((row) => row.id === id && row.territory === territory),
  )[0];
}

export function authorityById(id: AuthorityId): Authority {
  const row = allAuthorities.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
}

/** The bodies that serve a resident, the most particular ones only. The data are at fault where there are two. */
export function regulatorsServing(
  residence: Residence,
  all: readonly Regulator[] = allRegulators,
): readonly Regulator[] {
  const ofPart = all.filter(({ serves }) => serves.some((area) => area.parts && isIn(residence, area)));
  return ofPart.length > 0 ? ofPart : all.filter(({ serves }) => serves.some((area) => isIn(residence, area)));
}

/** The body that takes complaints from a resident; undefined where none is known. */
export function regulatorFor(residence: Residence, all?: readonly Regulator[]): Regulator | undefined {
  return regulatorsServing(residence, all)[0];
}

/** The bodies that a resident may turn to beside that one: the attorney general of California, the commissioner of a province. */
export function otherRegulatorsFor(residence: Residence): readonly Regulator[] {
  return allRegulators.filter(({ besides }) => besides?.some((area) => isIn(residence, area)));
}

/** "the ICO", "Datatilsynet": a body as a sentence names it. */
export function nameInSentence({ name, inSentence }: Pick<Regulator, "name" | "inSentence">): string {
  return inSentence ?? `the ${name}`;
}

function isIn({ country, province, state, land }: Residence, area: Area): boolean {
  if (country !== area.country) return false;
  return area.parts === undefined || [province, state, land].some((part) => part && area.parts?.includes(part));
}

/** True when a letter of these dates and territories may rest on the provision: confirmed, and in force on some day that decides. */
export function isCitable(id: ProvisionId, dates: LawDates): boolean {
  const row = provisionById(id, dates.territories);
  return row !== undefined && row.confirmed && isInForce(row, dates);
}

function isInForce({ gate, from = "0000", to = "9999" }: Provision, { conduct, writtenOn }: LawDates): boolean {
  const period = gate === "conduct" ? conduct : { from: writtenOn, to: writtenOn };
  return from <= period.to && to >= period.from;
}

/** The law as one letter may cite it. Each of these throws for what dates and territories rule out: a letter that reaches it is a fault in the letter. */
export interface Law extends LawDates {
  has: (id: ProvisionId) => boolean;
  /** "Article 21(1)". */
  cite: (id: ProvisionId) => string;
  /** "Article 49; see also Articles 6 and 19": the first carries the sentence, the others have to be in force but may be unconfirmed. */
  citeBeside: (id: ProvisionId, ...others: readonly ProvisionId[]) => string;
  /** "C-673/17, paragraphs 52–63", or the reference alone. */
  refer: (id: AuthorityId, paragraphs?: string) => string;
}

/** The law for a letter about conduct in a period, written on a day, for people of some territories. */
export function lawFor(dates: LawDates): Law {
  const ruledOut = (what: string) => new Error(`${what} cannot be cited in a letter of ${dates.writtenOn}`);
  const inForce = (id: ProvisionId) => {
    const row = provisionById(id, dates.territories);
    if (!row || !isInForce(row, dates)) throw ruledOut(id);
    return row;
  };
  const citable = (id: ProvisionId) => {
    const row = inForce(id);
    if (!row.confirmed) throw ruledOut(id);
    return row;
  };
  return {
    ...dates,
    has: (id) => isCitable(id, dates),
    cite: (id) => citable(id).citation,
    citeBeside: (id, ...others) => besideCitation(citable(id), others.map(inForce)),
    refer: (id, paragraphs) => {
      const authority = authorityById(id);
      if (!authority.confirmed || (authority.givenOn ?? "") > dates.writtenOn) throw ruledOut(id);
      if (paragraphs === undefined) return authority.reference;
      if (unreadParagraphs(paragraphs, authority).length > 0) throw ruledOut(`${id}, ${paragraphs}`);
      return `${authority.reference}, ${paragraphs}`;
    },
  };
}
