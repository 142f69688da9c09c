/** A privacy loss as an exact fraction of positive integers, so that the sampler and the files agree on it to the last digit. */
export interface Epsilon {
  readonly numerator: number;
  readonly denominator: number;
}

const over = (numerator: number, denominator: number): Epsilon => ({ numerator, denominator });

/**
 * What one person’s finding on one practice, or one person’s case about it, may lose in each table of a release, once ever. The
 * setting is what the portal is for, and has the most; there are few answers of companies, and they tell the least about a person.
 * `release-cells.ts` does not compile without one for every table.
 */
export const budget = {
  setting: over(1, 1),
  place: over(3, 4),
  told: over(1, 2),
  answer: over(1, 2),
  speed: over(1, 4),
} as const;

/** What all tables together may lose of one person and one practice: the sum of `budget`, which `domain.test.ts` holds. */
export const budgetInAll: Epsilon = over(3, 1);

/**
 * How strongly the count of the signers who live in a place is protected. That somebody signed is public, and how many did is exact,
 * so that only where they live is left to protect: another place would change two cells by one, which may lose twice this, once ever.
 */
export const signerPlaceBudget: Epsilon = over(3, 4);
