import "server-only";
import { type Letter, type Transaction, writeMail } from "@/lib/infra/outbox";
import { organiserRoles } from "@/lib/kernel/actor";

/** Writes a mail to everybody who organises, in the transaction of what it is about; of one that is written twice under a key each gets one. */
export async function tellOrganisers(
  work: Transaction,
  { key, letter }: { key: string; letter: Letter },
  now: Date,
): Promise<void> {
  const organisers = await work.user.findMany({ where: { role: { in: [...organiserRoles] } }, select: { id: true } });
  for (const { id: userId } of organisers) await writeMail(work, { userId, key: `${key}:${userId}`, letter }, now);
}
