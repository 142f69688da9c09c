import { residenceInSentence } from "@/lib/places/schema";
import { ageFacts, countedFacts, sensitivePhrase, stakeFacts } from "../account/stake";
import { leftOpenBlocks } from "../account/left-open";
import { overdueBlocks } from "../account/overdue";
import { contactFact } from "../account/contact";
import { replyFact } from "../account/correspondence";
import { hasSwitch, shownAs } from "../account/control";
import { choiceFacts, firstSeenFacts, settingFacts, switchedOffFacts } from "../account/finding";
import { historyFacts } from "../account/history";
import { noticeFacts } from "../account/notice";
import { offDoesNot } from "../account/off";
import { fullStop, type Said } from "../account/phrases";
import { seenAgainFacts } from "../account/seen-again";
import { wasOnUnasked } from "../account/standing";
import { timelineBlocks } from "../account/timeline";
import type { LetterContext } from "../context";
import type { Block, LetterDocument } from "../document";
import type { FormBox, FormFieldId } from "../form-sheets.data";
import { groundsFor, rulesInQuestion } from "../grounds/catalogue";
import { fitPieces, type Piece } from "./fit";
import { ownWords, quoting } from "./quoting";
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
  // A form may pass on what it is given: the address only from someone who lets the company have everything.
  address: ({ facts: { person } }) => (person.sharing === "everything" ? (person.address ?? "") : ""),
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
  harm: (told, limit) => fitPieces(harmOf(told), limit),
  wanted: ({ letter }) => wantedOf(letter).join("\n"),
};

/** What is kept longest comes first. */
const rank = {
  found: 1,
  choice: 2,
  contact: 3,
  open: 4,
  view: 5,
  title: 6,
  age: 7,
  sharing: 8,
  residence: 9,
  notice: 10,
  effect: 11,
  off: 12,
  stake: 13,
  firstSeen: 14,
  history: 15,
  rules: 16,
  answer: 17,
  quotation: 18,
  wishes: 19,
} as const;

/** What happened, in order: what the person found, what they did about it, and what they think of it. */
function storyOf({ facts, context, letter }: Told): Piece[] {
  return [
    { text: fullStop(letter.title), rank: rank.title },
    { text: residenceOf(facts, context), rank: rank.residence, opens: true },
    ...ageFacts(facts).flatMap((said) => told(said, rank.age)),
    ...firstSeenFacts(facts, context).flatMap((said) => told(said, rank.firstSeen)),
    ...settingFacts(facts, context).flatMap((said) => told(said, rank.found)),
    ...choiceFacts(facts, context).flatMap((said) => told(said, rank.choice)),
    ...historyFacts(facts, context).flatMap((said) => told(said, rank.history)),
    ...noticeFacts(facts, context).flatMap((said) => told(said, rank.notice)),
    ...[...switchedOffFacts(facts, context), ...seenAgainFacts(facts, context)].flatMap((said) => told(said, rank.off)),
    ...leftAsItIs(facts, context),
    ...stakeFacts(facts, context).flatMap((said) => told(said, rank.stake)),
    ...contactPieces({ facts, context }),
    { text: viewOf(facts, context), rank: rank.view, opens: true },
    ...rulesOf(facts, context),
    ...sharingOf(facts, context),
  ];
}

/** What refusing does not do, by the company's words: told with the fact of refusing, where there is one. */
function leftAsItIs(facts: LetterFacts, context: LetterContext): Piece[] {
  return hasRefused(facts, context) ? [] : offDoesNot(context).map((text) => ({ text, rank: rank.quotation }));
}

function hasRefused({ switchedOff }: LetterFacts, { practice }: LetterContext): boolean {
  return switchedOff?.off === true || (switchedOff?.objectionForm === "yes" && !hasSwitch(practice));
}

function residenceOf({ residence, atStake, person }: LetterFacts, { practice }: LetterContext): string {
  const [have, since] =
    atStake?.memberSince === undefined ? ["have", ""] : ["have had", ` since ${atStake.memberSince}`];
  return `I live in ${residenceInSentence(residence)} and ${have} the ${practice.platform.name} account ${person.account}${since}.`;
}

function contactPieces({ facts, context }: Omit<Told, "letter">): Piece[] {
  const { contact } = facts;
  if (!contact) return [];
  const reply = plain(replyFact(contact, context).fact);
  return [
    ...opening(told(contactFact(contact, context), rank.contact)),
    contact.answer
      ? quoting({
          before: `${reply} ${contact.answerMail ? "Its e-mail begins" : "It said"}:`,
          words: contact.answer,
          rank: rank.contact,
          whole: rank.answer,
        })
      : { text: reply, rank: rank.contact },
    ...[...namedAsOpen(contact, context), ...overdueBlocks(contact, facts, context)].flatMap((block) =>
      block.kind === "paragraph" ? [{ text: plain(block.text), rank: rank.open }] : [],
    ),
  ];
}

// Without a thing that they name, the letter points to reasons that stand in it and not here.
function namedAsOpen(contact: NonNullable<LetterFacts["contact"]>, context: LetterContext): Block[] {
  return contact.notDealtWith && contact.notDealtWith.length > 0 ? leftOpenBlocks(contact, context) : [];
}

function viewOf(facts: LetterFacts, context: LetterContext): string {
  const reasons = "My letter, attached, gives my reasons and the law.";
  const { switchedOnByMe: mine } = facts;
  const noAgreement = noAgreementBy[mine === "no" || mine === "unsure" ? mine : "unsaid"];
  return wasOnUnasked(facts, context)
    ? `I consider that ${noAgreement(shownAs("on", context.practice))}, and that I should have been asked first. ${reasons}`
    : reasons;
}

const noAgreementBy = {
  no: (on: string) => `a switch that was ${on} before I had touched it shows no agreement of mine`,
  unsure: (on: string) => `a switch that I found ${on}, and do not remember touching, shows no agreement of mine`,
  unsaid: (on: string) => `my finding the switch ${on} does not by itself show that I agreed`,
} as const;

function rulesOf(facts: LetterFacts, context: LetterContext): Piece[] {
  return groundsFor(facts, context).length > 0
    ? [{ text: `${rulesInQuestion(facts, context)}.`, rank: rank.rules }]
    : [];
}

const sharingWishes: Partial<Record<LetterFacts["person"]["sharing"], (company: string) => string>> = {
  "not-address": (company) => `Please do not share my postal address with ${fullStop(company)}`,
  "ask-first": (company) => `Please ask me before you share this with ${fullStop(company)}`,
};

function sharingOf({ person }: LetterFacts, { controller }: LetterContext): Piece[] {
  const wish = sharingWishes[person.sharing];
  return wish ? [{ text: wish(controller.name), rank: rank.sharing, opens: true }] : [];
}

/** Authorities sort by harm and by who is vulnerable: the person's words, and what they ticked beside them. */
function harmOf({ facts, context }: Told): Piece[] {
  const sensitive = facts.atStake?.sensitive ?? [];
  const ticked = [
    ...ageFacts(facts).map(({ fact }) => plain(fact)),
    ...(sensitive.length > 0 ? [`Some of what I have there concerns ${sensitivePhrase(sensitive)}.`] : []),
    ...countedFacts(facts, context).map(({ fact }) => plain(fact)),
  ];
  const { effect } = facts;
  if (!effect && ticked.length === 0) return [];
  return [
    ...(effect ? [ownWords(effect, rank.effect)] : []),
    ...opening(ticked.map((text) => ({ text, rank: rank.age }))),
  ];
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
