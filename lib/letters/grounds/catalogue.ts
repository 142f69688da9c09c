import { heading, paragraph, strong, type Block, type Inline } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { claimsInterest } from "../account/basis";
import { listed, partyOf, sentenceStart } from "../account/phrases";
import { choseIt, wasOn, wasOnUnasked } from "../account/standing";
import { useWords } from "../account/use-words.data";
import { accountability } from "./accountability";
import { balance } from "./balance";
import { children } from "./children";
import { consent } from "./consent";
import { defaultOn } from "./default-on";
import { ruleFor, type Ground } from "./ground";
import { headwind } from "./headwind";
import { information } from "./information";
import { interest } from "./interest";
import { necessity } from "./necessity";
import { objection } from "./objection";
import { policyHistory } from "./policy-history";
import { purpose } from "./purpose";
import { sensitive } from "./sensitive";
import { sharing } from "./sharing";
import { transparency } from "./transparency";
import { weight } from "./weight";
import { withdrawal } from "./withdrawal";

/** Every ground of the laws that came of the GDPR, in the order of argument. */
export const grounds: readonly Ground[] = [
  consent,
  withdrawal,
  transparency,
  interest,
  necessity,
  balance,
  information,
  policyHistory,
  objection,
  defaultOn,
  purpose,
  sharing,
  sensitive,
  children,
  accountability,
];

/** The grounds that these facts support under the law of the letter. */
export function groundsFor(facts: LetterFacts, context: LetterContext): Ground[] {
  return grounds.filter(({ packs, appliesWhen }) => packs.includes(context.pack.id) && appliesWhen(facts, context));
}

/** "Rules in question: Articles 5(1)(b), 6(1)(f) and 25(2) of the UK GDPR": for whoever sorts the post. */
export function rulesInQuestion(facts: LetterFacts, context: LetterContext): string {
  const { law, pack } = context;
  const rules = groundsFor(facts, context).flatMap((ground) => ground.rules);
  const ids = new Set(rules.map((id) => ruleFor(id, context)));
  const numbers = [...ids].filter(law.has).map((id) => law.cite(id).replace("Article ", ""));
  return `Rules in question: Articles ${listed(numbers.toSorted(inOrderOfTheLaw.compare))} of ${pack.lawName}`;
}

const inOrderOfTheLaw = new Intl.Collator("en", { numeric: true });

const onTheInterest: readonly Ground[] = [interest, necessity, balance];

/** What is said to a company that has answered with legitimate interests, a point an item: the interest, its need, its weight. */
export function interestPoints(facts: LetterFacts, context: LetterContext): Inline[][] {
  const applying = groundsFor(facts, context).filter((ground) => onTheInterest.includes(ground));
  return applying.map((ground) => ground.compose(facts, context));
}

/** The argument of a letter: the grounds that apply, and what speaks against them. */
export function groundBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const applying = groundsFor(facts, context);
  const at = (place: Ground["place"]) =>
    applying.filter((ground) => ground.place === place).map((ground) => ground.compose(facts, context));
  const alone = (place: Ground["place"]) => at(place).map((text) => paragraph(...text));
  return [
    heading(
      2,
      `Why I consider that this ${wasOnUnasked(facts, context) ? "infringes" : "falls short of"} ${context.pack.lawName}`,
    ),
    ...(wasOn(facts, context) ? [] : [unseen(context)]),
    ...alone("first"),
    legitimateInterests(facts, context),
    { kind: "list", marker: "bullet", items: at("legitimate-interests") },
    ...alone("after"),
    ...weighed(weight(applying, context), headwind(context)),
  ];
}

/** How much the argument weighs, and what speaks against it; nothing where neither is to be said. */
function weighed(weight: Inline[], headwind: string): Block[] {
  if (headwind === "") return weight.length > 0 ? [paragraph(...weight)] : [];
  return [paragraph(...weight, `${weight.length > 0 ? " " : ""}${headwind}`)];
}

function unseen({ practice }: LetterContext): Block {
  return paragraph(
    `I can only argue as far as I can see. As far as my data have been ${useWords[practice.use].befalls}, I consider the following.`,
  );
}

function legitimateInterests(facts: LetterFacts, context: LetterContext): Block {
  const { does, possessive } = partyOf(context);
  const { law } = context;
  if (context.answered === "legitimate-interests")
    return paragraph(
      strong(`${sentenceStart(possessive)} answer names legitimate interests as the basis.`),
      choseIt(facts) ? " These points remain." : ` I consider that ${law.cite("art-6-1-f")} is not met.`,
      choseIt(facts) ? "" : notListed(context),
    );
  const basis = `If ${does("rely")} on legitimate interests`;
  return choseIt(facts)
    ? paragraph(strong(`${basis} instead,`), " these points remain.")
    : paragraph(
        strong(`${basis},`),
        ` ${claimsInterest(context) ? `as I understand that ${does("do")}, ` : ""}I consider that ${law.cite("art-6-1-f")} is not met.`,
        notListed(context),
      );
}

/** Some interests need no balance since 2026: this is none of them. */
function notListed({ law, practice }: LetterContext): string {
  if (!law.has("art-6-1-ea")) return "";
  return ` ${useWords[practice.use].doing} is not among the interests that need no balancing (${law.cite("art-6-1-ea")} and Annex 1).`;
}
