import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import type { Complaint } from "@/lib/complaints/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { choicesFor } from "@/lib/letters/choice";

/** The letters that the facts of a case allow today and that it does not have yet, a button each. */
export async function AnotherLetter({ complaint, today }: { complaint: Complaint; today: CalendarDate }) {
  const words = await getTranslations("complaints.case.another");
  const has = complaint.letters.map(({ kind }) => kind);
  const open = choicesFor(complaint.facts, today).filter(({ kind }) => !has.includes(kind));
  if (open.length === 0) return null;
  return (
    <section className="margin-note">
      <h2>{words("title")}</h2>
      <p>{words("text")}</p>
      {open.map(({ kind, addressee }) => (
        <form key={kind} action={`/complaints/${complaint.id}/letters/add`} method="post">
          <input type="hidden" name="kind" value={kind} />
          <Button variant="alt">{words(kind, { addressee })}</Button>
        </form>
      ))}
    </section>
  );
}
