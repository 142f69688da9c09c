import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { type Actor, canOrganise, type Organiser } from "@/lib/kernel/actor";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { findSignedInUser, findUserBySessionToken, sessionCookieName } from "./auth";
import { findRole } from "./auth-adapter";
import { draftCookieName, readTicket, type Ticket, typedCookieName } from "./cookies";
import { openRefusedForm } from "./refused-form";

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

/** The person as an organiser, if their role says so now. */
export async function organiserOf({ userId }: Actor): Promise<Organiser | undefined> {
  // The one place that vouches for an organiser: the role has just been read.
  return canOrganise((await findRole(userId)) ?? "") ? ({ userId } as Organiser) : undefined;
}

/** The organiser of this request, or why there is none. */
export async function findOrganiser(): Promise<Result<Organiser, "signed-out" | "not-an-organiser">> {
  const actor = await findActor();
  if (!actor) return refuse("signed-out");
  const organiser = await organiserOf(actor);
  return organiser ? succeed(organiser) : refuse("not-an-organiser");
}

/** Where the draft of this browser is, with its key; undefined for no cookie, or one that cannot be ours. */
export async function findDraftTicket(): Promise<Ticket | undefined> {
  const jar = await cookies();
  return readTicket(jar.get(draftCookieName)?.value);
}

export async function readCookie(name: string): Promise<string | undefined> {
  const jar = await cookies();
  return jar.get(name)?.value;
}

/** What this browser typed into a form that was refused within the hour, to show it again. */
export async function findRefusedForm(form: string, now: Date): Promise<unknown> {
  return openRefusedForm(form, await readCookie(typedCookieName), now);
}
