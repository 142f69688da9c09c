import type { EvidencePiece } from "@/lib/evidence/schema";

type Pieces = readonly EvidencePiece[];

/** True for what has a day on which it was taken, and needs a description for those who cannot see it. */
export function isPicture({ content }: Pick<EvidencePiece, "content">): boolean {
  return content.kind === "picture";
}

/** The pieces with one of them a place earlier (-1) or later (1); as they are where there is no such place. */
export function movedPiece(pieces: Pieces, id: string, by: -1 | 1): EvidencePiece[] {
  const from = pieces.findIndex((piece) => piece.id === id);
  const moved = pieces[from];
  const rest = pieces.filter((piece) => piece !== moved);
  return moved ? rest.toSpliced(Math.max(0, from + by), 0, moved) : rest;
}

/** All pieces of both, each once. */
export function joinedPieces(first: Pieces = [], second: Pieces = []): EvidencePiece[] {
  return [...first, ...second.filter(({ id }) => first.every((piece) => piece.id !== id))];
}

function fieldOf(values: unknown, name: string): unknown {
  return typeof values === "object" && values !== null && Object.hasOwn(values, name)
    ? Reflect.get(values, name)
    : undefined;
}

/** What is typed about these pieces and no others, in their order; a piece about which nothing is typed has its place all the same. */
export function aboutPieces(pieces: Pieces = [], values: unknown): { about: Record<string, unknown> } {
  const typed = fieldOf(values, "about");
  return { about: Object.fromEntries(pieces.map(({ id }) => [id, fieldOf(typed, id) ?? {}])) };
}
