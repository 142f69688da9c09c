import { now } from "@/lib/infra/clock";
import { sessionCookieName } from "@/lib/infra/auth";
import { wireName } from "@/lib/infra/cookies";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { withDatabase } from "@/lib/infra/launch/with-database";
import { newToken } from "@/lib/infra/vault";
import { aKeptCase, happened } from "@/lib/testing/a-kept-case";
import { anEvent } from "@/lib/testing/a-case";
import { anActor, anOrganisersSession } from "@/lib/testing/an-actor";
import { noon } from "@/lib/testing/a-finding";

/** A session of that person, in which nothing but the address was shown. */
async function aSession(userId: string): Promise<string> {
  const sessionToken = newToken();
  await authAdapter.createSession({ sessionToken, userId, expires: new Date("2099-01-01T00:00:00Z") });
  return sessionToken;
}

/** Plants somebody of every role in the portal's database, one of them with a complaint, and prints their sessions. */
async function plant(): Promise<void> {
  const [owner, another, half] = [await anActor(), await anActor(), await anActor()];
  const complaint = await aKeptCase(owner);
  await happened(owner, complaint.id, anEvent("delivered", noon.today));
  const event = await db.caseEvent.findFirstOrThrow({ where: { complaintId: complaint.id } });
  await db.user.update({ where: { id: half.userId }, data: { role: "admin" } });
  const sessions = {
    owner: await aSession(owner.userId),
    "another complainant": await aSession(another.userId),
    "organiser without second factor": await aSession(half.userId),
    organiser: await anOrganisersSession("organiser", now()),
    admin: await anOrganisersSession("admin", now()),
  };
  const planted = { cookie: wireName(sessionCookieName()), sessions, complaint, event: event.id };
  process.stdout.write(`${JSON.stringify(planted)}\n`);
}

await withDatabase(plant);
