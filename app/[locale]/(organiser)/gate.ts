import "server-only";
import { redirect } from "next/navigation";
import { type ReturnPage, returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { findActor, findCandidate, findOrganiser } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { type Admin, type Candidate, isAdmin, type Organiser } from "@/lib/kernel/actor";
import type { Nested } from "@/lib/kernel/nest-fields";
import { recordRefusal } from "@/lib/organisers/commands/refuse";

const notForYou = "This is for organisers. Whoever runs this copy of Unticked can let you in.";
const notForOrganisers = "This is for admins. One of them can do it for you.";

const signIn = (page: ReturnPage) => `/sign-in?note=needed${returnQuery(page, "&")}` as const;
const secondFactor = (page: ReturnPage) => `/organise/second-factor${returnQuery(page)}` as const;

/** Writes down that somebody who is signed in was not let in. */
async function refused(page: string): Promise<undefined> {
  answerWith(403);
  const actor = await findActor();
  if (actor) await recordRefusal({ by: actor, page }, now());
}

/**
 * The organiser who opens a page. Who has to sign in first, or show a second factor, is led there and back to `page`, the nearest page of
 * the list; who is no organiser has been answered 403: draw `NotForYou` for undefined.
 */
export async function organiserAt(page: ReturnPage): Promise<Organiser | undefined> {
  const found = await findOrganiser();
  if (found.ok) return found.value;
  if (found.reason === "signed-out") redirect(signIn(page));
  if (found.reason === "second-factor") redirect(secondFactor(page));
  return refused(page);
}

/** Who opens the page that asks for a second factor, to go on to `page`: the same for whoever has the role. */
export async function candidateAt(page: ReturnPage): Promise<Candidate | undefined> {
  const found = await findCandidate();
  if (found.ok) return found.value;
  if (found.reason === "signed-out") redirect(signIn(page));
  return refused(page);
}

/** The same for a page of admins. */
export async function adminAt(page: ReturnPage): Promise<Admin | undefined> {
  const organiser = await organiserAt(page);
  if (!organiser) return undefined;
  return isAdmin(organiser) ? organiser : refused(page);
}

/** The organiser who asks for a file, or the answer that they get instead. */
export async function organiserOrAnswer(page: ReturnPage): Promise<Organiser | Response> {
  const found = await findOrganiser();
  if (found.ok) return found.value;
  if (found.reason === "signed-out") return seeOther(signIn(page));
  if (found.reason === "second-factor") return seeOther(secondFactor(page));
  await refused(page);
  return sentence(403, notForYou);
}

/** A form that an organiser has sent. */
export interface Posted<By> {
  by: By;
  posted: Nested;
}

/** Reads the form of an organiser, or gives the answer to send instead: to whoever is none, or whose form is not ours. */
export async function organisersPost(request: Request, page: ReturnPage): Promise<Posted<Organiser> | Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const by = await organiserOrAnswer(page);
  return by instanceof Response ? by : { by, posted };
}

/** The same for an admin. */
export async function adminsPost(request: Request, page: ReturnPage): Promise<Posted<Admin> | Response> {
  const read = await organisersPost(request, page);
  if (read instanceof Response) return read;
  const { by, posted } = read;
  if (isAdmin(by)) return { by, posted };
  await refused(page);
  return sentence(403, notForOrganisers);
}
