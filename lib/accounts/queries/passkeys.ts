import "server-only";
import { db } from "@/lib/infra/db";
import { hasKey, withKey } from "@/lib/infra/key-apart";
import type { Actor } from "@/lib/kernel/actor";
import { type CalendarDate, calendarDateAt } from "@/lib/kernel/calendar-date";
import { openPasskeyName } from "../store";

/** A passkey as its owner is shown it. */
export interface PasskeyShown {
  id: string;
  name: string;
  addedOn: CalendarDate;
  /** Undefined where it was never used. */
  usedOn: CalendarDate | undefined;
  /** Whether copies of it are kept elsewhere, so that it outlives the device. */
  isBackedUp: boolean;
}

/** The passkeys of a person, as they were added. */
export async function listPasskeys({ userId }: Actor): Promise<readonly PasskeyShown[]> {
  const rows = await db.passkey.findMany({
    where: { userId, ...hasKey },
    include: withKey,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    name: openPasskeyName(row),
    addedOn: calendarDateAt(row.createdAt),
    usedOn: row.usedOn ? calendarDateAt(row.usedOn) : undefined,
    isBackedUp: row.isBackedUp,
  }));
}
