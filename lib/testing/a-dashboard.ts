import { type SettingState, statesOfKind, toldAnswers } from "@/lib/findings/schema";
import { places } from "@/lib/places/catalogue";
import { practices } from "@/lib/platforms/catalogue";
import { smallestPublished } from "@/lib/statistics/disclosure";
import { answersCounted, type Dashboard, speeds } from "@/lib/statistics/schema";

type Figure = Dashboard["checked"];

/** A figure as it is shown, with a margin of `margin` to each side. */
export function aFigure(value: number, margin = 8): Figure {
  if (value < smallestPublished) return { kind: "few", high: value + margin };
  return { kind: "count", value, low: Math.max(0, value - margin), high: value + margin };
}

const aShare = (percent: number, margin = 2) => ({
  percent,
  low: Math.max(0, percent - margin),
  high: Math.min(100, percent + margin),
});

/** What is found by the practices that enough people checked; of the others, nobody is counted. */
const checked: Readonly<Record<string, { total: number; on: number }>> = {
  "linkedin-content-ai": { total: 3120, on: 78 },
  "x-grok-training": { total: 1210, on: 74 },
  "instagram-meta-ai": { total: 640, on: 55 },
};
const peopleAt: Readonly<Record<string, number>> = {
  ...{ england: 2310, IE: 640, DE: 580, scotland: 420, FR: 212, wales: 150, US: 97, NL: 88, ES: 61, AU: 40, CA: 33 },
  ...{ BE: 24, "northern-ireland": 21, IN: 16, MT: 11 },
};
const tellings: Readonly<Record<string, number>> = { before: 610, after: 1205, no: 2400, unsure: 625 };
const weekly = [120, 340, 505, 610, 498, 733, 802, 1190, 42];

/** A dashboard made by hand: a few practices on it, some places, nine weeks. `changes` replace its parts. */
export function aDashboard(changes: Partial<Dashboard> = {}): Dashboard {
  return {
    ...{ selection: {}, releases: weekly.length, lastRelease: new Date("2026-11-16T06:00:00Z"), sample: false },
    ...{ checked: aFigure(4840, 14), foundOn: aFigure(3655, 14), notTold: aShare(86, 1) },
    practices: practices.map((practice) => practiceOf(practice)),
    places: placesOf(),
    otherPlaces: aFigure(137, 60),
    told: toldAnswers.map((told) => ({ told, count: aFigure(tellings[told] ?? 0, 12) })),
    weeks: weekly.map((value, index) => ({
      closesAt: new Date(Date.UTC(2026, 8, 21 + 7 * index, 6)),
      week: intervalOf(value, 10),
      sum: intervalOf(
        weekly.slice(0, index + 1).reduce((sum, next) => sum + next, 0),
        10 + index,
      ),
    })),
    answers: practices.map((practice) => answersOf(practice)),
    ...changes,
  };
}

type Practice = (typeof practices)[number];

const idsOf = ({ id, platform, title }: Practice) =>
  ({ id, platform: platform.id, platformName: platform.name, title }) as Pick<
    Dashboard["practices"][number],
    "id" | "platform" | "platformName" | "title"
  >;

function intervalOf(value: number, margin: number) {
  return { value, low: Math.max(0, value - margin), high: value + margin, figure: aFigure(value, margin) };
}

function practiceOf(practice: Practice): Dashboard["practices"][number] {
  const { total = 2, on = 0 } = checked[practice.id] ?? {};
  const parts: Partial<Record<SettingState, number>> = { on, off: 70 - on / 2, absent: 3 };
  return {
    ...idsOf(practice),
    total: aFigure(total),
    on: total < smallestPublished ? undefined : aShare(on),
    states: statesOfKind[practice.setting.kind].map((state) => ({
      state,
      count: aFigure(Math.round((total * (parts[state] ?? 0)) / 130)),
    })),
  };
}

function placesOf(): Dashboard["places"] {
  const size = (place: string) => peopleAt[place] ?? 0;
  return [...places].sort((a, b) => size(b) - size(a)).map((place) => ({ place, count: aFigure(size(place), 11) }));
}

function answersOf(practice: Practice): NonNullable<Dashboard["answers"]>[number] {
  const total = Math.round((checked[practice.id]?.total ?? 0) / 20);
  const parts = [10, 20, 25, 20, 5, 20];
  const part = (index: number) => aFigure(Math.round((total * (parts[index] ?? 0)) / 100));
  return {
    ...idsOf(practice),
    total: aFigure(total),
    prompt: total < smallestPublished ? undefined : aShare(41, 6),
    kinds: answersCounted.map((answer, index) => ({ answer, count: part(index) })),
    speeds: speeds.map((speed, index) => ({ speed, count: part(index + 1) })),
  };
}
