import "server-only";
import type { PaperDocument, Pictures } from "../document";
import { drawLetter, type DrawnLetter } from "./pdf";

/** Asked once: answering shows that a thread is up and has loaded the typesetter. */
export function ready(): void {
  return undefined;
}

/** What a thread of `typeset` runs; it takes one value, as threads do. */
export function drawLetterAside({ letter, pictures }: { letter: PaperDocument; pictures: Pictures }): DrawnLetter {
  return drawLetter(letter, pictures);
}
