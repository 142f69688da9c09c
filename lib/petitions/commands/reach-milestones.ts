import "server-only";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import type { Transaction } from "@/lib/infra/outbox";
import { milestoneMail } from "../signature-mail";
import { tellOrganisers } from "./tell-organisers";

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

async function tell(
  work: Transaction,
  { petitionId, signatures, banner, ...petition }: Reached,
  now: Date,
): Promise<void> {
  const letter = milestoneMail({ signatures, banner }, { home: env().baseUrl, petition });
  await tellOrganisers(work, { key: `milestone:${petitionId}:${signatures}`, letter }, now);
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
