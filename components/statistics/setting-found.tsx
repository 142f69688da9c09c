import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { Table } from "@/components/ui/table";
import { settingStates } from "@/lib/findings/schema";
import type { Dashboard } from "@/lib/statistics/schema";
import { BarChart } from "./bar-chart";
import { barOf } from "./bars";
import { countInWords } from "./figure";

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
  const stateRows = await Promise.all(
    settingStates.map(async (state) => {
      const counts = practices.flatMap(({ states }) => states.filter((row) => row.state === state));
      const cells = await Promise.all(counts.map(({ count }) => countInWords(count)));
      return { key: state, cells: [words(`states.${state}`), ...cells] };
    }),
  );
  const totals = await Promise.all(practices.map(({ total }) => countInWords(total)));
  return (
    <Table
      caption={words("setting.caption")}
      head={[words("setting.head"), ...practices.map(({ platform }) => platform)]}
      rows={[...stateRows, { key: "total", cells: [words("setting.total"), ...totals] }]}
      numbers={practices.map((_, index) => index + 1)}
    />
  );
}

/** What the setting said, a chart a practice, and the table of all of them. */
export async function SettingFound({ practices }: { practices: readonly PracticeFigures[] }) {
  const words = await getTranslations("dashboard.setting");
  return (
    <Sheet as="section">
      <h2>{words("title")}</h2>
      {practices.map((practice) => (
        <PracticeChart key={practice.id} practice={practice} />
      ))}
      <SettingTable practices={practices} />
    </Sheet>
  );
}
