import { authorityById, type AuthorityId, type ProvisionId } from "@/lib/law/catalogue";
import type { Force } from "@/lib/law/schema";
import type { Inline } from "../document";
import type { LetterContext } from "../context";
import type { PackId } from "../packs.data";
import type { LetterFacts } from "../schema";

/** One legal argument. It is argued beside the others, in the alternative; none of them is pronounced. */
export interface Ground {
  id: string;
  /** The laws that it is argued under. */
  packs: readonly PackId[];
  /** Where it stands: before the company's likely basis, among the points on that basis, or after them on its own. */
  place: "first" | "legitimate-interests" | "after";
  /** The rules that it says are not kept. */
  rules: readonly ProvisionId[];
  /** The judgments and statements it leans on, each where it weighs something. */
  authorities: readonly AuthorityId[];
  /** What is said against it, which the argument takes into account. */
  counter: string;
  appliesWhen: (facts: LetterFacts, context: LetterContext) => boolean;
  compose: (facts: LetterFacts, context: LetterContext) => Inline[];
}

/** The laws that came of the General Data Protection Regulation. */
export const gdprPacks = ["uk", "eu"] as const satisfies readonly PackId[];

/** The rules on telling people whose data were not had from them, in the stead of those on telling people who gave them. */
const aboutDataOfOthers: Partial<Record<ProvisionId, ProvisionId>> = { "art-13-1-d": "art-14", "art-13-3": "art-14" };

/** The rule that takes the place of this one where the data do not come from the person; otherwise the rule itself. */
export function ruleFor(id: ProvisionId, { practice }: Pick<LetterContext, "practice">): ProvisionId {
  return practice.dataFrom === "others" ? (aboutDataOfOthers[id] ?? id) : id;
}

/** True for a statement about the practice that the letter is about: what was said of another one does not carry over. */
export function isAbout(id: AuthorityId, { practice }: Pick<LetterContext, "practice">): boolean {
  return authorityById(id).about?.includes(practice.id) ?? false;
}

/** True for a statement about that practice, or about nobody in particular. */
export function mayConcern(id: AuthorityId, context: LetterContext): boolean {
  return authorityById(id).about === undefined || isAbout(id, context);
}

/** What an authority weighs under the law of a letter; undefined where it is of no use. */
export function forceOf(id: AuthorityId, { pack }: LetterContext): Force | undefined {
  const { force } = authorityById(id);
  const where = pack.territories.find((territory) => force[territory] !== undefined);
  return where && force[where];
}
