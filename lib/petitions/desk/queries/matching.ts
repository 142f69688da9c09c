import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { Matching } from "@/lib/petitions/schema";
import { domainHash } from "@/lib/petitions/store";
import type { Criteria } from "../criteria";

/** Which signatures of which petition. */
export interface Sought {
  petitionId: string;
  matching: Matching;
}

/** Criteria as they are kept: a domain stands in them as the hash that it has under that petition. */
export function matchingOf(petitionId: string, { domain, from, to, signal }: Criteria): Matching {
  return {
    ...(domain === undefined ? {} : { domainHash: domainHash(petitionId, domain) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** The signatures that are sought and that no invalidation holds, unconfirmed ones included: a condition on "Signature". */
export function isSought({ petitionId, matching: { domainHash, from, to, signal } }: Sought): Prisma.Sql {
  const conditions = [
    Prisma.sql`"petitionId" = ${petitionId}::uuid AND "invalidationId" IS NULL`,
    // An attempt that stands for no mailbox cannot be confirmed: it is nobody's signature.
    Prisma.sql`("mailboxHash" IS NOT NULL OR "verifiedAt" IS NOT NULL)`,
    ...(domainHash === undefined ? [] : [Prisma.sql`"domainHash" = ${domainHash}`]),
    ...(from === undefined ? [] : [Prisma.sql`"signedAt" >= ${new Date(from)}`]),
    ...(to === undefined ? [] : [Prisma.sql`"signedAt" < ${new Date(to)}`]),
    ...(signal === undefined ? [] : [Prisma.sql`${signal} = ANY ("signals")`]),
  ];
  return Prisma.join(conditions, " AND ");
}
