import type { ReleaseTable } from "./schema";

/** A privacy loss as an exact fraction of positive integers, so that the sampler and the files agree on it to the last digit. */
export interface Epsilon {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What one person's finding on one practice, or one person's case about it, may lose in each table of a release, once ever. The
 * setting is what the portal is for, and has the most; there are few answers of companies, and they tell the least about a person.
 */
export const budget: Readonly<Record<ReleaseTable, Epsilon>> = {
  setting: { numerator: 1, denominator: 1 },
  place: { numerator: 3, denominator: 4 },
  told: { numerator: 1, denominator: 2 },
  answer: { numerator: 1, denominator: 2 },
  speed: { numerator: 1, denominator: 4 },
};

/** What all tables together may lose of one person and one practice: the sum of `budget`, which `domain.test.ts` holds. */
export const budgetInAll: Epsilon = { numerator: 3, denominator: 1 };
