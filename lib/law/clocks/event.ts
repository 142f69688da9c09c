import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import type { CalendarEvent } from "@/lib/kernel/icalendar";
import { say } from "@/lib/words/say";
import { type Calculated, deadlineAddress } from "./calculator";
import { workingSentences } from "./working";

/** How many days before a deadline of one’s own a device reminds of it, where the rule names no warning, and then again. */
const firstReminder = 14;
const lastReminder = 3;

/** What the calculator found as an event of a calendar. `origin` has no slash at its end. */
export function deadlineEvent(
  { asked, deadline }: Extract<Calculated, { kind: "ends" }>,
  { origin, today }: { origin: string; today: CalendarDate },
): CalendarEvent {
  const words = say("deadlines");
  const address = `${origin}${deadlineAddress(asked)}`;
  const isOwn = deadline.clock.binds === "person";
  return {
    uid: `${asked.clock}-${asked.from}-${asked.place}@${new URL(origin).hostname}`,
    day: deadline.due,
    title: words(`clocks.${asked.clock}`),
    text: [
      ...workingSentences(deadline),
      ...(deadline.clock.confirmed ? [] : [words("page.unconfirmed.text")]),
      words("page.calendar.text", { date: formatDate(today), address }),
    ].join("\n"),
    url: address,
    alarms: isOwn ? [deadline.clock.warnDaysBefore ?? firstReminder, lastReminder, 0] : [0],
    revision: 0,
  };
}
