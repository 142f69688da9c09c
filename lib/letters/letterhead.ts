import { lawCheckedOn } from "@/lib/law/catalogue";
import { authorityOf, type LetterContext } from "./context";
import type { LetterDocument, Sending } from "./document";
import type { LetterFacts } from "./schema";

/** What a template adds to the frame that every letter shares. */
export type Body = Pick<LetterDocument, "templateId" | "version" | "title" | "recipient" | "reference" | "blocks">;

/** The frame of a letter: who writes, when, and the line at the end. */
export function letterOf(facts: LetterFacts, context: LetterContext, body: Body): LetterDocument {
  const { kind, to, pack, writtenOn, date } = context;
  return {
    kind,
    language: pack.language,
    paper: pack.paper,
    writtenOn,
    date: date(writtenOn),
    lawAsOf: lawCheckedOn,
    sender: senderLines(facts, to),
    sending: sendingOf(facts, context),
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

function sendingOf({ person }: LetterFacts, context: LetterContext): Sending {
  const { form, email }: Addressee = context.to === "authority" ? authorityOf(context) : context.controller;
  const from = { name: person.name, email: person.email };
  if (email !== undefined) return { from, to: { email } };
  return { from, to: { form, note: `To be sent through ${form.label}: ${form.address}` } };
}

interface Addressee {
  form: { label: string; address: string };
  email?: string;
}

/** The declaration of accuracy. It is not a statement of truth: that belongs to court papers. */
export const declaration =
  "I confirm that the facts stated in this letter are true to the best of my knowledge and belief and relate to my own personal data.";
