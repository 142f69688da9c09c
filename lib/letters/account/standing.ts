import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { isUse } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";

type Course = Pick<LetterContext, "conduct">;

/** True for a day on which, as is known, the data of people who live there were not used: it had not begun, or had stopped. */
export function isBeforeTraining(day: CalendarDate, { conduct }: Course): boolean {
  const then = conduct.phases.findLast(({ from }) => from === undefined || from <= day);
  return then !== undefined && then.what !== "off-by-default" && !isUse(then);
}

/** The person switched it off while nothing was being trained: what they did was in time. */
export function switchedOffInTime({ switchedOff }: LetterFacts, course: Course): boolean {
  return switchedOff?.off === true && switchedOff.on !== undefined && isBeforeTraining(switchedOff.on, course);
}

/** The person said that the setting was on while the data were used: they found it on, or switched it off too late. */
export function wasOn(facts: LetterFacts, course: Course): boolean {
  const { setting, switchedOff } = facts;
  return (setting.state === "on" || switchedOff?.off === true) && !switchedOffInTime(facts, course);
}

/** The person said that they had switched it on: there was an act of theirs, and nothing rests on its absence. */
export function choseIt({ switchedOnByMe }: LetterFacts): boolean {
  return switchedOnByMe === "yes";
}

/** It was on, and not by an act that the person speaks of. */
export function wasOnUnasked(facts: LetterFacts, course: Course): boolean {
  return wasOn(facts, course) && !choseIt(facts);
}

const nothingToTurn: readonly LetterFacts["setting"]["state"][] = ["absent", "not-found", "greyed", "form"];

/** The person had no working switch before them. */
export function hadNoSwitch({ setting }: LetterFacts): boolean {
  return nothingToTurn.includes(setting.state);
}

/** The person found no working switch, and no form instead, at a time when there was nothing to refuse. */
export function lookedTooEarly(facts: LetterFacts, course: Course): boolean {
  return (
    hadNoSwitch(facts) &&
    facts.setting.state !== "form" &&
    facts.seen !== undefined &&
    isBeforeTraining(facts.seen.on, course)
  );
}

/** As is known, the data of people there are used without anybody having chosen it: by a switch that is on, or with no switch at all. */
export function isUsedUnasked({ phase }: Pick<LetterContext, "phase">): boolean {
  return phase !== undefined && isUse(phase);
}

/** The first day on which the person saw the setting, as far as they said. */
export function firstSeen({ seen }: LetterFacts): CalendarDate | undefined {
  return seen?.firstOn ?? seen?.on;
}
