import type { Remedy } from "@/lib/findings/schema";
import { formatMonth } from "@/lib/kernel/calendar-date";
import { earlierConduct } from "../account/history";
import { listed } from "../account/phrases";
import { heading, paragraph, type Block } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";

/** What the person asks of the company as the outcome of the complaint, lettered. */
export function outcomeBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const points: [Remedy, string][] = [
    [
      "confirm",
      `Confirm whether my personal data have been used to train generative AI, by you${affiliates(context)}: which kinds of data, from when to when, and for which models; and whether, with the setting off, what I gave before still trains new ones.${before(facts, context)}`,
    ],
    ["stop", "Stop using my personal data for this."],
    [
      "models",
      "Tell me what you can and cannot do about models already trained on my personal data, and why; if you say that they hold none, on what that rests.",
    ],
    ["assessment", "Give me your assessments of legitimate interests and of the risks for members, or summaries."],
    ["default-off", "Leave this setting off for members unless they turn it on themselves."],
  ];
  const items = points.filter(([asked]) => facts.wanted.includes(asked)).map(([, words]) => [words]);
  const title = heading(2, "What I ask as the outcome of this complaint");
  if (items.length === 0)
    return [title, paragraph("Please look into this complaint, tell me what you find, and act on what I ask below.")];
  return [title, { kind: "list", marker: "letter", items }];
}

function affiliates({ conduct }: LetterContext): string {
  return conduct.affiliates.length > 0
    ? ` or by an affiliate, ${listed(conduct.affiliates)} included`
    : " or by an affiliate";
}

function before(facts: LetterFacts, context: LetterContext): string {
  const earlier = earlierConduct(facts, context);
  if (!earlier) return "";
  return ` Please include the time before the suspension of ${formatMonth(earlier.suspended.from.slice(0, 7), context.pack.language)}.`;
}
