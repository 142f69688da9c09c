import { controlOf, mayCarryASentence } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { controlName, hasSwitch, shownAs } from "./control";
import { fullStop, ownerOf, partyOf, sentenceStart } from "./phrases";
import { isByEmail } from "./sending";
import { choseIt, lookedTooEarly, switchedOffInTime, wasOnUnasked } from "./standing";
import { useWords } from "./use-words.data";

interface Found {
  /** "your setting “…”" */
  what: string;
  /** "used to train generative AI". */
  befalls: string;
  /** After "a way to stop the": "use of my personal data to train AI". */
  toStop: string;
  /** "a form". */
  toSend: string;
  /** What the switch shows when the data may be used, and when they may not. */
  on: string;
  off: string;
}

const found: Record<LetterFacts["setting"]["state"], (found: Found) => string> = {
  on: ({ what, on, befalls }) => `${sentenceStart(what)} was ${on} in my account. ${untold(befalls)}`,
  off: ({ what, off, befalls }) => `${sentenceStart(what)} was ${off} in my account. ${untold(befalls)}`,
  form: ({ toStop, toSend, befalls }) =>
    `I looked in my account for a way to stop the ${toStop}, and found no switch, only ${toSend} to send. I cannot tell whether my personal data are ${befalls}.`,
  greyed: ({ what, befalls }) =>
    `${sentenceStart(what)} was greyed out in my account. I cannot tell whether my personal data are ${befalls}, and I could not refuse.`,
  absent: ({ what, befalls }) =>
    `${sentenceStart(what)} was not in my account. I cannot tell whether my personal data are ${befalls}, and I had no switch to refuse with.`,
  "not-found": ({ what, befalls }) =>
    `I could not find ${what} in my account. I cannot tell whether my personal data are ${befalls}.`,
  different: ({ what, befalls }) =>
    `${sentenceStart(what)} was worded differently in my account. I cannot tell whether my personal data are ${befalls}.`,
};

/** The same of a platform of which no control is known. */
const foundNoControl: typeof found = {
  ...found,
  absent: ({ toStop, befalls }) =>
    `I looked in my account for a way to stop the ${toStop}, and found none. I cannot tell whether my personal data are ${befalls}.`,
  different: ({ befalls }) =>
    `I found words in my account about this use of my data. I cannot tell from them whether my personal data are ${befalls}.`,
};

function untold(befalls: string): string {
  return `I cannot tell whether my personal data were ${befalls} before, or are used in ways that it does not cover.`;
}

const withoutMe = {
  no: (it: string) => `, and I had never switched ${it}`,
  unsure: (it: string) => `, and I do not remember switching ${it}`,
} as const;

/** The matter in a sentence or two, for the first lines of a letter. */
export function situation(facts: LetterFacts, context: LetterContext): string {
  const { practice } = context;
  const { it, befalls, subject: toStop } = useWords[practice.use];
  const what = controlName(practice, ownerOf(context));
  const toSend = isByEmail(practice) ? "an e-mail" : "a form";
  const [on, off] = [shownAs("on", practice), shownAs("off", practice)];
  if (choseIt(facts))
    return `I had switched ${on} ${what} myself. I cannot tell what has been done with my personal data since.`;
  if (switchedOffInTime(facts, context))
    return `I switched ${off} ${what} before ${it} began where I live. I cannot tell whether my choice has been kept.`;
  if (lookedTooEarly(facts, context))
    return `When I looked for ${what}, before ${it} began where I live, I ${hasSwitch(practice) ? "had no working switch" : "found no way to refuse"}. I cannot tell whether my personal data are ${befalls} now.`;
  if (wasOnUnasked(facts, context)) return wasOpen(facts, context);
  const sentences = practice.setting.kind === "none" ? foundNoControl : found;
  return sentences[facts.setting.state]({ what, befalls, toStop, toSend, on, off });
}

/** The switch let the data be used, without an act that the person speaks of. */
function wasOpen({ switchedOnByMe: mine }: LetterFacts, context: LetterContext): string {
  const { practice } = context;
  const { object } = partyOf(context);
  const { toMine } = useWords[practice.use];
  const on = shownAs("on", practice);
  const own = mine === "no" || mine === "unsure" ? withoutMe[mine](`it ${on}`) : "";
  const what = sentenceStart(controlName(practice, ownerOf(context)));
  return controlOf(practice) === "prevention"
    ? `${what} was ${on} in my account${own}. As I understand it, ${object} may then ${toMine}.`
    : `${what}, ${lets(practice)} ${object} ${toMine}, was ${on} in my account${own}.`;
}

/** What is known of the switch from one weak source is no more than how the person reads it. */
function lets({ setting }: LetterContext["practice"]): string {
  return setting.kind === "switch" && mayCarryASentence(setting.source) ? "which lets" : "which, as I read it, lets";
}

/** What the person makes of it: a view, for the first lines and nowhere else. */
export function view(facts: LetterFacts, context: LetterContext): string {
  const { lawName } = context.pack;
  return wasOnUnasked(facts, context)
    ? `I consider that this use of my data infringes ${lawName}.`
    : `I consider that this falls short of what ${lawName} asks of ${fullStop(partyOf(context).object)}`;
}
