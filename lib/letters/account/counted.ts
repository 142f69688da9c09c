import { formatDate, isMonth } from "@/lib/kernel/calendar-date";
import type { Counted, CountedRow, KeyDate } from "@/lib/exports/schema";
import { countWords, firstDays, ownDays } from "./count-words.data";
import { listed } from "./lists";

/**
 * A count with what a letter may say of it. This file goes into the browser, which shows the very words of the letter
 * before anything is sent: so it is given what the catalogue knows, and reaches for nothing.
 */
export interface TellingCount {
  counted: Counted;
  /** The product’s name: the letter speaks of its account. */
  platform: string;
  /** How the letter calls the use: "this training". */
  it: string;
  /** BCP 47, for dates and numbers. */
  language: string;
  /** The days that still agree with what the person says; the others are left out. */
  dates: readonly KeyDate[];
  /** True where the platform’s own list of what it uses is known, for this use and for where the person lives. */
  isListed: boolean;
}

/** A column of items dated before a day. */
export interface Cut {
  on: string;
  /** Where its figures stand in `before`. */
  at: number;
  dates: readonly KeyDate[];
}

/** Columns of days that a page is wide enough for. */
const mostColumns = 4;

/** The count in the body: by what and when, how much, since when, and how much of it before the day that tells most. */
function countedSentences(telling: TellingCount): string[] {
  const { counted, platform, language } = telling;
  const rows = toldRows(telling);
  const first = Math.min(...rows.flatMap(({ firstYear }) => firstYear ?? []));
  const since = Number.isFinite(first) ? `, the earliest with a date from ${first}` : "";
  return [
    `On ${formatDate(counted.on, { locale: language })} I had the data export of my ${platform} account counted by a program on my own device. It holds ${amounts(rows, language)}${since}.`,
    ...beforeSentence(rows, telling),
  ];
}

/** The count as one fact of the letter. */
export function countedFact(telling: TellingCount): string {
  return `${countedSentences(telling).join(" ")} The annex to my letter has the figures.`;
}

/** What is named as used, where that is known and ticked; otherwise all that was ticked. */
function toldRows({ counted: { rows }, isListed }: TellingCount): readonly CountedRow[] {
  const named = rows.filter(({ group }) => group === "named");
  return isListed && named.length > 0 ? named : rows;
}

/** "4,212 items of 9 kinds, among them …" or, where they are few, each of them. */
function amounts(rows: readonly CountedRow[], language: string): string {
  const largest = rows.toSorted((one, other) => other.total - one.total);
  const few = 4;
  if (rows.length <= few) return listed(largest.map((row) => amount(row, language)));
  const named = listed(largest.slice(0, few - 1).map((row) => amount(row, language)));
  return `${number(sum(rows.map(({ total }) => total)), language)} items of ${rows.length} kinds, among them ${named}`;
}

function amount({ category, total }: CountedRow, language: string): string {
  const [one, many] = countWords[category];
  return `${number(total, language)} ${total === 1 ? one : many}`;
}

const mostTelling = ["told", "use-began", "first-seen", "switched-off"] as const;

function beforeSentence(rows: readonly CountedRow[], telling: TellingCount): string[] {
  const cuts = cutsOf(telling);
  const tells = (reason: KeyDate["because"]) =>
    cuts.findLast(({ dates }) => dates.some(({ because }) => because === reason));
  const cut = mostTelling.map(tells).find((found) => found !== undefined);
  const items = cut === undefined ? 0 : sum(rows.map(({ before }) => before[cut.at] ?? 0));
  if (cut === undefined || items === 0) return [];
  const { language } = telling;
  return [
    `Of these, ${number(items, language)} ${items === 1 ? "is" : "are"} dated before ${formatDate(cut.on, { locale: language })}, ${whatDayIs(cut, telling)}.`,
  ];
}

/** The days to divide at: those that still agree with the answers, a column a day. */
export function cutsOf({ counted, dates }: TellingCount): Cut[] {
  const agreed = counted.cuts.flatMap(({ on, because }, at) => {
    const known = dates.find((date) => date.on === on && date.because === because);
    return known ? [{ on, at, known }] : [];
  });
  const days = [...new Set(agreed.map(({ on }) => on))];
  const columns = days.flatMap((on) => {
    const here = agreed.filter((cut) => cut.on === on);
    return here[0] ? [{ on, at: here[0].at, dates: here.map(({ known }) => known) }] : [];
  });
  return columns.slice(-mostColumns);
}

export function whatDayIs({ dates }: Cut, telling: TellingCount): string {
  return dates.map((date) => whatDateIs(date, telling)).join(" and ");
}

function whatDateIs({ on, because, exactly, dayOf, again }: KeyDate, { it }: TellingCount): string {
  if (because !== "use-began") return ownDays[because];
  const happened = dayOf ? firstDays[dayOf] : `began${again ? " again" : ""} where I live`;
  return `${exactly ? "" : "about "}the ${isMonth(on) ? "month" : "day"} ${isMonth(on) ? "in" : "on"} which, as I understand it, ${it} ${happened}`;
}

/** A figure as the recipient’s country writes it. */
export function number(figure: number, language: string): string {
  return figure.toLocaleString(language);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, figure) => total + figure, 0);
