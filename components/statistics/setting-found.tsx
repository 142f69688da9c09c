import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { settingStates } from "@/lib/findings/schema";
import { smallestPublished } from "@/lib/statistics/disclosure";
import type { Dashboard } from "@/lib/statistics/schema";
import { BarChart } from "./bar-chart";
import { barOf } from "./bars";
import { countInWords } from "./figure";
import { PracticeTable } from "./practice-table";

type PracticeFigures = Dashboard["practices"][number];

async function PracticeChart({ practice }: { practice: PracticeFigures }) {
  const words = await getTranslations("dashboard");
  const { platform, title, onShare, total, states } = practice;
  const whole = total.kind === "count" ? total.value : 0;
  const bars = await Promise.all(
    states.map(async ({ state, count }) =>
      barOf(words(`states.${state}`), count, { whole, value: await countInWords(count) }),
    ),
  );
  const rows = bars.map(({ label, value }) => words("setting.row", { label, value })).join("; ");
  return (
    <>
      <h3>
        {onShare === undefined
          ? words("setting.noShare", { platform })
          : words("setting.share", { platform, share: onShare })}
      </h3>
      <p className="soft">{title}</p>
      <BarChart summary={words("setting.chart", { platform, title, rows })} bars={bars} />
    </>
  );
}

async function SettingTable({ practices }: { practices: readonly PracticeFigures[] }) {
  const words = await getTranslations("dashboard");
  const found = settingStates.filter((each) =>
    practices.some(({ states }) => states.some(({ state }) => state === each)),
  );
  const rows = practices.map(({ states, total, ...practice }) => ({
    ...practice,
    counts: [...found.map((each) => states.find(({ state }) => state === each)?.count), total],
  }));
  const columns = [...found.map((state) => words(`states.${state}`)), words("setting.total")];
  return <PracticeTable caption={words("setting.caption")} columns={columns} rows={rows} />;
}

/** What the setting said, a chart a practice that enough people checked, and the table of all of these. */
export async function SettingFound({ practices }: { practices: readonly PracticeFigures[] }) {
  const words = await getTranslations("dashboard.setting");
  const shown = practices.filter(({ total }) => total.kind === "count").toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return (
    <Sheet as="section">
      <h2>{words("title")}</h2>
      {shown.map((practice) => (
        <PracticeChart key={practice.id} practice={practice} />
      ))}
      {shown.length > 0 ? <SettingTable practices={shown} /> : null}
      <p className="soft">
        {words.rich("others", {
          shown: shown.length,
          others: practices.length - shown.length,
          threshold: smallestPublished,
          a: (chunks) => <a href="/platforms">{chunks}</a>,
        })}
      </p>
    </Sheet>
  );
}

const sizeOf = ({ total }: PracticeFigures) => (total.kind === "count" ? total.value : 0);
