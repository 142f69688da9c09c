import { getTranslations } from "next-intl/server";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { Complaint } from "@/lib/complaints/schema";
import { formatDate } from "@/lib/kernel/calendar-date";

type Words = Awaited<ReturnType<typeof getTranslations<"complaints.case">>>;

/** What the person has told us happened, dated, earliest first. */
function done({ facts, letters }: Complaint, words: Words): TimelineItem[] {
  const dated: [string | undefined, string][] = [
    [facts.seen?.on, words("timeline.found")],
    [facts.switchedOff?.on, words("timeline.off")],
    [facts.contact?.on, words("timeline.asked")],
    ...letters.map(({ writtenOn, kind }): [string, string] => [writtenOn, words(`timeline.letter.${kind}`)]),
  ];
  return dated
    .flatMap(([on, title]) => (on === undefined ? [] : [{ on, title }]))
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ on, title }) => ({ state: "done", stateLabel: words("timeline.done"), date: formatDate(on), title }));
}

/** What comes after the letter. The law's dates are worked out once the person says when they sent it. */
function toCome({ letters }: Complaint, words: Words): TimelineItem[] {
  const later = (title: string, text: string): TimelineItem => ({
    state: "later",
    stateLabel: words("timeline.later"),
    date: words("noDate"),
    title,
    children: <p>{text}</p>,
  });
  const send: TimelineItem = { state: "due", stateLabel: words("timeline.due"), title: words("timeline.send") };
  if (letters.at(-1)?.kind === "authority")
    return [send, later(words("timeline.informTitle"), words("timeline.informText"))];
  return [
    send,
    later(words("timeline.ackTitle"), words("timeline.ackText")),
    later(words("timeline.outcomeTitle"), words("timeline.outcomeText")),
    later(words("timeline.regulatorTitle"), words("timeline.regulatorText")),
  ];
}

export async function CaseTimeline({ complaint }: { complaint: Complaint }) {
  const words = await getTranslations("complaints.case");
  return (
    <section>
      <h2 className="visually-hidden">{words("timeline.heading")}</h2>
      <Timeline items={[...done(complaint, words), ...toCome(complaint, words)]} />
    </section>
  );
}
