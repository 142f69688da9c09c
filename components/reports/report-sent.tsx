import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { Platform } from "@/lib/platforms/schema";

/** The thanks, and where to go on. */
export async function ReportSent({ platform: { id, name } }: { platform: Platform }) {
  const words = await getTranslations("reports.sent");
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{words("text", { platform: name })}</p>
      <p>
        {words("own")} <a href="/check">{words("check")}</a>
      </p>
      <div className="actions">
        <ButtonLink href={`/platforms/${id}`}>{words("back", { platform: name })}</ButtonLink>
        <a href={`/platforms/${id}/changed`}>{words("another", { platform: name })}</a>
      </div>
    </div>
  );
}
