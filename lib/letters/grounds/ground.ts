import type { AuthorityId } from "@/lib/law/catalogue";
import type { Inline } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";

/** One legal argument. It is argued beside the others, in the alternative; none of them is pronounced. */
export interface Ground {
  id: string;
  /** Points on legitimate interests are listed under one opening; the others stand on their own. */
  under: "itself" | "legitimate-interests";
  /** The judgments and statements it leans on. */
  authorities: readonly AuthorityId[];
  /** What is said against it, which the argument takes into account. */
  counter: string;
  appliesWhen: (facts: LetterFacts) => boolean;
  compose: (facts: LetterFacts, context: LetterContext) => Inline[];
}
