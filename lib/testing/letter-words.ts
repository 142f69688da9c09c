import type { Block, LetterDocument } from "@/lib/letters/document";
import { letterAt, plain } from "@/lib/letters/render/text";

/** What a rendering shows beside the letter's own words. */
interface Shown {
  /** Numbers and letters before the items of lists, and this before a point. */
  point?: string;
  /** The descriptions of pictures, where they are read as text. */
  descriptions?: boolean;
}

/** Words without any space between them, so that lines may break anywhere. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/g, "");
}

/** All the words of a letter in their order, squeezed: what each rendering has to show, and nothing else. */
export function wordsOfLetter(letter: LetterDocument, shown: Shown = {}): string {
  let numbered = 0;
  const blocks = letter.blocks.map((block) => {
    const words = wordsOfBlock(block, numbered, shown);
    if (block.kind === "facts") numbered += block.items.length;
    return words;
  });
  const { sender, date, recipient, title, reference, colophon } = letter;
  return squeezed([sender, date, recipient, title, reference, blocks, colophon].flat(2).join(" "));
}

function wordsOfBlock(block: Block, numbered: number, { point, descriptions = false }: Shown): string[] {
  switch (block.kind) {
    case "summary":
    case "paragraph":
      return [plain(block.text)];
    case "heading":
      return [block.text];
    case "facts":
      return block.items.flatMap((item, index) => [...(point ? [`${numbered + index + 1}.`] : []), plain(item)]);
    case "list":
      return block.items.flatMap((item, index) => [
        ...(point ? [block.marker === "letter" ? `(${letterAt(index)})` : point] : []),
        plain(item),
      ]);
    case "quotation":
      return block.paragraphs;
    case "table":
      return [block.caption, ...block.head, ...block.rows.flat()];
    case "exhibit":
      return [block.caption, ...block.details, ...(descriptions ? [block.alt] : [])];
    case "signature":
      return [block.name];
  }
}
