import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { factsOf, holdsIn, type SourcedFact } from "./facts";
import { isStale, staleAfterDays } from "./freshness";
import type { Platform } from "./schema";
import type { Topic } from "./topics.data";

/** Why somebody has to look at a fact again, the most pressing first. */
export const upkeepKinds = ["contradicted", "unverified", "below-high", "undated", "stale"] as const;
export type UpkeepKind = (typeof upkeepKinds)[number];

/** A report that the record is out of date, as far as upkeep has to know it. */
export interface Contradiction {
  /** Absent where it is about the platform as a whole. */
  practice?: string | undefined;
  topic: Topic;
  /** Where the person lives, ISO 3166-1. */
  country: string;
  seenOn: CalendarDate;
}

/** A fact that somebody has to look at again. */
export interface UpkeepItem {
  fact: SourcedFact;
  kinds: readonly UpkeepKind[];
}

/** True where a report speaks against a fact. Once the fact is read anew on a later day, the report is answered. */
export function contradicts(report: Contradiction, fact: SourcedFact): boolean {
  return isAbout(report, fact) && (fact.source.seenOn === undefined || fact.source.seenOn <= report.seenOn);
}

/** True for what a report is about, whether or not it has been read again since. "Something else" names no fact of the record. */
export function isAbout({ practice, topic, country }: Contradiction, fact: SourcedFact): boolean {
  if (topic === "other") return false;
  const isSamePractice = practice === undefined || fact.practice === undefined || practice === fact.practice;
  return isSamePractice && topic === fact.topic && !fact.past && holdsIn(fact, country);
}

type Judge = (fact: SourcedFact, on: CalendarDate, reports: readonly Contradiction[]) => boolean;

const judges: Record<UpkeepKind, Judge> = {
  contradicted: (fact, _, reports) => reports.some((report) => contradicts(report, fact)),
  unverified: ({ source }) => source.confidence === "unverified",
  "below-high": ({ source }) => source.confidence === "medium" || source.confidence === "low",
  undated: ({ source }) => source.seenOn === undefined,
  stale: ({ source, past }, on) => !past && source.seenOn !== undefined && isStale(source.seenOn, on),
};

/** What of a platform's record has to be looked at again on a day, given what people report. */
export function upkeepOf(
  platform: Platform,
  on: CalendarDate,
  reports: readonly Contradiction[] = [],
): readonly UpkeepItem[] {
  return factsOf(platform)
    .map((fact) => ({ fact, kinds: upkeepKinds.filter((kind) => judges[kind](fact, on, reports)) }))
    .filter(({ kinds }) => kinds.length > 0);
}

const titles: Record<Exclude<UpkeepKind, "contradicted">, string> = {
  unverified: "Written from memory; no source found",
  "below-high": "Less sure than high",
  undated: "Read on a day that nobody noted",
  stale: `Read more than ${staleAfterDays} days before`,
};

/** What a maintainer has to look at on a day, and where, as text. What people report is on /organise/platforms. */
export function upkeepReport(on: CalendarDate, platforms: readonly Platform[]): string {
  const items = platforms.flatMap((platform) => upkeepOf(platform, on).map((item) => ({ ...item, id: platform.id })));
  const parts = upkeepKinds
    .filter((kind) => kind !== "contradicted")
    .map((kind) => {
      const lines = items.filter(({ kinds }) => kinds.includes(kind)).map(({ id, fact }) => lineOf(id, fact));
      return `${titles[kind]}${kind === "stale" ? ` ${on}` : ""}: ${lines.length}\n${lines.join("")}`;
    });
  return `${platforms.length} platforms\n\n${parts.join("\n")}`;
}

function lineOf(platform: string, { place, source }: SourcedFact): string {
  const where = source.address === undefined ? "" : ` <${source.address}>`;
  return `  ${platform} ${place} (${source.confidence}, ${source.seenOn ?? "undated"}): ${source.title}${where}\n`;
}
