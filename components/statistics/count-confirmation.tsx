import { getTranslations } from "next-intl/server";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { ButtonLink } from "@/components/ui/button";
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
      <OneButtonPage
        heading={words("heading")}
        text={words("text")}
        button={words("button")}
        action="/count/confirm/count"
        fields={{ token }}
      />
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
