import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";

/** What stands where there is no page. */
export async function NothingHere() {
  const words = await getTranslations("pages.notFound");
  return (
    <div className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("text")}</p>
      <div className="actions">
        <ButtonLink href="/">{words("home")}</ButtonLink>
      </div>
    </div>
  );
}
