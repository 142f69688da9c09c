import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { authorities } from "./authorities.data";
import { conducts } from "./conduct.data";
import { provisions } from "./provisions.data";
import { regulators } from "./regulators.data";
import type { Authority, Conduct, Period, Provision, Regulator } from "./schema";

export { lawCheckedOn } from "./sources.data";
export type { Authority, Conduct, Period, Provision, Regulator } from "./schema";

export type ProvisionId = (typeof provisions)[number]["id"];
export type AuthorityId = (typeof authorities)[number]["id"];

/** Every row, for pages and tests. */
export const allProvisions: readonly Provision[] = provisions;
export const allAuthorities: readonly Authority[] = authorities;

/** The dates that decide which law a letter may cite. */
export interface LawDates {
  conduct: Period;
  writtenOn: CalendarDate;
}

export function provisionById(id: ProvisionId): Provision {
  return rowOf<Provision>(provisions, id);
}

export function authorityById(id: AuthorityId): Authority {
  return rowOf<Authority>(authorities, id);
}

/** The body that takes complaints from residents of a country. */
export function regulatorFor(country: string): Regulator | undefined {
  const all: readonly Regulator[] = regulators;
  return all.find(({ serves }) => serves.includes(country));
}

/** What is known of a practice in a country; undefined where nothing may be said. */
export function conductOf(practice: string, country: string): Conduct | undefined {
  const all: readonly Conduct[] = conducts;
  return all.find((row) => row.practice === practice && row.country === country);
}

/** True when a letter with these dates may rest on the provision: confirmed, and in force on some day that decides. */
export function isCitable(id: ProvisionId, { conduct, writtenOn }: LawDates): boolean {
  const { gate, from, to, confirmed } = provisionById(id);
  const period = gate === "conduct" ? conduct : { from: writtenOn, to: writtenOn };
  return confirmed && (from === undefined || from <= period.to) && (to === undefined || to >= period.from);
}

/** The law as one letter may cite it. */
export interface Law extends LawDates {
  has: (id: ProvisionId) => boolean;
  /** "Article 21(1)". Throws for a rule that these dates rule out: a letter that reaches it is a fault in the letter. */
  cite: (id: ProvisionId) => string;
  /** "C-673/17, paragraphs 52–63", or the reference alone. */
  refer: (id: AuthorityId, paragraphs?: string) => string;
}

/** The law for a letter about conduct in a period, written on a day. */
export function lawFor(dates: LawDates): Law {
  return {
    ...dates,
    has: (id) => isCitable(id, dates),
    cite: (id) => {
      if (!isCitable(id, dates)) throw new Error(`${id} cannot be cited in a letter of ${dates.writtenOn}`);
      return provisionById(id).citation;
    },
    refer: (id, paragraphs) => {
      const { givenOn, reference, confirmed } = authorityById(id);
      if (!confirmed || givenOn > dates.writtenOn)
        throw new Error(`${id} cannot be cited in a letter of ${dates.writtenOn}`);
      return paragraphs === undefined ? reference : `${reference}, ${paragraphs}`;
    },
  };
}

function rowOf<Row extends { id: string }>(rows: readonly Row[], id: Row["id"]): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
}
