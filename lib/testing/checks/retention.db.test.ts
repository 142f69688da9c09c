import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { purgeConcerns, withdrawConcern } from "@/lib/concerns/commands";
import { askForCopy, purgeCopies } from "@/lib/accounts/commands/copies";
import { makeCopies } from "@/lib/accounts/commands/copy-job";
import { openComplaint } from "@/lib/complaints/commands";
import { purgeEvidence } from "@/lib/evidence/commands";
import { picturesOf } from "@/lib/evidence/queries";
import { addPieces, purgeExpiredDrafts } from "@/lib/findings/commands";
import { purgeSignIns } from "@/lib/infra/auth-adapter";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { makeProof } from "@/lib/infra/mailed-proof";
import { purgeOutbox, writeMail } from "@/lib/infra/outbox";
import { keepRefusedForm, purgeRefusedForms } from "@/lib/infra/refused-form";
import { invite, purgeInvitations } from "@/lib/organisers/commands/people";
import { purgeReports, sendReport } from "@/lib/reports/commands";
import { settleReport } from "@/lib/reports/commands/settle";
import { offerContribution, purgeUnconfirmed } from "@/lib/statistics/commands";
import { publishRelease } from "@/lib/statistics/commands/publish-release";
import type { OfferedAnswer } from "@/lib/statistics/schema";
import { aCounting, aCrowd } from "@/lib/testing/a-counting";
import { anEvent } from "@/lib/testing/a-case";
import { concernIsSent } from "@/lib/testing/a-concern";
import { aDatabase } from "@/lib/testing/a-database";
import { aBrowser, aFinding, noon, typeAll } from "@/lib/testing/a-finding";
import { happened } from "@/lib/testing/a-kept-case";
import { aReport } from "@/lib/testing/a-report";
import { aSignInLink } from "@/lib/testing/a-sign-in-link";
import { anActor, anAdmin, anOrganiser, aRecentActor } from "@/lib/testing/an-actor";
import { forgetReleases } from "@/lib/testing/forget-releases";
import { someAnswers } from "@/lib/testing/some-answers";
import { someCaptions, someKeptPieces } from "@/lib/testing/some-evidence";
import { aPasskeyOf } from "@/lib/testing/ways-in";
import { readSource } from "./source-files";
import { days, goneAfter, signersKept } from "./signers-kept";

beforeAll(aDatabase);
beforeEach(async () => {
  await forgetReleases();
  await db.$executeRaw`TRUNCATE "User", "Draft", "VerificationToken", "ChangeReport", "RefusedForm", "Petition", "EvidenceFile", "StoredBytes" CASCADE`;
});

const { now, today } = noon;
const tables = { Draft: db.draft, User: db.user, Complaint: db.complaint, Letter: db.letter } as const;

/** Somebody with a complaint, its letter, and a new draft. */
async function aPersonWithEverything(): Promise<string> {
  const actor = await anActor();
  const pieces = await someKeptPieces();
  await typeAll({ kind: "account", actor });
  await addPieces({ kind: "account", actor }, { pieces }, now);
  const answers = { ...aFinding({ evidence: someCaptions(pieces) }), pieces };
  const opened = await openComplaint(actor, answers, { on: today, pictures: await picturesOf(pieces) });
  await happened(actor, opened.ok ? opened.value : "", anEvent("delivered", today));
  await typeAll({ kind: "account", actor }, { platform: { practice: "linkedin-content-ai" } });
  return actor.userId;
}

async function erasedWithTheAccount(count: () => Promise<number>): Promise<void> {
  const id = await aPersonWithEverything();
  await purgeExpiredDrafts(days(10_000));
  expect(await count()).toBe(1);
  await db.user.delete({ where: { id } });
  expect(await count()).toBe(0);
}

/** Releases what is confirmed by the second that is over next. */
async function releasedWith(answers: readonly OfferedAnswer[] = []): Promise<void> {
  await sleep(1_000);
  const moment = await databaseNow();
  await publishRelease(new Date(moment.getTime() - moment.getUTCMilliseconds()), () => Promise.resolve(answers));
}

/** A concern goes after three years, and when it is taken back. */
async function aConcernGoes(count: () => Promise<number>): Promise<void> {
  await concernIsSent({}, now);
  expect(await count()).toBe(1);
  await goneAfter(1_095, purgeConcerns);
  expect(await count()).toBe(0);
  await withdrawConcern(await concernIsSent({}, now), now);
  expect(await count()).toBe(0);
}

/** A link goes after a day, and after a week where it takes an account back. */
async function linksGo(): Promise<void> {
  await aSignInLink("sofia@example.org", now);
  await goneAfter(1, purgeSignIns);
  await makeProof({ purpose: "old-address", holder: "somebody", email: "sofia@example.org" }, now);
  await goneAfter(7, purgeSignIns);
}

async function invitationsGo(): Promise<void> {
  const asked = { email: "anna@example.org", role: "organiser", client: crypto.randomUUID() } as const;
  await invite({ by: await anAdmin(), ...asked }, now);
  await goneAfter(7, purgeInvitations);
}

