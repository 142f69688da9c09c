import { composeLetter } from "@/lib/letters/catalogue";
import { addresseeFor, choicesFor } from "@/lib/letters/choice";
import { packFor } from "@/lib/letters/context";
import { samplePictures } from "@/lib/letters/command/pictures";
import type { LetterDocument, Pictures } from "@/lib/letters/document";
import { formSheetFor, type FormSheet } from "@/lib/letters/form-sheet";
import { packs, type PackId } from "@/lib/letters/packs.data";
import { samples } from "@/lib/letters/samples.data";
import { letterKinds, type LetterKind } from "@/lib/letters/schema";

/** A letter on show: what a made-up person would send under one law. */
export interface ShownLetter {
  /** "uk-company": its name in addresses. */
  id: string;
  law: PackId;
  kind: LetterKind;
  letter: LetterDocument;
  /** As a sentence names them. */
  addressee: string;
  /** What to paste into the authority's web form; only for letters to an authority. */
  sheet: FormSheet | undefined;
}

const people = Object.values<(typeof samples)[keyof typeof samples]>(samples);

// For each law and kind the person for whom this letter comes next, or else the first who could send it.
function shownFor(law: PackId, kind: LetterKind): ShownLetter[] {
  const able = people
    .filter(({ facts }) => packFor(facts.residence).id === law)
    .flatMap(({ facts, writtenOn }) => {
      const composed = composeLetter(facts, kind, writtenOn);
      const isNext = choicesFor(facts, writtenOn)[0]?.kind === kind;
      const sheet = formSheetFor(facts, kind, writtenOn);
      return composed.ok
        ? [
            {
              id: `${law}-${kind}`,
              law,
              kind,
              letter: composed.value,
              addressee: addresseeFor(facts, kind) ?? "",
              sheet: sheet.ok ? sheet.value : undefined,
              isNext,
            },
          ]
        : [];
    });
  const next = able.filter(({ isNext }) => isNext);
  // One with exhibits shows the most.
  const shown = next.find(({ letter }) => letter.blocks.some(({ kind }) => kind === "exhibit")) ?? next[0] ?? able[0];
  return shown ? [shown] : [];
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

/** The letter of that name; the first where there is none. */
export function shownLetter(id: unknown): ShownLetter {
  const all = shownLetters();
  const found = all.find((shown) => shown.id === id) ?? all[0];
  if (!found) throw new Error("No sample gives a letter");
  return found;
}
