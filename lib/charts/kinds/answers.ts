import { answersCounted, type Dashboard, type PracticeAnswers, speeds } from "@/lib/statistics/schema";
import type { Chart, ChartTable, Panel } from "../schema";
import {
  barOf,
  dataColumns,
  dataOf,
  listOfPanels,
  shareBar,
  sizeOf,
  type Speech,
  wholeOf,
  writtenFigure,
  writtenShare,
} from "../speech";
import { nameOf } from "./names";

/** How companies answered: the share of prompt answers by practice; every kind of answer with a platform chosen. */
export function answersChart(all: NonNullable<Dashboard["answers"]>, dashboard: Dashboard, speech: Speech): Chart {
  const { words } = speech;
  const answers = all
    .filter(({ total }) => total.kind === "count")
    .toSorted((a, b) => sizeOf(b.total) - sizeOf(a.total));
  const panels = dashboard.selection.platform ? kindsOf(answers, speech) : shares(answers, speech);
  return {
    id: "answers",
    title: words("answers.title"),
    text: words("answers.text"),
    summary: words("answers.summary", { rows: listOfPanels(panels, speech) }),
    panels: answers.length === 0 ? [] : panels,
    tables: answers.length === 0 ? [] : tablesOf(answers, speech),
    rest: words("answers.others", { shown: answers.length, others: all.length - answers.length }),
    data: {
      head: ["practice", "platform", "table", "category", ...dataColumns],
      rows: all.flatMap(({ id, platform, kinds, speeds: fast, total }) => [
        ...kinds.map(({ answer, count }) => [id, platform, "answer", answer, ...dataOf(count, speech)]),
        ...fast.map(({ speed, count }) => [id, platform, "speed", speed, ...dataOf(count, speech)]),
        [id, platform, "answer", "all", ...dataOf(total, speech)],
      ]),
    },
  };
}

function shares(answers: readonly PracticeAnswers[], speech: Speech): Panel[] {
  const bars = answers.map((practice) => shareBar(nameOf(practice, answers), practice.prompt, speech));
  return [{ key: "prompt", heading: speech.words("answers.prompt"), picture: { kind: "bars", bars, whole: 100 } }];
}

function kindsOf(answers: readonly PracticeAnswers[], speech: Speech): Panel[] {
  return answers.map(({ id, title, kinds, total, prompt }) => {
    const bars = kinds.map(({ answer, count }) => barOf(speech.words(`answers.kinds.${answer}`), count, speech));
    return {
      key: id,
      heading: title,
      note: speech.words("answers.share", { share: writtenShare(prompt, speech).text }),
      picture: { kind: "bars", bars, whole: Math.max(sizeOf(total), wholeOf(bars)) },
    };
  });
}

function tablesOf(answers: readonly PracticeAnswers[], speech: Speech): ChartTable[] {
  const { words } = speech;
  const rowsOf = (counts: (practice: PracticeAnswers) => readonly { count: Dashboard["checked"] }[]) =>
    answers.map((practice) => ({
      key: practice.id,
      cells: [
        { text: words("of", { platform: practice.platformName, title: practice.title }) },
        ...counts(practice).map(({ count }) => writtenFigure(count, speech)),
        writtenFigure(practice.total, speech),
      ],
    }));
  const headOf = (columns: readonly string[]) => [words("setting.head"), ...columns, words("answers.total")];
  return [
    {
      caption: words("answers.kind"),
      head: headOf(answersCounted.map((answer) => words(`answers.kinds.${answer}`))),
      rows: rowsOf(({ kinds }) => kinds),
    },
    {
      caption: words("answers.speed"),
      head: headOf(speeds.map((speed) => words(`answers.speeds.${speed}`))),
      rows: rowsOf(({ speeds: fast }) => fast),
    },
  ];
}
