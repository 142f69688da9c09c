import "server-only";
import { db } from "@/lib/infra/db";
import type { ActorInSession } from "@/lib/kernel/actor";
import { type CalendarDate, calendarDateAt } from "@/lib/kernel/calendar-date";
import { deviceNames } from "./device";

/** A browser in which a person is signed in, as they are shown it. */
export interface SessionShown {
  id: string;
  /** Undefined where the browser did not say. */
  device: { browser: string; system: string } | undefined;
  since: CalendarDate;
  usedOn: CalendarDate;
  /** Whether it is the one they ask in. */
  isHere: boolean;
}

/** Where a person is signed in: here first, then what was used last. */
export async function listSessions(by: ActorInSession, now: Date): Promise<readonly SessionShown[]> {
  const rows = await db.session.findMany({
    where: { userId: by.userId, expires: { gt: now } },
    select: { id: true, device: true, createdAt: true, usedOn: true },
    orderBy: [{ usedOn: "desc" }, { createdAt: "desc" }],
  });
  const shown = rows.map(({ id, device, createdAt, usedOn }) => ({
    id,
    device: deviceNames(device),
    since: calendarDateAt(createdAt),
    usedOn: calendarDateAt(usedOn),
    isHere: id === by.sessionId,
  }));
  return shown.toSorted((a, b) => Number(b.isHere) - Number(a.isHere));
}
