import { getTranslations } from "next-intl/server";
import { platforms } from "@/lib/platforms/catalogue";

/** What stands where there is no such platform: a sentence, and those there are. */
export async function UnknownPlatform() {
  const words = await getTranslations("platforms.missing");
  return (
    <div className="wrap platforms">
      <h1>{words("title")}</h1>
      <p className="lead">{words("text")}</p>
      <ul className="platform-names">
        {platforms
          .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
          .map(({ id, name }) => (
            <li key={id}>
              <a href={`/platforms/${id}`}>{name}</a>
            </li>
          ))}
      </ul>
    </div>
  );
}
