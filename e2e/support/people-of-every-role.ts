import { chooseFeed } from "@/lib/complaints/commands/settings";
import { ownConcernPage } from "@/lib/concerns/addresses";
import { concernIdIn } from "@/lib/concerns/store";
import { now } from "@/lib/infra/clock";
import { sessionCookieName } from "@/lib/infra/auth";
import { wireName } from "@/lib/infra/cookies";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { withDatabase } from "@/lib/infra/launch/with-database";
import { newToken } from "@/lib/infra/vault";
import type { Actor } from "@/lib/kernel/actor";
import { confirmPage, withdrawPage } from "@/lib/petitions/addresses";
import { openSigner } from "@/lib/petitions/sealing";
import { mailedToken, openPetitionKey } from "@/lib/petitions/store";
import { sendReport } from "@/lib/reports/commands";
import { concernIsSent } from "@/lib/testing/a-concern";
import { aKeptCase, happened } from "@/lib/testing/a-kept-case";
import { anEvent } from "@/lib/testing/a-case";
import { anActor, anOrganisersSession } from "@/lib/testing/an-actor";
import { noon } from "@/lib/testing/a-finding";
import { aReport } from "@/lib/testing/a-report";
import { anOpenPetition, signs } from "@/lib/testing/a-signer";
import { aTakenMessage, aTakenPicture, someKeptPieces } from "@/lib/testing/some-evidence";

/** A session of that person, in which nothing but the address was shown. */
async function aSession(userId: string): Promise<string> {
  const sessionToken = newToken();
  await authAdapter.createSession({ sessionToken, userId, expires: new Date("2099-01-01T00:00:00Z") });
  return sessionToken;
}

/** A case with a letter, an event, a picture, an e-mail and a calendar of its own. */
async function aCase(owner: Actor) {
  const pieces = await someKeptPieces([aTakenPicture(crypto.randomUUID()), aTakenMessage()], {}, now());
  const complaint = await aKeptCase(owner, {}, pieces);
  await happened(owner, complaint.id, anEvent("delivered", noon.today));
  await chooseFeed(owner, complaint.id, "new");
  const event = await db.caseEvent.findFirstOrThrow({ where: { complaintId: complaint.id } });
  const [picture, message] = pieces.map(({ id }) => id);
  return { ...complaint, event: event.id, picture, message };
}

/** What somebody said of the portal, with the link by which they find it again. */
async function aSentConcern() {
  const token = await concernIsSent({ email: undefined }, now());
  return { id: concernIdIn(token), page: ownConcernPage(token) };
}

/** What somebody saw of a platform, with a picture. */
async function aSentReport() {
  const report = aReport();
  const [{ bytes } = { bytes: undefined }] = [aTakenPicture()];
  const at = now();
  await sendReport({ ...report, ...(bytes && { picture: { bytes, type: "image/png" } }) }, at);
  return db.changeReport.findFirstOrThrow({ where: { sentAt: at }, select: { id: true } });
}

const somebodyNew = () => ({ email: `${crypto.randomUUID()}@example.org`, isNameShown: true });

/** A petition with a signature that counts, whose comment waits for a decision, and one whose mail was not answered. */
async function aSignedPetition() {
  const id = await anOpenPetition(now());
  const signature = await signs({ petition: id, given: { ...somebodyNew(), comment: "Ask first." } }, now());
  await signs({ petition: id, given: somebodyNew() }, now());
  await db.signature.update({ where: { id: signature }, data: { verifiedAt: now(), mailKind: null, mailTryAt: null } });
  const key = openPetitionKey(await db.petitionKey.findUniqueOrThrow({ where: { petitionId: id } }));
  const signed = await db.signature.findMany({ where: { petitionId: id }, include: { key: true } });
  const pages = signed.flatMap((row) => {
    const signer = openSigner(key, { ...row, salt: row.key?.salt });
    if (!signer) return [];
    const [confirm, withdraw] = (["confirm", "withdraw"] as const).map((kind) => mailedToken(kind, row, signer));
    return [confirmPage(id, confirm ?? ""), withdrawPage(id, withdraw ?? "")];
  });
  return { id, signature, pages };
}

/** Plants somebody of every role in the portal's database, one of them with a complaint, and of everything that has an id one; prints them. */
async function plant(): Promise<void> {
  const [owner, another, half] = [await anActor(), await anActor(), await anActor()];
  await db.user.update({ where: { id: half.userId }, data: { role: "admin" } });
  const sessions = {
    owner: await aSession(owner.userId),
    "another complainant": await aSession(another.userId),
    "organiser without second factor": await aSession(half.userId),
    organiser: await anOrganisersSession("organiser", now()),
    admin: await anOrganisersSession("admin", now()),
  };
  const planted = {
    ...{ cookie: wireName(sessionCookieName()), sessions },
    ...{ complaint: await aCase(owner), concern: await aSentConcern() },
    ...{ report: await aSentReport(), petition: await aSignedPetition() },
  };
  process.stdout.write(`${JSON.stringify(planted)}\n`);
}

await withDatabase(plant);
