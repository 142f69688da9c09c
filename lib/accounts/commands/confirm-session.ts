import "server-only";
import { isLinkLive, linkForCode, makeProof, redeemLink } from "@/lib/infra/mailed-proof";
import type { ActorInSession } from "@/lib/kernel/actor";
import { say } from "@/lib/words/say";
import { mailTo, type MailOutcome } from "../commands";
import { type ReturnPage, returnQuery } from "../schema";

const askedIn = ({ sessionId }: ActorInSession) => ({ purpose: "confirm", holder: sessionId }) as const;

interface Requested {
  by: ActorInSession;
  /** For limits only. */
  client: string;
  /** Where the person goes on once they have confirmed. */
  next: ReturnPage | undefined;
}

/** Mails a person the link and the code by which they show, in this session alone, that they are there. */
export async function requestConfirmation({ by, client, next }: Requested, now: Date): Promise<MailOutcome> {
  const words = say("mail");
  const write = async (home: string) => {
    const { token, code } = await makeProof({ ...askedIn(by), email: by.email }, now);
    const link = `${home}/account/confirm?token=${token}${returnQuery(next, "&")}`;
    return { subject: words("confirm.subject"), text: words("confirm.text", { link, code, home }) };
  };
  return mailTo({ email: by.email, client }, write, now);
}

/** Whether the link of the mail works in this session. Looking changes nothing. */
export function isConfirmationLive(by: ActorInSession, token: string, now: Date): Promise<boolean> {
  return isLinkLive({ ...askedIn(by), token }, now);
}

/** Uses the link of the mail in the session that asked for it. False for one that is used, too old, or of another session. */
export async function confirmByLink(by: ActorInSession, token: string, now: Date): Promise<boolean> {
  return (await redeemLink({ ...askedIn(by), token }, now)) === by.email;
}

/** Uses the code of the mail. */
export async function confirmByCode(by: ActorInSession, code: string | undefined, now: Date): Promise<boolean> {
  const token = code === undefined ? undefined : await linkForCode({ ...askedIn(by), code }, now);
  return token !== undefined && confirmByLink(by, token, now);
}
