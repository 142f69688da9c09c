import type { Dashboard } from "@/lib/statistics/schema";
import type { Chart } from "../schema";
import { barOf, dataColumns, dataOf, listOf, type Speech, wholeOf, writtenFigure } from "../speech";

/** Whether people were told beforehand. */
export function toldChart(told: NonNullable<Dashboard["told"]>, speech: Speech): Chart {
  const { words } = speech;
  const bars = told.map(({ told: answer, count }) => barOf(words(`told.${answer}`), count, speech));
  const isDrawn = bars.some(({ at }) => at !== undefined);
  return {
    id: "told",
    title: words("told.title"),
    summary: words("told.summary", { rows: listOf(bars, speech) }),
    panels: isDrawn ? [{ key: "told", picture: { kind: "bars", bars, whole: wholeOf(bars) } }] : [],
    tables: [
      {
        caption: words("told.caption"),
        head: [words("told.head"), words("people")],
        rows: told.map(({ told: answer, count }) => ({
          key: answer,
          cells: [{ text: words(`told.${answer}`) }, writtenFigure(count, speech)],
        })),
      },
    ],
    data: {
      head: ["told", ...dataColumns],
      rows: told.map(({ told: answer, count }) => [answer, ...dataOf(count, speech)]),
    },
  };
}
