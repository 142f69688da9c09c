import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterFacts } from "../schema";

/** The person said that the setting was on: they found it on, or switched it off. */
export function wasOn({ setting, switchedOff }: LetterFacts): boolean {
  return setting.state === "on" || switchedOff?.off === true;
}

/** The person said that they had switched it on: there was an act of theirs, and nothing rests on its absence. */
export function choseIt({ switchedOnByMe }: LetterFacts): boolean {
  return switchedOnByMe === "yes";
}

/** It was on, and not by an act that the person speaks of. */
export function wasOnUnasked(facts: LetterFacts): boolean {
  return wasOn(facts) && !choseIt(facts);
}

/** The person had no working switch before them. */
export function hadNoSwitch({ setting }: LetterFacts): boolean {
  return setting.state === "absent" || setting.state === "not-found" || setting.state === "greyed";
}

/** The first day on which the person saw the setting, as far as they said. */
export function firstSeen({ seen }: LetterFacts): CalendarDate | undefined {
  return seen?.firstOn ?? seen?.on;
}
