import "server-only";
import { db } from "@/lib/infra/db";
import { hasKey, withKey } from "@/lib/infra/key-apart";
import { logFault } from "@/lib/infra/log";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { isKeptLongEnough } from "../keeping";
import type { Complaint } from "../schema";
import { complaintKey, openBytes, opened, wholeCase } from "../store";

/** A case as a job sees it. No route may import this file: whoever asks here has shown no session. */
export interface OwnedCase {
  ownerId: string;
  complaint: Complaint;
}

const batch = 50;

/** Every case whose owner wants to be reminded, a batch at a time. */
export function casesToRemind(): AsyncGenerator<OwnedCase> {
  return every({ remindDaysBefore: { not: null } });
}

/** Every case whose owner lets the company's answer be counted. */
export function casesInRegister(): AsyncGenerator<OwnedCase> {
  return every({ isInRegister: true });
}

/** Every case whose owner wanted it kept for some months after it was closed, once they are over. */
export async function* casesToErase(today: CalendarDate): AsyncGenerator<OwnedCase> {
  for await (const owned of every({ keepMonths: { not: null } }))
    if (isKeptLongEnough(owned.complaint, today)) yield owned;
}

/** Every case of one person, for the copy that they asked for. */
export function casesOf(ownerId: string): AsyncGenerator<OwnedCase> {
  return every({ ownerId });
}

/** The frozen bytes of a letter. */
export async function letterPdf(id: string): Promise<Buffer> {
  const row = await db.letter.findUniqueOrThrow({
    where: { id },
    select: { sealedPdf: true, complaint: { select: { id: true, ...withKey } } },
  });
  return openBytes(complaintKey(row.complaint), { id, field: "Letter:sealedPdf" }, row.sealedPdf);
}

type Where = NonNullable<Parameters<typeof db.complaint.findMany>[0]>["where"];

async function* every(where: Where): AsyncGenerator<OwnedCase> {
  for (let after: string | undefined; ;) {
    const rows = await db.complaint.findMany({
      where: { AND: [hasKey, where ?? {}, after === undefined ? {} : { id: { gt: after } }] },
      include: wholeCase,
      orderBy: { id: "asc" },
      take: batch,
    });
    for (const row of rows) {
      const complaint = tried(() => opened(row));
      if (complaint) yield { ownerId: row.ownerId, complaint };
    }
    after = rows.at(-1)?.id;
    if (rows.length < batch) return;
  }
}

/** One case that does not open must not keep a job from all the others. */
function tried(open: () => Complaint): Complaint | undefined {
  try {
    return open();
  } catch (fault) {
    logFault("case.unreadable", fault);
    return undefined;
  }
}
