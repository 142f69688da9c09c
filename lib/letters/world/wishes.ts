import type { Remedy } from "@/lib/findings/schema";
import { claimsInterest } from "../account/basis";
import { choseIt } from "../account/standing";
import { useWords } from "../account/use-words.data";
import type { LetterContext } from "../context";
import type { Block } from "../document";
import { optInRequest } from "../requests/opt-in";
import { confirmRequest } from "../requests/outcome";
import type { LetterFacts } from "../schema";
import type { Say } from "./plea";

/** What a person may want of the company, as a request to it; in the order in which it is listed. */
const requests: readonly [Remedy, Say<string>][] = [
  [
    "stop",
    (facts, { practice }) =>
      `${useWords[practice.use].stop} I ${choseIt(facts) ? "no longer" : "expressly do not"} agree to it.`,
  ],
  ["confirm", (_facts, context) => `${confirmRequest(context)}.`],
  [
    "erase",
    (_facts, { practice }) =>
      `Take my personal data out of the sets of data ${useWords[practice.use].sets}, and do not put them there again.`,
  ],
  ["restrict", () => "Do not use my personal data for this while you consider my complaint."],
  [
    "access",
    () =>
      "Give me a copy of the personal data of mine that were used for this, and tell me who has received them. I ask for this beyond any copy I can download myself.",
  ],
  [
    "models",
    (_facts, { practice }) => `Tell me what you can and cannot do about ${useWords[practice.use].models}, and why.`,
  ],
  [
    "assessment",
    (_facts, context) =>
      claimsInterest(context)
        ? "Give me your assessment of the legitimate interests that you name, or a summary of it."
        : "Tell me on what footing you use people’s data for this, and give me your assessment of it, or a summary.",
  ],
  ["default-off", (_facts, context) => optInRequest(context)],
];

/** What the person asks of the company, lettered: only what they ticked. */
export function wishBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const asked = requests.filter(([remedy]) => facts.wanted.includes(remedy));
  return [{ kind: "list", marker: "letter", items: asked.map(([, say]) => [say(facts, context)]) }];
}
