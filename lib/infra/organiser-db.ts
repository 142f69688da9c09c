import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/infra/env";
import { PrismaClient } from "@/prisma/generated/client";

declare global {
  var untickedOrganiserDb: PrismaClient | undefined;
}

const adapter = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: () =>
    new PrismaPg({ connectionString: env().databaseOrganiserUrl, max: 4, connectionTimeoutMillis: 5_000 }).connect(),
} as const;

/**
 * The database as the organisers' desk may see it, through a role that has no right to a complaint, an answer, a letter, a session or
 * the address of anybody who does not organise (`lib/infra/launch/database-roles.ts`). One pool per process.
 */
export const organiserDb: PrismaClient = (globalThis.untickedOrganiserDb ??= new PrismaClient({ adapter }));
