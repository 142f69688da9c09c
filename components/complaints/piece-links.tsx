import type { EvidencePiece } from "@/lib/evidence/schema";

interface PieceLinksProps {
  complaintId: string;
  pieces: readonly EvidencePiece[];
}

/** Where a piece is to be looked at: a picture as it is, an e-mail as text. */
export function pieceAddress(complaintId: string, { id, content }: EvidencePiece): string {
  return `/complaints/${complaintId}/evidence/${id}/${content.kind === "picture" ? "picture" : "text"}`;
}

/** Files of a case, by what they were called; an e-mail by its subject. */
export function PieceLinks({ complaintId, pieces }: PieceLinksProps) {
  return (
    <ul className="files">
      {pieces.map((piece) => (
        <li key={piece.id}>
          <a href={pieceAddress(complaintId, piece)}>{nameOfPiece(piece)}</a>
        </li>
      ))}
    </ul>
  );
}

/** What a piece is called on a page. */
export function nameOfPiece({ content, name, id }: EvidencePiece): string {
  const called = content.kind === "message" ? content.subject || name : name;
  return called === "" ? id.slice(0, 8) : called;
}
