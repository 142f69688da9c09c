import { getTranslations } from "next-intl/server";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { Complaint, FrozenLetter } from "@/lib/complaints/schema";
import type { CaseStanding } from "@/lib/complaints/standing";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { CaseNames } from "./case-names";
import { dueItems } from "./due-items";
import { EventBody, eventTitle } from "./event-words";
import { stagesToCome } from "./stages-to-come";

interface CaseTimelineProps {
  complaint: Complaint;
  standing: CaseStanding;
  names: CaseNames;
}

type Words = Awaited<ReturnType<typeof getTranslations<"case.timeline">>>;
type Dated = TimelineItem & { on: string };

/** What the person found and did before the first letter. */
function told({ facts: { seen, switchedOff, exhibits = [] } }: Complaint, words: Words): Dated[] {
  const shown = exhibits.length > 0 ? <p>{words("exhibits", { count: exhibits.length })}</p> : undefined;
  const found = seen ? [{ on: seen.on, title: words("found"), children: shown, ...doneOn(seen.on, words) }] : [];
  if (switchedOff?.on === undefined) return found;
  const title = words(switchedOff.off === undefined ? "objected" : "changed");
  return [...found, { on: switchedOff.on, title, ...doneOn(switchedOff.on, words) }];
}

/** The letters that were made; one that was sent the same day is told by its sending. */
function made({ complaint: { letters }, standing, names }: CaseTimelineProps, words: Words): Dated[] {
  const isToldAlready = ({ id, writtenOn }: FrozenLetter) =>
    standing.events.some((event) => "letter" in event && event.letter === id && event.on === writtenOn);
  return letters
    .filter((letter) => !isToldAlready(letter))
    .map(({ writtenOn: on, kind }) => ({ on, title: words(`letter.${kind}`, names), ...doneOn(on, words) }));
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
  const past = [...told(props.complaint, words), ...(await happened(props, words)), ...made(props, words)].toSorted(
    (a, b) => a.on.localeCompare(b.on),
  );
  return (
    <section>
      <h2 className="visually-hidden">{words("heading")}</h2>
      <Timeline items={[...past, ...(await dueItems(props)), ...later(props, words)]} />
    </section>
  );
}
