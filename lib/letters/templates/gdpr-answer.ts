import { type AnswerKind, remedies, type Remedy } from "@/lib/findings/schema";
import { authorityById, type AuthorityId } from "@/lib/law/catalogue";
import type { Contact } from "../account/contact";
import { leftOpenBlocks } from "../account/left-open";
import { partyOf, sentenceStart } from "../account/phrases";
import { wasOnUnasked } from "../account/standing";
import type { LetterContext } from "../context";
import { emphasis, paragraph, type Block, type Inline } from "../document";
import { interestPoints } from "../grounds/catalogue";
import { forceOf } from "../grounds/ground";
import { askedForRights } from "../reply-time";
import { actionsFor } from "../requests/wanted";
import type { LetterFacts } from "../schema";

/** Facts of someone who wrote to the company before. */
export type Followed = LetterFacts & { contact: Contact };

/** Something that companies speak of in their answers, and what the person says to it. */
interface Rejoinder {
  topic: string;
  /** That the answer speaks of it: more is not read out of words that somebody copied. */
  spokenOf: RegExp;
  /** The same, as the person sums the answer up. */
  summedUpAs?: AnswerKind;
  appliesWhen?: (facts: LetterFacts, context: LetterContext) => boolean;
  say: (context: LetterContext) => Inline[];
}

const rejoinders: readonly Rejoinder[] = [
  {
    topic: "Legitimate interests.",
    summedUpAs: "legitimate-interests",
    spokenOf:
      /legitimate interest|berechtigte[nrs]? interesse|intérêts? légitimes?|intereses? legítimos?|gerechtvaardigde? belang/i,
    say: (context) => [
      `It is for ${partyOf(context).object} to show that this use of my data is necessary for them and that my interests do not weigh more (${context.law.cite("art-6-1-f")} and ${context.law.cite("art-5-2")}). I consider that asking first would have served as well.`,
    ],
  },
  {
    topic: "Refusing afterwards.",
    spokenOf: /\bopt(?:ed|ing|s)?[\s-]?out\b|\b(?:switch|turn)(?:ed|ing)?\b.{0,40}\boff\b|\bdisable|\bcan object\b/i,
    say: (context) => [
      "That people can object does not show that a use was necessary (",
      ...referTo("mousse", "paragraphs 67–70", context),
      "), and it does not reach back.",
    ],
  },
  {
    topic: "Agreement.",
    spokenOf: /\bconsent|\byou (?:have )?(?:agreed|accepted)\b|\buser agreement\b|\bterms of (?:use|service)\b/i,
    appliesWhen: wasOnUnasked,
    say: (context) => [
      `As far as it means that I agreed: to stay a user is no statement and no clear affirmative action about this use (${consentDefined(context)}), and people may not be made to take a further step in order to refuse (`,
      ...referTo("orange-romania", "paragraphs 50–51", context),
      ").",
    ],
  },
  {
    topic: "Public posts.",
    spokenOf: /\bpublicly\b|\bpublic (?:posts?|content|comments?|data|information|profiles?)\b/i,
    say: ({ law }) => [
      `What counts is what people could expect when and where they gave their data (${law.cite("recital-47")}). I consider that what is there for others to read is not there for training.`,
    ],
  },
  {
    topic: "Models.",
    spokenOf: /\banonym|\bde-?identif|\bpseudonym/i,
    say: (context) => [
      "Whether a model holds personal data has to be looked at case by case (European Data Protection Board, ",
      ...referTo("edpb-models", undefined, context),
      `). On what it rests that one holds none is for ${partyOf(context).object} to show (${context.law.cite("art-5-2")}).`,
    ],
  },
];

/** What the person says to what the answer speaks of, and to each thing that it left open; nothing without an answer. */
export function answerMetBlocks(facts: Followed, context: LetterContext): Block[] {
  const { contact } = facts;
  if (contact.reply !== "answered") return [];
  return [...rejoinderBlocks(facts, context), ...refusalBlocks(facts, context), ...openBlocks(facts, context)];
}

