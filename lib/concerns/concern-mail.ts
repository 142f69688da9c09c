import { type CalendarDate, calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { say } from "@/lib/words/say";
import { concernPage, deskConcern, ownConcernPage } from "./addresses";
import type { ConcernEntry } from "./schema";
import { standingOf } from "./standing";

/** A mail without its address. */
export interface ComposedMail {
  subject: string;
  text: string;
  headers: Readonly<Record<string, string>>;
}

/** What every mail about a concern knows. */
export interface AboutConcern {
  /** The portal, without a slash at its end. */
  home: string;
  id: string;
  reference: string;
  receivedAt: Date;
  /** Of its secret link. */
  token: string;
}

const automatic = { "Auto-Submitted": "auto-generated" } as const;

/** A day for a mail, and whether there is one. */
const dated = (by: CalendarDate | undefined) => ({
  isDated: by === undefined ? "no" : "yes",
  by: by === undefined ? "" : formatDate(by),
});

/**
 * To whoever wrote the concern. The first one carries nothing that was typed, since anybody can type anybody's address; later ones carry
 * what the portal says. Undefined for what they said themselves later on.
 */
export function writersMail({ kind, words }: ConcernEntry, about: AboutConcern): ComposedMail | undefined {
  if (kind === "added") return undefined;
  const speak = say("concerns");
  const { home, reference, receivedAt, token } = about;
  const { acknowledgeBy, receivedOn } = standingOf({ receivedAt, entries: [] }, calendarDateAt(receivedAt));
  const text = speak(`mail.${kind}.text`, {
    reference,
    received: formatDate(receivedOn),
    ...dated(acknowledgeBy),
    said: words === "" ? "no" : "yes",
    words,
    link: `${home}${ownConcernPage(token)}`,
    home,
  });
  return { subject: speak(`mail.${kind}.subject`, { reference }), text, headers: automatic };
}

/** To the address of the portal's operator, when something came: nothing of what was said or by whom. */
export function operatorsMail({ kind }: ConcernEntry, about: AboutConcern): ComposedMail | undefined {
  if (kind !== "received" && kind !== "added") return undefined;
  const speak = say("concerns");
  const { home, id, reference, receivedAt } = about;
  const { acknowledgeBy } = standingOf({ receivedAt, entries: [] }, calendarDateAt(receivedAt));
  const text = speak(`mail.operator.${kind}`, {
    reference,
    ...dated(acknowledgeBy),
    link: `${home}${deskConcern(id)}`,
    page: `${home}${concernPage}`,
  });
  return { subject: speak("mail.operator.subject", { reference }), text, headers: automatic };
}
