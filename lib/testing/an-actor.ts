import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { actorOfNewSession, organiserOf } from "@/lib/infra/session";
import { newToken } from "@/lib/infra/vault";
import type { Actor, Organiser } from "@/lib/kernel/actor";

const farOff = new Date("2099-01-01T00:00:00Z");

/** Somebody with an account who has just signed in. Without an address it is somebody new. */
export async function anActor(email = `${crypto.randomUUID()}@example.org`): Promise<Actor> {
  const user = await authAdapter.createUser({ email, emailVerified: null });
  const sessionToken = newToken();
  await authAdapter.createSession({ sessionToken, userId: user.id, expires: farOff });
  const actor = await actorOfNewSession(sessionToken);
  if (!actor) throw new Error("The new session signs nobody in");
  return actor;
}

/** Somebody with an account to whom the role was given. */
export async function anOrganiser(): Promise<Organiser> {
  const actor = await anActor();
  await db.user.update({ where: { id: actor.userId }, data: { role: "organiser" } });
  const organiser = await organiserOf(actor);
  if (!organiser) throw new Error("The role makes no organiser");
  return organiser;
}
