import { authorityById } from "@/lib/law/catalogue";
import { emphasis, heading, paragraph, strong, type Block, type Inline } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { listed, partyOf } from "../account/phrases";
import { choseIt, wasOn, wasOnUnasked } from "../account/standing";
import { balance } from "./balance";
import { consent } from "./consent";
import { defaultOn } from "./default-on";
import type { Ground } from "./ground";
import { information } from "./information";
import { necessity } from "./necessity";
import { objection } from "./objection";
import { purpose } from "./purpose";
import { transparency } from "./transparency";
import { withdrawal } from "./withdrawal";

/** Every ground, in the order of argument. */
export const grounds: readonly Ground[] = [
  consent,
  withdrawal,
  transparency,
  necessity,
  balance,
  information,
  objection,
  defaultOn,
  purpose,
];

/** The argument of a letter: the grounds that apply, and what speaks against them. */
export function groundBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const applying = grounds.filter((ground) => ground.appliesWhen(facts));
  const at = (position: readonly Ground[]) => position.map((ground) => paragraph(...ground.compose(facts, context)));
  const first = [consent, withdrawal, transparency];
  const alone = applying.filter((ground) => ground.under === "itself");
  const points = applying.filter((ground) => ground.under === "legitimate-interests");
  return [
    heading(2, `Why I consider that this ${wasOnUnasked(facts) ? "infringes" : "falls short of"} the UK GDPR`),
    ...(wasOn(facts)
      ? []
      : [
          paragraph(
            "I can only argue as far as I can see. As far as my data have been used for this training, I consider the following.",
          ),
        ]),
    ...at(alone.filter((ground) => first.includes(ground))),
    legitimateInterests(facts, context),
    { kind: "list", marker: "bullet", items: points.map((ground) => ground.compose(facts, context)) },
    ...at(alone.filter((ground) => !first.includes(ground))),
    paragraph(...weight(applying, context), ...headwind(context)),
  ];
}

function legitimateInterests(facts: LetterFacts, context: LetterContext): Block {
  const { does, possessive } = partyOf(context);
  const basis = context.law.cite("art-6-1-f");
  return choseIt(facts)
    ? paragraph(
        strong(`If ${does("rely")} on legitimate interests,`),
        ` as ${possessive} notice says, what follows matters.`,
      )
    : paragraph(
        strong(`If ${does("rely")} on legitimate interests,`),
        ` as ${possessive} notice says, I consider that ${basis} is not met.`,
      );
}

/** Judgments that do not bind courts in the United Kingdom are called so. */
function weight(applying: readonly Ground[], { pack }: LetterContext): Inline[] {
  const leaned = [...new Set(applying.flatMap((ground) => ground.authorities))].map(authorityById);
  const names = leaned.flatMap(({ force, caseName }) =>
    pack.territories.some((territory) => force[territory] === "persuasive") && caseName ? [caseName] : [],
  );
  if (names.length === 0) return [];
  const [subject, verb] = names.length === 1 ? ["The judgment", "does"] : ["The judgments", "do"];
  return [
    `${subject} in `,
    ...names.flatMap((name, index): Inline[] => [
      index === 0 ? "" : index === names.length - 1 ? " and " : ", ",
      emphasis(name),
    ]),
    ` ${verb} not bind courts in the United Kingdom, which may have regard to ${names.length === 1 ? "it" : "them"}. `,
  ];
}

/** What speaks against the complaint, said openly. */
function headwind({ law }: LetterContext): Inline[] {
  const regulators = listed([
    `the ICO (${law.refer("ico-linkedin-2025")})`,
    `the Irish Data Protection Commission (${law.refer("dpc-linkedin-2025")})`,
  ]);
  return [
    `I know that ${regulators} have let this processing go ahead while reserving their position. I do not read that as an approval, and it does not settle the matter for my data.`,
  ];
}
