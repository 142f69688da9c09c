import "server-only";
import { env } from "@/lib/infra/env";
import { mayMail } from "@/lib/infra/limits";
import { sendMail } from "@/lib/infra/mail";
import { makeProof } from "@/lib/infra/mailed-proof";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { say } from "@/lib/words/say";
import { type ReturnPage, returnQuery } from "./schema";

/** To whom a mail goes, and who asked for it. `client` is for limits only. */
export interface Asked {
  email: string;
  client: string;
}

export type MailOutcome = Result<undefined, "too-often" | "mail-failed">;

interface Letter {
  subject: string;
  text: string;
}

/** Mails what `write` says, which is asked once it is known that a mail may go out. `home` is the portal, without a slash at its end. */
export async function mailTo(
  { email, client }: Asked,
  write: (home: string) => Promise<Letter> | Letter,
  now: Date,
): Promise<MailOutcome> {
  if (!(await mayMail(email, client))) return refuse("too-often");
  const letter = await write(env().baseUrl);
  return (await sendMail({ to: email, ...letter }, now)) ? succeed(undefined) : refuse("mail-failed");
}

interface SignInAsked extends Asked {
  /** A key that only the browser that asks holds: the code works in no other. */
  browser: string;
  next?: ReturnPage | undefined;
}

/**
 * Mails a sign-in link, which leads on to `next`, and a code. What is done and answered is the same whether or not the address has an
 * account: nothing here looks for one.
 */
export async function requestSignIn({ browser, next, ...asked }: SignInAsked, now: Date): Promise<MailOutcome> {
  const words = say("mail");
  const write = async (home: string) => {
    const { token, code } = await makeProof({ purpose: "sign-in", holder: browser, email: asked.email }, now);
    const link = `${home}/sign-in/confirm?token=${token}${returnQuery(next, "&")}`;
    return { subject: words("signIn.subject"), text: words("signIn.text", { link, code, home }) };
  };
  return mailTo(asked, write, now);
}

/**
 * Mails the link that confirms a finding offered to the counts. `makeToken` is asked once it is known that a mail may go out;
 * where it gives none, the person was counted before and is told so by mail, so that the page answers alike for every address.
 */
export async function requestCountConfirmation(
  asked: Asked,
  makeToken: () => Promise<string | undefined>,
  now: Date,
): Promise<MailOutcome> {
  const words = say("mail");
  const write = async (home: string) => {
    const token = await makeToken();
    if (token === undefined)
      return { subject: words("countedBefore.subject"), text: words("countedBefore.text", { home }) };
    const link = `${home}/count/confirm?token=${token}`;
    return { subject: words("count.subject"), text: words("count.text", { link, home }) };
  };
  return mailTo(asked, write, now);
}
