import { calendarDateAt } from "@/lib/kernel/calendar-date";
import type { Dashboard } from "@/lib/statistics/schema";
import type { Chart } from "../schema";
import { dataOf, dayOf, shortDay, type Speech, writtenFigure } from "../speech";

/** The latest so many weeks stand in the table at once. */
const first = 6;

/** How many were counted over time: up to each week, and in it. */
export function weeksChart({ weeks }: Dashboard, speech: Speech): Chart {
  const { words, locale } = speech;
  const tick = (value: number) => words("number", { value });
  const pointsOf = (part: "week" | "sum") =>
    weeks.map(({ closesAt, [part]: { value, low, high } }) => ({
      ...{ at: closesAt, label: shortDay(closesAt, locale), value, low, high },
    }));
  const rows = weeks.toReversed().map(({ closesAt, week, sum }) => ({
    key: closesAt.toISOString(),
    cells: [{ text: dayOf(closesAt) }, writtenFigure(week.figure, speech), writtenFigure(sum.figure, speech)],
  }));
  const head = [words("weeks.head"), words("weeks.week"), words("weeks.sum")];
  const more = rows.slice(first);
  return {
    id: "weeks",
    title: words("weeks.title"),
    summary: summaryOf(weeks, speech),
    panels:
      weeks.length > 0
        ? [
            {
              key: "sum",
              heading: words("weeks.sumHeading"),
              picture: { kind: "line", points: pointsOf("sum"), tick },
            },
            {
              key: "week",
              heading: words("weeks.weekHeading"),
              picture: { kind: "columns", points: pointsOf("week"), tick },
            },
          ]
        : [],
    tables: [
      { caption: words("weeks.caption"), head, rows: rows.slice(0, first) },
      ...(more.length > 0
        ? [{ caption: words("weeks.more", { count: more.length }), head, rows: more, long: true }]
        : []),
    ],
    data: {
      head: ["release", "count", "value", "low", "high", "shown"],
      rows: weeks.flatMap(({ closesAt, week, sum }) => [
        [calendarDateAt(closesAt), "week", ...dataOf(week.figure, speech)],
        [calendarDateAt(closesAt), "up-to-then", ...dataOf(sum.figure, speech)],
      ]),
    },
  };
}

function summaryOf(weeks: Dashboard["weeks"], speech: Speech): string {
  const latest = weeks.at(-1);
  if (latest === undefined) return "";
  const [sum, week] = [latest.sum, latest.week].map(({ figure }) => writtenFigure(figure, speech).text);
  return speech.words("weeks.summary", {
    ...{ count: weeks.length, day: dayOf(latest.closesAt) },
    ...{ sum: sum ?? "", week: week ?? "" },
  });
}
