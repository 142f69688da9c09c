import { getTranslations } from "next-intl/server";
import { anchorOf } from "@/lib/law/catalogue";
import { type ClockRow, provisionOf } from "@/lib/law/clocks/catalogue";
import { CheckedLine } from "./checked-line";

/** The rule behind a deadline in one sentence, where it is read, and how sure that makes us. */
export async function DeadlineRule({ clock }: { clock: ClockRow }) {
  const words = await getTranslations("deadlines.page");
  const provision = provisionOf(clock.id);
  return (
    <section aria-labelledby="rule">
      <h3 id="rule">{words("ruleTitle")}</h3>
      <p>
        {provision ? (
          <a href={`/legal-position#${anchorOf(provision)}`}>{`${provision.citation} ${provision.instrument}`}</a>
        ) : (
          clock.confirmed && words("practice")
        )}
      </p>
      <p>{clock.summary}</p>
      <CheckedLine {...clock} />
    </section>
  );
}
