import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { partyOf, quoted, sentenceStart } from "./phrases";
import { choseIt, lookedTooEarly, switchedOffInTime, wasOnUnasked } from "./standing";

const found: Record<LetterFacts["setting"]["state"], (setting: string) => string> = {
  on: (setting) => `${sentenceStart(setting)} was on in my account. ${untold}`,
  off: (setting) => `${sentenceStart(setting)} was off in my account. ${untold}`,
  greyed: (setting) =>
    `${sentenceStart(setting)} was greyed out in my account. I cannot tell whether my personal data are used to train generative AI, and I could not refuse.`,
  absent: (setting) =>
    `${sentenceStart(setting)} was not in my account. I cannot tell whether my personal data are used to train generative AI, and I had no switch to refuse with.`,
  "not-found": (setting) =>
    `I could not find ${setting} in my account. I cannot tell whether my personal data are used to train generative AI.`,
  different: (setting) =>
    `${sentenceStart(setting)} was worded differently in my account. I cannot tell whether my personal data are used to train generative AI.`,
};
const untold =
  "I cannot tell whether my personal data were used to train generative AI before, or are used in ways that it does not cover.";

const withoutMe = {
  no: ", and I had never switched it on",
  unsure: ", and I do not remember switching it on",
} as const;

/** The matter in a sentence or two, for the first lines of a letter. */
export function situation(facts: LetterFacts, context: LetterContext): string {
  const { possessive, object } = partyOf(context);
  const setting = `${possessive} setting ${quoted(context.practice.setting.name)}`;
  if (choseIt(facts))
    return `I had switched on ${setting} myself. I cannot tell what has been done with my personal data since.`;
  if (switchedOffInTime(facts, context))
    return `I switched off ${setting} before this training began where I live. I cannot tell whether my choice has been kept.`;
  if (lookedTooEarly(facts, context))
    return `When I looked for ${setting}, before this training began where I live, I had no working switch. I cannot tell whether my personal data are used to train generative AI now.`;
  if (!wasOnUnasked(facts, context)) return found[facts.setting.state](setting);
  const { switchedOnByMe: mine } = facts;
  const own = mine === "no" || mine === "unsure" ? withoutMe[mine] : "";
  return `${sentenceStart(setting)}, which lets ${object} train generative AI on my personal data, was on in my account${own}.`;
}

/** What the person makes of it: a view, for the first lines and nowhere else. */
export function view(facts: LetterFacts, context: LetterContext): string {
  const { lawName } = context.pack;
  return wasOnUnasked(facts, context)
    ? `I consider that this use of my data infringes ${lawName}.`
    : `I consider that this falls short of what ${lawName} asks of ${partyOf(context).object}.`;
}
