import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import { byEmail, openAddress, openOwnAddress } from "@/lib/infra/sealed-address";
import { type Admin, type OrganiserRole, organiserRole } from "@/lib/kernel/actor";
import { type Switches, switchesFrom } from "@/lib/kernel/switches";
import { entryFrom } from "./log";
import { checkLog, type LogCheck } from "./queries/check-log";
import type { LogEntry } from "./schema";

/** So many entries stand on a page. */
export const pageSize = 100;

/** The log, the latest first; `before` is a number below which to begin. */
export async function listLog({ before }: { by: Admin; before?: number | undefined }): Promise<readonly LogEntry[]> {
  const rows = await organiserDb.auditEvent.findMany({
    ...(before === undefined ? {} : { where: { number: { lt: before } } }),
    orderBy: { number: "desc" },
    take: pageSize,
  });
  return rows.map(entryFrom);
}

/** Recomputes the log, for an admin. */
export async function verifyLog({}: { by: Admin }): Promise<LogCheck> {
  return checkLog();
}

/** Somebody who organises, for the admins. */
export interface Colleague {
  id: string;
  email: string;
  role: OrganiserRole;
  hasSecondFactor: boolean;
}

export async function listColleagues({}: { by: Admin }): Promise<readonly Colleague[]> {
  const rows = await organiserDb.$queryRaw<
    { id: string; sealedEmail: Uint8Array; wrappedKey: Uint8Array; role: string; hasSecondFactor: boolean }[]
  >`SELECT "id", "sealedEmail", "wrappedKey", "role", EXISTS (SELECT FROM "SecondFactor" WHERE "userId" = "id") AS "hasSecondFactor"
    FROM "OrganiserAccount"`;
  const colleagues = rows.flatMap(({ id, sealedEmail, wrappedKey, role: word, hasSecondFactor }) => {
    const role = organiserRole(word);
    const email = openOwnAddress({ id, sealedEmail, key: { wrappedKey } });
    return role ? [{ id, email, role, hasSecondFactor }] : [];
  });
  return colleagues.toSorted(byEmail);
}

/** An invitation that nobody has accepted yet. */
export interface OpenInvitation {
  id: string;
  email: string;
  role: string;
  expiresAt: Date;
}

export async function listInvitations({}: { by: Admin }, now: Date): Promise<readonly OpenInvitation[]> {
  const rows = await organiserDb.invitation.findMany({ where: { expiresAt: { gt: now } } });
  const invitations = rows.map(({ id, sealedEmail, role, expiresAt }) => ({
    id,
    email: openAddress("Invitation", id, sealedEmail),
    role,
    expiresAt,
  }));
  return invitations.toSorted(byEmail);
}

/** What is switched at this moment. */
export async function getSwitches({}: { by: Admin }): Promise<Switches> {
  return switchesFrom(await organiserDb.switch.findMany({ select: { name: true, value: true } }));
}
