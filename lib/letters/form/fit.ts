/** A sentence or two of a form's box. The lower `rank`, the longer it is kept when room runs out. */
export interface Piece {
  text: string;
  rank: number;
  /** How to say it with fewer of the quoted words, and the rank it then has. */
  shorter?: Shorter;
  /** Begins a new paragraph. */
  opens?: boolean;
}

interface Shorter {
  words: string;
  /** The piece with the first sentences of the words, or with none of them; undefined if it cannot do without. */
  holding: (fewer: string) => string | undefined;
  rank: number;
}

/**
 * The characters of a text as the strictest form counts them: UTF-16 units, a line break as two.
 * Browsers check a form's limit in units with a break as one; what is sent has two, and some forms count that.
 */
export function countInForm(text: string): number {
  return text.length + (text.match(/\n/g)?.length ?? 0);
}

/** The pieces in their order, as far as `limit` characters hold: the least important go first, and nothing is cut within a sentence. */
export function fitPieces(pieces: readonly Piece[], limit: number): string {
  let kept = [...pieces];
  while (kept.length > 1 && countInForm(textOf(kept)) > limit) {
    const least = kept.reduce((one, other) => (other.rank >= one.rank ? other : one));
    const shortened = shortenedPiece(least, kept, limit);
    kept = kept.flatMap((piece) => (piece === least ? shortened : [piece]));
  }
  return textOf(kept);
}

function shortenedPiece(piece: Piece, among: readonly Piece[], limit: number): Piece[] {
  const { shorter, ...whole } = piece;
  if (!shorter) return [];
  const holding = (fewer: string): Piece[] => {
    const text = shorter.holding(fewer);
    return text === undefined ? [] : [{ ...whole, text, rank: shorter.rank }];
  };
  const fits = (fewer: string) =>
    countInForm(textOf(among.flatMap((each) => (each === piece ? holding(fewer) : [each])))) <= limit;
  return holding(longestStart(shorter.words, fits));
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.reduce(
    (text, piece) => (text === "" ? piece.text : text + (piece.opens ? "\n\n" : " ") + piece.text),
    "",
  );
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const sentenceEnd = /[.!?…。！？।؟]["'”’»)\]]*$/u;

/** The most whole sentences from the start of `text` that fit; nothing if not even the first does. */
function longestStart(text: string, fits: (start: string) => boolean): string {
  const ends = [...sentences.segment(text)].map(({ index, segment }) => index + segment.length);
  const starts = ends.map((end) => text.slice(0, end).trim()).filter((start) => sentenceEnd.test(start));
  return starts.findLast(fits) ?? "";
}
