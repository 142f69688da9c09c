import { heading, paragraph, type Block } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";

type Wanted = LetterFacts["wanted"][number];

/** One right, exercised under its own heading. */
interface RightsRequest {
  wanted: Wanted;
  compose: (facts: LetterFacts, context: LetterContext) => [Block, Block];
}

const objection: RightsRequest = {
  wanted: "stop",
  compose: (facts, { law }) => [
    heading(3, `Objection (${law.cite("art-21-1")})`),
    paragraph(
      `I object to the use of my personal data to train, fine-tune, evaluate or improve AI models, for reasons that come from my own situation: those given under “${facts.effect ? "How this affects me" : "What happened"}”.`,
    ),
  ],
};

const restriction: RightsRequest = {
  wanted: "restrict",
  compose: ({ wanted }, { law }) => {
    const objecting = wanted.includes("stop");
    return [
      heading(3, `Restriction (${law.cite(objecting ? "art-18-1-d" : "art-18")})`),
      paragraph(
        `Please do not use my personal data for this while you consider my ${objecting ? "objection" : "complaint"}.`,
      ),
    ];
  },
};

const erasure: RightsRequest = {
  wanted: "erase",
  compose: ({ wanted }, { law }) => [
    heading(3, `Erasure (${law.cite(wanted.includes("stop") ? "art-17-1-c" : "art-17-1-d")})`),
    paragraph(
      wanted.includes("stop")
        ? "As a consequence of my objection, please erase my personal data from the sets of data used to train and evaluate AI models, and do not put them there again."
        : "As far as my personal data were used without a lawful basis, please erase them from the sets of data used to train and evaluate AI models, and do not put them there again.",
    ),
  ],
};

const access: RightsRequest = {
  wanted: "access",
  compose: (_facts, { law, conduct }) => [
    heading(3, `Access (${law.cite("art-15")})`),
    paragraph(
      `Please tell me which of my personal data have been used to train AI models, from when to when, for what, and who has received them, ${conduct.affiliates.join(" and ")} included, and give me a copy. I ask for this beyond what your download tool contains.`,
    ),
  ],
};

const rightsRequests: readonly RightsRequest[] = [objection, restriction, erasure, access];

/** The rights requests that the person asked for, each under its own heading so that its own clock runs; nothing if none. */
export function rightsBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const asked = rightsRequests.filter(({ wanted }) => facts.wanted.includes(wanted));
  if (asked.length === 0) return [];
  const { law } = context;
  const [these, carry] =
    asked.length === 1 ? ["This request is", "carries its"] : ["These requests are", "carry their"];
  return [
    heading(2, asked.length === 1 ? "My rights request" : "My rights requests"),
    paragraph(
      `${these} separate from the complaint and ${carry} own time limit of one month (${law.cite("art-12-3")} and ${law.cite("art-12a")}).`,
    ),
    ...asked.flatMap((request) => request.compose(facts, context)),
  ];
}
