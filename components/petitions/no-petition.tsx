import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { petitionsPage } from "@/lib/petitions/addresses";

/** What stands where there is no petition. */
export async function NoPetition() {
  const words = await getTranslations("petitions.page.missing");
  return (
    <div className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("text")}</p>
      <div className="actions">
        <ButtonLink href={petitionsPage}>{words("link")}</ButtonLink>
      </div>
    </div>
  );
}
