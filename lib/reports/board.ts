import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { platformById } from "@/lib/platforms/catalogue";
import { factsOf, type SourcedFact } from "@/lib/platforms/facts";
import type { Platform } from "@/lib/platforms/schema";
import { isAbout, type UpkeepItem, type UpkeepKind, upkeepKinds, upkeepOf } from "@/lib/platforms/upkeep";
import { type ChangeReport, isStanding } from "./schema";

/** What an organiser has chosen to see; anything else in an address or a form is ignored. */
export const viewSchema = z.object({
  platform: z
    .string()
    .refine((id) => platformById(id) !== undefined)
    .optional()
    .catch(undefined),
  kind: z.enum(upkeepKinds).optional().catch(undefined),
});
export type View = z.infer<typeof viewSchema>;

/** The address of a view. */
export function viewAddress({ platform, kind }: View): string {
  const query = new URLSearchParams({ ...(platform ? { platform } : {}), ...(kind ? { kind } : {}) }).toString();
  return query === "" ? "/organise/platforms" : `/organise/platforms?${query}`;
}

/** A report beside what it is about. */
export interface PlacedReport {
  report: ChangeReport;
  platform: string;
  /** The title of the practice; absent where it is about the platform as a whole. */
  practice: string | undefined;
  /** What the catalogue says about it now. */
  facts: readonly SourcedFact[];
}

/** The facts about one practice, or about a platform as a whole, that need a look. */
export interface Section {
  platform: string;
  practice: string | undefined;
  items: readonly UpkeepItem[];
}

export interface Board {
  /** The name of the chosen platform. */
  chosen: string | undefined;
  /** How many reports wait there, or on all platforms. */
  open: number;
  /** How many facts of the chosen platform, or of all, need a look for each reason. */
  counts: Readonly<Record<UpkeepKind | "all", number>>;
  /** The platforms that have something in view. */
  rows: readonly { id: string; name: string; facts: number; reports: number }[];
  /** Reports that wait, and those that are settled. */
  waiting: readonly PlacedReport[];
  settled: readonly PlacedReport[];
  /** Facts in view, once a platform or a reason is chosen. */
  sections: readonly Section[];
}

interface Given {
  platforms: readonly Platform[];
  reports: readonly ChangeReport[];
  view: View;
  on: CalendarDate;
}

/** A platform with what is to be looked at there. */
interface Examined {
  platform: Platform;
  reports: readonly ChangeReport[];
  items: readonly UpkeepItem[];
}

/** What needs a look on a day, as far as it is in view: reports beside the facts that they are about. */
export function boardOf({ platforms, reports, view, on }: Given): Board {
  const all = platforms.map((platform) => examine(platform, reports, on));
  const chosen = all.filter(({ platform }) => view.platform === undefined || platform.id === view.platform);
  const isOfKind = ({ kinds }: UpkeepItem) => view.kind === undefined || kinds.includes(view.kind);
  const showsReports = view.kind === undefined || view.kind === "contradicted";
  const placed = showsReports ? chosen.flatMap(placeReports) : [];
  const isNarrow = view.platform !== undefined || view.kind !== undefined;
  return {
    chosen: view.platform === undefined ? undefined : chosen[0]?.platform.name,
    open: chosen.flatMap((one) => one.reports).filter(isWaiting).length,
    counts: countsOf(chosen.flatMap(({ items }) => items)),
    rows: all
      .map(({ platform: { id, name }, items, reports: own }) => ({
        id,
        name,
        facts: items.filter(isOfKind).length,
        reports: showsReports ? own.filter(isWaiting).length : 0,
      }))
      .filter((row) => row.facts + row.reports > 0),
    waiting: placed.filter(({ report }) => isWaiting(report)).toSorted(newestFirst),
    settled: placed.filter(({ report }) => !isWaiting(report)).toSorted(newestFirst),
    sections: isNarrow ? chosen.flatMap((one) => sectionsOf(one, one.items.filter(isOfKind))) : [],
  };
}

const isWaiting = ({ verdict }: ChangeReport) => verdict === undefined;
const newestFirst = (a: PlacedReport, b: PlacedReport) => b.report.sentOn.localeCompare(a.report.sentOn);

function examine(platform: Platform, reports: readonly ChangeReport[], on: CalendarDate): Examined {
  const own = reports.filter((report) => report.platform === platform.id);
  return { platform, reports: own, items: upkeepOf(platform, on, own.filter(isStanding)) };
}

function countsOf(items: readonly UpkeepItem[]): Board["counts"] {
  const count = (kind: UpkeepKind) => items.filter(({ kinds }) => kinds.includes(kind)).length;
  return {
    all: items.length,
    contradicted: count("contradicted"),
    unverified: count("unverified"),
    "below-high": count("below-high"),
    undated: count("undated"),
    stale: count("stale"),
  };
}

function placeReports({ platform, reports }: Examined): PlacedReport[] {
  const facts = factsOf(platform);
  return reports.map((report) => ({
    report,
    platform: platform.name,
    practice: titleOf(platform, report.practice),
    facts: facts.filter((fact) => isAbout(report, fact)),
  }));
}

const titleOf = ({ practices }: Platform, practice: string | undefined) =>
  practices.find(({ id }) => id === practice)?.title;

function sectionsOf({ platform }: Examined, items: readonly UpkeepItem[]): Section[] {
  const practices = [undefined, ...platform.practices.map(({ id }) => id)];
  return practices
    .map((practice) => ({
      platform: platform.name,
      practice: titleOf(platform, practice),
      items: items.filter(({ fact }) => fact.practice === practice),
    }))
    .filter((section) => section.items.length > 0);
}
