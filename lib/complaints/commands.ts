import "server-only";
import { letterFactsFrom } from "@/lib/findings/facts";
import type { FindingAnswers } from "@/lib/findings/journey";
import { db } from "@/lib/infra/db";
import { newKey, sha256 } from "@/lib/infra/vault";
import type { Actor } from "@/lib/kernel/actor";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { composeLetter, letterKindFor } from "@/lib/letters/catalogue";
import { renderPdf } from "@/lib/letters/render/pdf";
import { sealBytes, sealJson, wrapComplaintKey } from "./store";

/**
 * Opens a case from declared answers and freezes its letter: document, PDF, hash and facts, under a key of its own.
 * The draft it came from is used up in the same transaction, so two clicks open one case. Gives the complaint's id.
 */
export async function openComplaint(
  actor: Actor,
  answers: Partial<FindingAnswers>,
  declaredOn: CalendarDate,
): Promise<Result<string, "no-letter" | "used-up">> {
  const facts = letterFactsFrom(answers);
  if (!facts) return refuse("no-letter");
  const composed = composeLetter(facts, letterKindFor(facts), declaredOn);
  if (!composed.ok) return refuse("no-letter");
  const letter = composed.value;
  const pdf = renderPdf(letter);
  const [id, letterId, key] = [crypto.randomUUID(), crypto.randomUUID(), newKey()];
  const used = await db.$transaction(async (transaction) => {
    const { count } = await transaction.draft.deleteMany({ where: { ownerId: actor.userId } });
    if (count === 0) return false;
    await transaction.complaint.create({
      data: {
        id,
        ownerId: actor.userId,
        wrappedKey: wrapComplaintKey(id, key),
        sealed: sealJson(key, { id, field: "Complaint:sealed" }, { facts, declaredOn }),
        letters: {
          create: {
            id: letterId,
            kind: letter.kind,
            templateId: letter.templateId,
            version: letter.version,
            writtenOn: new Date(`${letter.writtenOn}T00:00:00Z`),
            sealedDocument: sealJson(key, { id: letterId, field: "Letter:sealedDocument" }, letter),
            sealedPdf: sealBytes(key, { id: letterId, field: "Letter:sealedPdf" }, pdf),
            pdfHash: sha256(pdf),
          },
        },
      },
    });
    return true;
  });
  return used ? succeed(id) : refuse("used-up");
}
