import "server-only";
import { Prisma } from "@/prisma/generated/client";
import { secondsAhead } from "./clock";
import { db } from "./db";

/** The moment by the database's clock, inside a statement: taken when the statement has its locks. */
export function databaseMoment(): Prisma.Sql {
  return Prisma.sql`clock_timestamp() + make_interval(secs => ${secondsAhead()}::double precision)`;
}

/** The moment by the database's clock. Where several servers share a database, theirs differ, and this one decides. */
export async function databaseNow(work: Pick<typeof db, "$queryRaw"> = db): Promise<Date> {
  const [row] = await work.$queryRaw<{ now: Date }[]>`SELECT ${databaseMoment()} AS now`;
  if (!row) throw new Error("The database does not say what time it is.");
  return row.now;
}
