import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";

interface KeepDeadlineProps {
  /** Absolute, as it is passed on. */
  address: string;
  /** Absent where there is no day to keep. */
  calendar: string | undefined;
}

/** Ways to keep an answer: a file for the calendar, a link, paper. */
export async function KeepDeadline({ address, calendar }: KeepDeadlineProps) {
  const words = await getTranslations("deadlines.page.keep");
  return (
    <section className="keep-deadline" aria-labelledby="keep">
      <h3 id="keep">{words("title")}</h3>
      {calendar === undefined ? null : (
        <p className="actions">
          <ButtonLink href={calendar} variant="alt" download>
            {words("calendar")}
          </ButtonLink>
        </p>
      )}
      <p>
        {words("link")} <a href={address}>{address}</a>
      </p>
      <p className="hint">{words("print")}</p>
    </section>
  );
}
