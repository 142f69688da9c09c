import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import { type Admin, type OrganiserRole, organiserRole } from "@/lib/kernel/actor";
import { type Switches, switchesFrom } from "@/lib/kernel/switches";
import { empty, follows, type Whole } from "./log";
import { detailSchema, type LogEntry } from "./schema";

interface Row extends Omit<LogEntry, "actorId" | "detail"> {
  actorId: string | null;
  detail: unknown;
}

function entryFrom({ actorId, detail, ...rest }: Row): LogEntry {
  return { ...rest, actorId: actorId ?? undefined, detail: detailSchema.parse(detail) };
}

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

/** What became of reading the log from its beginning: up to which entry it is whole, and the first that is not. */
export interface LogCheck {
  whole: Whole;
  brokenAt: number | undefined;
}

const batch = 1_000;

/** Recomputes the log. That its last entries were cut off, no chain can tell by itself: whoever kept the last hash can. */
export async function verifyLog({}: { by: Admin }): Promise<LogCheck> {
  let whole = empty;
  for (;;) {
    const rows = await organiserDb.auditEvent.findMany({
      where: { number: { gt: whole.number } },
      orderBy: { number: "asc" },
      take: batch,
    });
    for (const row of rows) {
      const entry = entryFrom(row);
      if (!follows(whole, entry)) return { whole, brokenAt: entry.number };
      whole = entry;
    }
    if (rows.length < batch) return { whole, brokenAt: undefined };
  }
}

/** Somebody who organises, for the admins. */
export interface Colleague {
  id: string;
  email: string;
  role: OrganiserRole;
  hasSecondFactor: boolean;
}

export async function listColleagues({}: { by: Admin }): Promise<readonly Colleague[]> {
  const rows = await organiserDb.$queryRaw<{ id: string; email: string; role: string; hasSecondFactor: boolean }[]>`
    SELECT "id", "email", "role", EXISTS (SELECT FROM "SecondFactor" WHERE "userId" = "id") AS "hasSecondFactor"
    FROM "OrganiserAccount" ORDER BY "email"`;
  return rows.flatMap((row) => {
    const role = organiserRole(row.role);
    return role ? [{ ...row, role }] : [];
  });
}

/** An invitation that nobody has accepted yet. */
export interface OpenInvitation {
  id: string;
  email: string;
  role: string;
  expiresAt: Date;
}

export function listInvitations({}: { by: Admin }, now: Date): Promise<readonly OpenInvitation[]> {
  return organiserDb.invitation.findMany({ where: { expiresAt: { gt: now } }, orderBy: { email: "asc" } });
}

/** What is switched at this moment. */
export async function getSwitches({}: { by: Admin }): Promise<Switches> {
  return switchesFrom(await organiserDb.switch.findMany({ select: { name: true, value: true } }));
}
