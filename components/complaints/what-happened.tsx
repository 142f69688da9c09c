import { getTranslations } from "next-intl/server";
import { type EventKind, eventKinds } from "@/lib/complaints/events";
import type { CaseStanding } from "@/lib/complaints/standing";
import type { CaseNames } from "./case-names";

/** What can come next, the likeliest first, by where the matter lies. */
const likely: Record<CaseStanding["stage"], readonly EventKind[]> = {
  draft: ["sent"],
  company: ["acknowledged", "answered", "asked", "extended", "delivered"],
  answered: ["answered", "setting-seen"],
  authority: ["authority-acknowledged", "authority-progress", "authority-outcome"],
  decided: ["authority-progress"],
  closed: [],
};

interface WhatHappenedProps {
  complaintId: string;
  standing: CaseStanding;
  names: CaseNames;
}

async function Links({
  complaintId,
  names,
  kinds,
}: Omit<WhatHappenedProps, "standing"> & { kinds: readonly EventKind[] }) {
  const words = await getTranslations("record.kinds");
  return (
    <ul className="happenings">
      {kinds.map((kind) => (
        <li key={kind}>
          <a href={`/complaints/${complaintId}/record/${kind}`}>{words(`${kind}.link`, names)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Where to say what happened: what can come now, and folded under it everything else. */
export async function WhatHappened({ standing, ...given }: WhatHappenedProps) {
  const words = await getTranslations("case.happened");
  const first = likely[standing.stage];
  return (
    <section id="happened" className="happened">
      <h2>{words("heading")}</h2>
      <p>{words("text")}</p>
      {first.length > 0 ? <Links {...given} kinds={first} /> : null}
      <details>
        <summary>{words("else")}</summary>
        <Links {...given} kinds={eventKinds.filter((kind) => !first.includes(kind))} />
      </details>
    </section>
  );
}
