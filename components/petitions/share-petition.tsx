import { getTranslations } from "next-intl/server";
import { embedThisPage } from "@/lib/petitions/addresses";

/** Beside a petition: the way to show it elsewhere. */
export async function SharePetition({ slug }: { slug: string }) {
  const words = await getTranslations("petitions.embedThis");
  return (
    <section className="margin-note">
      <h2>{words("title")}</h2>
      <p>{words("description")}</p>
      <p>
        <a href={embedThisPage(slug)}>{words("link")}</a>
      </p>
    </section>
  );
}
