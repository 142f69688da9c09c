import { isAbout } from "../grounds/ground";
import { fullStop, listed, partyOf, regulatorIn, sentenceStart } from "../account/phrases";
import { choseIt } from "../account/standing";
import { authorityOf, type LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { candour, fallsShortOf, spokenOn, whichRule } from "../world/argue";
import { authorityLetter, considerAsking } from "../world/authority";
import { companyLetter } from "../world/company";
import { followUpLetter } from "../world/follow-up";
import type { Plea } from "../world/plea";
import { everywhere } from "../world/points";
import { nameInSentence, type ProvisionId } from "@/lib/law/catalogue";

/** What the Act is held against, as far as the person's facts bear it. Apart from Article 49 these rules are unconfirmed and only stand beside it. */
const reproaches: readonly { rule: ProvisionId; words: string; appliesWhen: (facts: LetterFacts) => boolean }[] = [
  {
    rule: "fadp-6",
    words: "that data given for one use are put to another",
    appliesWhen: (facts) => !choseIt(facts),
  },
  {
    rule: "fadp-19",
    words: "that I was not told beforehand",
    appliesWhen: ({ notice }) => notice?.told === "no" || notice?.told === "after",
  },
  {
    rule: "fadp-30-2-b",
    words: "that I expressly do not wish it",
    appliesWhen: ({ wanted }) => wanted.includes("stop"),
  },
];

function reproach(facts: LetterFacts, context: LetterContext): string {
  const { law, to } = context;
  const applying = reproaches.filter(({ appliesWhen }) => appliesWhen(facts));
  const rules = law.citeBeside("fadp-49", ...applying.map(({ rule }) => rule));
  const what = applying.length > 0 ? `: ${listed(applying.map(({ words }) => words))}` : "";
  return to === "company"
    ? `${sentenceStart(nameInSentence(authorityOf(context)))} can open an investigation on a report. This is what I would report${what} (${rules}).`
    : `I report this under the FADP${what} (${rules}).`;
}

/** What the Commissioner has closed before. */
function closedAlready(context: LetterContext): string[] {
  if (!isAbout("fdpic-x-2025", context)) return [];
  const { has } = regulatorIn(context, fdpic);
  return [
    `${has} closed a first look at ${partyOf(context).possessive} training on ${spokenOn("fdpic-x-2025", context)}, since users can object`,
  ];
}

const fdpic = { id: "ch-fdpic", name: "the FDPIC" };

const plea: Plea = {
  under: "FADP",
  view: fallsShortOf("Switzerland’s Federal Act on Data Protection (FADP)"),
  heading: "Why I consider that this falls short of the FADP",
  points: everywhere,
  rules: {},
  law: (facts, context) => [
    [reproach(facts, context)],
    ...whichRule("the FADP", context),
    ...candour(facts, context, closedAlready(context)),
  ],
  otherwise: (_facts, context) => `intend to report this to ${nameInSentence(authorityOf(context))}`,
};

/** Switzerland. Legal basis: Article 49 of the Federal Act on Data Protection. */
export const chLetters = {
  company: companyLetter({ id: "ch-company", version: 2 }, plea),
  "follow-up": followUpLetter({ id: "ch-follow-up", version: 2 }, plea),
  authority: authorityLetter({ id: "ch-fdpic", version: 2 }, plea, {
    title: (_facts, { law, controller }) =>
      `Report under ${law.cite("fadp-49")} of the Federal Act on Data Protection about ${controller.name}`,
    asks: (facts, context) => [
      "Consider opening an investigation of this use of personal data.",
      considerAsking(facts, context),
      "Tell me, as far as you can, what comes of this report.",
    ],
    understood: (_facts, { law, controller }) =>
      `I understand that how far to go is for you to decide, that a report does not by itself make me a party (${law.citeBeside("fadp-49", "fadp-52")}), and that my identity may be disclosed to ${fullStop(controller.name)}`,
  }),
} as const;
