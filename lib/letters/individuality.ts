import type { LetterFacts } from "./schema";

/** Questions whose answers make a letter more a person's own, by the id of their step. */
export type Improvement = "effect" | "at-stake" | "seen" | "notice" | "choice" | "contact";

/** How much of a letter only this person could have said. */
export interface Individuality {
  level: "little" | "some" | "much";
  /** Words in the letter that the person wrote: how it affects them, and what they copied out. */
  ownWords: number;
  /** Between 0 and 1: how far the answers go that make a letter a person's own. */
  share: number;
  /** What would make it more so, the most useful first. */
  improvements: Improvement[];
}

const enoughWords = 40;
const levels = { some: 0.35, much: 0.7 } as const;

interface Answer {
  step: Improvement;
  /** What it adds when it is answered in full; together they are 1. */
  weight: number;
  /** Between 0 and 1; undefined where the question does not arise. */
  given: (facts: LetterFacts) => number | undefined;
}

const answers: readonly Answer[] = [
  { step: "effect", weight: 0.5, given: ({ effect }) => Math.min(1, wordsIn(effect) / enoughWords) },
  {
    step: "at-stake",
    weight: 0.2,
    given: ({ atStake }) => (atStake?.counted !== undefined || atStake?.content?.length ? 1 : 0),
  },
  { step: "seen", weight: 0.1, given: ({ seen, setting }) => (hasNothingToSee(setting) ? undefined : said(seen)) },
  { step: "notice", weight: 0.1, given: ({ notice }) => said(notice) },
  { step: "choice", weight: 0.05, given: ({ setting, switchedOnByMe }) => whenOn(setting, said(switchedOnByMe)) },
  {
    step: "contact",
    weight: 0.05,
    given: ({ contact }) => (contact?.reply === "answered" ? said(contact.answer) : undefined),
  },
];

/** Measures how individual a letter from these facts is. It is shown quietly and blocks nothing. */
export function individualityOf(facts: LetterFacts): Individuality {
  const asked = answers.flatMap(({ given, ...answer }) => {
    const part = given(facts);
    return part === undefined ? [] : [{ ...answer, part }];
  });
  const possible = sum(asked.map(({ weight }) => weight));
  const share = sum(asked.map(({ weight, part }) => weight * part)) / possible;
  return {
    level: share >= levels.much ? "much" : share >= levels.some ? "some" : "little",
    ownWords: ownWordsIn(facts),
    share,
    improvements: asked
      .filter(({ part }) => part < 1)
      .toSorted((one, other) => lacking(other) - lacking(one))
      .map(({ step }) => step),
  };
}

function lacking({ weight, part }: { weight: number; part: number }): number {
  return weight * (1 - part);
}

function ownWordsIn({ effect, setting, notice, exhibits }: LetterFacts): number {
  const typed = [effect, setting.words, notice?.said, ...(exhibits ?? []).map(({ caption }) => caption)];
  return sum(typed.map(wordsIn));
}

// Not every script puts spaces between words.
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

function wordsIn(text: string | undefined): number {
  return [...segmenter.segment(text ?? "")].filter(({ isWordLike }) => isWordLike).length;
}

function said(answer: unknown): 0 | 1 {
  return answer === undefined || answer === "" ? 0 : 1;
}

function hasNothingToSee({ state }: LetterFacts["setting"]): boolean {
  return state === "absent" || state === "not-found";
}

function whenOn({ state }: LetterFacts["setting"], part: number): number | undefined {
  return state === "on" ? part : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
