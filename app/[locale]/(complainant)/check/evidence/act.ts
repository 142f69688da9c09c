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

type Pieces = NonNullable<DraftContent["pieces"]>;

const arrangements: Record<Arranging, (pieces: Pieces, id: string) => Pieces> = {
  up: (pieces, id) => movedPiece(pieces, id, -1),
  down: (pieces, id) => movedPiece(pieces, id, 1),
  remove: (pieces, id) => pieces.filter((piece) => piece.id !== id),
};
const isArranging = (word: string): word is Arranging => Object.hasOwn(arrangements, word);

function arranging(kind: Arranging, id: string): Act {
  return {
    kind,
    arrange: (draft) => withArranged(draft, arrangements[kind](draft.pieces ?? [], id)),
    // A form's id is one of ours, or leads nowhere.
    anchor: kind === "remove" ? "add" : `piece-${encodeURIComponent(id)}`,
  };
}

/** Reads the button that was pressed: "up:<id>"; "Back" says so in a field of its own; none of them is "Continue". */
export function postedAct({ act, leave }: Nested): Act {
  const [word = "", id = ""] = typeof act === "string" ? act.split(":") : [];
  if (isArranging(word)) return arranging(word, id);
  const kind = leave === "back" ? "back" : word === "add" ? "add" : "continue";
  return { kind, arrange: (draft) => draft, anchor: "add" };
}
