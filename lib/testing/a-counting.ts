import { now } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { contribute } from "@/lib/statistics/commands";
import type { Counting } from "@/lib/statistics/schema";

/** What is counted of somebody in England who found the setting on and was not told. */
export function aCounting(changes: Partial<Counting> = {}): Counting {
  return { practice: "linkedin-content-ai", state: "on", place: "england", told: "no", ...changes };
}

/** So many new people, each with a confirmed finding. */
export async function aCrowd(size: number, counting: Counting = aCounting()): Promise<void> {
  for (let person = 0; person < size; person += 1)
    await contribute(counting, `${crypto.randomUUID()}@example.org`, now());
}

/** The same for more people than one would wait for, confirmed at an instant; their hashes are nobody's. */
export async function aMultitude(size: number, at: Date, counting: Counting = aCounting()): Promise<void> {
  const { practice, state, place, told } = counting;
  await db.$executeRaw`INSERT INTO "Contribution" ("personHash", "practice", "state", "place", "told", "createdAt", "verifiedAt")
    SELECT gen_random_uuid(), ${practice}, ${state}, ${place}, ${told}, ${at}, ${at} FROM generate_series(1, ${size}::int)`;
}
