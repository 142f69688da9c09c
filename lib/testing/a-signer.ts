import { randomUUID } from "node:crypto";
import { db } from "@/lib/infra/db";
import { formStamp } from "@/lib/infra/form-stamp";
import { signPetition } from "@/lib/petitions/commands/sign";
import type { MailKind, SignForm } from "@/lib/petitions/schema";
import { openSigner } from "@/lib/petitions/sealing";
import { codeOf, mailedToken, newPetitionKey, openPetitionKey } from "@/lib/petitions/store";

const minuteMs = 60_000;

/** A petition with its key, which opened an hour before. Gives its id; the slug is the same. */
export async function anOpenPetition(
  now: Date,
  given: { opensAt?: Date; closesAt?: Date; deliveredAt?: Date } = {},
): Promise<string> {
  const id = randomUUID();
  const words = { title: "Ask first", addressee: "A company", asks: "Ask first.", reasons: "It is their data." };
  const opensAt = new Date(now.getTime() - 60 * minuteMs);
  const key = { create: { wrappedKey: newPetitionKey(id) } };
  await db.petition.create({ data: { id, slug: id, ...words, opensAt, createdAt: opensAt, key, ...given } });
  return id;
}

/** What somebody types who took a minute over it. */
export function aSigner(now: Date, given: Partial<SignForm> = {}): SignForm {
  return {
    ...{ name: "Sofia Ortega", email: "sofia@example.org", country: "GB", place: "scotland", comment: "" },
    ...{ isNameShown: false, isNameDelivered: false, wantsUpdates: false, trap: "", proof: "" },
    began: formStamp(new Date(now.getTime() - minuteMs)),
    ...given,
  };
}

interface Signing {
  petition: string;
  given?: Partial<SignForm>;
  client?: string;
}

/** Has somebody sign, and gives the id of the attempt. */
export async function signs({ petition, given = {}, client = randomUUID() }: Signing, now: Date): Promise<string> {
  const signed = await signPetition({ slug: petition, form: aSigner(now, given), client }, now);
  if (!signed.ok) throw new Error(signed.reason);
  return signed.value.id;
}

/** A mail that waits, as it would be composed now. */
export interface WaitingMail {
  kind: MailKind;
  id: string;
  name: string;
  email: string;
  newEmail: string | undefined;
  comment: string | undefined;
  code: string;
  token: string;
  from: Date;
}

/** The mails about a petition that wait, in the order in which they may go. */
export async function waitingMails(petitionId: string): Promise<WaitingMail[]> {
  const [rows, row] = await Promise.all([
    db.signature.findMany({
      where: { petitionId, mailTryAt: { not: null } },
      orderBy: { mailTryAt: "asc" },
      include: { key: true },
    }),
    db.petitionKey.findUniqueOrThrow({ where: { petitionId } }),
  ]);
  const petitionKey = openPetitionKey(row);
  return rows.flatMap(({ id, mailboxHash, sealed, key, mailKind, mailTryAt }) => {
    const signer = openSigner(petitionKey, { id, sealed, salt: key?.salt });
    if (!signer || !mailTryAt) return [];
    const { name, email, newEmail, comment } = signer;
    const kind = mailKind as MailKind;
    const [token, code] = [mailedToken(kind, { id, petitionId, mailboxHash }, signer), codeOf({ id, mailboxHash })];
    return [{ kind, id, name, email, newEmail, comment, code, token, from: mailTryAt }];
  });
}

/** As the sender leaves them: gone. */
export async function sendsMails(petitionId: string): Promise<WaitingMail[]> {
  const mails = await waitingMails(petitionId);
  await db.signature.updateMany({ where: { petitionId }, data: { mailKind: null, mailTryAt: null } });
  return mails;
}
