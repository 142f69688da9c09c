import type { Remedy } from "@/lib/findings/schema";
import { listed } from "../account/phrases";
import { choseIt } from "../account/standing";
import type { LetterContext } from "../context";
import type { Block } from "../document";
import type { LetterFacts } from "../schema";
import type { Say } from "./plea";

/** What a person may want of the company, as a request to it; in the order in which it is listed. */
const requests: readonly [Remedy, Say<string>][] = [
  [
    "stop",
    (facts) =>
      `Stop using my personal data to train, fine-tune, evaluate or improve AI models. I ${choseIt(facts) ? "no longer" : "expressly do not"} agree to it.`,
  ],
  [
    "confirm",
    (_facts, { conduct: { affiliates } }) =>
      `Confirm whether my personal data have been used to train generative AI, by you or by an affiliate${affiliates.length > 0 ? `, ${listed([...affiliates])} included` : ""}: which kinds of data, from when to when, and for which models.`,
  ],
  [
    "erase",
    () =>
      "Take my personal data out of the sets of data used to train and evaluate AI models, and do not put them there again.",
  ],
  ["restrict", () => "Do not use my personal data for this while you consider my complaint."],
  [
    "access",
    () =>
      "Give me a copy of the personal data of mine that were used for this, and tell me who has received them. I ask for this beyond what your download tool contains.",
  ],
  ["models", () => "Tell me what you can and cannot do about models already trained on my personal data, and why."],
  [
    "assessment",
    (_facts, { phase: { claimedBasis } }) =>
      claimedBasis
        ? `Give me your assessment of the ${claimedBasis} that you name, or a summary of it.`
        : "Tell me on what footing you use members’ data for this, and give me your assessment of it, or a summary.",
  ],
  ["default-off", () => "Leave this setting off for members unless they turn it on themselves."],
];

/** What the person asks of the company, lettered: only what they ticked. */
export function wishBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const asked = requests.filter(([remedy]) => facts.wanted.includes(remedy));
  return [{ kind: "list", marker: "letter", items: asked.map(([, say]) => [say(facts, context)]) }];
}
