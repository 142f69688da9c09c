import { type Control, controlOf, mayCarryASentence } from "@/lib/platforms/catalogue";
import { hasSwitch, shownAs } from "../account/control";
import { occasionOf } from "../account/occasions.data";
import { useWords } from "../account/use-words.data";
import { strong, type Block, type Inline } from "../document";
import { partyOf } from "../account/phrases";
import { policyWords } from "../account/policy-words";
import { choseIt, isUsedUnasked, wasOn, wasOnUnasked } from "../account/standing";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import type { Plea, Point } from "./plea";
import { undone } from "./undone";

const unremembered = {
  no: "I did not choose this.",
  unsure: "I do not remember choosing this.",
  unsaid: "The choice.",
} as const;
const noAct = {
  no: (on: string) => `The switch was ${on} before I had touched it.`,
  unsure: (on: string) => `A switch that I found ${on}, and do not remember touching, does not show a choice of mine.`,
  unsaid: (on: string) => `That I found the switch ${on} does not by itself show a choice of mine.`,
} as const;

function remembered({ switchedOnByMe }: LetterFacts): keyof typeof noAct {
  return switchedOnByMe === "no" || switchedOnByMe === "unsure" ? switchedOnByMe : "unsaid";
}

const choice: Point = {
  id: "choice",
  appliesWhen: wasOnUnasked,
  title: (facts) => unremembered[remembered(facts)],
  argue: (facts, context) =>
    `${noAct[remembered(facts)](shownAs("on", context.practice))} I have an account with ${partyOf(context).subject}: asking me would have been easy.`,
};

const withdrawal: Point = {
  id: "withdrawal",
  appliesWhen: (facts) => choseIt(facts) && facts.wanted.includes("stop"),
  title: () => "I no longer agree.",
  argue: (_facts, { practice }) =>
    `Whatever my switching it ${shownAs("on", practice)} may have meant, I take it back.`,
};

const unseen: Point = {
  id: "unseen",
  appliesWhen: (facts, context) => !wasOn(facts, context) || choseIt(facts),
  title: () => "What I cannot see.",
  argue: (_facts, context) =>
    `From my account I cannot tell whether my data have been ${useWords[context.practice.use].unseen}. Only ${partyOf(context).subject} can say.`,
};

type Told = NonNullable<LetterFacts["notice"]>["told"];

const notices: Record<Told, { title: string; words: (subject: string) => string }> = {
  before: {
    title: "A notice is not a question.",
    words: () =>
      "It tells people what is going to happen, and does not change what they could expect when they gave their data.",
  },
  after: { title: "I was told afterwards.", words: () => "That leaves nobody time to decide beforehand." },
  no: { title: "I was not told.", words: () => "Nobody can refuse what they do not know of." },
  unsure: {
    title: "I do not remember being told.",
    words: (subject) => `When and how I was is for ${subject} to show.`,
  },
};

const notice: Point = {
  id: "notice",
  appliesWhen: (facts) => facts.notice !== undefined,
  title: (facts) => (facts.notice ? notices[facts.notice.told].title : ""),
  argue: (facts, context) => (facts.notice ? notices[facts.notice.told].words(partyOf(context).subject) : ""),
};

const policy: Point = {
  id: "policy",
  appliesWhen: (_facts, { practice }) => practice.policyHistory !== undefined,
  title: () => "The words came late.",
  argue: ({ atStake }, context) => {
    const known = policyWords(context);
    if (!known) return "";
    const joined = atStake?.memberSince;
    const longer =
      joined !== undefined && joined < Number(known.policyFrom.slice(0, 4))
        ? ` By then I had been a user since ${joined}.`
        : "";
    return `${known.said}.${longer}`;
  },
};

const purpose: Point = {
  id: "purpose",
  appliesWhen: (facts) => !choseIt(facts),
  title: () => "Another use.",
  argue: (_facts, { practice }) =>
    `${occasionOf(practice).people} ${useWords[practice.use].doing} serves another end, and keeping an account does not need it.`,
};

export const byDefault: Point = {
  id: "default",
  appliesWhen: (facts, context) =>
    isUsedUnasked(context) && (wasOnUnasked(facts, context) || !hasSwitch(context.practice)),
  title: () => "The default.",
  argue: (_facts, { practice }) => `As I understand it, ${defaults[controlOf(practice)]}`,
};

const defaults: Record<Control, string> = {
  switch: "this setting is on unless users switch it off. I consider that it should be the other way round.",
  prevention:
    "this setting is off unless users switch it on, and people’s data are used meanwhile. I consider that it should be the other way round.",
  form: "people’s data are used without their being asked. I consider that people should be asked.",
  none: "people’s data are used without their being asked. I consider that people should be asked.",
};

const young: Point = {
  id: "young",
  appliesWhen: ({ wasUnder18 }) => wasUnder18 === "yes",
  title: () => "My age then.",
  argue: (_facts, context) => {
    const { withoutMinors } = context.practice;
    const leftOut = "As I understand it, the data of people under 18 are not meant to be used for this.";
    const care = "What somebody gave when under age calls for more care, and not for less.";
    const said = withoutMinors && mayCarryASentence(withoutMinors.source) ? leftOut : care;
    return `${said} Whether mine were used is for ${partyOf(context).subject} to say.`;
  },
};

/** What can be said wherever a person lives, in the order of argument. */
export const everywhere: readonly Point[] = [choice, withdrawal, unseen, notice, purpose, byDefault, undone, young];

/** What can be said where the platform's worldwide policy applied, and not the European notice. */
export const underWorldwidePolicy: readonly Point[] = [
  choice,
  withdrawal,
  unseen,
  notice,
  policy,
  purpose,
  byDefault,
  undone,
  young,
];

/** The argument of a letter: each point with its rule, then what the law adds. */
export function pointBlocks(plea: Plea, facts: LetterFacts, context: LetterContext): Block[] {
  const applying = plea.points.filter((point) => point.appliesWhen(facts, context));
  const items = applying.map(({ id, title, argue }): Inline[] => {
    const rule = plea.rules[id]?.(facts, context) ?? [];
    return [strong(title(facts, context)), ` ${argue(facts, context)}`, ...(rule.length > 0 ? [" ", ...rule] : [])];
  });
  return [
    { kind: "heading", level: 2, text: plea.heading },
    ...items.map((text): Block => ({ kind: "paragraph", text })),
    ...plea.law(facts, context).map((text): Block => ({ kind: "paragraph", text })),
  ];
}
