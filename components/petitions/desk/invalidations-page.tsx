import { getTranslations } from "next-intl/server";
import { Crumb } from "@/components/ui/progress-line";
import { Sheet } from "@/components/ui/sheet";
import { TextArea } from "@/components/ui/text-area";
import { deskAct, deskPage } from "@/lib/petitions/desk/addresses";
import type { CriteriaAsked } from "@/lib/petitions/desk/criteria";
import type { FollowedInvalidation, Preview } from "@/lib/petitions/desk/queries/invalidations";
import { leastShown } from "@/lib/petitions/desk/trend-limits.data";
import type { DeskPetition } from "@/lib/petitions/desk/queries/petitions";
import { CriteriaForm } from "./criteria-form";
import { DeskForm, type Sent, SentNotice } from "./desk-form";
import { Followed } from "./followed-invalidation";
import { minuteOf } from "./figures";

interface InvalidationsPageProps {
  petition: DeskPetition;
  criteria: CriteriaAsked | undefined;
  /** Undefined where nothing, or nothing that can be read, was asked for. */
  preview: Preview | "few" | undefined;
  invalidations: readonly FollowedInvalidation[];
  sent: Sent;
  /** Random: makes a form that is sent twice one invalidation. */
  mark: string;
}

/** To take signatures out of the count: which, how many that would be, why; and what became of earlier ones. */
export async function InvalidationsPage(props: InvalidationsPageProps) {
  const { petition, criteria, preview, invalidations, sent } = props;
  const words = await getTranslations("desk.invalidations");
  return (
    <div className="wrap narrow petition-desk">
      <Crumb href={deskPage(petition.id)}>{petition.title}</Crumb>
      <SentNotice {...sent} />
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{words("lead")}</p>
      <CriteriaForm petition={petition.id} criteria={criteria} />
      {preview === "few" ? <p role="status">{words("few", { least: leastShown })}</p> : null}
      {preview && preview !== "few" ? <Found {...props} preview={preview} /> : null}
      <section>
        <h2>{words("all")}</h2>
        {invalidations.length === 0 ? <p>{words("none")}</p> : null}
        {invalidations.map((one) => (
          <Followed key={one.id} petition={petition.id} one={one} />
        ))}
      </section>
    </div>
  );
}

const percent = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

async function Found({ petition, criteria, preview, sent, mark }: InvalidationsPageProps & { preview: Preview }) {
  const words = await getTranslations("desk.invalidations");
  if (!criteria || !("of" in criteria)) return null;
  const { counted, unconfirmed, countedInAll } = preview;
  const { to, domain = "", from = "", signal = "" } = criteria.of;
  const share = percent.format((100 * counted) / Math.max(1, countedInAll));
  return (
    <Sheet as="section" variant="next">
      <h2>{words("found.heading")}</h2>
      <p>
        <strong>{words("found.counts", { counted, unconfirmed })}</strong> {words("found.share", { share })}
      </p>
      <p>{words("found.until", { moment: minuteOf(new Date(to)) })}</p>
      <DeskForm
        action={deskAct(petition.id, "invalidate")}
        act="invalidate"
        refused={sent.refused}
        hidden={{ mark, domain, from, to, signal, expected: counted + unconfirmed }}
        button={words("start")}
      >
        {(form) => <TextArea form={form} name="reason" label={words("reason")} hint={words("reasonHint")} rows={3} />}
      </DeskForm>
    </Sheet>
  );
}
