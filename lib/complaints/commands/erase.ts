import "server-only";
import type { Transaction } from "@/lib/infra/outbox";

/** What went with cases that were erased. */
export interface ErasedCases {
  rows: Record<"complaints" | "letters" | "events" | "reminders" | "mails" | "pictures", number>;
  /** Of the cases, their pictures, and the mails. */
  keys: number;
  /** The pictures, whose bytes are nobody's now. */
  files: string[];
}

/**
 * Erases cases with their keys and all that hangs on them, in the transaction that is given. A mail that waits and tells of one of them goes
 * too: what it says of others is written anew.
 */
export async function eraseCases(
  work: Transaction,
  where: { id: string; ownerId: string } | { ownerId: string },
): Promise<ErasedCases> {
  const cases = await work.complaint.findMany({ where, select: { id: true } });
  const ids = cases.map(({ id }) => id);
  // What is being written into a case ends first.
  await work.$queryRaw`SELECT 1 FROM "Complaint" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const theirs = { complaintId: { in: ids } };
  const letters = await work.letter.count({ where: theirs });
  const events = await work.caseEvent.count({ where: theirs });
  const reminders = await work.reminder.count({ where: theirs });
  const keys = await work.complaintKey.count({ where: theirs });
  const files = (await work.evidenceFile.findMany({ where: theirs, select: { id: true } })).map(({ id }) => id);
  const mails = await work.outboxMail.deleteMany({ where: { sentAt: null, reminders: { some: theirs } } });
  const { count: complaints } = await work.complaint.deleteMany({ where: { id: { in: ids } } });
  const rows = { complaints, letters, events, reminders, mails: mails.count, pictures: files.length };
  return { rows, keys: keys + files.length + mails.count, files };
}
