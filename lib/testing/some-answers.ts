import type { OfferedAnswer } from "@/lib/statistics/schema";

/** So many cases of as many people, in each of which the company relied on legitimate interests after some five weeks. */
export function someAnswers(size: number, changes: Partial<OfferedAnswer> = {}): OfferedAnswer[] {
  const one = { practice: "linkedin-content-ai", answer: "legitimate-interests", speed: "31-60" } as const;
  return Array.from({ length: size }, () => ({ ...one, ownerId: crypto.randomUUID(), ...changes }));
}
