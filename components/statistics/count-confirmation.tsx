import { getTranslations } from "next-intl/server";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { Button, ButtonLink } from "@/components/ui/button";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";

/** What the page asks or says: confirm; it waits for its release; it was taken out; or the link is settled. */
export type CountState = "ask" | "done" | "out" | "gone";

interface CountConfirmationProps {
  state: CountState;
  token: string;
  nextRelease: CalendarDate;
}

async function TakeOut({ token }: { token: string }) {
  const words = await getTranslations("account.count.takeOut");
  return (
    <form action="/count/confirm/take-out" method="post">
      <p>{words("text")}</p>
      <input type="hidden" name="token" value={token} />
      <Button variant="quiet">{words("button")}</Button>
    </form>
  );
}

/** The page behind the link that confirms a finding offered to the counts, and takes it out again until it is released. */
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
      {state === "gone" ? <p>{words("gone.why")}</p> : null}
      <div className="actions">
        <ButtonLink href="/dashboard" variant="alt">
          {words("dashboard")}
        </ButtonLink>
      </div>
      {state === "done" ? <TakeOut token={token} /> : null}
    </div>
  );
}
