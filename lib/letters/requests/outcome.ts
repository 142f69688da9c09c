import type { Remedy } from "@/lib/findings/schema";
import { formatMonth } from "@/lib/kernel/calendar-date";
import { controlOf } from "@/lib/platforms/catalogue";
import { claimsInterest } from "../account/basis";
import { hasSwitch, shownAs } from "../account/control";
import { earlierConduct } from "../account/course";
import { listed, sentenceStart } from "../account/phrases";
import { useWords } from "../account/use-words.data";
import { heading, paragraph, type Block } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { optInRequest } from "./opt-in";

/** What the person asks of the company as the outcome of the complaint, lettered. */
export function outcomeBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const { models, stopThis } = useWords[context.practice.use];
  const points: [Remedy, string][] = [
    ["confirm", `${confirmRequest(context)}${thereafter(context)}.${before(facts, context)}`],
    ["stop", `${sentenceStart(stopThis("my personal data"))}.`],
    [
      "models",
      `Tell me what you can and cannot do about ${models}, and why; if you say that they hold none, on what that rests.`,
    ],
    ["assessment", assessmentRequest(context)],
    ["default-off", optInRequest(context)],
  ];
  const items = points.filter(([asked]) => facts.wanted.includes(asked)).map(([, words]) => [words]);
  const title = heading(2, "What I ask as the outcome of this complaint");
  if (items.length === 0)
    return [title, paragraph("Please look into this complaint, tell me what you find, and act on what I ask below.")];
  return [title, { kind: "list", marker: "letter", items }];
}

/** "Confirm whether my personal data have been used …, by you or by others, Microsoft included: …", without its full stop. */
export function confirmRequest({ practice, conduct: { affiliates } }: LetterContext): string {
  const by = affiliates.length > 0 ? ` or by others, ${listed(affiliates)} included` : " or by an affiliate";
  return `Confirm whether my personal data have been ${useWords[practice.use].confirm(by)}`;
}

/** What refusing leaves in use. */
function thereafter({ practice }: LetterContext): string {
  if (controlOf(practice) === "none") return "";
  const then = hasSwitch(practice) ? `with the setting ${shownAs("off", practice)}` : "after an objection";
  const before = practice.dataFrom === "others" ? "what you had before" : "what I gave before";
  return `; and whether, ${then}, ${before} is still used for this`;
}

function assessmentRequest(context: LetterContext): string {
  return claimsInterest(context)
    ? "Give me your assessments of legitimate interests and of the risks for users, or summaries."
    : "Give me your assessment of this use and of its risks for users, or a summary; as far as you rely on legitimate interests, your assessment of those too.";
}

function before(facts: LetterFacts, context: LetterContext): string {
  const earlier = earlierConduct(facts, context);
  if (!earlier) return "";
  return ` Please include the time before the suspension of ${formatMonth(earlier.suspended.from.slice(0, 7), context.pack.language)}.`;
}
