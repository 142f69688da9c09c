import { getMessages, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { fieldId, type FormSource } from "@/components/ui/field-props";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { faultsOf } from "@/lib/kernel/faults";
import { nestedValue } from "@/lib/kernel/nest-fields";
import type { Platform } from "@/lib/platforms/schema";
import { pictureFaults, reportSchema } from "@/lib/reports/schema";
import { ReportFields } from "./report-fields";

interface ReportPageProps {
  platform: Platform;
  today: CalendarDate;
  /** A random word that makes two clicks one report. */
  mark: string;
  /** What was typed and refused; otherwise what is known beforehand is chosen already. */
  refused: unknown;
  known: { practice?: unknown; topic?: unknown; country?: unknown };
}

/** The sentence of each fault, by field. The faults are found again in what was typed. */
async function faultSentences({
  platform,
  today,
  refused,
}: ReportPageProps): Promise<(readonly [name: string, said: string])[]> {
  if (refused === undefined) return [];
  const parsed = reportSchema(platform, today).safeParse(refused);
  const { reports, errors, evidence } = await getMessages();
  const sentences: Record<string, string> = {
    ...reports.faults,
    "date.future": errors.date.future,
    "date.tooEarly": errors.date.tooEarly,
  };
  const typed = Object.entries(parsed.success ? {} : faultsOf(parsed.error));
  // What was wrong with a file cannot be found again: the file is gone.
  const fault = pictureFaults.find((known) => known === nestedValue(refused, "picture"));
  const file =
    fault === undefined ? [] : [["picture", { ...evidence.faults, ...reports.pictureFaults }[fault]] as const];
  return [...typed.map(([name, key]) => [name, sentences[key] ?? errors.general] as const), ...file];
}

/** The form to report a change with; it works as a plain post. */
export async function ReportPage(props: ReportPageProps) {
  const { platform, mark, refused, known } = props;
  const [words, common, faults] = await Promise.all([
    getTranslations("reports.form"),
    getTranslations("common"),
    faultSentences(props),
  ]);
  const said = new Map(faults);
  const form: FormSource = {
    value: (name) => nestedValue(refused ?? known, name),
    error: (name) => said.get(name),
  };
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <p>
          <a className="crumb" href={`/platforms/${platform.id}`}>
            {platform.name}
          </a>
        </p>
        <ErrorSummary
          title={common("errorSummary")}
          items={faults.map(([name, message]) => ({ href: `#${fieldId(name)}`, message }))}
        />
        <h1 className="question">{words("heading", { platform: platform.name })}</h1>
        <p className="step-help">{words("help")}</p>
        {nestedValue(refused, "why") === "too-often" && (
          <Notice kind="warn">
            <p role="status">{words("too-often")}</p>
          </Notice>
        )}
        <form action={`/platforms/${platform.id}/changed/send`} method="post" encType="multipart/form-data" noValidate>
          <input type="hidden" name="mark" value={mark} />
          <ReportFields form={form} platform={platform} />
          <div className="actions">
            <Button>{words("send")}</Button>
          </div>
        </form>
      </div>
      <aside className="margin-notes">
        <section className="margin-note">
          <h2>{words("aside.title")}</h2>
          <p>{words("aside.text")}</p>
          <p>{words("aside.keep")}</p>
        </section>
      </aside>
    </div>
  );
}
