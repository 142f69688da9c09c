import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/infra/env";
import { PrismaClient } from "@/prisma/generated/client";

declare global {
  var untickedPublicDb: PrismaClient | undefined;
}

const adapter = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: () =>
    new PrismaPg({ connectionString: env().databaseReaderUrl, max: 4, connectionTimeoutMillis: 5_000 }).connect(),
} as const;

/**
 * The database as public code may see it: what is published, read by a role that has no right to anything else
 * (`lib/infra/launch/database-roles.ts`). One pool per process.
 */
export const publicDb: Pick<PrismaClient, PublishedTable> = (globalThis.untickedPublicDb ??= new PrismaClient({
  adapter,
}));

type PublishedTable =
  | "release"
  | "chainEntry"
  | "placeRelease"
  | "petition"
  | "petitionUpdate"
  | "milestone"
  | "countedHour"
  | "gathered"
  | "publishedComment"
  | "switch";
