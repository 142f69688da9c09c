import { csv } from "@/lib/kernel/csv";
import { platforms } from "./catalogue";
import { datedPhases } from "./defaults";
import type { Platform, RegionDefault } from "./schema";

/** The columns of the table of defaults, and what stands in them. */
export const defaultsColumns = {
  platform: "Id of the platform.",
  practice: "Id of the practice.",
  countries:
    "Where people live: ISO 3166-1 codes separated by spaces, or “elsewhere” for every country that no other row of the practice names.",
  from: "First day, as YYYY-MM-DD; empty where it is not known.",
  to: "Last day; empty where it goes on.",
  exactly: "false where the first day is approximate.",
  state: "What holds for people who have chosen nothing: on, off, absent, suspended, used or unknown.",
  for_some: "true where only some people are known to have met it.",
  accounts: "Which accounts it holds for; empty for all.",
  confidence: "high, medium, low or unverified.",
  source: "Where it was read.",
  source_address: "Its address; empty where none was kept.",
  seen_on: "The day of what was read; empty where it has none.",
} as const;
type Column = keyof typeof defaultsColumns;
type Row = Record<Column, string>;

type Practice = Platform["practices"][number];

/** What held by default, where and from when to when: a row for each phase of each group of countries. */
export function defaultsRows(all: readonly Platform[] = platforms): readonly Row[] {
  return all.flatMap(({ id, practices }) =>
    practices.flatMap((practice) =>
      practice.defaults.flatMap((entry) => rowsOf(entry, practice).map((row) => ({ platform: id, ...row }))),
    ),
  );
}

function rowsOf(entry: RegionDefault, practice: Practice): readonly Omit<Row, "platform">[] {
  return datedPhases(entry.phases).map(({ from, to, exactly, state, forSome, accounts, source }) => ({
    practice: practice.id,
    countries: countriesOf(entry, practice),
    from: from ?? "",
    to: to ?? "",
    exactly: String(exactly),
    state,
    for_some: forSome ? "true" : "",
    accounts: accounts ?? "",
    confidence: source.confidence,
    source: source.title,
    source_address: source.address ?? "",
    seen_on: source.seenOn ?? "",
  }));
}

/** What is done in some countries only has no "elsewhere": these countries are named. */
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
