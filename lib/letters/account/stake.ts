import { contentKinds } from "@/lib/findings/schema";
import { countryInSentence } from "@/lib/places/catalogue";
import { entryFor, mayCarryASentence } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { keyDatesFor } from "@/lib/exports/key-dates";
import type { Block } from "../document";
import { annexOf } from "./annex";
import { countedFact, type TellingCount } from "./counted";
import { listed, type Said } from "./phrases";
import { useWords } from "./use-words.data";

type Stake = NonNullable<LetterFacts["atStake"]>;
type Content = NonNullable<Stake["content"]>[number];
type Sensitive = NonNullable<Stake["sensitive"]>[number];

const contentWords: Record<Content, string> = {
  profile: "a profile",
  posts: "posts",
  comments: "comments",
  articles: "articles",
  photos: "photos",
  videos: "videos",
  groups: "what I wrote in groups",
  "ai-chats": "what I typed into AI features",
  "job-answers": "answers given in job applications",
  messages: "messages",
  voice: "recordings of my voice",
  documents: "documents",
  code: "code",
};

const sensitiveWords: Record<Sensitive, string> = {
  health: "health",
  beliefs: "religious or philosophical beliefs",
  politics: "political opinions",
  union: "membership of a trade union",
  ethnicity: "racial or ethnic origin",
  orientation: "sexual orientation",
};

/** "my health and my political opinions": the kinds that the person named. */
export function sensitivePhrase(kinds: readonly Sensitive[]): string {
  return listed(kinds.map((kind) => `my ${sensitiveWords[kind]}`));
}

/** "posts and comments". */
export function contentPhrase(kinds: readonly Content[]): string {
  return listed(kinds.map((kind) => contentWords[kind]));
}

/** What of theirs is on the platform, as they ticked it, and what the platform says it uses of that. */
export function stakeFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const content = facts.atStake?.content ?? [];
  const sensitive = facts.atStake?.sensitive ?? [];
  const there = `On ${context.practice.platform.name} I have ${contentPhrase(content)}.`;
  const some = `Some of what I have ${content.length > 0 ? "there" : `on ${context.practice.platform.name}`} concerns ${sensitivePhrase(sensitive)}.`;
  return [
    ...(content.length > 0 ? [{ fact: [there + namedAsUsed(facts, context)] }] : []),
    ...(sensitive.length > 0 ? [{ fact: [some] }] : []),
    ...countedFacts(facts, context),
  ];
}

/** What the person counted in their own data export, in a sentence or two. */
export function countedFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const telling = tellingCount(facts, context);
  return telling ? [{ fact: [countedFact(telling)] }] : [];
}

/** The annex with the totals; nothing where nothing was counted, or nothing is at stake as far as is known. */
export function annexBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const telling = tellingCount(facts, context);
  return telling ? annexOf(telling) : [];
}

/** The count with what may be said of it; undefined where nothing was counted, or the export was another platform’s. */
export function tellingCount(facts: LetterFacts, context: LetterContext): TellingCount | undefined {
  const { practice, isDone } = context;
  const counted = facts.atStake?.counted;
  if (!isDone || counted?.platform !== practice.platform.id) return undefined;
  return { counted, ...countTold(facts, context) };
}

type Placed = Pick<LetterFacts, "residence" | "seen" | "notice" | "switchedOff">;

/** What a letter may say of any count of this practice’s data; the page that shows it beforehand asks here too. */
export function countTold(
  said: Placed,
  { practice, conduct, pack }: Pick<LetterContext, "practice" | "conduct" | "pack">,
): Omit<TellingCount, "counted"> {
  return {
    platform: practice.platform.name,
    it: useWords[practice.use].it,
    language: pack.language,
    dates: keyDatesFor(conduct, said),
    isListed: practice.use === "generative-training" && isContentListed(said, practice),
  };
}

/** True where the platform itself names what it uses of the people who live there, and that is known well enough. */
function isContentListed(
  { residence }: Pick<LetterFacts, "residence">,
  { contentNamedIn, inScope }: LetterContext["practice"],
): boolean {
  return (
    contentNamedIn !== undefined &&
    entryFor([{ livesIn: contentNamedIn }], residence.country) !== undefined &&
    inScope.some(({ source }) => mayCarryASentence(source))
  );
}

function namedAsUsed({ residence, atStake }: LetterFacts, { practice }: LetterContext): string {
  const content = atStake?.content ?? [];
  const isListed = isContentListed({ residence }, practice);
  const named = content.filter((kind) => isListed && practice.content.includes(kind));
  if (named.length === 0) return "";
  const all = content.length === 1 ? "this" : "these kinds of data";
  const what = named.length === content.length ? all : contentPhrase(named);
  return ` As I understand it, what is ${listedAs[practice.use]} includes ${what}.`;
}

const listedAs: Record<LetterContext["practice"]["use"], string> = {
  "generative-training": "used for this training",
  "machine-learning": "used for this",
  "sharing-for-training": "made available",
};

/** To whom the data are passed on, where the letter is about that and has not named them; nothing where nobody is known. */
export function recipientFacts({ residence }: LetterFacts, { practice, date }: LetterContext): Said[] {
  if (practice.use !== "sharing-for-training") return [];
  const named = practice.sharing
    .filter(({ source }) => mayCarryASentence(source))
    .filter((sharing) => entryFor([sharing], residence.country) !== undefined)
    .filter((sharing) => !practice.does.includes(sharing.with))
    .map(({ with: name, since }) => (since === undefined ? name : `${name} (${date(since)})`));
  return named.length > 0 ? [{ fact: [`As I understand it, ${listed(named)} are among those who receive them.`] }] : [];
}

/** What of the person's content the platform says it passes on to a company that trains AI of its own; undefined where it says no such thing. */
export function sharingFor({ residence, atStake }: LetterFacts, { practice }: LetterContext) {
  const found = practice.sharing
    .filter(({ source }) => mayCarryASentence(source))
    .filter((sharing) => entryFor([sharing], residence.country) !== undefined);
  if (found.length === 0) return undefined;
  const kinds = contentKinds.filter((kind) => found.some(({ content }) => content.includes(kind)));
  return {
    with: listed(found.map((sharing) => sharing.with)),
    words: kinds.length > 0 ? contentPhrase(kinds) : "data",
    mine: (atStake?.content ?? []).filter((kind) => kinds.includes(kind)),
    where: countryInSentence(residence.country),
  };
}

/** That the person was under age, only from someone who said so. */
export function ageFacts({ wasUnder18 }: LetterFacts): Said[] {
  return wasUnder18 === "yes"
    ? [{ fact: ["I was under 18 for at least part of the time in which my data could be used this way."] }]
    : [];
}
