import { rightOf, type askedFor } from "@/lib/findings/schema";
import type { LetterFacts } from "@/lib/letters/schema";
import type { FrozenLetter } from "./schema";

export type Asked = (typeof askedFor)[number];

/** The letter where, as far as is known, nothing is done asks a question, and complains of nothing. */
const questionTemplate = "question-company";

/** What a letter of a case asks for: it complains, and exercises the rights behind what the person wants. */
export function askedIn({ document }: FrozenLetter, { wanted }: Pick<LetterFacts, "wanted">): Asked[] {
  if (document.templateId === questionTemplate) return [];
  return ["complaint", ...wanted.flatMap((remedy) => rightOf[remedy] ?? [])];
}
