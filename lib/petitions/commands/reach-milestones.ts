import "server-only";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { type Transaction, writeMail } from "@/lib/infra/outbox";
import { organiserRoles } from "@/lib/kernel/actor";
import { milestoneMail } from "../signature-mail";

interface Reached {
  petitionId: string;
  signatures: number;
  banner: string | null;
  slug: string;
  title: string;
}

async function reach(work: Transaction, now: Date): Promise<Reached[]> {
  return work.$queryRaw<Reached[]>`
    UPDATE "Milestone" AS milestone SET "reachedAt" = ${now}
      FROM "Petition" AS petition
     WHERE petition.id = milestone."petitionId" AND milestone."reachedAt" IS NULL
       AND milestone.signatures <= (
         SELECT coalesce(sum(added - removed), 0) FROM "CountedHour" AS hour WHERE hour."petitionId" = petition.id
       )
    RETURNING milestone."petitionId", milestone.signatures, milestone.banner, petition.slug, petition.title`;
}

async function tell(work: Transaction, reached: Reached, now: Date): Promise<void> {
  const { petitionId, signatures, banner, slug, title } = reached;
  const letter = milestoneMail({ signatures, banner }, { home: env().baseUrl, petition: { slug, title } });
  const organisers = await work.user.findMany({ where: { role: { in: [...organiserRoles] } }, select: { id: true } });
  for (const { id: userId } of organisers)
    await writeMail(work, { userId, key: `milestone:${petitionId}:${signatures}:${userId}`, letter }, now);
}

/**
 * Marks the milestones that the public counts have come up to, and writes to the organisers, once each. One that was reached stays so,
 * whatever is withdrawn afterwards. Gives how many were reached.
 */
export async function reachMilestones(now: Date): Promise<number> {
  return db.$transaction(async (work) => {
    const reached = await reach(work, now);
    for (const one of reached) await tell(work, one, now);
    return reached.length;
  });
}
