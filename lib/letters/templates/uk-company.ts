import { unreachable } from "@/lib/kernel/unreachable";
import { contactFact, replyFact } from "../account/contact";
import { effectBlocks, factBlocks, findingFacts } from "../account/facts";
import { choseIt, wasOnUnasked } from "../account/standing";
import { authorityOf, type LetterContext } from "../context";
import { heading, paragraph, strong, type Block, type LetterDocument } from "../document";
import { groundBlocks } from "../grounds/catalogue";
import { declaration, letterOf } from "../letterhead";
import { outcomeBlocks, wantedInShort } from "../requests/outcome";
import { rightsBlocks } from "../requests/rights";
import type { LetterFacts } from "../schema";

/** Data protection complaint to the company, with the rights requests. Legal basis: section 164A Data Protection Act 2018; Articles 15, 17, 18, 21 UK GDPR. */
export const ukCompany = {
  id: "uk-company",
  version: 1,
  compose: (facts: LetterFacts, context: LetterContext): LetterDocument =>
    letterOf(facts, context, {
      templateId: "uk-company",
      version: 1,
      title: titleOf(facts, context),
      recipient: recipientOf(context),
      reference: [
        `${context.practice.platform.name} account: ${facts.person.account}`,
        `E-mail: ${facts.person.email}`,
      ],
      blocks: [
        summary(facts, context),
        heading(2, "What happened"),
        ...factBlocks([...findingFacts(facts, context), ...earlierContact(facts, context)]),
        ...effectBlocks(facts),
        ...groundBlocks(facts, context),
        ...outcomeBlocks(facts, context),
        ...rightsBlocks(facts, context),
        ...practical(facts, context),
        paragraph(declaration),
        { kind: "signature", name: facts.person.name },
      ],
    }),
} as const;

function titleOf({ wanted }: LetterFacts, { law }: LetterContext): string {
  const objecting = wanted.includes("stop") ? ` and objection (${law.cite("art-21-1")}, UK GDPR)` : "";
  return `Data protection complaint (${law.cite("s-164a")}, Data Protection Act 2018)${objecting}`;
}

function recipientOf({ controller }: LetterContext): string[] {
  return [controller.name, ...controller.address, `By ${controller.form.label}`];
}

function earlierContact(facts: LetterFacts, context: LetterContext) {
  const { contact } = facts;
  return contact ? [contactFact(contact, context), replyFact(contact, context)] : [];
}

function summary(facts: LetterFacts, { practice }: LetterContext): Block {
  const view = wasOnUnasked(facts)
    ? "I consider that this infringes the UK GDPR."
    : "I consider that this falls short of what the UK GDPR asks of you.";
  return {
    kind: "summary",
    text: [
      strong("In short. "),
      `${situation(facts, practice.setting.name)} ${view} ${wantedInShort(facts)} Please acknowledge this complaint within 30 days.`,
    ],
  };
}

function situation(facts: LetterFacts, name: string): string {
  if (choseIt(facts))
    return `I had switched on your setting “${name}” myself. I cannot tell what has been done with my personal data since.`;
  if (wasOnUnasked(facts))
    return `Your setting “${name}”, which lets you train generative AI on my personal data, was on in my account${withoutMe(facts)}.`;
  switch (facts.setting.state) {
    case "off":
    case "on":
      return `Your setting “${name}” is off in my account. I cannot tell whether my personal data were used to train generative AI before, or are used in ways that it does not cover.`;
    case "greyed":
      return `Your setting “${name}” was greyed out in my account. I cannot tell whether my personal data are used to train generative AI, and I could not refuse.`;
    case "absent":
      return `Your setting “${name}” was not in my account. I cannot tell whether my personal data are used to train generative AI, and I had no switch to refuse with.`;
    case "not-found":
      return `I could not find your setting “${name}” in my account. I cannot tell whether my personal data are used to train generative AI.`;
    case "different":
      return `Your setting “${name}” was worded in a way from which I cannot tell whether my personal data are used to train generative AI.`;
    default:
      return unreachable(facts.setting.state);
  }
}

function withoutMe({ switchedOnByMe }: LetterFacts): string {
  if (switchedOnByMe === "no") return ", and I had never switched it on";
  return switchedOnByMe === "unsure" ? ", and I do not remember switching it on" : "";
}

function practical({ person }: LetterFacts, context: LetterContext): Block[] {
  const { law } = context;
  return [
    heading(2, "Practical matters"),
    paragraph(
      `Please acknowledge this complaint within 30 days (${law.cite("s-164a-3")}) and tell me the outcome without undue delay (${law.cite("s-164a-4")}). Please write to me at ${person.email}. If I hear nothing, or your answer does not deal with these points, I intend to complain to the ${authorityOf(context).name} under ${law.cite("s-165-2")}.`,
    ),
  ];
}
