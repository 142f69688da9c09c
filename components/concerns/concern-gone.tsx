import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { concernPage } from "@/lib/concerns/addresses";

/** In the place of a complaint about the portal that is not there (any more). */
export async function ConcernGone({ isWithdrawn }: { isWithdrawn: boolean }) {
  const words = await getTranslations("concerns");
  const part = isWithdrawn ? "withdrawn" : "gone";
  return (
    <div className="wrap narrow">
      <h1 className="question">{words(`${part}.heading`)}</h1>
      <p className="lead">{words(`${part}.text`)}</p>
      {isWithdrawn ? null : (
        <div className="actions">
          <ButtonLink href={concernPage} variant="alt">
            {words("gone.new")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
