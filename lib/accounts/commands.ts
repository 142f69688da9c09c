import "server-only";
import { createSignInToken } from "@/lib/infra/auth";
import { env } from "@/lib/infra/env";
import { mayMail } from "@/lib/infra/limits";
import { sendMail } from "@/lib/infra/mail";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { say } from "@/lib/words/say";

/** Mails a sign-in link. The answer is the same whether or not the address has an account. */
export async function requestSignIn(
  { email, client }: { email: string; client: string },
  now: Date,
): Promise<Result<undefined, "too-often" | "mail-failed">> {
  if (!(await mayMail(email, client))) return refuse("too-often");
  const token = await createSignInToken(email, now);
  const words = say("mail");
  const home = env().baseUrl;
  const link = `${home}/sign-in/confirm?token=${token}`;
  const sent = await sendMail(
    { to: email, subject: words("signIn.subject"), text: words("signIn.text", { link, home }) },
    now,
  );
  return sent ? succeed(undefined) : refuse("mail-failed");
}

/** Mails the link that confirms a finding offered to the counts. */
export async function requestCountConfirmation(
  { email, token, client }: { email: string; token: string; client: string },
  now: Date,
): Promise<Result<undefined, "too-often" | "mail-failed">> {
  if (!(await mayMail(email, client))) return refuse("too-often");
  const words = say("mail");
  const home = env().baseUrl;
  const link = `${home}/count/confirm?token=${token}`;
  const sent = await sendMail(
    { to: email, subject: words("count.subject"), text: words("count.text", { link, home }) },
    now,
  );
  return sent ? succeed(undefined) : refuse("mail-failed");
}
