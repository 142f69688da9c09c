import { getTranslations } from "next-intl/server";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import { needsChecking } from "@/lib/platforms/freshness";
import type { Source } from "@/lib/platforms/schema";
import { sourceAnchor } from "@/lib/platforms/sources";

/** The day of what a fact rests on, leading to the source at the foot of the page; says so where little is behind it. */
export async function SourceRef({ source }: { source: Source }) {
  const words = await getTranslations("platforms.page.ref");
  const { seenOn, confidence } = source;
  const day = seenOn === undefined ? words("undated") : formatDate(seenOn);
  const isWeak = confidence === "low" || confidence === "unverified";
  return (
    <a className="source-ref" href={`#${sourceAnchor(source)}`} title={source.title}>
      <span className="visually-hidden">{words("label")} </span>
      {isWeak ? words(confidence, { date: day }) : day}
    </a>
  );
}

interface CheckNoteProps {
  sources: readonly Source[];
  today: CalendarDate;
  /** What has the last word: one's own screen, or the platform's policy where a screen cannot tell. */
  by?: "screen" | "policy";
}

/** Said once for a block of facts, where any of them is old or not fully confirmed. */
export async function CheckNote({ sources, today, by = "screen" }: CheckNoteProps) {
  const words = await getTranslations("platforms.page.check");
  return sources.some((source) => needsChecking(source, today)) ? <p className="soft check-note">{words(by)}</p> : null;
}
