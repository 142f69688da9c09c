import { formatDate } from "@/lib/kernel/calendar-date";
import { exportGroups, type CountedRow } from "@/lib/exports/schema";
import { heading, paragraph, type Block } from "../document";
import { countWords, groupCaptions } from "./count-words.data";
import { cutsOf, number, whatDayIs, type TellingCount } from "./counted";
import { sentenceStart } from "./lists";

/** What the letter’s body calls it by. */
export const annexTitle = "Annex: my data at stake";

/** What stands after the letter: how it was counted, and the totals. */
export function annexOf(telling: TellingCount): Block[] {
  return [heading(2, annexTitle), paragraph(method(telling)), ...groupTables(telling), ...yearTables(telling)];
}

function method(telling: TellingCount): string {
  const { counted, platform, language } = telling;
  const days = cutsOf(telling).map(
    (cut) => `${sentenceStart(formatDate(cut.on, { locale: language }))} is ${whatDayIs(cut, telling)}.`,
  );
  return [
    `These are totals from the data export of my ${platform} account. A program counted them on my own device on ${formatDate(counted.on, { locale: language })}; the export itself stayed with me.`,
    ...days,
    ...(counted.rows.some(({ undated }) => undated > 0)
      ? [
          "“No date” counts items for which the export has no day that could be read; they are in the total and in no other column.",
        ]
      : []),
    ...(counted.rows.some(({ words }) => words !== undefined) ? ["“Words” counts those of texts only."] : []),
  ].join(" ");
}

/** A table for each group, as far as the platform’s list is known; otherwise one. */
function groupTables(telling: TellingCount): Block[] {
  const { counted, platform, it, isListed } = telling;
  if (!isListed) return [totalsTable(`My data on ${platform}`, counted.rows, telling)];
  return exportGroups.flatMap((group) => {
    const rows = counted.rows.filter((row) => row.group === group);
    return rows.length > 0 ? [totalsTable(groupCaptions[group](platform, it), rows, telling)] : [];
  });
}

function totalsTable(caption: string, rows: readonly CountedRow[], telling: TellingCount): Block {
  const { language, counted } = telling;
  const cuts = cutsOf(telling);
  const hasUndated = counted.rows.some(({ undated }) => undated > 0);
  const hasWords = rows.some(({ words }) => words !== undefined);
  const figures = (row: CountedRow): (number | undefined)[] => [
    row.total,
    ...cuts.map(({ at }) => (row.undated === row.total ? undefined : row.before[at])),
    ...(hasUndated ? [row.undated] : []),
    ...(hasWords ? [row.words] : []),
  ];
  return {
    kind: "table",
    caption,
    head: [
      "What",
      "Total",
      ...cuts.map(({ on }) => `Before ${formatDate(on, { locale: language })}`),
      ...(hasUndated ? ["No date"] : []),
      ...(hasWords ? ["Words"] : []),
    ],
    rows: rows.map((row) => [
      sentenceStart(countWords[row.category][1]),
      ...figures(row).map((figure) => (figure === undefined ? "–" : number(figure, language))),
    ]),
  };
}

/** Kinds of data beside one another in a table of years. */
const mostKinds = 5;

/** How many in each year, where the person wants that said. */
function yearTables({ counted, language }: TellingCount): Block[] {
  const rows = counted.rows.filter(({ years }) => years !== undefined && Object.keys(years).length > 0);
  const tables = Math.ceil(rows.length / mostKinds);
  return Array.from({ length: tables }, (_, at) =>
    yearTable(rows.slice(at * mostKinds, (at + 1) * mostKinds), language),
  );
}

function yearTable(rows: readonly CountedRow[], language: string): Block {
  const years = [...new Set(rows.flatMap((row) => Object.keys(row.years ?? {})))].sort();
  return {
    kind: "table",
    caption: "By year, as far as the items have a date",
    head: ["Year", ...rows.map(({ category }) => sentenceStart(countWords[category][1]))],
    rows: years.map((year) => [year, ...rows.map((row) => number(row.years?.[year] ?? 0, language))]),
  };
}
