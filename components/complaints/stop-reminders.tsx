import { getTranslations } from "next-intl/server";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { ButtonLink } from "@/components/ui/button";

type StopRemindersProps = { state: "ask"; ticket: string } | { state: "done" | "unknown" };

/** The page behind the link that ends each reminder: nobody has to sign in to be left alone. */
export async function StopReminders(props: StopRemindersProps) {
  const words = await getTranslations("reminders.stop");
  if (props.state === "ask")
    return (
      <OneButtonPage
        heading={words("ask.heading")}
        text={words("ask.text")}
        button={words("ask.button")}
        action={`/reminders/stop/now?to=${encodeURIComponent(props.ticket)}&then=page`}
        fields={{}}
      />
    );
  return (
    <div className="wrap narrow">
      <h1 className="question">{words(`${props.state}.heading`)}</h1>
      <p className="lead">{words(`${props.state}.text`)}</p>
      <div className="actions">
        <ButtonLink href="/complaints" variant="alt">
          {words("cases")}
        </ButtonLink>
      </div>
    </div>
  );
}
