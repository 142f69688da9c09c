import { authorityById } from "@/lib/law/catalogue";
import { emphasis, type Inline } from "../document";
import type { LetterContext } from "../context";
import { forceOf, type Ground } from "./ground";

/** Judgments that do not bind the courts where the person lives are called so. */
export function weight(applying: readonly Ground[], context: LetterContext): Inline[] {
  const leaned = [...new Set(applying.flatMap(({ authorities }) => authorities))];
  const names = leaned
    .filter((id) => forceOf(id, context) === "persuasive")
    .flatMap((id) => authorityById(id).caseName ?? []);
  if (names.length === 0) return [];
  const [subject, verb, them] = names.length === 1 ? ["The judgment", "does", "it"] : ["The judgments", "do", "them"];
  return [
    `${subject} in `,
    ...names.flatMap((name, index): Inline[] => [
      index === 0 ? "" : index === names.length - 1 ? " and " : ", ",
      emphasis(name),
    ]),
    ` ${verb} not bind courts in the United Kingdom, which may have regard to ${them}.`,
  ];
}
