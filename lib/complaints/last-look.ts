import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { CaseEvent, EventOf } from "./events";
import type { Complaint } from "./schema";

/** For how many days a look at the setting is fresh enough to write about; our own measure, no rule gives one. */
const freshFor = 14;

const isLook = (event: CaseEvent): event is EventOf<"setting-seen"> => event.kind === "setting-seen";

/** The latest look at the setting, if it is fresh on that day and the company has not answered since. */
export function lastLook(
  { events }: Pick<Complaint, "events">,
  today: CalendarDate,
): EventOf<"setting-seen"> | undefined {
  const look = events.filter(isLook).at(-1);
  if (!look || look.on < addDays(today, -freshFor)) return undefined;
  return events.some(({ kind, on }) => kind === "answered" && on > look.on) ? undefined : look;
}
