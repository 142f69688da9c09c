import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { acceptInvitation, appoint } from "@/lib/accounts/commands/appoint";
import { withdrawConcern } from "@/lib/concerns/commands";
import { actOnConcern } from "@/lib/concerns/commands/act";
import { concernIdIn } from "@/lib/concerns/store";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { addressHash } from "@/lib/infra/sealed-address";
import { candidateOfSession } from "@/lib/infra/session";
import { newToken } from "@/lib/infra/vault";
import type { Admin } from "@/lib/kernel/actor";
import { changePeople, invite } from "@/lib/organisers/commands/people";
import { recordRefusal } from "@/lib/organisers/commands/refuse";
import { setUpSecondFactor, showSecondFactor } from "@/lib/organisers/commands/second-factor";
import { setLimit } from "@/lib/organisers/commands/set-limit";
import { throwSwitch } from "@/lib/organisers/commands/switch";
import { codeAt } from "@/lib/organisers/one-time-code";
import { checkLog } from "@/lib/organisers/queries/check-log";
import { type DeedKind, deedKinds, detailSchema } from "@/lib/organisers/schema";
import { offeredSecret } from "@/lib/organisers/store";
import * as beside from "@/lib/petitions/desk/commands/accompany-petition";
import type { At } from "@/lib/petitions/desk/commands/act";
import { decideComment, undecideComment } from "@/lib/petitions/desk/commands/decide-comment";
import * as invalidations from "@/lib/petitions/desk/commands/invalidate";
import { takeDelivery } from "@/lib/petitions/desk/commands/take-delivery";
import * as timing from "@/lib/petitions/desk/commands/time-petition";
import { discardPetition, rewritePetition, writePetition } from "@/lib/petitions/desk/commands/write-petition";
import { invalidationSchema } from "@/lib/petitions/desk/criteria";
import { type Opening, petitionSchema } from "@/lib/petitions/desk/schema";
import type { Verdict } from "@/lib/petitions/schema";
import { sendReport } from "@/lib/reports/commands";
import { settleReport } from "@/lib/reports/commands/settle";
import { concernIsSent } from "@/lib/testing/a-concern";
import { aDatabase } from "@/lib/testing/a-database";
import { aReport } from "@/lib/testing/a-report";
import { plantSigners } from "@/lib/testing/a-signature";
import { anActor, anAdmin, anOrganiser } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";

let by: Admin;
beforeAll(async () => {
  await aDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), "unticked-audited-"));
  anEnvironment({ ...env(), dataDir });
  by = await anAdmin();
  return () => rmSync(dataDir, { recursive: true });
});

const now = new Date("2026-11-22T12:00:00Z");
const clock = () => now;
const isNow = { opensOn: undefined, closesOn: undefined };
const tomorrow = { opensOn: "2026-11-23", closesOn: undefined };
const delivery = { deliveredOn: "2026-11-22", outcome: "They took it." };

function words() {
  const title = `Ask first ${crypto.randomUUID().slice(0, 8)}`;
  return petitionSchema.parse({ title, addressee: "Pondlife", asks: "Ask.", reasons: "Because." });
}

/** A petition that has come that far. */
async function draft(): Promise<At> {
  const at = { by, petition: crypto.randomUUID() };
  await writePetition(at, words(), now);
  return at;
}
async function standing(opening: Opening): Promise<At> {
  const at = await draft();
  await timing.openPetition(at, opening, now);
  return at;
}

/** One with ten signatures, and what takes them out of the count. */
async function signed() {
  const at = await standing(isNow);
  await plantSigners(at.petition, { count: 10, domain: "bots.example", verifiedAt: now, hasComment: true });
  const form = { mark: crypto.randomUUID(), domain: "bots.example", to: now.toISOString(), reason: "Bots" };
  return { at, form: invalidationSchema.parse({ ...form, expected: "10" }) };
}
async function started() {
  const { at, form } = await signed();
  await invalidations.startInvalidation(at, form, now);
  return { at, id: form.mark };
}

async function aComment(): Promise<string> {
  const { petition: petitionId } = (await signed()).at;
  return (await db.signature.findFirstOrThrow({ where: { petitionId } })).id;
}
const decided = async (verdict: Verdict) => decideComment({ by, signature: await aComment(), verdict, note: "" }, now);

async function invited() {
  const [actor, client] = [await anActor(), crypto.randomUUID()];
  await invite({ by, email: actor.email, role: "organiser", client }, now);
  const { id } = await db.invitation.findUniqueOrThrow({
    where: { emailHash: addressHash("Invitation", actor.email) },
  });
  return { actor, id };
}

/** Somebody with the role, and the code that the app would show which they have set up. */
async function factor() {
  const { userId, email } = await anActor();
  await appoint(email, "organiser", now);
  const sessionToken = newToken();
  await authAdapter.createSession({ sessionToken, userId, expires: new Date("2099-01-01") });
  const found = await candidateOfSession(sessionToken, now);
  const candidate = found.ok ? found.value : expect.fail(found.reason);
  const codeIn = (at: Date) => codeAt(offeredSecret(candidate, undefined), at);
  await setUpSecondFactor({ by: candidate, code: codeIn(now), as: undefined }, now);
  return { candidate, codeIn };
}
const halfAMinuteLater = new Date(now.getTime() + 30_000);

