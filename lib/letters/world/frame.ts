import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";

export type { LetterName } from "../letterhead";

/** By which account the company knows the person, and by which number the matter. */
export function referenceLines({ person, contact }: LetterFacts, { practice }: LetterContext): string[] {
  return [
    `${practice.platform.name} account: ${person.account}`,
    `E-mail: ${person.email}`,
    ...(contact?.reference ? [`Reference: ${contact.reference}`] : []),
  ];
}
