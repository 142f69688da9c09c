import { eraseAccount } from "@/lib/accounts/commands/erase-account";
import { receiptInAddress } from "@/lib/accounts/receipt";
import { deleteDraft } from "@/lib/findings/commands";
import { sessionCookieName } from "@/lib/infra/auth";
import { now } from "@/lib/infra/clock";
import { draftCookieName, forgottenCookie, refusedCookieName, typedCookieName } from "@/lib/infra/cookies";
import { seeOther } from "@/lib/infra/form-post";
import { forgetRefusedForm } from "@/lib/infra/refused-form";
import { findDraftTicket, readCookie } from "@/lib/infra/session";
import { ownPostConfirmed } from "../../own-account";

/** Erases the account of whoever has just shown that it is theirs, and what this browser has of it. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPostConfirmed(request, "/account/erase");
  if (read instanceof Response) return read;
  const receipt = await eraseAccount(read.by, { withdrawSignatures: read.posted.signatures === "withdraw" }, now());
  const ticket = await findDraftTicket();
  if (ticket) await deleteDraft({ kind: "browser", ...ticket });
  await forgetRefusedForm(await readCookie(typedCookieName));
  const cookies = [sessionCookieName(), draftCookieName, typedCookieName, refusedCookieName].map(forgottenCookie);
  return seeOther(receipt ? `/erased?receipt=${receiptInAddress(receipt)}` : "/", cookies);
}
