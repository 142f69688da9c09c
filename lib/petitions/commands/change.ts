import "server-only";
import { db } from "@/lib/infra/db";
import { maySign } from "@/lib/infra/limits";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { mailboxOf } from "@/lib/kernel/mailbox";
import { isDisposable } from "../queries/disposable-domains";
import { findAttempt } from "../queries/attempts";
import { type Signal, signals } from "../schema";
import { mailFrom } from "../signals";
import { type Salted, sealSigner } from "../sealing";
import { addressHash, signerHashes } from "../store";
import { mailAllowance } from "./sign";
import { mostMails, writeAttempt } from "./write-attempt";

interface Again {
  /** Of the attempt, as `signPetition` gave it. */
  id: string;
  client: string;
}

const known = (words: readonly string[]): Signal[] => signals.filter((signal) => words.includes(signal));

/**
 * Has the mail of an attempt sent once more, with the same link and code; no more than five for one signature, and no more to a mailbox than its
 * limit. The answer is the same whether or not there is one to send.
 */
export async function resendMail({ id, client }: Again, now: Date): Promise<Result<undefined, "too-often">> {
  const attempt = await findAttempt(id, now);
  const allowed = attempt ? await mailAllowance(attempt.signer.email, client) : await maySign({ client, mailbox: id });
  if (allowed === "no") return refuse("too-often");
  if (attempt && allowed === "yes")
    await db.$executeRaw`
      UPDATE "Signature" SET "mailsAsked" = "mailsAsked" + 1, "mailAttempts" = 0,
          "mailTryAt" = ${mailFrom(known(attempt.signals), now)},
          "mailKind" = CASE WHEN "mailboxHash" IS NULL THEN 'signed-already' ELSE 'confirm' END
        WHERE "id" = ${id}::uuid AND "verifiedAt" IS NULL AND "mailsAsked" BETWEEN 1 AND ${mostMails - 1}`;
  return succeed(undefined);
}

interface Correction extends Again {
  /** As `emailSchema` gives it. */
  email: string;
}

/** What spoke against the attempt goes on doing so; the new address may be one of a throw-away domain. */
async function signalsOfCorrected(before: readonly string[], email: string): Promise<Signal[]> {
  const isThrownAway = await isDisposable(mailboxOf(email)?.domain ?? "");
  return known(isThrownAway ? [...before, "disposable"] : before);
}

/**
 * Puts right an address that was mistyped: what was typed before is signed with the other one, and the mail to the first confirms nothing any more.
 * Gives the id of the new attempt. "unknown" where the first was confirmed, replaced or forgotten.
 */
export async function correctAddress(
  { id, email, client }: Correction,
  now: Date,
): Promise<Result<{ id: string }, "unknown" | "not-open" | "too-often">> {
  const attempt = await findAttempt(id, now);
  if (!attempt) return refuse("unknown");
  const { petition, signer, chosen } = attempt;
  const allowed = await mailAllowance(email, client);
  if (allowed === "no") return refuse("too-often");
  const noticed = await signalsOfCorrected(attempt.signals, email);
  const corrected = { ...signer, email };
  const hashes = signerHashes(petition.id, corrected);
  const seal = (row: Salted) => sealSigner(petition.key, row, corrected);
  const mail = allowed === "yes" ? mailFrom(noticed, now) : undefined;
  const newId = await writeAttempt(
    { ...chosen, ...hashes, petitionId: petition.id, seal, signals: noticed, mail },
    now,
  );
  if (newId === undefined) return refuse("not-open");
  // As it was typed, and not as the row has it: whether its owner has signed must not show by a statement more.
  const isAnother = hashes.mailboxHash !== addressHash(petition.id, signer.email);
  if (isAnother) await db.signature.deleteMany({ where: { id, verifiedAt: null } });
  return succeed({ id: newId });
}
