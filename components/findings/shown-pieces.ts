import { getMessages, getTranslations } from "next-intl/server";
import type { ShownPiece } from "@/components/evidence/piece-shown";
import type { EvidencePiece, KeptMessage } from "@/lib/evidence/schema";
import type { RefusedFile } from "@/lib/findings/states";
import { exhibitName } from "@/lib/letters/account/exhibits";

type Words = Awaited<ReturnType<typeof getTranslations<"check.evidence">>>;
type EvidenceWords = Awaited<ReturnType<typeof getTranslations<"evidence">>>;

const headOf = (message: KeptMessage, words: Words) =>
  (["from", "to", "sent", "subject"] as const)
    .map((line) => ({ key: words(line), value: message[line] }))
    .filter(({ value }) => value !== "");

function notesOn({ removed, hidden = 0 }: EvidencePiece, words: Words, kinds: EvidenceWords): string[] {
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
  const found = list.format(removed.map((kind) => kinds(`kinds.${kind}`)));
  return [
    ...(hidden > 0 ? [words("hidden", { count: hidden })] : []),
    ...(removed.length > 0 ? [words("removed", { kinds: found })] : []),
  ];
}

/** Pieces of evidence as the form shows them. */
export async function shownPieces(pieces: readonly EvidencePiece[]): Promise<ShownPiece[]> {
  const words = await getTranslations("check.evidence");
  const kinds = await getTranslations("evidence");
  return pieces.map((piece, index) => {
    const { id, name, content } = piece;
    return {
      id,
      exhibit: exhibitName(index),
      name: name || kinds("nameless"),
      notes: notesOn(piece, words, kinds),
      content:
        content.kind === "message"
          ? { kind: content.kind, head: headOf(content, words) }
          : { kind: content.kind, src: `/check/evidence/${id}/picture`, width: content.width, height: content.height },
    };
  });
}

/** Why each file was not taken, by the name under which the form asks for it: "files.0". */
export async function refusedFiles(files: readonly RefusedFile[]): Promise<Record<string, string>> {
  const words = await getTranslations("evidence");
  const sentences = new Map(Object.entries((await getMessages()).evidence.faults));
  return Object.fromEntries(
    files.map(({ name, fault }, index) => {
      const sentence = sentences.get(fault) ?? words("faults.broken");
      return [`files.${index}`, words("refused", { name: name || words("nameless"), sentence })];
    }),
  );
}
