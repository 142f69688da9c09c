import { csv } from "@/lib/kernel/csv";
import type { Figure, Share } from "./disclosure";
import { releaseName } from "./release-file";
import type { Dashboard, PracticeAnswers, PracticeFigures } from "./schema";

/** The columns of the dashboard as a table, and what stands in them. */
export const dashboardColumns = {
  figure:
    "Which figure: checked, found_on, not_told, practice, setting, setting_on, place, other_places, told, release, up_to_release, company, answer, speed or answered_within_30.",
  platform: "Id of the platform it is about; empty where it is about all that are chosen.",
  practice: "Id of the practice; empty likewise.",
  category: "What was counted: a setting’s state, a place, an answer, or the name of a release; empty where it is all.",
  reading: "count, few (below 10), faint (not told apart from the noise) or share.",
  value: "The number; empty where it is few or faint.",
  low: "Lower end of the 95 % interval; empty likewise.",
  high: "Upper end of the 95 % interval.",
  unit: "checks (a person and a use of data), cases or percent.",
} as const;
type Column = keyof typeof dashboardColumns;
type Row = Record<Column, string>;
const columns = Object.keys(dashboardColumns) as readonly Column[];

interface Told extends Partial<Pick<Row, "platform" | "practice" | "category">> {
  figure: string;
  unit?: "checks" | "cases";
}

function row({ figure, platform = "", practice = "", category = "", unit = "checks" }: Told, shown: Figure): Row {
  const { value, low } = shown.kind === "count" ? shown : { value: "", low: "" };
  const numbers = { value: String(value), low: String(low), high: String(shown.high) };
  return { figure, platform, practice, category, reading: shown.kind, ...numbers, unit };
}

/** No row where there is no share to tell. */
function shareRows({ figure, platform = "", practice = "" }: Told, share: Share | undefined): Row[] {
  if (!share) return [];
  const numbers = { value: String(share.percent), low: String(share.low), high: String(share.high) };
  return [{ figure, platform, practice, category: "", reading: "share", ...numbers, unit: "percent" }];
}

function practiceRows({ id: practice, platform, total, states = [], on }: PracticeFigures): Row[] {
  const about = { platform, practice };
  return [
    row({ figure: "practice", ...about }, total),
    ...states.map(({ state, count }) => row({ figure: "setting", ...about, category: state }, count)),
    ...shareRows({ figure: "setting_on", ...about }, on),
  ];
}

function answerRows({ id: practice, platform, total, kinds, speeds, prompt }: PracticeAnswers): Row[] {
  const about = { platform, practice, unit: "cases" } as const;
  return [
    row({ figure: "company", ...about }, total),
    ...kinds.map(({ answer, count }) => row({ figure: "answer", ...about, category: answer }, count)),
    ...speeds.map(({ speed, count }) => row({ figure: "speed", ...about, category: speed }, count)),
    ...shareRows({ figure: "answered_within_30", ...about }, prompt),
  ];
}

function weekRows({ closesAt, week, sum }: Dashboard["weeks"][number]): Row[] {
  const category = releaseName(closesAt);
  return [row({ figure: "release", category }, week.figure), row({ figure: "up_to_release", category }, sum.figure)];
}

/** Every figure of the dashboard as a row. */
export function dashboardRows(dashboard: Dashboard): Row[] {
  const { checked, foundOn, notTold, practices, places, otherPlaces, told = [], weeks, answers = [] } = dashboard;
  return [
    row({ figure: "checked" }, checked),
    ...(foundOn ? [row({ figure: "found_on" }, foundOn)] : []),
    ...shareRows({ figure: "not_told" }, notTold),
    ...practices.flatMap(practiceRows),
    ...places.map(({ place, count }) => row({ figure: "place", category: place }, count)),
    row({ figure: "other_places" }, otherPlaces),
    ...told.map((answer) => row({ figure: "told", category: answer.told }, answer.count)),
    ...weeks.flatMap(weekRows),
    ...answers.flatMap(answerRows),
  ];
}

/** The dashboard as CSV (RFC 4180). */
export function dashboardCsv(dashboard: Dashboard): string {
  return csv(columns, dashboardRows(dashboard));
}
