import "server-only";
import { requestCountConfirmation } from "@/lib/accounts/commands";
import { openComplaint } from "@/lib/complaints/commands";
import { picturesOf } from "@/lib/evidence/queries";
import { deleteDraft, rememberOffer } from "@/lib/findings/commands";
import { countingFrom, type SignedAnswers } from "@/lib/findings/facts";
import { standingOf, type FindingAnswers } from "@/lib/findings/journey";
import type { DraftHolder } from "@/lib/findings/queries";
import type { DraftContent } from "@/lib/findings/states";
import { newToken, sha256 } from "@/lib/infra/vault";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { contribute, offerContribution, withdrawOffer } from "@/lib/statistics/commands";
import type { Counting, CountOutcome } from "@/lib/statistics/schema";

export interface Finishing {
  holder: DraftHolder;
  now: Date;
  today: CalendarDate;
  /** Who asks, for limits. */
  client: string;
}

async function askByMail(counting: Counting, email: string, finishing: Finishing): Promise<CountOutcome> {
  const { holder, now, client } = finishing;
  // The token is made only once it is known that the mail may go out: a link sent before stays good until then.
  const makeToken = async () => {
    const token = await offerContribution(counting, email, now);
    // Also where there is none: who types an address must not find by a clock that its owner was counted.
    await rememberOffer(holder, sha256(token ?? newToken()), now);
    return token;
  };
  const mailed = await requestCountConfirmation({ email, client }, makeToken, now);
  return mailed.ok ? "mailed" : mailed.reason;
}

/**
 * A finding that was offered by mail before its owner signed in is taken over, unless it was confirmed and is waiting, under whichever
 * address. What was taken out again is offered anew; what is released, contributing tells of.
 */
async function countForAccount(
  counting: Counting,
  draft: DraftContent,
  { holder, now }: Finishing,
): Promise<CountOutcome> {
  if (holder.kind !== "account") return "signIn";
  if (draft.offer !== undefined && (await withdrawOffer(draft.offer)) === "waiting") return "counted";
  return contribute(counting, holder.actor.email, now);
}

async function offerToCounts(
  answers: Partial<FindingAnswers>,
  draft: DraftContent,
  finishing: Finishing,
): Promise<CountOutcome> {
  const counting = countingFrom(answers);
  if (!counting || !answers["count-me"]?.count) return "not";
  const email = answers.details?.email;
  if (finishing.holder.kind === "account" || email === undefined) return countForAccount(counting, draft, finishing);
  return askByMail(counting, email, finishing);
}

/** A signed-in person's letter becomes a case; where there is no letter yet, the finding is all there is. */
async function keepForAccount(
  holder: DraftHolder & { kind: "account" },
  answers: SignedAnswers,
  declaredOn: CalendarDate,
): Promise<string> {
  const pictures = await picturesOf(answers.pieces);
  const opened = await openComplaint(holder.actor, answers, { on: declaredOn, pictures });
  if (opened.ok) return `/complaints/${opened.value}?`;
  // The other of two clicks has opened the case already.
  if (opened.reason === "used-up") return "/complaints?";
  await deleteDraft(holder);
  return "/complaints?recorded=yes&";
}

/** What follows a declaration: the finding is offered to the counts, a signed-in person's letter is frozen. Gives where to go. */
export async function finish(draft: DraftContent, finishing: Finishing): Promise<string> {
  const { holder, today } = finishing;
  const { answers } = standingOf(draft.answers, today);
  const count = await offerToCounts(answers, draft, finishing);
  const path =
    holder.kind === "account"
      ? await keepForAccount(
          holder,
          { ...answers, pieces: draft.pieces, signature: draft.signature },
          draft.declaredOn ?? today,
        )
      : "/check/letter?";
  return `${path}count=${count}`;
}
