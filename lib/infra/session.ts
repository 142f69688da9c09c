import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/lib/kernel/actor";
import { findSignedInUser, findUserBySessionToken, sessionCookieName } from "./auth";
import { draftCookieName, readDraftTicket, type DraftTicket } from "./cookies";

function actorOf({ id, email }: { id: string; email: string }): Actor {
  // The one place that vouches for a person: the session has just been read.
  return { userId: id, email } as Actor;
}

/** The signed-in person of this request, if there is one. */
export const findActor = cache(async (): Promise<Actor | undefined> => {
  const jar = await cookies();
  if (!jar.has(sessionCookieName())) return undefined;
  const user = await findSignedInUser();
  return user && actorOf(user);
});

/** The person who has just signed in, before the cookie has come back. */
export async function actorOfNewSession(sessionToken: string): Promise<Actor | undefined> {
  const user = await findUserBySessionToken(sessionToken);
  return user && actorOf(user);
}

/** The draft this browser holds the key of; `stale` when it holds a cookie that cannot be one of ours. */
export async function findDraftTicket(): Promise<DraftTicket | undefined> {
  const jar = await cookies();
  return readDraftTicket(jar.get(draftCookieName)?.value);
}

export async function readCookie(name: string): Promise<string | undefined> {
  const jar = await cookies();
  return jar.get(name)?.value;
}
