import { countryInSentence } from "@/lib/places/catalogue";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { isUse, type ConductPhase } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { firstSeen } from "./standing";

/** A phase whose first day is known. */
export type Begun = ConductPhase & { from: CalendarDate };
/** True where the first day is known. */
export const hasBegun = (phase: ConductPhase | undefined): phase is Begun => phase?.from !== undefined;

/** A stretch of the company's conduct before the one that goes on. */
export interface EarlierConduct {
  shown: Begun;
  suspended: Begun;
  /** What goes on since. */
  resumed: Begun;
}

/** The use that goes on had stood still before: undefined where it had not, or its days are not known. */
export function interruptedConduct({ conduct, phase: resumed }: LetterContext): EarlierConduct | undefined {
  const shown = conduct.phases.find((phase) => isUse(phase) && phase.to !== undefined);
  const suspended = conduct.phases.find(({ what }) => what === "suspended");
  if (!hasBegun(resumed) || !hasBegun(shown) || !hasBegun(suspended) || !isUse(resumed)) return undefined;
  return { shown, suspended, resumed };
}

/** The earlier stretch, for someone who first saw the setting before the present one began; undefined for everybody else. */
export function earlierConduct(facts: LetterFacts, context: LetterContext): EarlierConduct | undefined {
  const seen = firstSeen(facts);
  const found = interruptedConduct(context);
  return found && seen !== undefined && seen < found.resumed.from ? found : undefined;
}

/** The same where it is known that data were used before, and not only that a setting was shown to some. */
export function pausedConduct(context: LetterContext): EarlierConduct | undefined {
  const found = interruptedConduct(context);
  return found && !found.shown.forSome ? found : undefined;
}

/** The use that goes on, with the day on which it began, where that is known. */
export function presentUse({ phase }: Pick<LetterContext, "phase">): Begun | undefined {
  return hasBegun(phase) && isUse(phase) ? phase : undefined;
}

/** "about 3 November 2025". */
export function phaseStart({ from, exactly }: Begun, { date }: LetterContext): string {
  return `${exactly ? "" : "about "}${date(from)}`;
}

/** "some users in France (personal accounts)": whose data a phase is about, as far as it is known. */
export function peopleOf(
  { forSome, accounts }: Pick<ConductPhase, "forSome" | "accounts">,
  { residence }: LetterFacts,
): string {
  return `${forSome ? "some " : ""}users in ${countryInSentence(residence.country)}${accounts === undefined ? "" : ` (${accounts})`}`;
}
