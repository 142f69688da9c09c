import { formatDate, type CalendarDate } from "@/lib/kernel/calendar-date";
import { say } from "@/lib/words/say";
import type { CaseDeadline } from "./deadlines";

/** What one mail tells: for each case its dates, the next first. */
export interface Told {
  complaintId: string;
  deadlines: readonly CaseDeadline[];
}

/** Where the links of a mail lead. */
export interface Links {
  /** The portal, without a slash at its end. */
  home: string;
  /** Where a button stops the mails. */
  stop: string;
  /** Where a mail program stops them by itself (RFC 8058). */
  stopNow: string;
}

type Words = ReturnType<typeof say<"mail">>;

const weekday = (date: CalendarDate) => formatDate(date, { weekday: true });

/** One date in the plainest words: whoever sees the screen learns that there is a date. */
function line({ binds, reckoned, movedFrom }: CaseDeadline, today: CalendarDate, words: Words): string {
  const { due, actBy } = reckoned;
  const whose = binds === "person" ? "yours" : "theirs";
  const told = words(`reminder.${whose}.${today > due ? "over" : "running"}`, { date: weekday(due) });
  const isEarlier = actBy !== undefined && actBy < due && today <= actBy;
  return [
    `- ${told}`,
    ...(isEarlier ? [words("reminder.actBy", { date: weekday(actBy) })] : []),
    ...(movedFrom === undefined ? [] : [words("reminder.moved", { date: weekday(movedFrom) })]),
  ].join(" ");
}

/**
 * The mail that reminds of dates: dates and links, and no name of a company, a platform or a person. It says no "tomorrow":
 * a mail server may take it days later.
 */
export function reminderMail(told: readonly Told[], links: Links, today: CalendarDate) {
  const words = say("mail");
  const dates = told.map(({ complaintId, deadlines }) => {
    // Two things that are due on one day read the same here.
    const lines = new Set(deadlines.map((deadline) => line(deadline, today, words)));
    return [...lines, `${links.home}/complaints/${complaintId}`].join("\n");
  });
  return {
    subject: words("reminder.subject"),
    text: words("reminder.text", { dates: dates.join("\n\n"), stop: links.stop, home: links.home }),
    headers: {
      "List-Unsubscribe": `<${links.stopNow}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  };
}
