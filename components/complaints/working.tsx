import { getTranslations } from "next-intl/server";
import { anchorOf } from "@/lib/law/catalogue";
import type { Deadline } from "@/lib/law/clocks/catalogue";
import { workingSentences } from "@/lib/law/clocks/working";

/** How a date is worked out, line by line, with the rule behind it. Folded on the screen, open on paper. */
export async function Working({ deadline }: { deadline: Deadline }) {
  const words = await getTranslations("case.next");
  const { provision, clock } = deadline;
  const [source] = clock.sources;
  return (
    <details className="working">
      <summary>{words("working")}</summary>
      <ol>
        {workingSentences(deadline).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>
        {provision ? (
          <a href={`/legal-position#${anchorOf(provision)}`}>{`${provision.citation} ${provision.instrument}`}</a>
        ) : (
          <a href={source.address} target="_blank" rel="noopener noreferrer">
            {source.title}
          </a>
        )}
      </p>
    </details>
  );
}
