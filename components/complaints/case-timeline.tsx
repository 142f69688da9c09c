import { getTranslations } from "next-intl/server";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { Complaint } from "@/lib/complaints/schema";
import type { CaseDeadline, CaseStanding } from "@/lib/complaints/standing";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { CaseNames } from "./case-names";
import { DueNotes } from "./due-line";
import { elapsedGiven } from "./next-words";
import { EventBody, eventTitle } from "./event-words";
import { stagesToCome } from "./stages-to-come";
import { Working } from "./working";

interface CaseTimelineProps {
  complaint: Complaint;
  standing: CaseStanding;
  names: CaseNames;
}

type Words = Awaited<ReturnType<typeof getTranslations<"case.timeline">>>;
type Dated = TimelineItem & { on: string };

/** What the person found and did before the first letter, and the letters that were made. */
function toldAndMade({ facts, letters }: Complaint, names: CaseNames, words: Words): Dated[] {
  const exhibits = facts.exhibits?.length ?? 0;
  const shown = exhibits > 0 ? <p>{words("exhibits", { count: exhibits })}</p> : undefined;
  const told: [string | undefined, string, React.ReactNode?][] = [
    [facts.seen?.on, words("found"), shown],
    [facts.switchedOff?.on, words(facts.switchedOff?.off === undefined ? "objected" : "changed")],
    ...letters.map(({ writtenOn, kind }): [string, string] => [writtenOn, words(`letter.${kind}`, names)]),
  ];
  return told.flatMap(([on, title, children]) =>
    on === undefined ? [] : [{ on, title, children, ...doneOn(on, words) }],
  );
}

const doneOn = (on: string, words: Words) => ({
  state: "done" as const,
  stateLabel: words("done"),
  date: formatDate(on),
});

async function happened({ complaint, standing, names }: CaseTimelineProps, words: Words): Promise<Dated[]> {
  return Promise.all(
    standing.events.map(async (event) => ({
      on: event.on,
      title: await eventTitle(event, complaint, names),
      children: (
        <EventBody event={event} href={event.isTold ? undefined : `/complaints/${complaint.id}/events/${event.id}`} />
      ),
      ...doneOn(event.on, words),
      ...(!event.isDayKnown && { date: words("dayUnknown") }),
    })),
  );
}

/** What has to be recorded for a deadline of the company to be kept. */
const keptBy = { "complaint-received": "acknowledged", "request-received": "answered" } as const;

function recordedAs({ binds, reckoned: { clock } }: CaseDeadline): string | undefined {
  if (binds === "authority") return "authority-progress";
  return clock.starts === "complaint-received" || clock.starts === "request-received"
    ? keptBy[clock.starts]
    : undefined;
}

/** Dates that run or were missed, and what is due without a date. */
async function due({ complaint, standing, names }: CaseTimelineProps, words: Words): Promise<TimelineItem[]> {
  const [deadlines, next] = await Promise.all([getTranslations("case.deadlines"), getTranslations("case.next")]);
  const dated = standing.deadlines
    .filter(({ state }) => state === "running" || state === "missed")
    .map((deadline): TimelineItem => {
      const isMissed = deadline.state === "missed";
      const record = recordedAs(deadline);
      return {
        state: "due",
        stateLabel: words(isMissed ? "missed" : "due"),
        date: words(isMissed ? "wasBy" : "by", { date: formatDate(deadline.reckoned.due, { weekday: true }) }),
        title: deadlines(deadline.clock, names),
        children: (
          <>
            <DueNotes complaintId={complaint.id} deadline={deadline} names={names} />
            <Working deadline={deadline.reckoned} />
            {record === undefined ? null : (
              <p className="correct">
                <a href={`/complaints/${complaint.id}/record/${record}`}>{words("record")}</a>
              </p>
            )}
          </>
        ),
      };
    });
  const undated = standing.elapsed.map(({ for: what, since, ...passed }): TimelineItem => ({
    state: "due",
    stateLabel: words("due"),
    date: words("since", { date: formatDate(since) }),
    title: words(`elapsed.${what}`, names),
    children: <p>{next("elapsed", elapsedGiven(passed))}</p>,
  }));
  return [...dated, ...undated];
}

/** What may come after that: no date is set yet. */
function later({ complaint, standing, names }: CaseTimelineProps, words: Words): TimelineItem[] {
  return stagesToCome(complaint.facts.residence, standing).map((stage) => ({
    state: "later",
    stateLabel: words("later"),
    date: words("noDate"),
    title: words(`stages.${stage}.title`, names),
    children: <p>{words(`stages.${stage}.text`)}</p>,
  }));
}

/** Everything that happened, is due or may come, in one line. */
export async function CaseTimeline(props: CaseTimelineProps) {
  const words = await getTranslations("case.timeline");
  const past = [...toldAndMade(props.complaint, props.names, words), ...(await happened(props, words))].toSorted(
    (a, b) => a.on.localeCompare(b.on),
  );
  return (
    <section>
      <h2 className="visually-hidden">{words("heading")}</h2>
      <Timeline items={[...past, ...(await due(props, words)), ...later(props, words)]} />
    </section>
  );
}
