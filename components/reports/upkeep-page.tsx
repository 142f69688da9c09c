import { getTranslations } from "next-intl/server";
import { Pills } from "@/components/ui/pills";
import { Table } from "@/components/ui/table";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import { staleAfterDays } from "@/lib/platforms/freshness";
import { upkeepKinds } from "@/lib/platforms/upkeep";
import { type Board, type View, viewAddress } from "@/lib/reports/board";
import { ReportCard } from "./report-card";
import { UpkeepFacts } from "./upkeep-facts";

interface UpkeepPageProps {
  board: Board;
  view: View;
  today: CalendarDate;
}

/** Of all platforms together, more reports than this are a list to choose from. */
const mostAtOnce = 20;

/** What of the catalogue needs a look, with what people reported beside it. */
export async function UpkeepPage({ board, view, today }: UpkeepPageProps) {
  const words = await getTranslations("reports.organise");
  return (
    <div className="wrap prose upkeep">
      <h1>{board.chosen === undefined ? words("heading") : words("headingOf", { platform: board.chosen })}</h1>
      <p className="lead">{words("lead", { date: formatDate(today), facts: board.counts.all, reports: board.open })}</p>
      <Kinds board={board} view={view} />
      {view.platform === undefined ? null : (
        <p>
          <a href={viewAddress({ kind: view.kind })}>{words("everything")}</a>
        </p>
      )}
      <Reports board={board} view={view} />
      {view.platform === undefined ? <Overview board={board} view={view} /> : null}
      {board.sections.length === 0 ? null : <h2>{words("facts.title")}</h2>}
      {board.sections.map((section) => (
        <UpkeepFacts key={`${section.platform} ${section.practice ?? ""}`} section={section} />
      ))}
    </div>
  );
}

async function Kinds({ board: { counts }, view }: Pick<UpkeepPageProps, "board" | "view">) {
  const words = await getTranslations("reports.organise");
  const item = (kind: View["kind"], label: string) => ({
    href: viewAddress({ ...view, kind }),
    label: words("counted", { label, count: counts[kind ?? "all"] }),
    current: view.kind === kind,
  });
  return (
    <Pills
      label={words("filter")}
      items={[
        item(undefined, words("all")),
        ...upkeepKinds.map((kind) => item(kind, words(`kinds.${kind}`, { days: staleAfterDays }))),
      ]}
    />
  );
}

async function Reports({ board: { waiting, settled }, view }: Pick<UpkeepPageProps, "board" | "view">) {
  const words = await getTranslations("reports.organise.reports");
  if (view.kind !== undefined && view.kind !== "contradicted") return null;
  const shown = view.platform === undefined ? waiting.slice(0, mostAtOnce) : waiting;
  return (
    <section className="reports">
      <h2>{words("title")}</h2>
      {waiting.length === 0 ? <p>{words("none")}</p> : null}
      {shown.map((placed) => (
        <ReportCard key={placed.report.id} placed={placed} view={view} />
      ))}
      {shown.length < waiting.length ? <p>{words("more", { shown: shown.length, count: waiting.length })}</p> : null}
      {settled.length === 0 ? null : (
        <details>
          <summary>{words("settled", { count: settled.length })}</summary>
          {settled.map((placed) => (
            <ReportCard key={placed.report.id} placed={placed} view={view} />
          ))}
        </details>
      )}
    </section>
  );
}

async function Overview({ board: { rows }, view }: Pick<UpkeepPageProps, "board" | "view">) {
  const words = await getTranslations("reports.organise");
  return (
    <section>
      <h2>{words("overview.title")}</h2>
      {rows.length === 0 ? (
        <p>{words("facts.none")}</p>
      ) : (
        <Table
          caption={words("overview.caption")}
          head={[words("overview.platform"), words("overview.reports"), words("overview.facts")]}
          numbers={[1, 2]}
          rows={rows.map(({ id, name, reports, facts }) => ({
            key: id,
            cells: [
              <a key="name" href={viewAddress({ ...view, platform: id })}>
                {name}
              </a>,
              reports,
              facts,
            ],
          }))}
        />
      )}
    </section>
  );
}
