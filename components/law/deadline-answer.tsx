import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { type CalendarDate, daysBetween, formatDate } from "@/lib/kernel/calendar-date";
import { type Calculated, deadlineAddress } from "@/lib/law/clocks/calculator";
import { clockById, type Deadline, holidayProvenance } from "@/lib/law/clocks/catalogue";
import { workingSentences } from "@/lib/law/clocks/working";
import { DeadlineRule } from "./deadline-rule";
import { KeepDeadline } from "./keep-deadline";
import { placeLabel } from "./deadline-place";

type Answered = Extract<Calculated, { kind: "ends" | "counting" }>;

async function LastDay({ deadline, today }: { deadline: Deadline; today: CalendarDate }) {
  const words = await getTranslations("deadlines.page");
  const { due, actBy = due, warnOn, clock } = deadline;
  const ahead = daysBetween(today, due);
  const written = (day: CalendarDate) => formatDate(day, { weekday: true });
  return (
    <>
      <p className="deadline-day">
        <mark>
          <time dateTime={due}>{written(due)}</time>
        </mark>
      </p>
      <p>
        {words(`binds.${clock.binds}`)}{" "}
        {ahead < 0 ? words("past", { days: -ahead }) : words("distance", { days: ahead })}
      </p>
      {actBy === due ? null : <p>{words("actBy", { day: written(actBy) })}</p>}
      {warnOn === undefined || warnOn < today ? null : <p>{words("warnOn", { day: written(warnOn) })}</p>}
    </>
  );
}

async function DaysSoFar({ days }: { days: number }) {
  const words = await getTranslations("deadlines.page");
  return (
    <>
      <p className="deadline-day">
        <mark>{words("counting", { days })}</mark>
      </p>
      <p>{words("noNumber")}</p>
      <p>{words("askAgain")}</p>
    </>
  );
}

async function Working({ deadline }: { deadline: Deadline }) {
  const words = await getTranslations("deadlines.page");
  const { source, checkedOn } = holidayProvenance;
  return (
    <section aria-labelledby="working">
      <h3 id="working">{words("workingTitle")}</h3>
      <ol className="deadline-working">
        {workingSentences(deadline).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="law-checked">
        {words.rich("holidays", {
          title: source.title,
          date: formatDate(checkedOn),
          link: (chunks) => (
            <a href={source.address} rel="noopener noreferrer">
              {chunks}
            </a>
          ),
        })}
      </p>
    </section>
  );
}

interface DeadlineAnswerProps {
  found: Answered;
  today: CalendarDate;
  origin: string;
}

/** What the calculator found: the day, how it is counted, the rule, and ways to keep it. */
export async function DeadlineAnswer({ found, today, origin }: DeadlineAnswerProps) {
  const words = await getTranslations("deadlines.page");
  const names = await getTranslations("deadlines.clocks");
  const { asked } = found;
  const clock = clockById(asked.clock);
  return (
    <article className="sheet sheet-raised deadline" aria-labelledby="deadline-title">
      <h2 id="deadline-title">{names(asked.clock)}</h2>
      {clock.confirmed ? null : (
        <Notice kind="warn" title={words("unconfirmed.title")}>
          <p>{words("unconfirmed.text")}</p>
        </Notice>
      )}
      {found.kind === "ends" ? <LastDay deadline={found.deadline} today={today} /> : <DaysSoFar days={found.days} />}
      <dl className="deadline-asked">
        <div>
          <dt>{words(`since.${clock.starts}`)}</dt>
          <dd>{formatDate(asked.from, { weekday: true })}</dd>
        </div>
        <div>
          <dt>{words("placeOf")}</dt>
          <dd>{placeLabel(asked.place, words)}</dd>
        </div>
      </dl>
      {found.kind === "ends" ? <Working deadline={found.deadline} /> : null}
      <DeadlineRule clock={clock} />
      <KeepDeadline
        address={`${origin}${deadlineAddress(asked)}`}
        calendar={found.kind === "ends" ? deadlineAddress(asked, "/deadlines/calendar") : undefined}
      />
    </article>
  );
}
