import { formatDate, isMonth } from "@/lib/kernel/calendar-date";
import type { KeyDate } from "@/lib/exports/schema";
import type { ExportWords } from "./counting";

/** "3 Nov 2025"; a month alone in full. */
export function shortDay(day: string, language: string): string {
  if (isMonth(day)) return formatDate(day, { locale: language });
  const format = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(`${day}T00:00:00Z`));
}

/** What happened on a day that divides the count. */
export function whatHappened({ because, exactly, again }: KeyDate, { days }: ExportWords): string {
  if (because !== "use-began") return days[because];
  return days[`use-began${again ? "-again" : ""}${exactly ? "" : "-about"}`];
}

interface KeyDaysProps {
  words: ExportWords;
  dates: readonly KeyDate[];
  language: string;
}

/** The days that divide the count, and what happened on each. */
export function KeyDays({ words, dates, language }: KeyDaysProps) {
  if (dates.length === 0) return null;
  return (
    <>
      <h4>{words.days.title}</h4>
      <dl className="count-days">
        {dates.map((date) => (
          <div key={`${date.on} ${date.because}`}>
            <dt>{formatDate(date.on, { locale: language })}</dt>
            <dd>{whatHappened(date, words)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
