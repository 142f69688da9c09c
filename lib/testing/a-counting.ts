import { contribute } from "@/lib/statistics/commands";
import type { Counting } from "@/lib/statistics/schema";

/** What is counted of somebody in England who found the setting on and was not told. */
export function aCounting(changes: Partial<Counting> = {}): Counting {
  return { practice: "linkedin-content-ai", state: "on", place: "england", told: "no", ...changes };
}

/** So many new people, each with a confirmed finding. */
export async function aCrowd(size: number, counting: Counting, at: Date): Promise<void> {
  for (let person = 0; person < size; person += 1) await contribute(counting, `${crypto.randomUUID()}@example.org`, at);
}
