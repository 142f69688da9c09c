import { authAdapter } from "@/lib/infra/auth-adapter";
import { now } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { actorOfNewSession, organiserOfSession, recentActorOfSession } from "@/lib/infra/session";
import { newToken, sha256 } from "@/lib/infra/vault";
import {
  type Actor,
  type Admin,
  isAdmin,
  type Organiser,
  type OrganiserRole,
  type RecentActor,
} from "@/lib/kernel/actor";
import { aFactorOf } from "./ways-in";

const farOff = new Date("2099-01-01T00:00:00Z");

/** Somebody with an account who has just signed in. Without an address it is somebody new. */
export async function anActor(email = anAddress()): Promise<Actor> {
  const actor = await actorOfNewSession(await aSession(email));
  if (!actor) throw new Error("The new session signs nobody in");
  return actor;
}

/** The same, as one who has just shown that they are there. */
export async function aRecentActor(email = anAddress()): Promise<RecentActor> {
  const found = await recentActorOfSession(await aSession(email), now());
  if (!found.ok) throw new Error(`The new session is not recent: ${found.reason}`);
  return found.value;
}

const anAddress = () => `${crypto.randomUUID()}@example.org`;

/** The token of a new session. */
async function aSession(email: string): Promise<string> {
  const user = await authAdapter.createUser({ email, emailVerified: null });
  const sessionToken = newToken();
  await authAdapter.createSession({ sessionToken, userId: user.id, expires: farOff });
  return sessionToken;
}

/** When the second factors of tests were shown. */
const shownAt = new Date("2026-11-21T12:00:00Z");

/** Gives somebody the role and a session in which a second factor was shown then: its token. */
export async function anOrganisersSession(role: OrganiserRole = "organiser", at = shownAt): Promise<string> {
  const { userId } = await anActor();
  await db.user.update({ where: { id: userId }, data: { role } });
  await aFactorOf(userId, at);
  const sessionToken = newToken();
  await db.session.create({
    data: { tokenHash: sha256(sessionToken), userId, expires: farOff, secondFactorAt: at },
  });
  return sessionToken;
}

/** Somebody who has the role and has shown a second factor. */
export async function anOrganiser(role: OrganiserRole = "organiser"): Promise<Organiser> {
  const organiser = await organiserOfSession(await anOrganisersSession(role), shownAt);
  if (!organiser.ok) throw new Error(`The session makes no organiser: ${organiser.reason}`);
  return organiser.value;
}

/** The same for an admin. */
export async function anAdmin(): Promise<Admin> {
  const organiser = await anOrganiser("admin");
  if (!isAdmin(organiser)) throw new Error("The role makes no admin");
  return organiser;
}
