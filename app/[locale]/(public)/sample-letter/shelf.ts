import { composeLetter } from "@/lib/letters/catalogue";
import { addresseeFor, choicesFor } from "@/lib/letters/choice";
import { packFor } from "@/lib/letters/context";
import { samplePictures } from "@/lib/letters/command/pictures";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterDocument, Pictures } from "@/lib/letters/document";
import { formSheetFor, type FormSheet } from "@/lib/letters/form-sheet";
import { packs, type PackId } from "@/lib/letters/packs.data";
import { platformSamples } from "@/lib/letters/platform-samples.data";
import { samples } from "@/lib/letters/samples.data";
import { letterKinds, type LetterFacts, type LetterKind } from "@/lib/letters/schema";
import { practiceById } from "@/lib/platforms/catalogue";

/** A letter on show: what a made-up person would send under one law. */
export interface ShownLetter {
  /** "uk-company", "de-x-company": its name in addresses. */
  id: string;
  platform: string;
  law: PackId;
  kind: LetterKind;
  letter: LetterDocument;
  /** As a sentence names them. */
  addressee: string;
  /** What to paste into the authority's web form; only for letters to an authority. */
  sheet: FormSheet | undefined;
}

interface Person {
  facts: LetterFacts;
  writtenOn: CalendarDate;
}

/** Those with the platform with which the portal began show every law and kind; the others each show their first letter. */
const byPlatform = Object.entries<Person>(samples);
const people = byPlatform.flatMap(([name, person]) => (Object.hasOwn(platformSamples, name) ? [] : [person]));

// For each law and kind the person for whom this letter comes next, or else the first who could send it.
function shownFor(law: PackId, kind: LetterKind): ShownLetter[] {
  const able = people
    .filter(({ facts }) => packFor(facts.residence).id === law)
    .flatMap(({ facts, writtenOn }) => {
      const isNext = choicesFor(facts, writtenOn)[0]?.kind === kind;
      return shownOf(`${law}-${kind}`, kind, { facts, writtenOn }).map((shown) => ({ ...shown, isNext }));
    });
  const next = able.filter(({ isNext }) => isNext);
  // One with exhibits shows the most.
  const shown = next.find(({ letter }) => letter.blocks.some(({ kind }) => kind === "exhibit")) ?? next[0] ?? able[0];
  return shown ? [shown] : [];
}

function shownOf(id: string, kind: LetterKind, { facts, writtenOn }: Person): ShownLetter[] {
  const composed = composeLetter(facts, kind, writtenOn);
  const sheet = formSheetFor(facts, kind, writtenOn);
  if (!composed.ok) return [];
  return [
    {
      id,
      platform: practiceById(facts.practice).platform.name,
      law: packFor(facts.residence).id,
      kind,
      letter: composed.value,
      addressee: addresseeFor(facts, kind) ?? "",
      sheet: sheet.ok ? sheet.value : undefined,
    },
  ];
}

let pictures: Pictures | undefined;

/** The pictures of the letters on show. */
export function shownPictures(): Pictures {
  pictures ??= samplePictures();
  return pictures;
}

/** Where a page finds a picture of a letter on show: in itself. */
export function shownPictureSource(sha256: string): string {
  const bytes = shownPictures().get(sha256);
  if (!bytes) throw new Error(`No picture ${sha256}`);
  return `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
}

let shelf: readonly ShownLetter[] | undefined;

/** Every letter on show, by law and kind; made once, since their facts never change. */
export function shownLetters(): readonly ShownLetter[] {
  shelf ??= packs.flatMap(({ id }) => letterKinds.flatMap((kind) => shownFor(id, kind)));
  return shelf;
}

let others: readonly ShownLetter[] | undefined;

/** A letter to the company for each sample of another platform. */
export function shownForOtherPlatforms(): readonly ShownLetter[] {
  others ??= Object.entries<Person>(platformSamples).flatMap(([name, person]) => shownOf(name, "company", person));
  return others;
}

/** The letter of that name; the first where there is none. */
export function shownLetter(id: unknown): ShownLetter {
  const all = [...shownLetters(), ...shownForOtherPlatforms()];
  const found = all.find((shown) => shown.id === id) ?? all[0];
  if (!found) throw new Error("No sample gives a letter");
  return found;
}