async function onConcern(act: "acknowledge" | "ask" | "answer" | "close") {
  const id = concernIdIn(await concernIsSent({}, now)) ?? "";
  return actOnConcern({ by, id, act, words: "Some words" }, now);
}
const someSheets = () => ({ mark: crypto.randomUUID(), gathered: 9, source: "On paper" });

/** How each kind of act is done; whoever adds one says here how. */
const deeds: Record<DeedKind, () => Promise<unknown>> = {
  "desk.refuse": () => recordRefusal({ by, page: "/organise/people" }, now),
  "factor.set-up": factor,
  "factor.show": async () => {
    const { candidate, codeIn } = await factor();
    return showSecondFactor({ by: candidate, code: codeIn(halfAMinuteLater) }, halfAMinuteLater);
  },
  "factor.reset": async () => changePeople({ by, id: (await anOrganiser()).userId, act: "reset" }, now),
  "organiser.appoint": async () => appoint((await anActor()).email, "organiser", now),
  "organiser.invite": invited,
  "organiser.uninvite": async () => changePeople({ by, id: (await invited()).id, act: "uninvite" }, now),
  "organiser.accept": async () => acceptInvitation((await invited()).actor, now),
  "organiser.change-role": async () => changePeople({ by, id: (await anOrganiser()).userId, act: "remove" }, now),
  "switch.throw": () => throwSwitch({ by, name: "pauseUploads", value: "on" }, now),
  "limit.set": () => setLimit({ by, name: "report", points: 50 }, now),
  "report.settle": async () => {
    await sendReport(aReport(), now);
    return settleReport({ by, id: (await db.changeReport.findFirstOrThrow()).id, verdict: "accepted" }, now);
  },
  "concern.acknowledge": () => onConcern("acknowledge"),
  "concern.ask": () => onConcern("ask"),
  "concern.answer": () => onConcern("answer"),
  "concern.close": () => onConcern("close"),
  "concern.withdraw": async () => withdrawConcern(await concernIsSent({}, now), now),
  "petition.write": draft,
  "petition.rewrite": async () => rewritePetition(await draft(), words(), now),
  "petition.discard": async () => discardPetition(await draft(), now),
  "petition.open": () => standing(isNow),
  "petition.take-back": async () => timing.takeBackPetition(await standing(tomorrow), now),
  "petition.close": async () => timing.closePetition(await standing(isNow), { isNow: true, closesOn: undefined }, now),
  "petition.deliver": async () => {
    const at = await standing(isNow);
    await timing.closePetition(at, { isNow: true, closesOn: undefined }, now);
    return timing.deliverPetition(at, delivery, now);
  },
  "petition.post-news": async () => {
    const news = { mark: crypto.randomUUID(), title: "News", text: "Some", isMailed: false };
    return beside.postNews(await standing(isNow), news, now);
  },
  "petition.set-milestone": async () => beside.setMilestone(await draft(), { signatures: 9, banner: null }, now),
  "petition.remove-milestone": async () => beside.removeMilestone(await draft(), 9, now),
  "petition.add-gathered": async () => beside.addGathered(await standing(isNow), someSheets(), now),
  "petition.remove-gathered": async () => beside.removeGathered(await standing(isNow), crypto.randomUUID(), now),
  "petition.invalidate": started,
  "petition.cancel-invalidation": async () => {
    const { at, id } = await started();
    return invalidations.cancelInvalidation(at, id, now);
  },
  "petition.undo-invalidation": async () => {
    const { at, id } = await started();
    return invalidations.undoInvalidation(at, id, now);
  },
  "petition.finish-invalidation": async () => {
    await started();
    return invalidations.workOnInvalidations(clock, new AbortController().signal);
  },
  "petition.take-delivery": async () => takeDelivery(await standing(isNow), now),
  "comment.publish": () => decided("shown"),
  "comment.refuse": () => decided("off-topic"),
  "comment.undo": async () => undecideComment({ by, signature: await aComment() }, now),
};

test.each(deedKinds)("%s is written into the log", async (kind) => {
  const { number: before } = (await db.auditEvent.findFirst({ orderBy: { number: "desc" } })) ?? { number: 0 };
  await deeds[kind]();
  const entries = await db.auditEvent.findMany({ where: { number: { gt: before } } });
  const own = entries.filter((entry) => entry.kind === kind);
  expect(own.length).toBeGreaterThan(0);
  expect(own.flatMap(({ detail }) => Object.keys(detailSchema.parse(detail)))).not.toContain("refused");
});

test("and all that was written is one chain", async () => {
  const { whole, brokenAt } = await checkLog();
  expect([whole.number >= deedKinds.length, brokenAt]).toEqual([true, undefined]);
});
