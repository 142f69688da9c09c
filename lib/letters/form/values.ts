import { residenceInSentence } from "@/lib/places/schema";
import { ageFacts, stakeFacts } from "../account/stake";
import { contactFact, replyFact } from "../account/contact";
import { choiceFacts, firstSeenFacts, settingFacts, switchedOffFacts } from "../account/finding";
import { historyFacts } from "../account/history";
import { noticeFacts } from "../account/notice";
import { quoted, type Said } from "../account/phrases";
import { wasOnUnasked } from "../account/standing";
import { timelineBlocks } from "../account/timeline";
import type { LetterContext } from "../context";
import type { LetterDocument } from "../document";
import type { FormBox, FormFieldId } from "../form-sheets.data";
import { fitPieces, type Piece } from "./fit";
import { plain } from "../render/text";
import type { LetterFacts } from "../schema";

/** What a box's words are made from. */
interface Told {
  facts: LetterFacts;
  context: LetterContext;
  letter: LetterDocument;
}

/** The words for a box, within its limit; empty where the person said nothing that belongs there. */
export function valueOf({ id, limit }: FormBox, told: Told): string {
  return values[id](told, limit ?? Number.POSITIVE_INFINITY);
}

const nothing = () => "";
const ages = { yes: "Under 18", no: "18 or over" } as const;

const values: Record<FormFieldId, (told: Told, limit: number) => string> = {
  name: ({ facts }) => facts.person.name,
  email: ({ facts }) => facts.person.email,
  address: ({ facts }) => facts.person.address ?? "",
  support: nothing,
  about: () => "Me",
  age: ({ facts: { wasUnder18 } }) => (wasUnder18 ? ages[wasUnder18] : ""),
  company: ({ context }) => context.controller.name,
  "contact-person": nothing,
  "company-email": nothing,
  "company-address": ({ context }) => context.controller.address.join("\n"),
  "company-phone": nothing,
  account: ({ facts }) => facts.person.account,
  "what-happened": (told, limit) => fitPieces(storyOf(told), limit),
  description: (told, limit) => fitPieces([...storyOf(told), ...effectOf(told), ...wishesOf(told)], limit),
  timeline: ({ facts, context }) => timelineOf(facts, context),
  harm: ({ facts }, limit) => (facts.effect ? fitPieces([ownWords(facts.effect, rank.effect)], limit) : ""),
  wanted: ({ letter }) => wantedOf(letter).join("\n"),
};

/** What is kept longest comes first. */
const rank = {
  found: 1,
  choice: 2,
  contact: 3,
  view: 4,
  title: 5,
  age: 6,
  residence: 7,
  notice: 8,
  effect: 9,
  off: 10,
  stake: 11,
  answer: 12,
  quotation: 13,
  firstSeen: 14,
  history: 15,
  wishes: 16,
} as const;

/** What happened, in order: what the person found, what they did about it, and what they think of it. */
function storyOf({ facts, context, letter }: Told): Piece[] {
  return [
    { text: `${letter.title}.`, rank: rank.title },
    { text: residenceOf(facts, context), rank: rank.residence, opens: true },
    ...ageFacts(facts).flatMap((said) => told(said, rank.age)),
    ...firstSeenFacts(facts, context).flatMap((said) => told(said, rank.firstSeen)),
    ...settingFacts(facts, context).flatMap((said) => told(said, rank.found)),
    ...choiceFacts(facts).flatMap((said) => told(said, rank.choice)),
    ...historyFacts(facts, context).flatMap((said) => told(said, rank.history)),
    ...noticeFacts(facts, context).flatMap((said) => told(said, rank.notice)),
    ...switchedOffFacts(facts, context).flatMap((said) => told(said, rank.off)),
    ...stakeFacts(facts, context).flatMap((said) => told(said, rank.stake)),
    ...contactPieces({ facts, context }),
    { text: viewOf(facts), rank: rank.view, opens: true },
  ];
}

function residenceOf({ residence, atStake, person }: LetterFacts, { practice }: LetterContext): string {
  const [have, since] =
    atStake?.memberSince === undefined ? ["have", ""] : ["have had", ` since ${atStake.memberSince}`];
  return `I live in ${residenceInSentence(residence)} and ${have} the ${practice.platform.name} account ${person.account}${since}.`;
}

function contactPieces({ facts: { contact }, context }: Omit<Told, "letter">): Piece[] {
  if (!contact) return [];
  const reply = plain(replyFact(contact, context).fact);
  return [
    ...opening(told(contactFact(contact, context), rank.contact)),
    contact.answer
      ? quoting({ before: `${reply} It said:`, words: contact.answer, rank: rank.contact, whole: rank.answer })
      : { text: reply, rank: rank.contact },
  ];
}

function viewOf(facts: LetterFacts): string {
  const reasons = "My letter, attached, gives my reasons and the law.";
  return wasOnUnasked(facts)
    ? `I consider that a switch that was on before I had touched it shows no agreement of mine, and that I should have been asked first. ${reasons}`
    : reasons;
}

function effectOf({ facts: { effect } }: Told): Piece[] {
  return effect ? opening([ownWords(effect, rank.effect)]) : [];
}

function wishesOf({ letter }: Told): Piece[] {
  return opening(wantedOf(letter).map((text) => ({ text, rank: rank.wishes })));
}

function opening([first, ...rest]: Piece[]): Piece[] {
  return first ? [{ ...first, opens: true }, ...rest] : [];
}

function told({ fact, words }: Said, at: number): Piece[] {
  const before = plain(fact);
  return [
    words === undefined ? { text: before, rank: at } : quoting({ before, words, rank: at, whole: rank.quotation }),
  ];
}

interface Quoting {
  before: string;
  words: string;
  rank: number;
  /** The rank of the words in full. */
  whole: number;
}

function quoting({ before, words, rank, whole }: Quoting): Piece {
  const holding = (fewer: string) =>
    fewer === "" ? `${before} the words are in my letter.` : `${before} ${quoted(fewer)} (${restInLetter})`;
  return { text: `${before} ${quoted(words)}`, rank: whole, shorter: { words, holding, rank } };
}

const restInLetter = "The rest is in my letter.";

function ownWords(words: string, at: number): Piece {
  const holding = (fewer: string) => (fewer === "" ? undefined : `${fewer} (${restInLetter})`);
  return { text: words, rank: at, shorter: { words, holding, rank: at } };
}

/** "18 August 2026: I found the setting on", a line an event. */
function timelineOf(facts: LetterFacts, context: LetterContext): string {
  return timelineBlocks(facts, context)
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .map(([date = "", words = ""]) => `${date}: ${words}`)
    .join("\n");
}

/** What the letter asks for, point by point. */
function wantedOf({ blocks }: LetterDocument): string[] {
  return blocks.flatMap((block) =>
    block.kind === "list" && block.marker === "letter" ? block.items.map((item) => plain(item)) : [],
  );
}