function rejoinderBlocks(facts: Followed, context: LetterContext): Block[] {
  const answer = facts.contact.answer ?? "";
  const met = rejoinders.filter(
    ({ spokenOf, summedUpAs = "unsaid", appliesWhen }) =>
      (spokenOf.test(answer) || summedUpAs === context.answered) && (appliesWhen?.(facts, context) ?? true),
  );
  if (met.length === 0) return [];
  const items = met.map(({ topic, say }): Inline[] => [emphasis(topic), " ", ...say(context)]);
  return [
    paragraph("What I say to this answer:"),
    { kind: "list", marker: "bullet", items: [...items, ...argued(facts, context)] },
  ];
}

/** The argument about the interest: a complaint to an authority makes it among its grounds. */
function argued(facts: Followed, context: LetterContext): Inline[][] {
  const isToArgue = context.answered === "legitimate-interests" && context.kind === "follow-up";
  return isToArgue ? interestPoints(facts, context) : [];
}

function refusalBlocks({ contact }: Followed, context: LetterContext): Block[] {
  if (context.answered !== "refused" || !askedForRights(contact)) return [];
  return [
    paragraph(
      `Whoever does not act on a request has to say why, and where one can complain (${context.law.cite("art-12-4")}).`,
    ),
  ];
}

function openBlocks(facts: Followed, context: LetterContext): Block[] {
  const { contact } = facts;
  const open = remedies.filter((remedy) => contact.notDealtWith?.includes(remedy));
  if (open.length === 0) return leftOpenBlocks(contact, context);
  const items = open.map((remedy): Inline[] => {
    const [action = ""] = actionsFor([remedy], context);
    const why = whyItMatters[remedy](facts, context);
    return [emphasis(`To ${action}.`), ...(why === "" ? [] : [` ${why}`])];
  });
  return [
    paragraph(`${sentenceStart(partyOf(context).possessive)} answer leaves open what I had asked:`),
    { kind: "list", marker: "bullet", items },
  ];
}

/** Why it matters that a request was passed over. What rests on a right is said only where the earlier letter had used it. */
const whyItMatters: Record<Remedy, (facts: Followed, context: LetterContext) => string> = {
  stop: ({ contact }, context) =>
    contact.asked.includes("objection")
      ? `I objected. To go on after that, ${partyOf(context).subject} would have to show compelling grounds (${context.law.cite("art-21-1")}); to pass over an objection does not show them.`
      : "",
  erase: ({ contact }, { law }) => {
    if (!contact.asked.includes("erasure")) return "";
    return contact.asked.includes("objection")
      ? `After an objection, data are to be erased unless there are overriding grounds to keep them (${law.cite("art-17-1-c")}); data used without a lawful basis are to be erased in any case (${law.cite("art-17-1-d")}).`
      : `Data used without a lawful basis are to be erased (${law.cite("art-17-1-d")}).`;
  },
  restrict: ({ contact }, { law }) =>
    contact.asked.includes("restriction") && contact.asked.includes("objection")
      ? `It is while an objection is being considered that the data are not to be used (${law.cite("art-18-1-d")}); afterwards this comes too late.`
      : "",
  access: ({ contact }, { law }) =>
    contact.asked.includes("access")
      ? `This is a right of its own (${law.cite("art-15")}), and whoever refuses it has to say why (${law.cite("art-12-4")}).`
      : "",
  confirm: (_facts, context) =>
    `Only ${partyOf(context).subject} can see this, and it is for ${partyOf(context).object} to show that the rules are kept (${context.law.cite("art-5-2")}).`,
  models: ({ contact }) =>
    contact.asked.includes("objection") ? "Without this I cannot tell how far my objection reaches." : "",
  assessment: (_facts, { law }) =>
    `I know that an assessment need not be handed over as such. Without at least its reasons I cannot see how my interests were weighed (${law.cite("art-5-2")}).`,
  "default-off": (_facts, { law }) =>
    `By default only what each purpose needs may be processed (${law.cite("art-25-2")}). I asked about the default, and not only about my account.`,
};

function consentDefined({ law }: LetterContext): string {
  return law.has("art-4-11") ? law.cite("art-4-11") : law.cite("art-4-11-before");
}

/** Where a judgment or an opinion is found, and where it does not bind, that it does not. */
function referTo(id: AuthorityId, paragraphs: string | undefined, context: LetterContext): Inline[] {
  const { caseName } = authorityById(id);
  const aside = forceOf(id, context) === "persuasive" ? "; it does not bind courts here, but is relevant" : "";
  return [...(caseName ? [emphasis(caseName), ", "] : []), `${context.law.refer(id, paragraphs)}${aside}`];
}
