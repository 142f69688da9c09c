import { getTranslations } from "next-intl/server";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId } from "@/components/ui/field-props";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Calculated } from "@/lib/law/clocks/calculator";
import { DeadlineAnswer } from "./deadline-answer";
import { faultSentences } from "./deadline-faults";
import { DeadlineForm } from "./deadline-form";

interface DeadlinesPageProps {
  found: Calculated;
  today: CalendarDate;
  /** Without a slash at its end. */
  origin: string;
}

/** The calculator of deadlines: the answer first, where there is one, then what can be asked. */
export async function DeadlinesPage({ found, today, origin }: DeadlinesPageProps) {
  const words = await getTranslations("deadlines.page");
  const common = await getTranslations("common");
  const sentences = faultSentences(found, words);
  const items = Object.entries(sentences).map(([name, message]) => ({ href: `#${fieldId(name)}`, message }));
  const isAnswered = found.kind === "ends" || found.kind === "counting";
  return (
    <div className="wrap deadlines">
      <ErrorSummary title={common("errorSummary")} items={items} />
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      {isAnswered ? <DeadlineAnswer found={found} today={today} origin={origin} /> : null}
      <DeadlineForm values={found.values} sentences={sentences} again={isAnswered} />
      <p className="hint">{words("notAdvice")}</p>
    </div>
  );
}
