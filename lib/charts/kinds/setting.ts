import { settingStates } from "@/lib/findings/schema";
import type { Dashboard, PracticeFigures } from "@/lib/statistics/schema";
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

/** What the setting said: the share switched on by practice; every state of it with a platform chosen; people alone with a place. */
export function settingChart({ practices, selection }: Dashboard, speech: Speech): Chart {
  const { words } = speech;
  const shown = practices
    .filter(({ total }) => total.kind === "count")
    .toSorted((a, b) => sizeOf(b.total) - sizeOf(a.total));
  const view = { practices: shown, speech };
  const look = lookOf(selection);
  const panels = looks[look](view);
  return {
    id: "setting",
    title: words(look === "people" ? "setting.titleAtPlace" : "setting.title"),
    ...(look === "shares" && shown.length > 0 ? { text: words("setting.text") } : {}),
    summary: words(summaries[look], { rows: listOfPanels(panels, speech) }),
    panels: shown.length === 0 ? [] : panels,
    tables: shown.length === 0 ? [] : [{ ...tableOf(view), caption: words(captionOf(look)) }],
    rest: words("setting.others", { shown: shown.length, others: practices.length - shown.length }),
    data: dataOfPractices(practices, speech),
  };
}

const looks = { people, states, shares };
const summaries = {
  people: "setting.summaryAtPlace",
  states: "setting.summary",
  shares: "setting.summaryOfShares",
} as const;

function lookOf({ platform, place }: Dashboard["selection"]): keyof typeof looks {
  if (place) return "people";
  return platform ? "states" : "shares";
}

interface View {
  practices: readonly PracticeFigures[];
  speech: Speech;
}

/** Where there is no switch nobody can have found it on: saying that too few did would be untrue. */
function shares({ practices, speech }: View): Panel[] {
  const bars = practices.map((practice) => {
    const name = nameOf(practice, practices);
    return practice.states?.some(({ state }) => state === "on")
      ? shareBar(name, practice.on, speech)
      : { label: name, value: speech.words("setting.noSwitch"), at: undefined };
  });
  return [{ key: "on", picture: { kind: "bars", bars, whole: 100 } }];
}

function states({ practices, speech }: View): Panel[] {
  return practices.map(({ id, title, states: found = [], total, on }) => {
    const bars = found.map(({ state, count }) => barOf(speech.words(`states.${state}`), count, speech));
    return {
      key: id,
      heading: title,
      ...(on && { note: speech.words("setting.share", { share: writtenShare(on, speech).text }) }),
      picture: { kind: "bars", bars, whole: Math.max(sizeOf(total), wholeOf(bars)) },
    };
  });
}

function people({ practices, speech }: View): Panel[] {
  const bars = practices.map((practice) => barOf(nameOf(practice, practices), practice.total, speech));
  return [{ key: "people", picture: { kind: "bars", bars, whole: wholeOf(bars) } }];
}

const captionOf = (look: keyof typeof looks) => (look === "people" ? "setting.captionAtPlace" : "setting.caption");

function tableOf({ practices, speech }: View): Omit<ChartTable, "caption"> {
  const { words } = speech;
  const found = settingStates.filter((each) =>
    practices.some(({ states = [] }) => states.some(({ state }) => state === each)),
  );
  return {
    head: [words("setting.head"), ...found.map((state) => words(`states.${state}`)), words("setting.total")],
    rows: practices.map(({ id, platformName, title, states = [], total }) => ({
      key: id,
      cells: [
        { text: words("of", { platform: platformName, title }) },
        ...found.map((each) => {
          const count = states.find(({ state }) => state === each)?.count;
          return count === undefined ? { text: words("notAsked") } : writtenFigure(count, speech);
        }),
        writtenFigure(total, speech),
      ],
    })),
  };
}

function dataOfPractices(practices: Dashboard["practices"], speech: Speech): Chart["data"] {
  return {
    head: ["practice", "platform", "state", ...dataColumns],
    rows: practices.flatMap(({ id, platform, states = [], total }) => [
      ...states.map(({ state, count }) => [id, platform, state, ...dataOf(count, speech)]),
      [id, platform, "all", ...dataOf(total, speech)],
    ]),
  };
}
