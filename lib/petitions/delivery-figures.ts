import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { lastUkDay, ukDayAt } from "@/lib/kernel/uk-day";
import { heading, paragraph, when, type Block } from "@/lib/letters/document";
import { regionName } from "@/lib/places/schema";
import { smallestPublished, type Figure } from "@/lib/statistics/disclosure";
import type { SignerPlaces } from "@/lib/statistics/schema";

/** All that is handed over with a petition. */
export interface DeliveryFacts {
  petition: {
    slug: string;
    title: string;
    addressee: string;
    asks: string;
    reasons: string;
    practice: string | null;
    authority: string | null;
    opensAt: Date;
    closesAt: Date | null;
  };
  /** Verified signatures at `countedAt`. */
  count: number;
  countedAt: Date;
  /** How many came and went in each hour with any, the first first. */
  hours: readonly { hour: Date; added: number; removed: number }[];
  /** Undefined before the first release that the petition is in. */
  places: SignerPlaces | undefined;
  /** Gathered elsewhere: in no count. */
  gathered: readonly { signatures: number; source: string }[];
  /** Those that their authors want shown and organisers let through; of each at least one of name and words. */
  comments: readonly { name: string | null; text: string | null }[];
  /** Those who ticked that their name is handed over, in the order in which they signed. */
  names: readonly string[];
  /** The newest entry of the chain over everything published; undefined while there is none. */
  seal: { number: number; hash: string } | undefined;
  /** The portal, without a slash at its end. */
  origin: string;
}

/** "12,345". */
export const number = (count: number) => count.toLocaleString("en-GB");
const signatures = (count: number) => `${number(count)} ${count === 1 ? "signature" : "signatures"}`;
/** "22 November 2026, 18:40 UTC". */
export const moment = (instant: Date) =>
  `${formatDate(calendarDateAt(instant))}, ${instant.toISOString().slice(11, 16)} UTC`;

function signing({ petition: { opensAt, closesAt }, countedAt }: DeliveryFacts): string {
  const from = `from ${formatDate(ukDayAt(opensAt))}`;
  if (!closesAt) return `${from}, and still open`;
  return `${from} ${closesAt > countedAt ? "until" : "to"} ${formatDate(lastUkDay(closesAt))}`;
}

/** How many signed, and what was gathered elsewhere. */
export function totals(facts: DeliveryFacts): Block[] {
  const { count, countedAt, gathered } = facts;
  return [
    heading(2, "How many signed"),
    {
      kind: "table",
      caption: "Verified signatures",
      head: ["What", "As counted"],
      rows: [
        ["Verified", `${signatures(count)} on ${moment(countedAt)}`],
        ["Signing", signing(facts)],
      ],
    },
    paragraph(
      "A signature is verified once the person has confirmed it by e-mail. Each mailbox is counted once, or twice where two people with different names share it. Signatures that were withdrawn, or taken out because they were not what they seemed, are not in this number.",
    ),
    ...when(
      gathered.length > 0,
      paragraph(
        "These were gathered elsewhere. They could not be verified in that way, and are not in the number above:",
      ),
      {
        kind: "list",
        marker: "bullet",
        items: gathered.map((one) => [`${signatures(one.signatures)}: ${one.source}`]),
      },
    ),
  ];
}

const mostDays = 31;
const monthOf = (day: string) =>
  new Date(`${day}-01`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** When they came, by day, or where that would be a long table by month. */
export function course({ hours }: DeliveryFacts): Block[] {
  const by = (letters: number) => [...Map.groupBy(hours, ({ hour }) => hour.toISOString().slice(0, letters))];
  const days = by("2026-11-22".length);
  const isByDay = days.length <= mostDays;
  const periods = isByDay ? days : by("2026-11".length);
  if (periods.length === 0) return [];
  const total = (own: typeof hours, which: "added" | "removed") =>
    number(own.reduce((sum, one) => sum + one[which], 0));
  return [
    heading(3, "When they came"),
    {
      kind: "table",
      caption: `Signatures by ${isByDay ? "day" : "month"} (UTC)`,
      head: [isByDay ? "Day" : "Month", "Confirmed", "Withdrawn or taken out"],
      rows: periods.map(([period, own]) => [
        isByDay ? (moment(new Date(period)).split(",")[0] ?? period) : monthOf(period),
        total(own, "added"),
        total(own, "removed"),
      ]),
    },
  ];
}

function figureRow(name: string, figure: Figure): string[][] {
  return figure.kind === "count"
    ? [[name, number(figure.value), `${number(figure.low)} to ${number(figure.high)}`]]
    : [];
}

const isShown = ({ kind }: Figure) => kind === "count";

function restRow(rest: Figure): string[][] {
  const value = isShown(rest) ? [] : [["Everywhere else", "no reliable number", `up to ${number(rest.high)}`]];
  return [...figureRow("Everywhere else", rest), ...value];
}

/** Every country with a number, its parts under it; the others together. */
function placeRows({ countries, elsewhere }: SignerPlaces): string[][] {
  const shown = countries.flatMap(({ place, count, parts }) => [
    ...figureRow(regionName(place), count),
    ...parts.flatMap((part) => figureRow(`– ${regionName(part.place)}`, part.count)),
  ]);
  return [...shown, ...restRow(elsewhere)];
}

/** Where they live, as far as releases say. */
export function breakdown({ places, origin }: DeliveryFacts): Block[] {
  const title = heading(2, "Where they live");
  if (!places)
    return [
      title,
      paragraph("Where signers live is published once a week, and the first of these counts is not out yet."),
    ];
  return [
    title,
    paragraph(
      `Where somebody lives is published in weekly counts that protect each of them: every count has random noise in it, drawn once. So these numbers are close, not exact, and the second column says how close: it holds the true number 95 times in 100. They do not add up to the total above. Nothing below ${smallestPublished} is shown as a number. How it is done: ${origin}/dashboard/method`,
    ),
    {
      kind: "table",
      caption: `Signatures by place, confirmed before ${moment(places.lastRelease)}`,
      head: ["Place", "Signatures", "95 % interval"],
      rows: placeRows(places),
    },
  ];
}
