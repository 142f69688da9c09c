import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/infra/env";
import { Prisma, PrismaClient } from "@/prisma/generated/client";

declare global {
  var untickedDb: PrismaClient | undefined;
}

/**
 * The first words of a raw statement that is asked very often: the database plans it once for each connection, not each time, which is most of
 * what a long one costs. Its text must not change with what it is asked for. A pool in front of the database has to know prepared statements.
 */
export const often = Prisma.raw("/* often */");

const names = new Map<string, string>();

function statementNameGenerator({ sql }: { sql: string }): string {
  if (!/^\s*\/\* often \*\//.test(sql)) return "";
  const name = names.get(sql) ?? `often ${names.size}`;
  names.set(sql, name);
  return name;
}

/** Reads the address when the first query asks for it, so that a build can load this file without a database. */
const adapter = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: () =>
    new PrismaPg(
      { connectionString: env().databaseUrl, max: 10, connectionTimeoutMillis: 5_000 },
      { statementNameGenerator },
    ).connect(),
} as const;

/**
 * The database: one pool per process.
 * Next evaluates a module once per bundle, so a module variable alone would open a pool for each of them.
 */
export const db: PrismaClient = (globalThis.untickedDb ??= new PrismaClient({
  adapter,
  // While everything starts at once, a transaction waits for its turn as long as a connection does.
  transactionOptions: { maxWait: 10_000 },
}));
