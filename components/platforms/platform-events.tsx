import { getTranslations } from "next-intl/server";
import { Timeline } from "@/components/ui/timeline";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import type { PlatformEvent } from "@/lib/platforms/schema";
import { placesInWords } from "./places";
import { SourceRef } from "./source-ref";

interface PlatformEventsProps {
  events: readonly PlatformEvent[];
  today: CalendarDate;
}

/** What happened, in the order of time. */
export async function PlatformEvents({ events, today }: PlatformEventsProps) {
  const [words, when] = await Promise.all([
    getTranslations("platforms.page.events"),
    getTranslations("platforms.when"),
  ]);
  if (events.length === 0) return null;
  const items = await Promise.all(
    events
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .map(async ({ on, exactly, words: happened, livesIn, sources }) => ({
        state: on > today ? ("due" as const) : ("done" as const),
        date: [
          exactly ? formatDate(on) : when("about", { date: formatDate(on) }),
          ...(livesIn === undefined ? [] : [await placesInWords(livesIn)]),
        ].join(" · "),
        title: happened,
        children: (
          <p className="event-sources">
            {words("sources", { count: sources.length })}{" "}
            {sources.map((source, index) => (
              <span key={index}>
                {index === 0 ? null : ", "}
                <SourceRef source={source} />
              </span>
            ))}
          </p>
        ),
      })),
  );
  return (
    <section id="events" aria-labelledby="events-title">
      <h2 id="events-title">{words("title")}</h2>
      <Timeline items={items} />
    </section>
  );
}
