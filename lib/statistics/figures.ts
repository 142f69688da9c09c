import { statesOfKind, toldAnswers, type ToldAnswer } from "@/lib/findings/schema";
import { remembered } from "@/lib/kernel/remembered";
import { places, type Place } from "@/lib/places/catalogue";
import { practiceById, type PlatformId } from "@/lib/platforms/catalogue";
import { atMost, intervalOf, restOf, shareOf, shownValue, wholeOf, type Part } from "./disclosure";
import { plus } from "./noisy";
import {
  cellsIn,
  everybody,
  figureIn,
  partIn,
  selectedPeople,
  shareIn,
  tablesOf,
  those,
  type People,
  type Tabled,
} from "./parts";
import {
  answersCounted,
  speeds,
  type Dashboard,
  type PracticeAnswers,
  type PracticeFigures,
  type Selection,
  type WeekFigures,
} from "./schema";
import { history, type Sums, type Tallies } from "./tallies";

function practiceFigures(tabled: Tabled): PracticeFigures {
  const { practice, total } = tabled;
  return {
    ...practice,
    total: total.figure,
    on: shareIn(tabled, "on"),
    states: statesOfKind[practiceById(practice.id).setting.kind].map((state) => ({
      state,
      count: figureIn(tabled, state),
    })),
  };
}

function answerFigures(answers: Tabled, answerSpeeds: Tabled): PracticeAnswers {
  return {
    ...answers.practice,
    total: answers.total.figure,
    prompt: shareIn(answerSpeeds, "within-30"),
    kinds: answersCounted.map((answer) => ({ answer, count: figureIn(answers, answer) })),
    speeds: speeds.map((speed) => ({ speed, count: atMost(answers.total, partIn(answerSpeeds, speed)).figure })),
  };
}

/** The cases are counted in two tables with noise of their own; `answer` has the less. */
function allAnswers(sums: Sums, selection: Selection): PracticeAnswers[] {
  const answerSpeeds = tablesOf(sums, "speed", selection);
  return tablesOf(sums, "answer", selection).flatMap((answers, at) => {
    const speedsOfIt = answerSpeeds[at];
    return speedsOfIt ? [answerFigures(answers, speedsOfIt)] : [];
  });
}

/** The places of one platform, or of all: the same whichever of them is looked at. */
const placeFigures = remembered((sums: Sums, platform?: PlatformId): Pick<Dashboard, "places" | "otherPlaces"> => {
  const all = everybody(sums, platform);
  const found = places.map((place) => ({ place, part: those(sums, all, { table: "place", category: place }).whole }));
  const listed = found.map(({ place, part }) => ({ place, count: part.figure }));
  return {
    places: listed.sort(
      (one, other) => shownValue(other.count) - shownValue(one.count) || one.place.localeCompare(other.place),
    ),
    otherPlaces: restOf(
      all.whole,
      found.map(({ part }) => part),
    ),
  };
});

/** Beforehand is what a notice is for: who heard of it after it began is among those not told. */
function toldFigures(sums: Sums, all: People): Pick<Dashboard, "told" | "notTold"> {
  const told = (answer: ToldAnswer): Part => those(sums, all, { table: "told", category: answer }).whole;
  return {
    told: toldAnswers.map((answer) => ({ told: answer, count: told(answer).figure })),
    notTold: shareOf(plus(told("no").noisy, told("after").noisy), told("before").noisy, cellsIn("told")),
  };
}

function drawn({ noisy, figure }: Part): WeekFigures["week"] {
  const { value, low, high } = figure.kind === "count" ? figure : intervalOf(noisy);
  return { value, low, high, figure };
}

function weekFigures(tallies: Tallies, selection: Selection): WeekFigures[] {
  return history(tallies).map(({ closesAt, week, upTo }) => ({
    closesAt,
    week: drawn(selectedPeople(week, selection).whole),
    sum: drawn(selectedPeople(upTo, selection).whole),
  }));
}

type Counted = Omit<Dashboard, "selection" | "releases" | "lastRelease" | "sample" | "weeks">;

function countedEverywhere(sums: Sums, selection: Selection): Counted {
  const settings = tablesOf(sums, "setting", selection);
  const all = everybody(sums, selection.platform);
  const on = settings.map((setting) => partIn(setting, "on"));
  return {
    checked: all.whole.figure,
    foundOn: atMost(all.whole, wholeOf(on, cellsIn("setting"))).figure,
    practices: settings.map(practiceFigures),
    ...placeFigures(sums, selection.platform),
    ...toldFigures(sums, all),
    answers: allAnswers(sums, selection),
  };
}

/** What is known of one place: no table crosses places with anything but the practice, so that nobody can be picked out. */
function countedIn(place: Place, sums: Sums, { platform }: Selection): Counted {
  const there = selectedPeople(sums, { platform, place });
  return {
    checked: there.whole.figure,
    practices: there.practices.map(({ practice, part }) => ({ ...practice, total: part.figure })),
    ...placeFigures(sums, platform),
  };
}

/** The figures of the public dashboard, which follow from the releases alone. */
export function dashboardOf(tallies: Tallies, selection: Selection = {}): Dashboard {
  const { place } = selection;
  return {
    selection,
    releases: tallies.weeks.length,
    lastRelease: tallies.weeks.at(-1)?.closesAt,
    sample: tallies.weeks.some(({ sample }) => sample),
    ...(place === undefined ? countedEverywhere(tallies, selection) : countedIn(place, tallies, selection)),
    weeks: weekFigures(tallies, selection),
  };
}
