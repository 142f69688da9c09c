import { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { Source } from "@/lib/platforms/schema";
import { archivedAddress } from "@/lib/platforms/archive";
import { sourceAnchor } from "@/lib/platforms/sources";

/** Every source of a page, with the day of its text, how sure that makes it, and the copy kept of it. */
export async function SourceList({ sources }: { sources: readonly Source[] }) {
  const words = await getTranslations("platforms.page.sources");
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{words("title")}</h2>
      <ol className="source-list">
        {sources.map((source) => {
          const { title, address, seenOn, confidence, archived } = source;
          return (
            <li key={sourceAnchor(source)} id={sourceAnchor(source)}>
              {address === undefined ? (
                title
              ) : (
                <a href={address} rel="noopener noreferrer">
                  {title}
                </a>
              )}
              <span className="soft source-about">
                {seenOn === undefined ? words("undated") : words("seen", { date: formatDate(seenOn) })}{" "}
                {words(`confidence.${confidence}`)}{" "}
                {archived === undefined ? null : (
                  <a href={archivedAddress(archived)} rel="noopener noreferrer">
                    {words("archived")}
                  </a>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
