import { getTranslations } from "next-intl/server";
import type { TimelineItem } from "@/components/ui/timeline";
import type { Complaint } from "@/lib/complaints/schema";
import type { CaseDeadline, CaseStanding } from "@/lib/complaints/standing";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { CaseNames } from "./case-names";
import { DueNotes } from "./due-line";
import { elapsedGiven } from "./next-words";
import { Working } from "./working";

interface DueItemsProps {
  complaint: Complaint;
  standing: CaseStanding;
  names: CaseNames;
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
export async function dueItems(given: DueItemsProps): Promise<TimelineItem[]> {
  return [...(await withDay(given)), ...(await withoutDay(given))];
}

async function withDay({ complaint, standing, names }: DueItemsProps): Promise<TimelineItem[]> {
  const [words, deadlines] = await Promise.all([getTranslations("case.timeline"), getTranslations("case.deadlines")]);
  return standing.deadlines.filter(isOpen).map((deadline): TimelineItem => {
    const isMissed = deadline.state === "missed";
    const record = recordedAs(deadline);
    const by = words(isMissed ? "wasBy" : "by", { date: formatDate(deadline.reckoned.due, { weekday: true }) });
    return {
      state: "due",
      stateLabel: words(isMissed ? "missed" : "due"),
      date: deadline.isEstimate ? words("estimated", { due: by }) : by,
      title: deadlines(deadline.clock, names),
      children: (
        <>
          <DueNotes deadline={deadline} names={names} />
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
}

/** What has not come and has no day, unless a deadline for the same says more. */
async function withoutDay({ standing, names }: DueItemsProps): Promise<TimelineItem[]> {
  const [words, next] = await Promise.all([getTranslations("case.timeline"), getTranslations("case.next")]);
  const isDated = standing.deadlines.some((deadline) => deadline.binds === "authority" && isOpen(deadline));
  return standing.elapsed
    .filter((elapsed) => elapsed.for !== "authority" || !isDated)
    .map(({ for: what, since, ...passed }) => ({
      state: "due",
      stateLabel: words("due"),
      date: words("since", { date: formatDate(since) }),
      title: words(`elapsed.${what}`, names),
      children: <p>{next("elapsed", elapsedGiven(passed))}</p>,
    }));
}

const isOpen = ({ state }: CaseDeadline) => state === "running" || state === "missed";
