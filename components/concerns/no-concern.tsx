import { getTranslations } from "next-intl/server";
import { deskConcerns } from "@/lib/concerns/addresses";

/** At the desk, in the place of a complaint about the portal that is not there (any more). */
export async function NoConcern() {
  const words = await getTranslations("concerns.desk");
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{words("gone")}</p>
      <p>
        <a href={deskConcerns}>{words("all")}</a>
      </p>
    </div>
  );
}
