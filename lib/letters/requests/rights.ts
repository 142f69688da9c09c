import type { Remedy } from "@/lib/findings/schema";
import { listed } from "../account/phrases";
import { useWords } from "../account/use-words.data";
import { heading, paragraph, type Block } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";

/** One right, exercised under its own heading. */
interface RightsRequest {
  wanted: Remedy;
  compose: (facts: LetterFacts, context: LetterContext) => [Block, Block];
}

const objection: RightsRequest = {
  wanted: "stop",
  compose: (facts, { law, practice }) => [
    heading(3, `Objection (${law.cite("art-21-1")})`),
    paragraph(`I object to ${useWords[practice.use].objectedTo}. ${ownReasons(facts)}`),
  ],
};

/** The reasons have to come from the person's own situation: those they gave, and no others. */
function ownReasons({ effect, atStake }: LetterFacts): string {
  if (effect) return "My reasons come from my own situation: those given under “How this affects me”.";
  const stake =
    atStake &&
    (atStake.memberSince !== undefined ||
      atStake.counted !== undefined ||
      (atStake.content ?? []).length + (atStake.sensitive ?? []).length > 0);
  return stake
    ? "My reasons come from my own situation: what of mine is there, as given under “What happened”. Should you need to know more about it, please ask me."
    : "Should you need to know more about my own situation, please ask me.";
}

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
  compose: ({ wanted }, { law, practice }) => [
    heading(3, `Erasure (${law.cite(wanted.includes("stop") ? "art-17-1-c" : "art-17-1-d")})`),
    paragraph(
      `${wanted.includes("stop") ? `As a consequence of my objection, and also as far as my personal data were used without a lawful basis (${law.cite("art-17-1-d")}), please erase them` : "As far as my personal data were used without a lawful basis, please erase them"} from the sets of data ${useWords[practice.use].sets}, do not put them there again, and tell those who had them from you.`,
    ),
  ],
};

const access: RightsRequest = {
  wanted: "access",
  compose: (_facts, { law, conduct, practice }) => [
    heading(3, `Access (${law.cite("art-15")})`),
    paragraph(
      `Please give me a copy of my personal data that have been ${useWords[practice.use].befalls}, and tell me from when to when, for what, and who has received them${conduct.affiliates.length > 0 ? `, ${listed(conduct.affiliates)} included` : ""}: all this beyond any copy I can download myself.`,
    ),
  ],
};

const rightsRequests: readonly RightsRequest[] = [objection, restriction, erasure, access];

/** The objection by itself, under its heading. */
export function objectionBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  return objection.compose(facts, context);
}

/** How many rights the person exercises by what they want. */
export function rightsAsked({ wanted }: Pick<LetterFacts, "wanted">): number {
  return rightsRequests.filter((request) => wanted.includes(request.wanted)).length;
}

/** "objection (Article 21(1)) and request for erasure (Article 17)": the rights exercised, for whoever sorts the post; empty if none. */
export function rightsInTitle({ wanted }: LetterFacts, { law }: LetterContext): string {
  const requests = [
    ...(wanted.includes("restrict") ? [`restriction (${law.cite("art-18")})`] : []),
    ...(wanted.includes("erase") ? [`erasure (${law.cite("art-17")})`] : []),
    ...(wanted.includes("access") ? [`access (${law.cite("art-15")})`] : []),
  ];
  return [
    ...(wanted.includes("stop") ? [`objection (${law.cite("art-21-1")})`] : []),
    ...(requests.length > 0 ? [`request for ${listed(requests)}`] : []),
  ].join(" and ");
}

/** "one month (Article 12(3) and Article 12A)": how long the company has to act on a rights request. */
export function rightsMonth({ law }: LetterContext): string {
  const rules = [law.cite("art-12-3"), ...(law.has("art-12a") ? [law.cite("art-12a")] : [])];
  return `one month (${listed(rules)})`;
}

/** The rights requests that the person asked for, each under its own heading so that its own clock runs; nothing if none. */
export function rightsBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const asked = rightsRequests.filter(({ wanted }) => facts.wanted.includes(wanted));
  if (asked.length === 0) return [];
  const [these, carry] =
    asked.length === 1 ? ["This request is", "carries its"] : ["These requests are", "carry their"];
  return [
    heading(2, asked.length === 1 ? "My rights request" : "My rights requests"),
    paragraph(`${these} separate from the complaint and ${carry} own time limit of ${rightsMonth(context)}.`),
    ...asked.flatMap((request) => request.compose(facts, context)),
  ];
}
