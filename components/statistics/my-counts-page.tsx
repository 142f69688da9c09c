import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import { practiceById, type PracticeId } from "@/lib/platforms/catalogue";
import type { MyCounts } from "@/lib/statistics/queries/contributions";

interface MyCountsPageProps {
  counts: MyCounts;
  nextRelease: CalendarDate;
  /** Something was just taken out. */
  isOut: boolean;
}

function nameOf(practice: PracticeId): string {
  const { platform, title } = practiceById(practice);
  return `${platform.name}: ${title}`;
}

async function Waiting({ practices, nextRelease }: { practices: readonly PracticeId[]; nextRelease: CalendarDate }) {
  const words = await getTranslations("account.myCounts");
  return (
    <section>
      <h2>{words("waiting.heading")}</h2>
      <p>{words("waiting.text", { date: formatDate(nextRelease, { weekday: true }) })}</p>
      <ul className="case-list">
        {practices.map((practice) => (
          <li key={practice}>
            <form action="/count/take-out" method="post">
              <p>{nameOf(practice)}</p>
              <input type="hidden" name="practice" value={practice} />
              <Button variant="alt">{words("waiting.button", { name: nameOf(practice) })}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Released({ practices }: { practices: readonly PracticeId[] }) {
  const words = await getTranslations("account.myCounts.released");
  return (
    <section>
      <h2>{words("heading")}</h2>
      <ul>
        {practices.map((practice) => (
          <li key={practice}>{nameOf(practice)}</li>
        ))}
      </ul>
      <p>{words("why")}</p>
      <p>
        <a href="/dashboard/method">{words("method")}</a>
      </p>
    </section>
  );
}

/** What of a signed-in person is counted: what can still be taken out, and what cannot, and why. */
export async function MyCountsPage({ counts: { waiting, released }, nextRelease, isOut }: MyCountsPageProps) {
  const words = await getTranslations("account.myCounts");
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("heading")}</h1>
      {isOut ? (
        <Notice kind="info">
          <p>{words("out")}</p>
        </Notice>
      ) : null}
      {waiting.length + released.length === 0 ? <p className="lead">{words("none")}</p> : null}
      {waiting.length > 0 ? <Waiting practices={waiting} nextRelease={nextRelease} /> : null}
      {released.length > 0 ? <Released practices={released} /> : null}
    </div>
  );
}
