import { listed } from "../account/phrases";
import { choseIt } from "../account/standing";
import type { LetterContext } from "../context";
import type { Block } from "../document";
import type { LetterFacts } from "../schema";
import type { Say } from "./plea";

type Wish = LetterFacts["wanted"][number];

/** What a person may want of the company: as a request to it, and in short after "to", whoever is asked. */
interface Wording {
  toCompany: Say<string>;
  inShort: string;
}

const wordings: Record<Wish, Wording> = {
  stop: {
    toCompany: (facts) =>
      `Stop using my personal data to train, fine-tune, evaluate or improve AI models. I ${choseIt(facts) ? "no longer" : "expressly do not"} agree to it.`,
    inShort: "stop using my data for this",
  },
  confirm: {
    toCompany: (_facts, { conduct }) =>
      `Confirm whether my personal data have been used to train generative AI, by you${conduct.affiliates.length > 0 ? ` or by an affiliate, ${listed([...conduct.affiliates])} included` : " or by an affiliate"}: which kinds of data, from when to when, and for which models.`,
    inShort: "tell me whether and how my data were used",
  },
  erase: {
    toCompany: () =>
      "Take my personal data out of the sets of data used to train and evaluate AI models, and do not put them there again.",
    inShort: "take my data out of the training sets",
  },
  restrict: {
    toCompany: () => "Do not use my personal data for this while you consider my complaint.",
    inShort: "leave my data alone while the matter is open",
  },
  access: {
    toCompany: () =>
      "Give me a copy of the personal data of mine that were used for this, and tell me who has received them. I ask for this beyond what your download tool contains.",
    inShort: "give me a copy of what was used",
  },
  models: {
    toCompany: () => "Tell me what you can and cannot do about models already trained on my personal data, and why.",
    inShort: "say what can be done about models already trained",
  },
  assessment: {
    toCompany: (_facts, { phase }) =>
      phase.claimedBasis
        ? `Give me your assessment of the ${phase.claimedBasis} that you name, or a summary of it.`
        : "Tell me on what footing you use members’ data for this, and give me your assessment of it, or a summary.",
    inShort: "explain how this use was assessed",
  },
  "default-off": {
    toCompany: () => "Leave this setting off for members unless they turn it on themselves.",
    inShort: "leave this setting off unless a member turns it on",
  },
};

const inOrder: readonly Wish[] = [
  "stop",
  "confirm",
  "erase",
  "restrict",
  "access",
  "models",
  "assessment",
  "default-off",
];

/** What the person asks of the company, lettered: only what they ticked. */
export function wishBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const asked = inOrder.filter((wish) => facts.wanted.includes(wish));
  return [{ kind: "list", marker: "letter", items: asked.map((wish) => [wordings[wish].toCompany(facts, context)]) }];
}

/** "stop using my data for this and take my data out of the training sets", to follow "to". */
export function wishesOf(wanted: readonly Wish[], atMost: number = inOrder.length): string {
  const asked = inOrder.filter((wish) => wanted.includes(wish)).map((wish) => wordings[wish].inShort);
  return listed(asked.slice(0, atMost));
}
