import "server-only";
import { type AllowanceName, allowanceNames, allowances, pointsOf } from "@/lib/kernel/allowances.data";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Admin } from "@/lib/kernel/actor";

/** A limit, and how much of it is used: numbers that tell of nobody. */
export interface LimitRow {
  name: AllowanceName;
  /** How many are allowed at this moment, in how many seconds. */
  points: number;
  seconds: number;
  /** Whether an admin has set it. */
  isSet: boolean;
  standard: number;
  least: number;
  most: number;
  /** How many counters run now, how often they were charged in all, and how often the one that was charged most. */
  used: { counters: number; uses: number; most: number };
}

const unused = { counters: 0, uses: 0, most: 0 };

/** Every limit as it is at a moment; a function of the database counts the counters (`limitFigures`). */
export async function listLimits({}: { by: Admin }, now: Date): Promise<readonly LimitRow[]> {
  const [rows, figures] = await Promise.all([
    organiserDb.limit.findMany(),
    organiserDb.$queryRaw<{ name: string; counters: number; uses: number; most: number }[]>`
      SELECT "name", "counters"::float8, "uses"::float8, "most" FROM "limitFigures"(${now}::timestamptz)`,
  ]);
  const set = new Map(rows.map(({ name, points }) => [name, points]));
  return allowanceNames.map((name) => {
    const { points: standard, seconds, least, most } = allowances[name];
    const used = figures.find((row) => row.name === name) ?? unused;
    return { name, points: pointsOf(name, set), seconds, isSet: set.has(name), standard, least, most, used };
  });
}
