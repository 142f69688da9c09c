import "server-only";
import { requestCountConfirmation } from "@/lib/accounts/commands";
import { openComplaint } from "@/lib/complaints/commands";
import { deleteDraft } from "@/lib/findings/commands";
import { countingFrom } from "@/lib/findings/facts";
import { standingOf, type FindingAnswers } from "@/lib/findings/journey";
import type { DraftHolder } from "@/lib/findings/queries";
import type { DraftContent } from "@/lib/findings/states";
import { contribute, offerContribution } from "@/lib/statistics/commands";
import type { Counting } from "@/lib/statistics/schema";

/** What became of the wish to be counted; keys of the word catalogue, check.letter.count. */
export const countOutcomes = ["not", "mailed", "mail-failed", "too-often", "signIn", "counted", "before"] as const;
export type CountOutcome = (typeof countOutcomes)[number];

export interface Finishing {
  holder: DraftHolder;
  now: Date;
  today: string;
  /** Who asks, for limits. */
  client: string;
}

async function askByMail(counting: Counting, email: string, { now, client }: Finishing): Promise<CountOutcome> {
  const token = await offerContribution(counting, email, now);
  const mailed = await requestCountConfirmation({ email, client }, token, now);
  return mailed.ok ? "mailed" : mailed.reason;
}

async function offerToCounts(answers: Partial<FindingAnswers>, finishing: Finishing): Promise<CountOutcome> {
  const counting = countingFrom(answers);
  if (!counting || !answers["count-me"]?.count) return "not";
  const { holder, now } = finishing;
  if (holder.kind === "account") return contribute(counting, holder.actor.email, now);
  return answers.details ? askByMail(counting, answers.details.email, finishing) : "signIn";
}

/** What follows a declaration: the finding is offered to the counts, a signed-in person's letter is frozen. Gives where to go. */
export async function finish(draft: DraftContent, finishing: Finishing): Promise<string> {
  const { holder, today } = finishing;
  const { answers } = standingOf(draft.answers, today);
  const count = await offerToCounts(answers, finishing);
  if (holder.kind === "account") {
    const opened = await openComplaint(holder.actor, answers, draft.declaredOn ?? today);
    if (opened.ok) return `/complaints/${opened.value}?count=${count}`;
    // The other of two clicks has opened the case already.
    if (opened.reason === "used-up") return "/complaints";
    if (count !== "not") await deleteDraft(holder);
    return `/complaints?count=${count}`;
  }
  return `/check/letter?count=${count}`;
}
