import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { aCutLine } from "./a-cut-line";
import { anEnvironment } from "./an-environment";

/** How many statements go to the database while that is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const { databaseUrl, ...others } = env();
  const line = await aCutLine(databaseUrl);
  await db.$disconnect();
  anEnvironment({ ...others, databaseUrl: line.url });
  await db.$queryRaw`SELECT 1`;
  const before = line.statements();
  await work();
  const statements = line.statements() - before;
  await db.$disconnect();
  await line.close();
  anEnvironment({ ...others, databaseUrl });
  return statements;
}
