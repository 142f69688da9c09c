import { getTranslations } from "next-intl/server";
import { formatDate, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { Confidence, LegalSource } from "@/lib/law/schema";

interface CheckedLineProps {
  confidence: Confidence;
  confirmed: boolean;
  checkedOn: CalendarDate;
  sources: readonly LegalSource[];
}

/** Where a row was read, how sure that makes it, and when it was last checked. */
export async function CheckedLine({ confidence, confirmed, checkedOn, sources }: CheckedLineProps) {
  const words = await getTranslations("pages.legalPosition.row");
  return (
    <p className="law-checked">
      {confirmed ? (
        words(`confidence.${confidence}`)
      ) : (
        <strong className="law-unconfirmed">{words("unconfirmed")}</strong>
      )}{" "}
      {words("checked", { date: formatDate(checkedOn) })}{" "}
      {sources.map(({ title, address }, index) => (
        <span key={`${address} ${title}`}>
          {index === 0 ? null : " · "}
          <a href={address} rel="noopener noreferrer">
            {title}
          </a>
        </span>
      ))}
    </p>
  );
}
