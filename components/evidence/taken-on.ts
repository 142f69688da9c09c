import type { Trace } from "@/lib/evidence/traces";
import { isCalendarDate } from "@/lib/kernel/calendar-date";

/** The names under which a camera notes when a picture was taken, the surest first. */
const names = ["DateTimeOriginal", "DateTimeDigitized", "CreateDate", "DateTime"];

/** The day on which a picture was taken, where the file says so. */
export function takenOn(traces: readonly Trace[]): string | undefined {
  const days = names
    .flatMap((name) => traces.filter((trace) => trace.name === name))
    .map(({ value }) => {
      const [, year, month, day] = /^(\d{4})[:-](\d{2})[:-](\d{2})/.exec(value) ?? [];
      return `${year}-${month}-${day}`;
    });
  return days.find(isCalendarDate);
}
