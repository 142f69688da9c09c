import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";

interface CountConfirmationProps {
  state: "ask" | "done" | "gone";
  token: string;
  nextRelease: CalendarDate;
}

/** The page behind the link that confirms a finding offered to the counts. */
export async function CountConfirmation({ state, token, nextRelease }: CountConfirmationProps) {
  const words = await getTranslations("account.count");
  if (state === "ask")
    return (
      <div className="wrap narrow">
        <h1 className="question">{words("heading")}</h1>
        <p className="lead">{words("text")}</p>
        <form action="/count/confirm/count" method="post">
          <input type="hidden" name="token" value={token} />
          <div className="actions">
            <Button>{words("button")}</Button>
          </div>
        </form>
      </div>
    );
  return (
    <div className="wrap narrow">
      <h1 className="question">{words(`${state}.heading`)}</h1>
      <p className="lead">{words(`${state}.text`, { date: formatDate(nextRelease, { weekday: true }) })}</p>
      <div className="actions">
        <ButtonLink href="/dashboard" variant="alt">
          {words("dashboard")}
        </ButtonLink>
      </div>
    </div>
  );
}
