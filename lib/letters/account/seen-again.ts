import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { controlWord, shownAs } from "./control";
import type { Said } from "./phrases";

type SeenAgain = NonNullable<LetterFacts["seenAgain"]>;

/** What the switch showed when the person looked again; nothing where they did not. */
export function seenAgainFacts(facts: LetterFacts, { practice, date }: LetterContext): Said[] {
  const { seenAgain } = facts;
  if (!seenAgain) return [];
  return [
    { fact: [`On ${date(seenAgain.on)} the ${controlWord(practice)} was ${shownAgain(seenAgain, facts, practice)}.`] },
  ];
}

/** The same as a line of a timeline. */
export function seenAgainLine(facts: LetterFacts, { practice }: LetterContext): { on: CalendarDate; words: string }[] {
  const { seenAgain } = facts;
  if (!seenAgain) return [];
  return [
    {
      on: seenAgain.on,
      words: `I found that the ${controlWord(practice)} was ${shownAgain(seenAgain, facts, practice)}`,
    },
  ];
}

function shownAgain({ state }: SeenAgain, facts: LetterFacts, practice: LetterContext["practice"]): string {
  if (state === "gone") return "no longer there";
  return `${comparedWith(facts, state)}${shownAs(state, practice)}${state === "on" && facts.switchedOff?.off ? " again" : ""}`;
}

/** "still ", where it shows what it had shown when it was last told of. */
function comparedWith({ setting, switchedOff }: LetterFacts, state: "on" | "off"): string {
  const before = switchedOff?.off ? "off" : setting.state;
  return before === state ? "still " : "";
}
