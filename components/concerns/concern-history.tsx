import { getTranslations } from "next-intl/server";
import { Paragraphs } from "@/components/ui/paragraphs";
import { Timeline } from "@/components/ui/timeline";
import type { ConcernEntry } from "@/lib/concerns/schema";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";

interface ConcernHistoryProps {
  entries: readonly ConcernEntry[];
  /** Who reads it: "you" is another person on each side. */
  side: "own" | "desk";
}

/** What was said in a complaint about the portal, in its order. */
export async function ConcernHistory({ entries, side }: ConcernHistoryProps) {
  const [words, heading] = await Promise.all([getTranslations(`concerns.${side}`), getTranslations("concerns.own")]);
  const items = entries.map(({ kind, at, words: said }) => ({
    state: "done" as const,
    date: formatDate(calendarDateAt(at)),
    title: words(`kinds.${kind}`),
    children: said === "" ? null : <Paragraphs text={said} />,
  }));
  return (
    <section>
      <h2>{heading("history")}</h2>
      <Timeline items={items} />
    </section>
  );
}
