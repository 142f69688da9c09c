import "server-only";
import { env } from "@/lib/infra/env";
import { mayMail } from "@/lib/infra/limits";
import { sendMail } from "@/lib/infra/mail";
import { organiserDb } from "@/lib/infra/organiser-db";
import { addressHash, sealAddress } from "@/lib/infra/sealed-address";
import { type Admin, organiserRole, type OrganiserRole } from "@/lib/kernel/actor";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { say } from "@/lib/words/say";
import { recordAct, type Work } from "../audit";
import type { InvitationForm, PeopleForm } from "../schema";

const invitationLifeMs = 7 * 24 * 60 * 60 * 1000;

/** Asks somebody to organise: who signs in with that address within seven days may accept. A second invitation takes the place of the first. */
export async function invite(
  { by, email, role, client }: InvitationForm & { by: Admin; client: string },
  now: Date,
): Promise<Result<undefined, "too-often" | "mail-failed">> {
  if (!(await mayMail(email, client))) return refuse("too-often");
  const expiresAt = new Date(now.getTime() + invitationLifeMs);
  await organiserDb.$transaction(async (work) => {
    const newId = crypto.randomUUID();
    const { id } = await work.invitation.upsert({
      where: { emailHash: addressHash("Invitation", email) },
      create: { id: newId, ...sealAddress("Invitation", newId, email), role, expiresAt },
      update: { role, expiresAt },
    });
    await recordAct(work, { by, kind: "organiser.invite", detail: { invitation: id, role } }, now);
  });
  const words = say("mail");
  const home = env().baseUrl;
  const text = words("organiser.text", { link: `${home}/organise/join`, home });
  return (await sendMail({ to: email, subject: words("organiser.subject"), text }, now))
    ? succeed(undefined)
    : refuse("mail-failed");
}

type PeopleRefusal = "gone" | "last-admin";
type PeopleWork = Work & Parameters<Parameters<typeof organiserDb.$transaction>[0]>[0];

/** Of two admins who take the role from each other at the same moment, one is late. */
async function otherAdmins(work: PeopleWork, id: string): Promise<number> {
  await work.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('roles', 0))`;
  const [row] = await work.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "OrganiserAccount" WHERE "role" = 'admin' AND "id" <> ${id}::uuid`;
  return row?.count ?? 0;
}

async function changeRole(
  work: PeopleWork,
  { id, role }: { id: string; role: OrganiserRole | "complainant" },
): Promise<PeopleRefusal | undefined> {
  if (role !== "admin" && (await otherAdmins(work, id)) === 0) return "last-admin";
  const count = await work.$executeRaw`UPDATE "OrganiserAccount" SET "role" = ${role} WHERE "id" = ${id}::uuid`;
  if (count === 0) return "gone";
  if (role === "complainant") await forgetFactor(work, id);
  return undefined;
}

async function forgetFactor(work: PeopleWork, userId: string): Promise<number> {
  await work.recoveryCode.deleteMany({ where: { userId } });
  return (await work.secondFactor.deleteMany({ where: { userId } })).count;
}

const goneUnless = (count: number): PeopleRefusal | undefined => (count === 0 ? "gone" : undefined);

async function act(work: PeopleWork, { id, act: name }: PeopleForm): Promise<PeopleRefusal | undefined> {
  const role = organiserRole(name) ?? (name === "remove" ? "complainant" : undefined);
  if (role) return changeRole(work, { id, role });
  if (name === "reset") return goneUnless(await forgetFactor(work, id));
  return goneUnless((await work.invitation.deleteMany({ where: { id } })).count);
}

function kindOf(name: PeopleForm["act"]) {
  if (name === "reset") return "factor.reset";
  return name === "uninvite" ? "organiser.uninvite" : "organiser.change-role";
}

/**
 * Changes what somebody may do, or lets them set up a new second factor, or takes back an invitation; what was taken away ends with
 * their next request. The last admin stays one.
 */
export async function changePeople(
  { by, ...form }: PeopleForm & { by: Admin },
  now: Date,
): Promise<Result<undefined, PeopleRefusal>> {
  return organiserDb.$transaction(async (work) => {
    const refused = await act(work, form);
    const detail = { whom: form.id, act: form.act };
    await recordAct(work, { by, kind: kindOf(form.act), detail, refused }, now);
    return refused ? refuse(refused) : succeed(undefined);
  });
}

/** Forgets invitations that nobody accepted in time. Gives how many. */
export async function purgeInvitations(now: Date): Promise<number> {
  const { count } = await organiserDb.invitation.deleteMany({ where: { expiresAt: { lte: now } } });
  return count;
}
