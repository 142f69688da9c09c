import { getTranslations } from "next-intl/server";
import { smallestPublished } from "@/lib/statistics/disclosure";
import { answersCounted, speeds, type PracticeAnswers } from "@/lib/statistics/schema";
import { BarChart } from "./bar-chart";
import { barOf } from "./bars";
import { countInWords } from "./figure";
import { PracticeTable } from "./practice-table";

async function AnswersChart({ practice }: { practice: PracticeAnswers }) {
  const [words, row] = await Promise.all([getTranslations("dashboard.answers"), getTranslations("dashboard.setting")]);
  const { platform, title, promptShare, total, kinds } = practice;
  const bars = await Promise.all(
    kinds.map(async ({ answer, count }) =>
      barOf(words(`kinds.${answer}`), count, { whole: sizeOf({ total }), value: await countInWords(count) }),
    ),
  );
  const rows = bars.map(({ label, value }) => row("row", { label, value })).join("; ");
  return (
    <>
      <h3>
        {promptShare === undefined ? words("noShare", { platform }) : words("share", { platform, share: promptShare })}
      </h3>
      <p className="soft">{title}</p>
      <BarChart summary={words("chart", { platform, title, rows })} bars={bars} />
    </>
  );
}

async function AnswersTables({ answers }: { answers: readonly PracticeAnswers[] }) {
  const words = await getTranslations("dashboard.answers");
  const rowsOf = (counts: (practice: PracticeAnswers) => PracticeAnswers["kinds"] | PracticeAnswers["speeds"]) =>
    answers.map((practice) => {
      const { id, platform, title, total } = practice;
      return { id, platform, title, counts: [...counts(practice).map(({ count }) => count), total] };
    });
  const total = words("total");
  return (
    <>
      <PracticeTable
        caption={words("kind")}
        columns={[...answersCounted.map((answer) => words(`kinds.${answer}`)), total]}
        rows={rowsOf(({ kinds }) => kinds)}
      />
      <PracticeTable
        caption={words("speed")}
        columns={[...speeds.map((speed) => words(`speeds.${speed}`)), total]}
        rows={rowsOf(({ speeds: counts }) => counts)}
      />
    </>
  );
}

/** How companies answered, and how fast: a chart a practice of which enough cases were counted, and tables of all of these. */
export async function CompanyAnswers({ answers }: { answers: readonly PracticeAnswers[] }) {
  const words = await getTranslations("dashboard.answers");
  const shown = answers.filter(({ total }) => total.kind === "count").toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return (
    <section id="answers" className="sheet company-answers">
      <h2>{words("title")}</h2>
      <p>{words("text")}</p>
      {shown.map((practice) => (
        <AnswersChart key={practice.id} practice={practice} />
      ))}
      {shown.length > 0 ? <AnswersTables answers={shown} /> : null}
      <p className="soft">{words("others", { shown: shown.length, threshold: smallestPublished })}</p>
    </section>
  );
}

const sizeOf = ({ total }: Pick<PracticeAnswers, "total">) => (total.kind === "count" ? total.value : 0);
