import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { regulatorFor, type Territory } from "@/lib/law/catalogue";
import type { Block, LetterDocument } from "@/lib/letters/document";
import { packs } from "@/lib/letters/packs.data";
import { renderText } from "@/lib/letters/render/text";
import type { LetterFacts } from "@/lib/letters/schema";
import { lawChanges, type LawChange } from "./changes-law";
import {
  controllerChange,
  defaultChanges,
  settingChange,
  type DefaultChange,
  type RenamedChange,
} from "./changes-platform";
import type { Complaint } from "./schema";
import { standingOf } from "./standing";

export type CaseChange = LawChange | DefaultChange | RenamedChange;

/**
 * What is no longer as the latest letter of a case says, as of `today`: the law by its days of force, the platform by the
 * phases of its default, and by the names of company and setting. Empty for a case that is closed or has no letter.
 */
export function changesSince(complaint: Complaint, today: CalendarDate): CaseChange[] {
  const letter = complaint.letters.at(-1)?.document;
  if (!letter || standingOf(complaint, today).stage === "closed") return [];
  const { facts, letters } = complaint;
  const written = { on: letter.writtenOn, text: onOneLine(letter), territories: territoriesOf(facts) };
  const toCompany = letters.findLast(({ kind }) => kind !== "authority");
  return [
    ...lawChanges(written, today),
    ...defaultChanges(facts, letter.writtenOn, today),
    ...[toCompany && controllerChange(facts, toCompany.document), settingChange(facts, ownWords(letter))].filter(
      (change) => change !== undefined,
    ),
  ];
}

function territoriesOf({ residence }: Pick<LetterFacts, "residence">): readonly Territory[] {
  const territory = regulatorFor(residence)?.territory;
  return packs.find(({ id }) => id === territory)?.territories ?? [];
}

function onOneLine(letter: LetterDocument): string {
  return renderText(letter).replace(/\s+/g, " ");
}

/** The letter without what the person typed, who may call things what they like. */
function ownWords(letter: LetterDocument): string {
  const isTyped = ({ kind }: Block) => kind === "quotation" || kind === "exhibit";
  return onOneLine({ ...letter, blocks: letter.blocks.filter((block) => !isTyped(block)) });
}
