import "server-only";
import { letterFactsFrom, type SignedAnswers } from "@/lib/findings/facts";
import { db } from "@/lib/infra/db";
import { withKey } from "@/lib/infra/key-apart";
import { newKey, sha256 } from "@/lib/infra/vault";
import type { Actor } from "@/lib/kernel/actor";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { composeLetter } from "@/lib/letters/catalogue";
import { type Choice, choicesFor } from "@/lib/letters/choice";
import { noPictures, type LetterDocument, type Pictures } from "@/lib/letters/document";
import { typeset } from "@/lib/letters/render/typeset";
import type { LetterFacts, LetterKind } from "@/lib/letters/schema";
import { factsNow, openLetters } from "./facts-now";
import { findMyComplaint } from "./queries";
import { usualLead } from "./reminders";
import { complaintKey, sealBytes, sealJson, wrapComplaintKey } from "./store";

export { correctEvent, recordEvent, removeEvent, type NewEvent, type RecordRefusal } from "./commands/events";

/** The letter that was chosen, where the facts allow it on that day. */
function chosenLetter(
  facts: LetterFacts,
  on: CalendarDate,
  choice: Pick<Choice, "kind"> | undefined,
): LetterDocument | undefined {
  const composed = choice && composeLetter(facts, choice.kind, on);
  return composed?.ok ? composed.value : undefined;
}

/** A letter as it is kept: the document, its PDF and the hash of that, sealed with the key of its complaint. */
async function frozen(letter: LetterDocument, key: Uint8Array, pictures: Pictures = noPictures) {
  const id = crypto.randomUUID();
  const { pdf } = await typeset(letter, pictures);
  return {
    id,
    kind: letter.kind,
    templateId: letter.templateId,
    version: letter.version,
    writtenOn: new Date(`${letter.writtenOn}T00:00:00Z`),
    sealedDocument: sealJson(key, { id, field: "Letter:sealedDocument" }, letter),
    sealedPdf: sealBytes(key, { id, field: "Letter:sealedPdf" }, pdf),
    pdfHash: sha256(pdf),
  };
}

interface Declaration {
  on: CalendarDate;
  /** The pictures of the evidence. */
  pictures?: Pictures;
}

/**
 * Opens a case from declared answers and freezes its letter: document, PDF, hash and facts, under a key of its own.
 * The draft it came from is used up in the same transaction, so two clicks open one case. Gives the complaint's id.
 */
export async function openComplaint(
  actor: Actor,
  answers: SignedAnswers,
  { on: declaredOn, pictures }: Declaration,
): Promise<Result<string, "no-letter" | "used-up">> {
  const facts = letterFactsFrom(answers);
  const letter = facts && chosenLetter(facts, declaredOn, choicesFor(facts, declaredOn)[0]);
  if (!letter) return refuse("no-letter");
  const [id, key, pieces = []] = [crypto.randomUUID(), newKey(), answers.pieces];
  const row = await frozen(letter, key, pictures);
  const used = await db.$transaction(async (transaction) => {
    const { count } = await transaction.draft.deleteMany({ where: { ownerId: actor.userId } });
    if (count === 0) return false;
    await transaction.complaint.create({
      data: {
        id,
        ownerId: actor.userId,
        remindDaysBefore: answers["count-me"]?.caseMail ? usualLead : null,
        key: { create: { wrappedKey: wrapComplaintKey(id, key) } },
        sealed: sealJson(key, { id, field: "Complaint:sealed" }, { facts, declaredOn, pieces }),
        letters: { create: row },
      },
    });
    const files = { id: { in: pieces.map((piece) => piece.id) } };
    await transaction.evidenceFile.updateMany({ where: files, data: { complaintId: id } });
    return true;
  });
  return used ? succeed(id) : refuse("used-up");
}

/**
 * Freezes another letter of a case from what is known of it on that day, of a kind that is open then (facts-now.ts): "there-already"
 * where the last of that kind says the same. Of two clicks one makes it. Gives the letter's id.
 */
export async function addLetter(
  actor: Actor,
  complaintId: string,
  { kind, on, pictures }: Declaration & { kind: LetterKind },
): Promise<Result<string, "no-complaint" | "no-letter" | "there-already">> {
  const complaint = await findMyComplaint(actor, complaintId);
  if (!complaint) return refuse("no-complaint");
  const facts = factsNow(complaint, on);
  const isOpen = openLetters(complaint, on).some((choice) => choice.kind === kind);
  const letter = chosenLetter(
    facts,
    on,
    choicesFor(facts, on).find((choice) => choice.kind === kind),
  );
  if (!letter) return refuse("no-letter");
  if (!isOpen) return refuse("there-already");
  const made = complaint.letters.filter((each) => each.kind === kind).length;
  const keyed = await db.complaint.findUniqueOrThrow({ where: { id: complaintId }, select: { id: true, ...withKey } });
  const row = await frozen(letter, complaintKey(keyed), pictures);
  const added = await db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "Complaint" WHERE id = ${complaintId}::uuid FOR UPDATE`;
    if ((await transaction.letter.count({ where: { complaintId, kind } })) !== made) return false;
    await transaction.letter.create({ data: { ...row, complaintId } });
    return true;
  });
  return added ? succeed(row.id) : refuse("there-already");
}
