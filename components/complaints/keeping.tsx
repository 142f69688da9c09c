import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { erasedFrom, keepChoices } from "@/lib/complaints/keeping";
import type { Complaint } from "@/lib/complaints/schema";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";

interface KeepingProps {
  complaint: Complaint;
  today: CalendarDate;
}

/** How long a case stays once it is closed, and the way to erase it. */
export async function Keeping({ complaint, today }: KeepingProps) {
  const words = await getTranslations("erasure.keeping");
  const { id, keepMonths } = complaint;
  const day = erasedFrom(complaint, today);
  return (
    <section id="keeping" className="margin-note">
      <h2>{words("title")}</h2>
      {day === undefined ? null : <p>{words("until", { date: formatDate(day) })}</p>}
      <form action={`/complaints/${id}/keeping`} method="post">
        <label className="label" htmlFor="keep">
          {words("label")}
        </label>
        <div className="field-row">
          <select className="input" id="keep" name="keep" defaultValue={keepMonths ?? "always"}>
            <option value="always">{words("always")}</option>
            {keepChoices.map((months) => (
              <option key={months} value={months}>
                {words("months", { months: String(months) })}
              </option>
            ))}
          </select>
          <Button variant="alt">{words("save")}</Button>
        </div>
      </form>
      <p>
        <a href={`/complaints/${id}/erase`}>{words("erase")}</a>
      </p>
    </section>
  );
}
