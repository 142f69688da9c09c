import "server-only";
import { eraseCases } from "@/lib/complaints/commands/erase";
import { forgetFiles } from "@/lib/evidence/commands";
import { db } from "@/lib/infra/db";
import { dropProofsOf } from "@/lib/infra/mailed-proof";
import { forgetKeptMail } from "@/lib/infra/mail";
import type { Transaction } from "@/lib/infra/outbox";
import { addressHash } from "@/lib/infra/sealed-address";
import type { RecentActor } from "@/lib/kernel/actor";
import { withdrawSignaturesOf } from "@/lib/petitions/commands/withdraw";
import { withdrawContributions } from "@/lib/statistics/commands";
import type { Receipt, RowKind } from "../receipt";
import { longestErasing } from "./erase-complaint";
import { signReceipt } from "./sign-receipt";

/** Whose account it is. */
interface Owner {
  userId: string;
  email: string;
}

/** What their owner decides: signatures are public acts of their own, and stay unless they are taken back. */
export interface Choice {
  withdrawSignatures: boolean;
}

/**
 * Erases the account of somebody who has just shown that it is theirs, with everything in it. Gives the receipt; undefined where it is gone
 * already.
 */
export async function eraseAccount(by: RecentActor, choice: Choice, now: Date): Promise<Receipt | undefined> {
  return erase(by, choice, now);
}

/** The same for an operator whom its owner asked, by the address; undefined where there is no such account. */
export async function eraseAccountOf(email: string, choice: Choice, now: Date): Promise<Receipt | undefined> {
  const found = await db.user.findUnique({ where: { emailHash: addressHash("User", email) }, select: { id: true } });
  return found ? erase({ userId: found.id, email }, choice, now) : undefined;
}

/** What has rows elsewhere goes first, and the account last: whatever dies in between, it can be asked for again. */
async function erase(owner: Owner, { withdrawSignatures }: Choice, now: Date): Promise<Receipt | undefined> {
  const findings = await withdrawContributions(owner.email);
  const signatures = withdrawSignatures ? await withdrawSignaturesOf(owner.email) : 0;
  const gone = await db.$transaction((work) => eraseRows(work, owner), longestErasing);
  if (!gone) return undefined;
  await forgetFiles(gone.files);
  const kept = await forgetKeptMail(owner.email);
  const rows = { ...gone.rows, findings, signatures, mails: gone.rows.mails + kept };
  return signReceipt({ what: "account", rows, keys: gone.keys }, now);
}

interface Gone {
  rows: Partial<Record<RowKind, number>> & { mails: number };
  keys: number;
  files: string[];
}

async function eraseRows(work: Transaction, { userId, email }: Owner): Promise<Gone | undefined> {
  const locked = await work.$queryRaw<unknown[]>`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`;
  if (locked.length === 0) return undefined;
  const cases = await eraseCases(work, { ownerId: userId });
  const drafts = await eraseDraft(work, userId);
  const hanging = await countHanging(work, userId);
  const sessions = (await work.session.findMany({ where: { userId }, select: { id: true } })).map(({ id }) => id);
  const links = await dropProofsOf({ userId, email, sessions }, work);
  await work.invitation.deleteMany({ where: { emailHash: addressHash("Invitation", email) } });
  await work.user.delete({ where: { id: userId } });
  const { keys, ...rows } = hanging;
  return {
    rows: {
      ...rows,
      ...cases.rows,
      account: 1,
      draft: drafts.count,
      pictures: cases.rows.pictures + drafts.files.length,
      mails: cases.rows.mails + hanging.mails,
      waysToSignIn: hanging.waysToSignIn + links,
    },
    keys: cases.keys + drafts.keys + keys,
    files: [...cases.files, ...drafts.files],
  };
}

async function eraseDraft(work: Transaction, ownerId: string) {
  const files = await work.evidenceFile.findMany({ where: { draft: { ownerId } }, select: { id: true } });
  const keys = await work.draftKey.count({ where: { draft: { ownerId } } });
  const { count } = await work.draft.deleteMany({ where: { ownerId } });
  return { count, keys: keys + files.length, files: files.map(({ id }) => id) };
}

/** What goes with the account's own row. */
async function countHanging(work: Transaction, userId: string) {
  const theirs = { where: { userId } };
  const mails = await work.outboxMail.count(theirs);
  const mailKeys = await work.outboxMail.count({ where: { userId, wrappedKey: { not: null } } });
  const sessions = await work.session.count(theirs);
  const factors = await work.secondFactor.count(theirs);
  const codes = await work.recoveryCode.count(theirs);
  const passkeys = await work.passkey.count(theirs);
  const copies = await work.accountExport.count(theirs);
  const ownKeys = await work.userKey.count(theirs);
  const factorKeys = await work.secondFactorKey.count(theirs);
  const passkeyKeys = await work.passkeyKey.count({ where: { passkey: { userId } } });
  return {
    mails,
    sessions,
    copies,
    waysToSignIn: factors + codes + passkeys,
    keys: ownKeys + mailKeys + factorKeys + passkeyKeys + copies,
  };
}
