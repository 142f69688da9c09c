import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import {
  type Actor,
  type ActorInSession,
  type Candidate,
  type Organiser,
  organiserRole,
  type RecentActor,
} from "@/lib/kernel/actor";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import type { Switches } from "@/lib/kernel/switches";
import { findSignedInUser, findUserBySessionToken, sessionCookieName } from "./auth";
import {
  findAccountSession,
  findDeskSession,
  type DeskSession,
  rememberConfirmation,
  rememberSecondFactor,
} from "./auth-adapter";
import { now } from "./clock";
import { draftCookieName, readTicket, type Ticket, typedCookieName, wireName } from "./cookies";
import { openRefusedForm } from "./refused-form";

function actorOf({ id, email }: { id: string; email: string }): Actor {
  // The one place that vouches for a person: the session has just been read.
  return { userId: id, email } as Actor;
}

/** The signed-in person of this request, if there is one. */
export const findActor = cache(async (): Promise<Actor | undefined> => {
  if ((await readCookie(sessionCookieName())) === undefined) return undefined;
  const user = await findSignedInUser();
  return user && actorOf(user);
});

/**
 * Whether the frame of a page speaks to somebody who is signed in. In static mode, in which nobody is asked for what is not needed, whoever
 * has a session's cookie is taken for one; what is theirs is shown to nobody on that ground.
 */
export async function isGreeted({ staticMode }: Pick<Switches, "staticMode">): Promise<boolean> {
  return staticMode ? (await readCookie(sessionCookieName())) !== undefined : (await findActor()) !== undefined;
}

/** The person who has just signed in, before the cookie has come back. */
export async function actorOfNewSession(sessionToken: string): Promise<Actor | undefined> {
  const user = await findUserBySessionToken(sessionToken);
  return user && actorOf(user);
}

/** How long somebody who has confirmed that they are there may do what cannot be taken back. */
const recentMs = 15 * 60 * 1000;

/** The person whose session it is, as one who has confirmed of late that they are there, or why not. */
export async function recentActorOfSession(
  sessionToken: string | undefined,
  now: Date,
): Promise<Result<RecentActor, "signed-out" | "confirm">> {
  const found = await findAccountSession(sessionToken, now);
  if (!found) return refuse("signed-out");
  const { confirmedAt, ...actor } = found;
  if (!confirmedAt || now.getTime() - confirmedAt.getTime() >= recentMs) return refuse("confirm");
  // The one place that vouches for it: the session and the moment have just been read.
  return succeed(actor as RecentActor);
}

/** The same for this request. "signed-out": lead to sign-in; "confirm": lead to /account/confirm. */
export async function findRecentActor(): Promise<Result<RecentActor, "signed-out" | "confirm">> {
  return recentActorOfSession(await readCookie(sessionCookieName()), now());
}

/** The person whose session it is, with the session. */
export async function actorInSession(sessionToken: string | undefined, now: Date): Promise<ActorInSession | undefined> {
  const found = await findAccountSession(sessionToken, now);
  return found && { ...actorOf({ id: found.userId, email: found.email }), sessionId: found.sessionId };
}

/** The same for this request. */
export async function findActorInSession(): Promise<ActorInSession | undefined> {
  return actorInSession(await readCookie(sessionCookieName()), now());
}

/** Notes that the person has just shown, in this session, that they are there. */
export async function confirmSession({ sessionId }: ActorInSession, now: Date): Promise<void> {
  await rememberConfirmation(sessionId, now);
}

/** Why somebody is no organiser at this moment. */
export type DeskRefusal = "signed-out" | "not-an-organiser" | "second-factor";

/** At the desk of a shared computer nobody comes by with yesterday's second factor. */
const secondFactorLifeMs = 12 * 60 * 60 * 1000;

/** A second factor that was set up anew, or taken away, ends what the one before it opened. */
function isShown({ secondFactorAt, confirmedAt }: DeskSession, now: Date): boolean {
  if (!secondFactorAt || !confirmedAt || secondFactorAt < confirmedAt) return false;
  return now.getTime() - secondFactorAt.getTime() < secondFactorLifeMs;
}

/** The organiser whose session it is, or why there is none: read afresh each time, so that what was taken away ends with the next request. */
export async function organiserOfSession(
  sessionToken: string | undefined,
  now: Date,
): Promise<Result<Organiser, DeskRefusal>> {
  const found = await findDeskSession(sessionToken, now);
  if (!found) return refuse("signed-out");
  const role = organiserRole(found.role);
  if (!role) return refuse("not-an-organiser");
  if (!isShown(found, now)) return refuse("second-factor");
  // The one place that vouches for an organiser: session, role and second factor have just been read.
  return succeed({ userId: found.userId, role } as Organiser);
}

/** The organiser of this request, or why there is none. */
export const findOrganiser = cache(async (): Promise<Result<Organiser, DeskRefusal>> => {
  return organiserOfSession(await readCookie(sessionCookieName()), now());
});

/** The person of this request as one who may show a second factor, or why not. */
export async function findCandidate(): Promise<Result<Candidate, Exclude<DeskRefusal, "second-factor">>> {
  return candidateOfSession(await readCookie(sessionCookieName()), now());
}

/** The same for a session by its token. */
export async function candidateOfSession(
  sessionToken: string | undefined,
  now: Date,
): Promise<Result<Candidate, Exclude<DeskRefusal, "second-factor">>> {
  const found = await findDeskSession(sessionToken, now);
  if (!found) return refuse("signed-out");
  if (!organiserRole(found.role)) return refuse("not-an-organiser");
  const { userId, email, sessionId } = found;
  return succeed({ userId, email, sessionId } as Candidate);
}

/** Lets a candidate who has shown a second factor in as an organiser, in this session alone. */
export async function letIn({ sessionId }: Candidate, now: Date): Promise<void> {
  await rememberSecondFactor(sessionId, now);
}

/** Where the draft of this browser is, with its key; undefined for no cookie, or one that cannot be ours. */
export async function findDraftTicket(): Promise<Ticket | undefined> {
  return readTicket(await readCookie(draftCookieName));
}

/** The value of a cookie of ours, by the name that the code has for it. */
export async function readCookie(name: string): Promise<string | undefined> {
  const jar = await cookies();
  return jar.get(wireName(name))?.value;
}

/** What this browser typed into a form that was refused within the hour, to show it again. */
export async function findRefusedForm(form: string, now: Date): Promise<unknown> {
  return openRefusedForm(form, await readCookie(typedCookieName), now);
}
