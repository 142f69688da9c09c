import "server-only";
import { db } from "@/lib/infra/db";
import { hasKey } from "@/lib/infra/key-apart";
import { addressHash, byEmail, openOwnAddress, withAddress } from "@/lib/infra/sealed-address";
import { type Actor, organiserRole, type OrganiserRole, type Role } from "@/lib/kernel/actor";
import { recordAct } from "@/lib/organisers/audit";

const having = (email: string) => ({ emailHash: addressHash("User", email), ...hasKey });
const invited = (email: string) => ({ emailHash: addressHash("Invitation", email) });

/** Gives a person a role, by a command on the server. False where nobody has signed in with that address yet. */
export async function appoint(email: string, role: Role, now: Date): Promise<boolean> {
  return db.$transaction(async (work) => {
    const user = await work.user.findUnique({ where: having(email), select: { id: true } });
    if (!user) return false;
    await work.user.update({ where: { id: user.id }, data: { role } });
    await recordAct(work, { by: "server", kind: "organiser.appoint", detail: { whom: user.id, role } }, now);
    return true;
  });
}

/** Takes a second factor away, for somebody who lost it and whom no admin can help. False where there is none of theirs. */
export async function resetSecondFactor(email: string, now: Date): Promise<boolean> {
  return db.$transaction(async (work) => {
    const user = await work.user.findUnique({ where: having(email), select: { id: true } });
    if (!user) return false;
    await work.recoveryCode.deleteMany({ where: { userId: user.id } });
    const { count } = await work.secondFactor.deleteMany({ where: { userId: user.id } });
    await recordAct(work, { by: "server", kind: "factor.reset", detail: { whom: user.id } }, now);
    return count > 0;
  });
}

/** Everybody who may organise. */
export async function listOrganisers(): Promise<readonly { email: string; role: OrganiserRole }[]> {
  const people = await db.user.findMany({
    where: { role: { not: "complainant" }, ...hasKey },
    select: { ...withAddress, role: true },
  });
  const found = people.flatMap((person) => {
    const role = organiserRole(person.role);
    return role ? [{ email: openOwnAddress(person), role }] : [];
  });
  return found.toSorted(byEmail);
}

/** What the person was asked to be by an admin; undefined where nobody asked, or not within seven days. */
export async function findInvitation({ email }: Actor, now: Date): Promise<OrganiserRole | undefined> {
  const invitation = await db.invitation.findUnique({ where: { ...invited(email), expiresAt: { gt: now } } });
  return invitation ? organiserRole(invitation.role) : undefined;
}

/** Accepts an invitation: it works once. Whoever is an admin stays one. False where there is none (any more). */
export async function acceptInvitation(actor: Actor, now: Date): Promise<boolean> {
  return db.$transaction(async (work) => {
    const role = await findInvitation(actor, now);
    const { count } = await work.invitation.deleteMany({ where: { ...invited(actor.email), expiresAt: { gt: now } } });
    if (!role || count === 0) return false;
    await work.user.updateMany({ where: { id: actor.userId, role: { not: "admin" } }, data: { role } });
    await recordAct(work, { by: actor, kind: "organiser.accept", detail: { role } }, now);
    return true;
  });
}