/** What the schema promises of each column, and the proof of it. */
const proofs: Record<string, () => Promise<void>> = {
  "User.emailHash keep=account": () => erasedWithTheAccount(() => tables.User.count()),
  "User.sealedEmail keep=account": () => erasedWithTheAccount(() => tables.User.count()),
  "Session.device keep=30d": async () => {
    const { userId } = await anActor();
    await db.session.updateMany({ where: { userId }, data: { expires: days(30), device: "firefox android" } });
    await goneAfter(30, purgeSignIns);
  },
  "VerificationToken.emailHash keep=7d": linksGo,
  "VerificationToken.sealedEmail keep=7d": linksGo,
  "Passkey.sealedName keep=account": async () => {
    const { userId } = await anActor();
    await aPasskeyOf(userId);
    await db.user.delete({ where: { id: userId } });
    expect(await db.passkey.count()).toBe(0);
  },
  "Draft.sealed keep=7d": async () => {
    await typeAll(aBrowser());
    await goneAfter(7, purgeExpiredDrafts);
    await erasedWithTheAccount(() => tables.Draft.count());
  },
  "Complaint.sealed keep=account": () => erasedWithTheAccount(() => tables.Complaint.count()),
  "CaseEvent.sealed keep=account": () => erasedWithTheAccount(() => db.caseEvent.count()),
  "OutboxMail.sealed keep=7d": async () => {
    const { userId } = await anActor();
    const letter = { subject: "A reminder", text: "Some words" };
    const write = () => db.$transaction((work) => writeMail(work, { userId, key: "one", letter }, now));
    await write();
    await goneAfter(7, purgeOutbox);
    await write();
    await db.user.delete({ where: { id: userId } });
    expect(await db.outboxMail.count()).toBe(0);
  },
  "StoredBytes.sealed keep=account": () =>
    erasedWithTheAccount(async () => {
      await purgeEvidence(days(10_000));
      return db.storedBytes.count();
    }),
  "Letter.sealedDocument keep=account": () => erasedWithTheAccount(() => tables.Letter.count()),
  "Letter.sealedPdf keep=account": () => erasedWithTheAccount(() => tables.Letter.count()),
  "Contribution.personHash keep=release": async () => {
    await aCrowd(2);
    await releasedWith();
    expect(await db.contribution.count()).toBe(0);
    await offerContribution(aCounting(), "sofia@example.org", now);
    await goneAfter(7, purgeUnconfirmed);
  },
  "Counted.personHash keep=forever": async () => {
    await aCrowd(2);
    await releasedWith();
    await purgeUnconfirmed(days(10_000));
    expect(await db.counted.count()).toBe(2);
  },
  "CountedAnswer.ownerHash keep=forever": async () => {
    await releasedWith(someAnswers(2));
    await purgeUnconfirmed(days(10_000));
    expect(await db.countedAnswer.count()).toBe(2);
  },
  ...signersKept,
  "SecondFactor.sealed keep=account": async () => {
    const { userId } = await anOrganiser();
    expect(await db.secondFactor.count({ where: { userId } })).toBe(1);
    await db.user.delete({ where: { id: userId } });
    expect(await db.secondFactor.count({ where: { userId } })).toBe(0);
  },
  "Invitation.emailHash keep=7d": invitationsGo,
  "Invitation.sealedEmail keep=7d": invitationsGo,
  "ChangeReport.sealed keep=730d": async () => {
    await sendReport(aReport(), now);
    await goneAfter(730, purgeReports);
    await sendReport(aReport(), now);
    const { id } = await db.changeReport.findFirstOrThrow();
    await settleReport({ by: await anOrganiser(), id, verdict: "accepted" }, now);
    await goneAfter(90, purgeReports);
  },
  "ChangeReport.sealedPicture keep=730d": async () => {
    await sendReport({ ...aReport(), picture: { bytes: Buffer.from("a picture"), type: "image/png" } }, now);
    await goneAfter(730, purgeReports);
  },
  "Concern.sealed keep=1095d": () => aConcernGoes(() => db.concern.count()),
  "ConcernEntry.sealed keep=1095d": () => aConcernGoes(() => db.concernEntry.count()),
  "RefusedForm.sealed keep=1h": async () => {
    await keepRefusedForm("a form", { words: "anything" }, now);
    await goneAfter(1 / 24, purgeRefusedForms);
  },
  "AccountExportPart.sealed keep=1d": async () => {
    await askForCopy(await aRecentActor(), now);
    await makeCopies(() => now, new AbortController().signal);
    expect(await db.accountExportPart.count()).toBe(1);
    await goneAfter(1, purgeCopies);
    expect(await db.accountExportPart.count()).toBe(0);
  },
};

/** "User.email keep=account" for each column that the schema marks. */
function promises(schema: string): string[] {
  return [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, model, body = ""]) =>
    [...body.matchAll(/@personal (keep=\w+).*\n(?:\s*\/\/\/.*\n)*\s*(\w+)/g)].map(
      ([, keep, column]) => `${model}.${column} ${keep}`,
    ),
  );
}

test("every promise about how long something is kept has a proof here", () => {
  expect(promises(readSource("prisma/schema.prisma"))).toEqual(Object.keys(proofs));
});

test.each(Object.entries(proofs))("%s", async (_, proof) => {
  await proof();
});
