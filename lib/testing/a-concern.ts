import { sendConcern } from "@/lib/concerns/commands";
import type { ConcernForm } from "@/lib/concerns/schema";

/** What somebody complains of, read and checked; what is given replaces it. */
export function aConcern(changes: Partial<ConcernForm> = {}): ConcernForm {
  return {
    words: "A reminder came after I had switched them off.",
    name: "Sofia Ortega",
    email: `${crypto.randomUUID()}@example.org`,
    ...changes,
  };
}

/** Sends a concern from somewhere new. Gives the token of its link. */
export async function concernIsSent(changes: Partial<ConcernForm>, now: Date): Promise<string> {
  const client = crypto.randomUUID();
  const sent = await sendConcern({ form: aConcern(changes), mark: crypto.randomUUID(), client }, now);
  if (!sent.ok) throw new Error(sent.reason);
  return sent.value;
}
