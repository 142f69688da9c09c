import "server-only";
import { letterFactsFrom } from "@/lib/findings/facts";
import { findUnfinished } from "@/lib/findings/queries";
import type { LetterDocument } from "@/lib/letters/document";
import { composeLetter, letterKindFor } from "@/lib/letters/catalogue";
import { findHolder, moment } from "../request";

/** The declared letter of this browser's draft; `undeclared` while the declaration is open, `lost` when there is no draft. */
export async function findOwnLetter(): Promise<LetterDocument | "no-letter" | "undeclared" | "lost"> {
  const unfinished = await findUnfinished(await findHolder(), moment());
  if (!unfinished) return "lost";
  const { declaredOn } = unfinished.draft;
  if (declaredOn === undefined || unfinished.standing.next !== undefined) return "undeclared";
  const facts = letterFactsFrom(unfinished.standing.answers);
  const composed = facts && composeLetter(facts, letterKindFor(facts), declaredOn);
  return composed?.ok ? composed.value : "no-letter";
}
