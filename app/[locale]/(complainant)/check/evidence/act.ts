import { movedPiece } from "@/lib/findings/pieces";
import { withArranged, type DraftContent } from "@/lib/findings/states";
import type { Nested } from "@/lib/kernel/nest-fields";

/** What a button of the form asks for, beside keeping what is typed. */
export interface Act {
  kind: "continue" | "back" | "add" | "up" | "down" | "remove";
  arrange: (draft: DraftContent) => DraftContent;
  /** Where on the page the person goes on. */
  anchor: string;
}

type Arranging = Extract<Act["kind"], "up" | "down" | "remove">;

const asItIs = (draft: DraftContent) => draft;

const arrangements: Record<Arranging, (pieces: NonNullable<DraftContent["pieces"]>, id: string) => typeof pieces> = {
  up: (pieces, id) => movedPiece(pieces, id, -1),
  down: (pieces, id) => movedPiece(pieces, id, 1),
  remove: (pieces, id) => pieces.filter((piece) => piece.id !== id),
};

/** Reads the button that was pressed: "up:<id>"; "Back" says so in a field of its own; none of them is "Continue". */
export function postedAct({ act, leave }: Nested): Act {
  if (leave === "back") return { kind: "back", arrange: asItIs, anchor: "add" };
  const [word, id = ""] = typeof act === "string" ? act.split(":") : [];
  if (word === "add") return { kind: "add", arrange: asItIs, anchor: "add" };
  if (word !== "up" && word !== "down" && word !== "remove")
    return { kind: "continue", arrange: asItIs, anchor: "add" };
  return {
    kind: word,
    arrange: (draft) => withArranged(draft, arrangements[word](draft.pieces ?? [], id)),
    // The form's id is one of ours or leads nowhere.
    anchor: word === "remove" ? "add" : `piece-${encodeURIComponent(id)}`,
  };
}
