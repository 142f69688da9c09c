import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { emphasis } from "../document";
import { policyWords } from "../account/policy-words";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import type { Ground } from "./ground";

/** The setting was there before the documents spoke of it: for those who saw it then. */
export const policyHistory: Ground = {
  id: "policy-history",
  packs: ["uk"],
  place: "legitimate-interests",
  rules: ["art-5-1-a", "art-13-3"],
  authorities: [],
  counter: "When the training began again in 2025, the documents spoke of it, and it was announced beforehand.",
  appliesWhen: (facts, context) => sawItBefore(facts, context) !== undefined,
  compose: (facts, context) => {
    const before = sawItBefore(facts, context);
    if (!before) return [];
    const { law, date } = context;
    return [
      emphasis("What the documents said."),
      ` ${before.said}. I saw the setting on ${date(before.seen)}, ${before.then}. I consider that this was neither open (${law.cite("art-5-1-a")}) nor in time (${law.cite("art-13-3")}).`,
    ];
  },
};

/** What the documents did not say yet on the day on which the person first saw the setting; undefined if they had it all, or nobody knows. */
function sawItBefore(facts: LetterFacts, context: LetterContext) {
  const known = policyWords(context);
  const seen = context.practice.setting.kind === "switch" ? sawItOn(facts) : undefined;
  if (!known || seen === undefined || seen >= known.agreementFrom) return undefined;
  const then =
    seen < known.policyFrom
      ? "before either of them said a word about it"
      : "when the user agreement did not yet speak of it";
  return { said: known.said, seen, then };
}

/** The first day on which it was there to be seen: who looked and found nothing saw nothing. */
function sawItOn({ seen, setting }: LetterFacts): CalendarDate | undefined {
  const was = setting.state === "absent" || setting.state === "not-found" ? undefined : seen?.on;
  return seen?.firstOn ?? was;
}
