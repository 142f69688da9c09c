import { openComplaint } from "@/lib/complaints/commands";
import type { Actor } from "@/lib/kernel/actor";
import { aFinding, noon, typeAll, type TypedAnswers } from "./a-finding";

/** The id of a case that somebody opened from these answers, at noon. */
export async function anOpenCase(actor: Actor, answers: TypedAnswers = {}): Promise<string> {
  await typeAll({ kind: "account", actor }, { platform: { practice: "linkedin-content-ai" } });
  const opened = await openComplaint(actor, aFinding(answers), { on: noon.today });
  if (!opened.ok) throw new Error(`No case: ${opened.reason}`);
  return opened.value;
}
