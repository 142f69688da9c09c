import { createHash } from "node:crypto";
import { keepPieces, type Prepared } from "@/lib/evidence/commands";
import type { Taken } from "@/lib/evidence/intake";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { pictureA, somePictures } from "./some-pictures";
import { noon } from "./a-finding";

/** A picture as it comes out of a file. `mark` makes it another picture. */
export function aTakenPicture(mark = ""): Taken {
  const [sample = new Uint8Array()] = somePictures.values();
  const bytes = Uint8Array.from(Buffer.concat([sample, Buffer.from(mark)]));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { width = 1, height = 1 } = pictureA ?? {};
  const content = { kind: "picture", type: "image/png", sha256, width, height, bytes: bytes.length } as const;
  return { content, bytes, removed: ["place"], name: `Screenshot${mark}.png` };
}

/** An e-mail as it comes out of a file. */
export function aTakenMessage(): Taken {
  const head = {
    from: "LinkedIn <news@example.com>",
    to: "sofia@example.org",
    sent: "Wed, 18 Sep 2024 10:00:00 +0000",
  };
  const content = { kind: "message", ...head, subject: "Our terms", text: "We updated our terms.\n\nBye." } as const;
  return { content, removed: ["text"], name: "Our terms.eml" };
}

/** Pieces that are kept and nobody's yet. */
export function someKeptPieces(
  taken: readonly Taken[] = [aTakenPicture()],
  prepared: Prepared = {},
  now = noon.now,
): Promise<EvidencePiece[]> {
  return keepPieces(taken, prepared, now);
}

/** What is typed about pieces that are all in order. */
export function someCaptions(pieces: readonly EvidencePiece[]): { about: Record<string, { caption: string }> } {
  return { about: Object.fromEntries(pieces.map(({ id }, index) => [id, { caption: `Piece ${index + 1}` }])) };
}
