import type { EvidencePiece } from "@/lib/evidence/schema";
import type { PictureSource } from "@/lib/letters/render/html";

/** Where the pictures of a letter are to be had: under `base`, by the piece that each belongs to. */
export function pictureSource(pieces: readonly EvidencePiece[], base: string): PictureSource {
  return (sha256) => {
    const piece = pieces.find(({ content }) => content.kind === "picture" && content.sha256 === sha256);
    return piece ? `${base}/${piece.id}/picture` : "";
  };
}
