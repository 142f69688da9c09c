import { lawCheckedOn } from "@/lib/law/catalogue";
import type { LetterContext } from "./context";
import type { LetterDocument } from "./document";
import type { LetterFacts } from "./schema";

/** What a template adds to the frame that every letter shares. */
export type Body = Pick<LetterDocument, "templateId" | "version" | "title" | "recipient" | "reference" | "blocks">;

/** The frame of a letter: who writes, when, and the line at the end. */
export function letterOf(
  facts: LetterFacts,
  { kind, to, pack, writtenOn, date }: LetterContext,
  body: Body,
): LetterDocument {
  return {
    kind,
    language: pack.language,
    paper: pack.paper,
    writtenOn,
    date: date(writtenOn),
    lawAsOf: lawCheckedOn,
    sender: senderLines(facts, to),
    ...body,
    colophon: `Letter ${body.templateId}, version ${body.version}, law as of ${date(lawCheckedOn)}. Prepared by me with Unticked, a free tool; not legal advice.`,
  };
}

// The company gets the postal address only from someone who lets it have everything; the regulator may always know where to write.
function senderLines({ person }: LetterFacts, to: LetterContext["to"]): string[] {
  const mayShow = to === "authority" || person.sharing === "everything";
  const address = mayShow ? (person.address ?? "").split("\n").map((part) => part.trim()) : [];
  return [person.name, ...address.filter((part) => part !== ""), person.email];
}

/** The declaration of accuracy. It is not a statement of truth: that belongs to court papers. */
export const declaration =
  "I confirm that the facts stated in this letter are true to the best of my knowledge and belief and relate to my own personal data.";
