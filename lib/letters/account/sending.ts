import { mayCarryASentence, type Practice } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";

type Sent = Pick<Practice, "setting">;

/** The address to write to, where refusing takes an e-mail and not a form. */
export function emailTo({ setting }: Sent): string | undefined {
  const address = setting.kind === "form" ? setting.address : undefined;
  return address?.startsWith("mailto:") ? address.slice("mailto:".length) : undefined;
}

/** True where refusing takes an e-mail, and not a form. */
export function isByEmail(practice: Sent): boolean {
  return emailTo(practice) !== undefined;
}

/** "find a form and send it", after "has to": what refusing takes where there is no switch. */
export function sendingOf(practice: Sent): string {
  return isByEmail(practice) ? "write an e-mail with a set subject" : "find a form and send it";
}

/** That the person looked for what there is to send, and did not find it. */
export function notFound(practice: Sent): string {
  return isByEmail(practice)
    ? "I looked for a way to refuse, and found none in my account."
    : "I looked for a form to object with, and did not find it.";
}

/** Who alone can send it, where it is somebody else than whoever has an account: the rest cannot refuse at all. */
export function onlyBy({ practice: { setting } }: Pick<LetterContext, "practice">): string[] {
  if (setting.kind !== "form" || setting.sentBy === undefined || !mayCarryASentence(setting.source)) return [];
  return [
    `As I understand it, only ${setting.sentBy} can send it, and nobody else whose data are used can refuse at all.`,
  ];
}

/** Of somebody who found other words than the portal knows: what they do cannot be told from here. */
export function untold({ setting }: LetterFacts): string {
  return setting.words
    ? "What I found is quoted above. Whether it stops this use of my data I cannot see."
    : "Whether what I found stops this use of my data I cannot see.";
}
