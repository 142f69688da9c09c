import "server-only";
import { storage } from "@/lib/infra/storage";
import { open } from "@/lib/infra/vault";
import type { Pictures } from "@/lib/letters/document";
import type { EvidencePiece } from "./schema";
import { picturePlace } from "./store";

/**
 * The picture of a piece, for whoever holds the piece.
 * @throws when the storage has lost it, or has other bytes under its name.
 */
async function pictureOf({ id, key }: EvidencePiece): Promise<Uint8Array> {
  const sealed = await storage().get(id);
  const bytes = sealed && open(Buffer.from(key, "base64"), picturePlace(id), sealed);
  if (!bytes) throw new Error(`The picture ${id} ${sealed ? "does not open" : "is not in the storage"}`);
  return bytes;
}

/** A picture with its type, among the pieces that somebody holds; undefined for an id that is not among them, or an e-mail's. */
export async function findPicture(
  pieces: readonly EvidencePiece[],
  id: string,
): Promise<{ bytes: Uint8Array; type: "image/png" | "image/jpeg" } | undefined> {
  const piece = pieces.find((each) => each.id === id);
  return piece?.content.kind === "picture" ? { bytes: await pictureOf(piece), type: piece.content.type } : undefined;
}

/** The bytes of all pictures among these pieces, as letters are drawn from them. */
export async function picturesOf(pieces: readonly EvidencePiece[] = []): Promise<Pictures> {
  const pictures = new Map<string, Uint8Array>();
  for (const piece of pieces)
    if (piece.content.kind === "picture" && !pictures.has(piece.content.sha256))
      pictures.set(piece.content.sha256, await pictureOf(piece));
  return pictures;
}
