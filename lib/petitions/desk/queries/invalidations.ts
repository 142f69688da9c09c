import "server-only";
import { z } from "zod";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Organiser } from "@/lib/kernel/actor";
import { type Matching, matchingSchema } from "@/lib/petitions/schema";
import type { Criteria } from "../criteria";
import { invalidationState, type InvalidationState } from "../states";
import { leastShown } from "../trend-limits.data";
import { isSought, matchingOf } from "./matching";
import { domainNames } from "./trends";

/** How many signatures an invalidation would take. */
export interface Preview {
  counted: number;
  unconfirmed: number;
  /** Of all that count, to weigh it against. */
  countedInAll: number;
}

interface Previewed {
  by: Organiser;
  petition: string;
  criteria: Criteria;
}

/** What an invalidation would take; "few" where that is too few to be told of, which may be none: a family’s domain would name the family. */
export async function previewInvalidation({ petition: petitionId, criteria }: Previewed): Promise<Preview | "few"> {
  const matching = matchingOf(petitionId, criteria);
  const [row] = await organiserDb.$queryRaw<Preview[]>`
    SELECT count(*) FILTER (WHERE "verifiedAt" IS NOT NULL)::int AS "counted",
      count(*) FILTER (WHERE "verifiedAt" IS NULL)::int AS "unconfirmed",
      (SELECT count(*) FROM "Signature" WHERE "petitionId" = ${petitionId}::uuid
        AND "signatureCounts"("verifiedAt", "invalidationId"))::int AS "countedInAll"
    FROM "Signature" WHERE ${isSought({ petitionId, matching })}`;
  return row && row.counted + row.unconfirmed >= leastShown ? row : "few";
}

/** An invalidation as organisers follow it. */
export interface FollowedInvalidation {
  id: string;
  state: InvalidationState;
  matching: Matching;
  /** The mail domain in it; undefined where there is none, or what its signers typed is deleted. */
  domain: string | undefined;
  reason: string;
  startedAt: Date;
  /** How many the preview found, and how many it keeps out of the count now. */
  expected: number;
  holds: number;
}

/** The invalidations of a petition, the newest first. */
export async function listInvalidations({
  petition: petitionId,
}: {
  by: Organiser;
  petition: string;
}): Promise<readonly FollowedInvalidation[]> {
  if (!z.uuid().safeParse(petitionId).success) return [];
  const rows = await organiserDb.invalidation.findMany({
    where: { petitionId },
    include: { _count: { select: { signatures: true } } },
    orderBy: [{ startedAt: "desc" }, { id: "asc" }],
  });
  const matchings = rows.map((row) => matchingSchema.parse(row.matching));
  const names = await domainNames(
    petitionId,
    matchings.flatMap(({ domainHash: hash }) => hash ?? []),
  );
  return rows.map(({ _count: { signatures: holds }, id, matching, reason, startedAt, expected, ...times }) => {
    const sought = matchingSchema.parse(matching);
    return {
      ...{ id, reason, startedAt, expected, holds, matching: sought },
      domain: names.get(sought.domainHash ?? ""),
      state: invalidationState(times, holds),
    };
  });
}
