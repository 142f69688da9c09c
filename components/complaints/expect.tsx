import { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { Residence } from "@/lib/law/catalogue";
import { expectationsFor, saidAbout, type Stage } from "@/lib/law/procedure";
import type { Checked } from "@/lib/law/schema";

/** The latest of what was said: a company quotes no more. */
const saidMost = 3;

async function ReadOn({ checkedOn, sources }: Pick<Checked, "checkedOn" | "sources">) {
  const words = await getTranslations("expect");
  return (
    <span className="soft expect-source">
      {words("of", { date: formatDate(checkedOn) })}{" "}
      {sources.map(({ title, address }, index) => (
        <span key={title}>
          {index === 0 ? null : " · "}
          <a href={address} rel="noopener noreferrer">
            {title}
          </a>
        </span>
      ))}
    </span>
  );
}

async function Said({ practice, residence }: { practice: string; residence: Residence }) {
  const words = await getTranslations("expect.said");
  const said = saidAbout(practice, residence).slice(0, saidMost);
  if (said.length === 0) return null;
  return (
    <details>
      <summary>{words("title")}</summary>
      <p>{words("text")}</p>
      <ul className="expect-list">
        {said.map(({ id, by, reference, summary, checkedOn, sources }) => (
          <li key={id}>
            <strong>{words("line", { by, reference })}</strong> {summary} <ReadOn {...{ checkedOn, sources }} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface WhatToExpectProps {
  facts: { practice: string; residence: Residence };
  stage: Stage;
}

/** How such a matter mostly goes on from here, each sentence with its source and its day; nothing where nothing is known. */
export async function WhatToExpect({ facts: { practice, residence }, stage }: WhatToExpectProps) {
  const words = await getTranslations("expect");
  const known = expectationsFor(residence, stage);
  if (known.length === 0) return null;
  return (
    <section className="margin-note expect">
      <h2>{words("title")}</h2>
      <ul className="expect-list">
        {known.map(({ says, checkedOn, sources }) => (
          <li key={says}>
            {says} <ReadOn {...{ checkedOn, sources }} />
          </li>
        ))}
      </ul>
      {stage === "company" || stage === "answered" ? <Said practice={practice} residence={residence} /> : null}
    </section>
  );
}
