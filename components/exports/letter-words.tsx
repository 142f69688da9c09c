import { annexOf } from "@/lib/letters/account/annex";
import { countedFact, type TellingCount } from "@/lib/letters/account/counted";
import { paragraph } from "@/lib/letters/document";
import { LetterBlocks } from "@/lib/letters/render/html";
import type { ExportWords } from "./counting";

/** The very words of the letter, made as the letter makes them and drawn as it is drawn. */
export function LetterWords({ words, telling }: { words: ExportWords; telling: TellingCount }) {
  const blocks = [paragraph(countedFact(telling)), ...annexOf(telling)];
  return (
    <section aria-labelledby="count-letter">
      <h3 id="count-letter">{words.letter.title}</h3>
      <p className="hint">{words.letter.hint}</p>
      <div className="letter-sheet count-letter">
        <div className="letter" lang={telling.language}>
          <LetterBlocks blocks={blocks} />
        </div>
      </div>
    </section>
  );
}
