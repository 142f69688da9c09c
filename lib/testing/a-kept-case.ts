import { openComplaint, recordEvent } from "@/lib/complaints/commands";
import type { CaseEvent } from "@/lib/complaints/events";
import { findMyComplaint } from "@/lib/complaints/queries";
import { picturesOf } from "@/lib/evidence/queries";
import type { EvidencePiece } from "@/lib/evidence/schema";
import type { Actor } from "@/lib/kernel/actor";
import { aFinding, noon, typeAll, type TypedAnswers } from "./a-finding";
import { someCaptions } from "./some-evidence";

/** A case that a person opened by declaring their answers, as somebody in England gives them; what is given replaces a step. */
export async function aKeptCase(
  actor: Actor,
  changes: TypedAnswers = {},
  pieces: EvidencePiece[] = [],
): Promise<{ id: string; letter: string }> {
  await typeAll({ kind: "account", actor }, { platform: { practice: "linkedin-content-ai" } });
  const answers = aFinding(pieces.length > 0 ? { evidence: someCaptions(pieces), ...changes } : changes);
  const pictures = await picturesOf(pieces);
  const opened = await openComplaint(actor, { ...answers, pieces }, { on: noon.today, pictures });
  if (!opened.ok) throw new Error(opened.reason);
  const complaint = await findMyComplaint(actor, opened.value);
  return { id: opened.value, letter: complaint?.letters[0]?.id ?? "" };
}

/** Records in a person's case that something happened, as its form would. */
export async function happened(actor: Actor, id: string, event: CaseEvent): Promise<void> {
  const recorded = await recordEvent(actor, id, { event, now: new Date(`${event.recordedOn}T01:00:00Z`) });
  if (!recorded.ok) throw new Error(recorded.reason);
}
