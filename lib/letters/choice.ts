import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { nameInSentence, regulatorFor } from "@/lib/law/catalogue";
import { controllerFor } from "@/lib/platforms/catalogue";
import { isDoneIn, mayCarryASentence } from "@/lib/platforms/catalogue";
import { templateFor } from "./catalogue";
import { contextFor, packFor, type LetterContext } from "./context";
import type { PackId } from "./packs.data";
import { type Asking, isStillWaiting, rightsTime, unansweredReminder } from "./reply-time";
import { letterKinds, type LetterFacts, type LetterKind } from "./schema";

/** Why a letter is offered, in words that pages turn into sentences. */
export const choiceReasons = [
  /** The law of where the person lives. */
  "law-of-residence",
  /** The portal knows no law for where the person lives, and the letter argues none. */
  "no-law-known",
  /** The company that answers for people who live there. */
  "company-for-residence",
  /** The catalogue could not confirm that company. */
  "company-unconfirmed",
  /** As far as is known, it is not done with the data of people who live there. */
  "not-done-there",
  /** The authority that takes complaints from people who live there. */
  "authority-of-residence",
  /** No authority is known to write to afterwards. */
  "no-authority-known",
  "company-not-asked-yet",
  /** The authority expects that the company was asked first. */
  "authority-expects-company-first",
  /** The person wrote to the company, and did not complain. */
  "not-complained-yet",
  "company-was-asked",
  /** The authority takes a complaint without an earlier one to the company. */
  "authority-without-company",
  /** The company was asked so short a time ago that its reply is not late. */
  "reply-not-late-yet",
  "no-reply-in-time",
  "acknowledged-without-answer",
  "answered",
] as const;
export type ChoiceReason = (typeof choiceReasons)[number];

/** A letter that the person could write now. */
export interface Choice {
  kind: LetterKind;
  /** "uk-company". */
  templateId: string;
  pack: PackId;
  /** The company or the authority, as a sentence names it. */
  addressee: string;
  /** The platform it is about. */
  platform: string;
  because: ChoiceReason[];
}

/**
 * The letters that these facts allow on a day, the recommended one first; none where nobody is known to write to.
 * The company comes first; a late or missing reply is followed up; an answer that settles nothing goes to the authority.
 */
export function choicesFor(facts: LetterFacts, on: CalendarDate): Choice[] {
  const open = letterKinds.flatMap((kind) => {
    const found = contextFor(facts, kind, on);
    const choice = found.ok ? choiceOf(facts, found.value) : undefined;
    return choice ? [choice] : [];
  });
  const order = recommendedOrder(facts, on);
  const ranked = open.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  return hasComplained(facts) && ranked.length > 1 ? ranked.filter(({ kind }) => kind !== "company") : ranked;
}

function recommendedOrder(facts: LetterFacts, on: CalendarDate): readonly LetterKind[] {
  const { contact } = facts;
  if (!contact) return ["company", "authority", "follow-up"];
  const isLate = contact.reply !== "answered" && !isStillWaiting(facts, packFor(facts.residence), on);
  // Who has been reminded once is not reminded for ever.
  return isLate && unansweredReminder(contact) === undefined
    ? ["follow-up", "authority", "company"]
    : ["authority", "follow-up", "company"];
}

/** Whom a letter of this kind addresses, as a sentence names them; undefined where nobody is known. */
export function addresseeFor(
  { practice, residence }: Pick<LetterFacts, "practice" | "residence">,
  kind: LetterKind,
): string | undefined {
  if (kind !== "authority") return controllerFor(practice, residence.country)?.name;
  const regulator = regulatorFor(residence);
  return regulator && nameInSentence(regulator);
}

function choiceOf(facts: LetterFacts, context: LetterContext): Choice | undefined {
  const { kind, pack, practice } = context;
  const template = templateFor(context);
  const addressee = addresseeFor(facts, kind);
  if (!template || addressee === undefined) return undefined;
  return {
    kind,
    templateId: template.id,
    pack: pack.id,
    platform: practice.platform.name,
    addressee,
    because: reasonsFor(facts, context),
  };
}

function reasonsFor(facts: LetterFacts, context: LetterContext): ChoiceReason[] {
  const { pack, kind, regulator } = context;
  return [
    ...reasonsOf[kind](facts, context),
    ...addresseeReasons(facts, context),
    pack.territories.length > 0 ? "law-of-residence" : "no-law-known",
    ...(regulator ? [] : (["no-authority-known"] as const)),
  ];
}

function addresseeReasons({ residence }: LetterFacts, { kind, controller, practice }: LetterContext): ChoiceReason[] {
  const company = mayCarryASentence(controller.source) ? "company-for-residence" : "company-unconfirmed";
  return [
    kind === "authority" ? "authority-of-residence" : company,
    ...(isDoneIn(practice, residence.country) ? [] : (["not-done-there"] as const)),
  ];
}

type Reasons = (facts: LetterFacts, context: LetterContext) => ChoiceReason[];

const reasonsOf: Record<LetterKind, Reasons> = {
  company: (facts, { pack, regulator }) => {
    if (facts.contact) return hasComplained(facts) ? ["company-was-asked"] : ["not-complained-yet"];
    const first = regulator && pack.companyFirst;
    return ["company-not-asked-yet", ...(first ? (["authority-expects-company-first"] as const) : [])];
  },
  "follow-up": ({ contact }) => (contact ? [replyReasons[contact.reply]] : []),
  authority: ({ contact, residence }, { writtenOn, pack }) => {
    if (!contact) return ["authority-without-company"];
    return [
      "company-was-asked",
      isStillWaiting({ contact, residence }, pack, writtenOn) ? "reply-not-late-yet" : replyReasons[contact.reply],
    ];
  },
};

const replyReasons = {
  none: "no-reply-in-time",
  acknowledged: "acknowledged-without-answer",
  answered: "answered",
} as const satisfies Record<NonNullable<LetterFacts["contact"]>["reply"], ChoiceReason>;

function hasComplained({ contact }: LetterFacts): boolean {
  return contact?.asked.includes("complaint") ?? false;
}

/** The last day on which the company was to act on rights requests; undefined where no such time runs. */
export function rightsDue(asking: Omit<Asking, "pack">): CalendarDate | undefined {
  return rightsTime({ ...asking, pack: packFor(asking.residence) })?.due;
}
