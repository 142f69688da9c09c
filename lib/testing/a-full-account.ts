import { randomUUID } from "node:crypto";
import { askForCopy } from "@/lib/accounts/commands/copies";
import { makeCopies } from "@/lib/accounts/commands/copy-job";
import { openComplaint } from "@/lib/complaints/commands";
import { chooseFeed, chooseReminders } from "@/lib/complaints/commands/settings";
import { picturesOf } from "@/lib/evidence/queries";
import { addPieces } from "@/lib/findings/commands";
import { db } from "@/lib/infra/db";
import { sendMail } from "@/lib/infra/mail";
import { makeProof } from "@/lib/infra/mailed-proof";
import { writeMail } from "@/lib/infra/outbox";
import { sealAddress } from "@/lib/infra/sealed-address";
import type { RecentActor } from "@/lib/kernel/actor";
import { contribute } from "@/lib/statistics/commands";
import { anEvent, idOf } from "./a-case";
import { aCounting } from "./a-counting";
import { aFinding, noon, someTypedAnswers, typeAll } from "./a-finding";
import { happened } from "./a-kept-case";
import { anOpenPetition, signs } from "./a-signer";
import { aRecentActor } from "./an-actor";
import { aTakenMessage, aTakenPicture, someCaptions, someKeptPieces } from "./some-evidence";
import { aFactorOf, aPasskeyOf } from "./ways-in";

const { now, today } = noon;

/** Somebody who has filled whatever people can fill, and what a search finds them by. */
export interface FullAccount {
  actor: RecentActor;
  complaint: string;
  petition: string;
  signature: string;
  /** What they typed, everywhere; no two accounts have one in common. */
  typed: string[];
  /** The ids of their rows. */
  ids: string[];
}

/** Makes one: a case with letter, evidence, events and reminders, a draft, mails that wait, a finding, a signature, a copy, ways to sign in. */
export async function aFullAccount(): Promise<FullAccount> {
  const typed: string[] = [];
  const mark = (what: string) => {
    const text = `${what}-${randomUUID()}`;
    typed.push(text);
    return text;
  };
  const actor = await aRecentActor(`${mark("address")}@example.org`);
  const complaint = await aCase(actor, mark);
  const draft = { kind: "account", actor } as const;
  await typeAll(draft, someTypedAnswers({ effect: { effect: mark("draft") } }));
  await addPieces(draft, { pieces: await someKeptPieces([aTakenPicture(mark("draft-picture"))]) }, now);
  const { petition, signature } = await aSignature(actor, mark);
  await whatHangs(actor, mark);
  await contribute(aCounting(), actor.email, now);
  await askForCopy(actor, now);
  if ((await makeCopies(() => now, new AbortController().signal)) !== 1) throw new Error("The copy was not made");
  return { actor, complaint, petition, signature, typed, ids: await idsOf(actor.userId) };
}

type Mark = (what: string) => string;

async function aCase(actor: RecentActor, mark: Mark): Promise<string> {
  const taken = [aTakenPicture(mark("picture")), { ...aTakenMessage(), name: mark("file") }];
  const pieces = await someKeptPieces(taken);
  await typeAll({ kind: "account", actor });
  await addPieces({ kind: "account", actor }, { pieces }, now);
  const details = { name: mark("name"), address: mark("street"), email: actor.email, account: mark("account") };
  const answers = aFinding({
    evidence: someCaptions(pieces),
    effect: { effect: mark("effect") },
    details: { ...details, sharing: "everything" },
  });
  const opened = await openComplaint(actor, { ...answers, pieces }, { on: today, pictures: await picturesOf(pieces) });
  if (!opened.ok) throw new Error(opened.reason);
  const id = opened.value;
  await happened(actor, id, anEvent("answered", today, { id: randomUUID(), words: mark("answer") }));
  await chooseReminders(actor, id, 7);
  await chooseFeed(actor, id, "new");
  return id;
}

async function aSignature({ email }: RecentActor, mark: Mark) {
  const petition = await anOpenPetition(now);
  const signature = await signs({ petition, given: { email, name: mark("signer"), comment: mark("comment") } }, now);
  await db.signature.update({ where: { id: signature }, data: { verifiedAt: now, mailKind: null, mailTryAt: null } });
  return { petition, signature };
}

/** Mails that wait, that were kept, links that were not used, and every way to sign in. */
async function whatHangs(actor: RecentActor, mark: Mark): Promise<void> {
  const { userId, email, sessionId } = actor;
  const letter = { subject: mark("subject"), text: mark("mail") };
  const mailId = await db.$transaction((work) => writeMail(work, { userId, key: `a mail ${userId}`, letter }, now));
  const complaint = await db.complaint.findFirstOrThrow({ where: { ownerId: userId } });
  await db.reminder.create({ data: { complaintId: complaint.id, occasion: idOf(1), mailId: mailId ?? "" } });
  await sendMail({ to: email, subject: mark("kept"), text: mark("kept-mail") }, now);
  await makeProof({ purpose: "confirm", holder: sessionId, email }, now);
  await makeProof({ purpose: "new-address", holder: userId, email: `${mark("new-address")}@example.org` }, now);
  await makeProof({ purpose: "old-address", holder: userId, email: `${mark("old-address")}@example.org` }, now);
  const expiresAt = new Date(now.getTime() + 1);
  const invitation = randomUUID();
  const invited = { id: invitation, ...sealAddress("Invitation", invitation, email), role: "organiser", expiresAt };
  await db.invitation.create({ data: invited });
  await aFactorOf(userId);
  await db.recoveryCode.create({ data: { codeHash: randomUUID(), userId } });
  await aPasskeyOf(userId, mark("passkey"));
}

/** The ids of a person, of their cases, their draft, their pictures, their passkeys and their copy: whatever else is theirs names one of these. */
async function idsOf(userId: string): Promise<string[]> {
  const {
    complaints,
    draft,
    passkeys,
    export: copy,
  } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    include: {
      complaints: { include: { files: true } },
      draft: { include: { files: true } },
      passkeys: true,
      export: true,
    },
  });
  const held = [...complaints, ...(draft ? [draft] : [])];
  const files = held.flatMap((one) => [one.id, ...one.files.map(({ id }) => id)]);
  return [userId, ...files, ...passkeys.map(({ id }) => id), copy?.id ?? ""];
}
