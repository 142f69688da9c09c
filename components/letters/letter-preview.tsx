import { LetterHtml } from "@/lib/letters/render/html";
import type { LetterDocument } from "@/lib/letters/document";

interface LetterPreviewProps {
  letter: LetterDocument;
  /** The name of the region, read out before the letter. */
  label: string;
  /** The word across the corner of a letter that is made up. */
  sample?: string;
  /** The address of an exhibit's picture; without it the picture's description stands in its place. */
  pictureSource?: ((sha256: string) => string) | undefined;
}

/** A letter as the sheet of paper it will be. */
export function LetterPreview({ letter, label, sample, pictureSource }: LetterPreviewProps) {
  return (
    <section className="letter-sheet" id="letter" aria-label={label}>
      {sample === undefined ? null : <p className="letter-sample">{sample}</p>}
      <LetterHtml letter={letter} {...(pictureSource && { pictureSource })} />
    </section>
  );
}
