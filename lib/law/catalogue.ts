import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { authorities } from "./authorities.data";
import { conducts } from "./conduct.data";
import { provisions } from "./provisions.data";
import { regulators } from "./regulators.data";
import type { Authority, Conduct, Period, Provision, Regulator, Residence, Territory } from "./schema";

export { lawCheckedOn } from "./sources.data";
export { territories } from "./schema";
export type { Authority, Conduct, Period, Provision, Regulator, Residence, Territory } from "./schema";

export type ProvisionId = (typeof provisions)[number]["id"];
export type AuthorityId = (typeof authorities)[number]["id"];

/** Every row, for pages and tests. */
export const allProvisions: readonly Provision[] = provisions;
export const allAuthorities: readonly Authority[] = authorities;

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

/** The body that takes complaints from a resident, the most particular first; undefined where none is known. */
export function regulatorFor(residence: Residence, all: readonly Regulator[] = regulators): Regulator | undefined {
  const parts = [residence.province, residence.state, residence.land];
  const serving = all.flatMap((regulator) =>
    regulator.serves
      .filter(({ country }) => country === residence.country)
      .map((area) => ({ regulator, parts: area.parts })),
  );
  const particular = serving.find((area) => area.parts?.some((part) => parts.includes(part)));
  return (particular ?? serving.find((area) => area.parts === undefined))?.regulator;
}

/** What is known of a practice in a country; undefined where nothing may be said. */
export function conductOf(practice: string, country: string): Conduct | undefined {
  const all: readonly Conduct[] = conducts;
  const rows = all.filter((row) => row.practice === practice);
  return rows.find((row) => row.country === country) ?? rows.find((row) => row.country === "*");
}

/** True when a letter of these dates and territories may rest on the provision: confirmed, and in force on some day that decides. */
export function isCitable(id: ProvisionId, { territories, conduct, writtenOn }: LawDates): boolean {
  const row = provisionById(id, territories);
  if (!row?.confirmed) return false;
  const period = row.gate === "conduct" ? conduct : { from: writtenOn, to: writtenOn };
  return (row.from === undefined || row.from <= period.to) && (row.to === undefined || row.to >= period.from);
}

/** The law as one letter may cite it. */
export interface Law extends LawDates {
  has: (id: ProvisionId) => boolean;
  /** "Article 21(1)". Throws for a rule that these dates and territories rule out: a letter that reaches it is a fault in the letter. */
  cite: (id: ProvisionId) => string;
  /** "C-673/17, paragraphs 52–63", or the reference alone. */
  refer: (id: AuthorityId, paragraphs?: string) => string;
}

/** The law for a letter about conduct in a period, written on a day, for people of some territories. */
export function lawFor(dates: LawDates): Law {
  return {
    ...dates,
    has: (id) => isCitable(id, dates),
    cite: (id) => {
      const row = provisionById(id, dates.territories);
      if (!row || !isCitable(id, dates)) throw new Error(`${id} cannot be cited in a letter of ${dates.writtenOn}`);
      return row.citation;
    },
    refer: (id, paragraphs) => {
      const { givenOn, reference, confirmed } = authorityById(id);
      if (!confirmed || givenOn > dates.writtenOn)
        throw new Error(`${id} cannot be cited in a letter of ${dates.writtenOn}`);
      return paragraphs === undefined ? reference : `${reference}, ${paragraphs}`;
    },
  };
}
