import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/infra/env";
import { PrismaClient } from "@/prisma/generated/client";

declare global {
  var untickedDb: PrismaClient | undefined;
}

/** Reads the address when the first query asks for it, so that a build can load this file without a database. */
const adapter = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: () =>
    new PrismaPg({ connectionString: env().databaseUrl, max: 10, connectionTimeoutMillis: 5_000 }).connect(),
} as const;

/**
 * The database: one pool per process.
 * Next evaluates a module once per bundle, so a module variable alone would open a pool for each of them.
 */
export const db: PrismaClient = (globalThis.untickedDb ??= new PrismaClient({ adapter }));
