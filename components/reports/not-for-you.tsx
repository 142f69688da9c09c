import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";

/** For somebody who is signed in and no organiser. */
export async function NotForYou() {
  const words = await getTranslations("reports.organise.refused");
  return (
    <div className="wrap prose">
      <h1>{words("heading")}</h1>
      <p className="lead">{words("text")}</p>
      <div className="actions">
        <ButtonLink href="/complaints">{words("home")}</ButtonLink>
      </div>
    </div>
  );
}
