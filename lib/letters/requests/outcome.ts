import { heading, paragraph, type Block } from "../document";
import { listed } from "../account/phrases";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";

type Wanted = LetterFacts["wanted"][number];

/** How each thing asked for reads in the summary, in the order of the summary. */
const inShort: readonly [Wanted, string][] = [
  ["stop", "to stop using my data for this"],
  ["erase", "to take my data out of your training sets"],
  ["confirm", "to tell me whether my data were used and when"],
  ["default-off", "to leave this setting off unless a member turns it on"],
  ["access", "to give me access to what was used"],
  ["models", "to tell me what can be done about models already trained"],
  ["assessment", "to give me your assessment of legitimate interests"],
  ["restrict", "to leave my data alone while you consider this"],
];
const atMost = 4;

/** "I ask you to stop …, to take … and to tell …": the first few, since the summary is read in seconds and the rest stands below. */
export function wantedInShort({ wanted }: LetterFacts): string {
  const asked = inShort.filter(([thing]) => wanted.includes(thing)).map(([, words]) => words);
  return `I ask you ${listed(asked.slice(0, atMost))}.`;
}

/** What the person asks of the company as the outcome of the complaint, lettered. */
export function outcomeBlocks({ wanted }: LetterFacts, { conduct }: LetterContext): Block[] {
  const affiliates =
    conduct.affiliates.length > 0 ? ` or by an affiliate, ${listed([...conduct.affiliates])} included` : "";
  const points: [Wanted, string][] = [
    [
      "confirm",
      `Confirm whether my personal data have been used to train generative AI, by you${affiliates}: which kinds of data, from when to when, and for which models.`,
    ],
    ["stop", "Stop using my personal data for this."],
    ["models", "Tell me what you can and cannot do about models already trained on my personal data, and why."],
    ["assessment", "Give me your assessment of legitimate interests, or a summary of it."],
    ["default-off", "Leave this setting off for members unless they turn it on themselves."],
  ];
  const items = points.filter(([asked]) => wanted.includes(asked)).map(([, words]) => [words]);
  const title = heading(2, "What I ask as the outcome of this complaint");
  if (items.length === 0)
    return [title, paragraph("Please look into this complaint, tell me what you find, and act on what I ask below.")];
  return [title, { kind: "list", marker: "letter", items }];
}
