import { getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import { CheckedLine } from "@/components/law/checked-line";
import type { CaseStanding } from "@/lib/complaints/standing";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { Residence } from "@/lib/law/catalogue";
import { waysOnFor } from "@/lib/law/procedure";
import type { WayOn } from "@/lib/law/procedure-after.data";
import { clocks } from "@/lib/law/clocks/clocks.data";
import type { Clock } from "@/lib/law/schema";

const allClocks: readonly Clock[] = clocks;

type Deadlines = CaseStanding["deadlines"];
/** Where the person lives; some deadlines differ between the nations of the United Kingdom. */
type Home = Residence & { nation?: string | undefined };

/** What a sentence rests on, or that it rests on nothing that was read. */
async function Basis(row: ComponentProps<typeof CheckedLine>) {
  const words = await getTranslations("expect.after");
  return row.confirmed ? (
    <CheckedLine {...row} />
  ) : (
    <p className="law-checked">
      <strong className="law-unconfirmed">{words("memory")}</strong>
    </p>
  );
}

interface WayProps {
  way: WayOn;
  home: Home;
  deadlines: Deadlines;
}

function isFor({ nations }: Clock, { nation }: Home): boolean {
  return nations === undefined || nations.some((each) => each === nation);
}

/** By when, of each of its clocks: the day in this case where it is sure, the rule, and whether that was read anywhere. */
async function ByWhen({ way, home, deadlines }: WayProps) {
  const words = await getTranslations("expect.after");
  const rows = allClocks.filter((row) => way.clocks.some((id) => id === row.id) && isFor(row, home));
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
            <Basis {...{ confirmed, confidence, checkedOn, sources }} />
          </dd>
        );
      })}
    </>
  );
}

async function Way({ way, home, deadlines }: WayProps) {
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
        <ByWhen way={way} home={home} deadlines={deadlines} />
      </dl>
      <Basis {...way} />
    </article>
  );
}

interface AfterAuthorityProps {
  residence: Home;
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
        <Way key={way.title} way={way} home={residence} deadlines={deadlines} />
      ))}
    </section>
  );
}
