import { getTranslations } from "next-intl/server";
import { countryInSentence } from "@/lib/places/catalogue";
import type { Platform } from "@/lib/platforms/schema";

/** The way to each part of a long page. */
export async function PlatformContents({ platform, country }: { platform: Platform; country: string }) {
  const words = await getTranslations("platforms.page");
  const { practices, promises, checked, timeline } = platform;
  const parts = [
    ...practices.map(({ id, title }) => ({ id, title })),
    ...(promises.length > 0 ? [{ id: "promises", title: words("promises.title") }] : []),
    ...(checked.length > 0 ? [{ id: "checked", title: words("checked.title") }] : []),
    { id: "who", title: words("who.title", { country: countryInSentence(country) }) },
    ...(timeline.length > 0 ? [{ id: "events", title: words("events.title") }] : []),
    ...(practices.length > 0 ? [{ id: "found", title: words("found.title") }] : []),
    { id: "changed", title: words("changed.title") },
    { id: "sources", title: words("sources.title") },
  ];
  return (
    <nav className="platform-contents" aria-labelledby="contents">
      <h2 id="contents">{words("contents")}</h2>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
