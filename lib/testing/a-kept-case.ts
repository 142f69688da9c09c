import { openComplaint, recordEvent } from "@/lib/complaints/commands";
import type { CaseEvent } from "@/lib/complaints/events";
import { findMyComplaint } from "@/lib/complaints/queries";
import type { Actor } from "@/lib/kernel/actor";
import { aFinding, noon, typeAll, type TypedAnswers } from "./a-finding";

/** A case that a person opened by declaring their answers, as somebody in England gives them; what is given replaces a step. */
export async function aKeptCase(actor: Actor, changes: TypedAnswers = {}): Promise<{ id: string; letter: string }> {
  await typeAll({ kind: "account", actor }, { platform: { practice: "linkedin-content-ai" } });
  const opened = await openComplaint(actor, aFinding(changes), { on: noon.today });
  if (!opened.ok) throw new Error(opened.reason);
  const complaint = await findMyComplaint(actor, opened.value);
  return { id: opened.value, letter: complaint?.letters[0]?.id ?? "" };
}

/** Records in a person's case that something happened, as its form would. */
export async function happened(actor: Actor, id: string, event: CaseEvent): Promise<void> {
  const recorded = await recordEvent(actor, id, { event, now: new Date(`${event.recordedOn}T01:00:00Z`) });
  if (!recorded.ok) throw new Error(recorded.reason);
}
