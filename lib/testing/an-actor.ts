import { authAdapter } from "@/lib/infra/auth-adapter";
import { actorOfNewSession } from "@/lib/infra/session";
import { newToken } from "@/lib/infra/vault";
import type { Actor } from "@/lib/kernel/actor";

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
