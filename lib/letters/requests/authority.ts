import { heading, paragraph, type Block } from "../document";
import { listed } from "../account/phrases";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";

type Wanted = LetterFacts["wanted"][number];

/** What the authority is asked to consider having the company do, as ticked. */
const towardsMe: readonly [Wanted, string][] = [
  ["confirm", "tell me whether my data were used, which, when and for which models"],
  ["access", "give me access to what was used"],
  ["stop", "stop using my data for this"],
  ["restrict", "leave them alone while the matter is open"],
  ["erase", "take them out of its training sets"],
  ["models", "say what can be done about models already trained"],
];

/** What the person asks of the authority: within its discretion, and never a promise. */
export function authorityRequestBlocks({ wanted }: LetterFacts, { law, practice }: LetterContext): Block[] {
  const { name } = practice.platform;
  const forMe = towardsMe.filter(([asked]) => wanted.includes(asked)).map(([, words]) => words);
  const items = [
    `Look into this complaint as far as is appropriate (${law.cite("s-165-4")} and (5)).`,
    `Tell me your view of how likely it is that ${name} has kept to the UK GDPR.`,
    ...(forMe.length > 0 ? [`Consider asking ${name} to ${listed(forMe)}.`] : []),
    ...(wanted.includes("assessment")
      ? [`Consider requiring ${name} to explain its assessment of legitimate interests.`]
      : []),
    ...(wanted.includes("default-off")
      ? [`Consider requiring ${name} to leave this setting off unless a member turns it on.`]
      : []),
    "Tell me of progress and of the outcome.",
  ];
  return [
    heading(2, "What I ask of you"),
    { kind: "list", marker: "letter", items: items.map((item) => [item]) },
    paragraph("I understand that how far to go is for you to decide, and that you do not award compensation."),
  ];
}
