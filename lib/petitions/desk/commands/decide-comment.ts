import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { recordAct } from "@/lib/organisers/audit";
import type { Organiser } from "@/lib/kernel/actor";
import type { Verdict } from "@/lib/petitions/schema";
import type { Decision } from "../criteria";
import { sealNote } from "@/lib/petitions/sealing";
import { openSigners, petitionKey } from "../queries/keys";
import { refusedIn, type Work } from "./act";

export type CommentRefused = "signature" | "gone";

/** Time to take back a slip before its author is told. */
const mailAfterMs = 10 * 60 * 1000;

interface Row {
  id: string;
  petitionId: string;
  sealed: Uint8Array | null;
  salt: Uint8Array | null;
  isNameShown: boolean;
}

/** Holds the signature until the decision is through; undefined where it is withdrawn, or asks for nothing to be shown. */
async function lockSignature(work: Work, id: string): Promise<Row | undefined> {
  const [row] = await work.$queryRaw<Row[]>`
    SELECT "id", "petitionId", "sealed", "salt", "isNameShown" FROM "Signature" LEFT JOIN "SignatureKey" ON "signatureId" = "id"
    WHERE "id" = ${id}::uuid AND "verifiedAt" IS NOT NULL AND ("hasComment" OR "isNameShown") FOR NO KEY UPDATE OF "Signature"`;
  return row;
}

/** Puts the words and the name, as far as they are to be shown, onto the petition's page. */
async function show(work: Work, row: Row, now: Date): Promise<Result<undefined, "gone">> {
  const signer = (await openSigners([row])).get(row.id);
  if (!signer) return refuse("gone");
  const said = { name: row.isNameShown ? signer.name : null, text: signer.comment ?? null };
  await work.publishedComment.upsert({
    where: { signatureId: row.id },
    create: { signatureId: row.id, petitionId: row.petitionId, ...said, publishedAt: now },
    update: said,
  });
  return succeed(undefined);
}

interface Settled {
  verdict: Verdict | null;
  note: string;
  now: Date;
}

/** The mail and the note of a refusal; nothing is mailed where what was typed, and the address with it, is deleted. */
async function refusal({ id, petitionId, sealed, salt }: Row, { note, now }: Settled) {
  const key = await petitionKey(petitionId);
  if (!key || !sealed || !salt) return {};
  const mailTryAt = new Date(now.getTime() + mailAfterMs);
  return {
    ...{ mailKind: "comment-refused", mailTryAt, mailAttempts: 0 },
    sealedNote: note === "" ? null : sealNote(key, { id, salt }, note),
  };
}

/** A mail about an earlier refusal that still waits is called back. */
async function settle(work: Work, row: Row, settled: Settled): Promise<void> {
  const { id } = row;
  const { verdict, now } = settled;
  await work.signature.updateMany({
    where: { id, mailKind: "comment-refused" },
    data: { mailKind: null, mailTryAt: null },
  });
  const told = verdict === null || verdict === "shown" ? {} : await refusal(row, settled);
  const decidedAt = verdict === null ? null : now;
  await work.signature.update({ where: { id }, data: { verdict, decidedAt, sealedNote: null, ...told } });
}

/** Shows what somebody wants shown, or refuses it with a reason, which they are mailed ten minutes later; decided again, the later word holds. */
export async function decideComment(
  { by, signature: id, verdict, note }: Decision & { by: Organiser; signature: string },
  now: Date,
): Promise<Result<undefined, CommentRefused>> {
  return organiserDb.$transaction(async (work) => {
    const row = await lockSignature(work, id);
    const outcome = row ? await decide(work, row, { verdict, note, now }) : refuse("signature");
    const kind = verdict === "shown" ? "comment.publish" : "comment.refuse";
    const detail = { signature: id, petition: row?.petitionId ?? null, verdict };
    await recordAct(work, { by, kind, detail, ...refusedIn(outcome) }, now);
    return outcome;
  });
}

async function decide(work: Work, row: Row, settled: Settled): Promise<Result<undefined, "gone">> {
  if (settled.verdict === "shown") {
    const shown = await show(work, row, settled.now);
    if (!shown.ok) return shown;
  } else await work.publishedComment.deleteMany({ where: { signatureId: row.id } });
  await settle(work, row, settled);
  return succeed(undefined);
}

/** Takes a decision back: what was shown is shown no more, and waits again. */
export async function undecideComment(
  { by, signature: id }: { by: Organiser; signature: string },
  now: Date,
): Promise<Result<undefined, CommentRefused>> {
  return organiserDb.$transaction(async (work) => {
    const row = await lockSignature(work, id);
    const outcome = row ? await undecide(work, row, now) : refuse("signature");
    await recordAct(work, { by, kind: "comment.undo", detail: { signature: id }, ...refusedIn(outcome) }, now);
    return outcome;
  });
}

async function undecide(work: Work, row: Row, now: Date): Promise<Result<undefined, "gone">> {
  if (!row.sealed) return refuse("gone");
  await work.publishedComment.deleteMany({ where: { signatureId: row.id } });
  await settle(work, row, { verdict: null, note: "", now });
  return succeed(undefined);
}
