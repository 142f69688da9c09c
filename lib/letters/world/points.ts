import { strong, type Block, type Inline } from "../document";
import { partyOf, sentenceStart } from "../account/phrases";
import { policyWords } from "../account/policy-words";
import { choseIt, hadNoSwitch, lookedTooEarly, switchedOffInTime, wasOn, wasOnUnasked } from "../account/standing";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import type { Plea, Point } from "./plea";

const unremembered = {
  no: "I did not choose this.",
  unsure: "I do not remember choosing this.",
  unsaid: "The choice.",
} as const;
const noAct = {
  no: "The switch was on before I had touched it.",
  unsure: "A switch that I found on, and do not remember touching, does not show a choice of mine.",
  unsaid: "That I found the switch on does not by itself show a choice of mine.",
} as const;

function remembered({ switchedOnByMe }: LetterFacts): keyof typeof noAct {
  return switchedOnByMe === "no" || switchedOnByMe === "unsure" ? switchedOnByMe : "unsaid";
}

const choice: Point = {
  id: "choice",
  appliesWhen: wasOnUnasked,
  title: (facts) => unremembered[remembered(facts)],
  argue: (facts, context) =>
    `${noAct[remembered(facts)]} I have an account with ${partyOf(context).subject}: asking me would have been easy.`,
};

const withdrawal: Point = {
  id: "withdrawal",
  appliesWhen: (facts) => choseIt(facts) && facts.wanted.includes("stop"),
  title: () => "I no longer agree.",
  argue: () => "Whatever my switching it on may have meant, I take it back.",
};

const unseen: Point = {
  id: "unseen",
  appliesWhen: (facts, context) => !wasOn(facts, context) || choseIt(facts),
  title: () => "What I cannot see.",
  argue: (_facts, context) =>
    `From my account I cannot tell whether my data have been used for training, since when, and for which models. Only ${partyOf(context).subject} can say.`,
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
        ? ` By then I had been a member since ${joined}.`
        : "";
    return `${known.said}.${longer}`;
  },
};

const purpose: Point = {
  id: "purpose",
  appliesWhen: (facts) => !choseIt(facts),
  title: () => "Another use.",
  argue: () =>
    "People fill in a profile and write posts to be found and read by other people. Training AI serves another end, and keeping an account does not need it.",
};

const byDefault: Point = {
  id: "default",
  appliesWhen: (facts, context) => wasOnUnasked(facts, context) && context.phase.what === "on-by-default",
  title: () => "The default.",
  argue: () =>
    "As I understand it, this setting is on unless members switch it off. I consider that it should be the other way round.",
};

const undone: Point = {
  id: "undone",
  appliesWhen: (facts, context) => !lookedTooEarly(facts, context),
  title: (facts) => (hadNoSwitch(facts) ? "No way to refuse." : "Switching it off."),
  argue: (facts, context) => {
    const { does, possessive } = partyOf(context);
    if (hadNoSwitch(facts)) {
      const found = facts.setting.state === "greyed" ? "could not change it" : "did not find it";
      return `${sentenceStart(does("point"))} members to this setting, and I ${found}. A choice that cannot be made is none.`;
    }
    const words = `By ${possessive} own account, switching off leaves past training as it is, and it covers only AI that makes content.`;
    return choseIt(facts) || switchedOffInTime(facts, context)
      ? words
      : `${words} I consider that a choice which comes after the use is not a full one.`;
  },
};

const young: Point = {
  id: "young",
  appliesWhen: ({ wasUnder18 }) => wasUnder18 === "yes",
  title: () => "My age then.",
  argue: (_facts, context) =>
    `As I understand it, the data of members under 18 are not meant to be used for this. Whether mine were is for ${partyOf(context).subject} to say.`,
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
    return [strong(title(facts)), ` ${argue(facts, context)}`, ...(rule.length > 0 ? [" ", ...rule] : [])];
  });
  return [
    { kind: "heading", level: 2, text: plea.heading },
    ...items.map((text): Block => ({ kind: "paragraph", text })),
    ...plea.law(facts, context).map((text): Block => ({ kind: "paragraph", text })),
  ];
}
