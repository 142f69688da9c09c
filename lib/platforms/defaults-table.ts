import { csv } from "@/lib/kernel/csv";
import { archivedAddress } from "./archive";
import { platforms } from "./catalogue";
import { datedPhases, type DatedPhase } from "./defaults";
import type { Platform, RegionDefault, Source } from "./schema";

/** The columns of the table of defaults, and what stands in them. */
export const defaultsColumns = {
  platform: "Id of the platform.",
  practice: "Id of the practice.",
  countries:
    "Where people live: ISO 3166-1 codes separated by spaces, or “elsewhere” for every country that no other row of the practice names.",
  from: "First day, as YYYY-MM-DD, or YYYY-MM where only the month is known; empty where neither is.",
  to: "Last day; empty where it goes on.",
  exactly: "false where the first day is approximate.",
  day_of:
    "What happened on the first day, where it is not known to be the start itself: announcement, report, sighting or policy.",
  state: "What holds for people who have chosen nothing: on, off, absent, suspended, used or unknown.",
  for_some: "true where only some people are known to have met it.",
  accounts: "Which accounts it holds for; empty for all.",
  confidence: "high, medium, low or unverified.",
  source: "Where it was read.",
  source_address: "Its address; empty where none was kept.",
  archived_copy: "Where an archive keeps the text as it was; empty where no copy was used.",
  seen_on: "The day, or the month, of what was read; empty where it has none.",
} as const;
type Column = keyof typeof defaultsColumns;
type Row = Record<Column, string>;

type Practice = Platform["practices"][number];

/** What held by default, where and from when to when: a row for each phase of each group of countries. */
export function defaultsRows(all: readonly Platform[] = platforms): readonly Row[] {
  return all.flatMap(({ id: platform, practices }) =>
    practices.flatMap((practice) =>
      practice.defaults.flatMap((entry) => {
        const countries = countriesOf(entry, practice);
        if (countries === "") return [];
        return datedPhases(entry.phases).map((phase) => ({
          platform,
          practice: practice.id,
          countries,
          ...cellsOf(phase),
        }));
      }),
    ),
  );
}

function cellsOf({ from, to, exactly, dayOf, state, forSome, accounts, source }: DatedPhase) {
  return {
    from: from ?? "",
    to: to ?? "",
    exactly: String(exactly),
    day_of: dayOf ?? "",
    state,
    for_some: forSome ? "true" : "",
    accounts: accounts ?? "",
    ...readIn(source),
  };
}

function readIn({ confidence, title, address, archived, seenOn }: Source) {
  return {
    confidence,
    source: title,
    source_address: address ?? "",
    archived_copy: archived ? archivedAddress(archived) : "",
    seen_on: seenOn ?? "",
  };
}

/** What is done in some countries only has no "elsewhere": those that are left are named, if any. */
function countriesOf({ livesIn }: RegionDefault, { onlyIn, defaults }: Practice): string {
  if (livesIn !== "elsewhere") return livesIn.join(" ");
  if (onlyIn === undefined) return livesIn;
  const named = new Set(defaults.flatMap((entry) => (entry.livesIn === "elsewhere" ? [] : entry.livesIn)));
  return onlyIn.filter((code) => !named.has(code)).join(" ");
}

const columns = Object.keys(defaultsColumns).filter(isColumn);

function isColumn(name: string): name is Column {
  return Object.hasOwn(defaultsColumns, name);
}

/** The table as CSV. */
export function defaultsCsv(rows: readonly Row[] = defaultsRows()): string {
  return csv(columns, rows);
}
