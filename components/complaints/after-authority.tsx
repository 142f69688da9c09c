import { getTranslations } from "next-intl/server";
import { CheckedLine } from "@/components/law/checked-line";
import type { CaseStanding } from "@/lib/complaints/standing";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { Residence } from "@/lib/law/catalogue";
import { waysOnFor } from "@/lib/law/procedure";
import type { WayOn } from "@/lib/law/procedure-after.data";
import { clocks } from "@/lib/law/clocks/clocks.data";

type Deadlines = CaseStanding["deadlines"];

/** By when, of each of its clocks: the day in this case where it is sure, the rule, and whether that was read anywhere. */
async function ByWhen({ way, deadlines }: { way: WayOn; deadlines: Deadlines }) {
  const words = await getTranslations("expect.after");
  const rows = clocks.filter(({ id }) => way.clocks.includes(id));
  if (rows.length === 0) return null;
  return (
    <>
      <dt>{words("byWhen")}</dt>
      {rows.map(({ id, summary, confirmed, confidence, checkedOn, sources }) => {
        const due = deadlines.find(({ clock }) => clock === id)?.reckoned.due;
        return (
          <dd key={id}>
            {due !== undefined && confirmed ? (
              <>
                <strong>{words("due", { date: formatDate(due, { weekday: true }) })}</strong>{" "}
              </>
            ) : null}
            {summary}
            <CheckedLine {...{ confirmed, confidence, checkedOn, sources }} />
          </dd>
        );
      })}
    </>
  );
}

async function Way({ way, deadlines }: { way: WayOn; deadlines: Deadlines }) {
  const words = await getTranslations("expect.after");
  return (
    <article className="way-on">
      <h3>{way.title}</h3>
      <p>{way.says}</p>
      <dl>
        <dt>{words("can")}</dt>
        <dd>{way.can}</dd>
        <dt>{words("cannot")}</dt>
        <dd>{way.cannot}</dd>
        <ByWhen way={way} deadlines={deadlines} />
      </dl>
      <CheckedLine {...way} />
    </article>
  );
}

interface AfterAuthorityProps {
  residence: Residence;
  standing: Pick<CaseStanding, "stage" | "deadlines">;
}

/** What is left while the authority keeps silent, or once it is done: explained, not written for. Nothing at any other stage. */
export async function AfterAuthority({ residence, standing: { stage, deadlines } }: AfterAuthorityProps) {
  if (stage !== "authority" && stage !== "decided") return null;
  const words = await getTranslations("expect.after");
  const after = stage === "authority" ? "silence" : "outcome";
  const ways = waysOnFor(residence, after);
  return (
    <section id="after-authority" className="ways-on">
      <h2>{words(after)}</h2>
      <p>{words(ways.length === 0 ? "none" : "text")}</p>
      {ways.map((way) => (
        <Way key={way.title} way={way} deadlines={deadlines} />
      ))}
    </section>
  );
}
