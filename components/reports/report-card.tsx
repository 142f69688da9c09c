import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { formatDate } from "@/lib/kernel/calendar-date";
import { countryInSentence } from "@/lib/places/catalogue";
import type { PlacedReport, View } from "@/lib/reports/board";
import { verdicts } from "@/lib/reports/schema";
import { FactWords } from "./fact-words";

interface ReportCardProps {
  placed: PlacedReport;
  view: View;
}

/** What somebody reported, beside what the catalogue says, with the buttons to settle it. */
export async function ReportCard({ placed: { report, platform, practice, facts }, view }: ReportCardProps) {
  const words = await getTranslations("reports");
  return (
    <Sheet as="article">
      <h3>
        {platform}: {words(`form.topic.options.${report.topic}`)}
      </h3>
      <p className="soft">{practice ?? words("organise.reports.whole", { platform })}</p>
      <p>
        {words("organise.reports.from", {
          seen: formatDate(report.seenOn),
          country: countryInSentence(report.country),
          client: words(`organise.reports.clients.${report.client}`),
          sent: formatDate(report.sentOn),
        })}
      </p>
      <div className="compared">
        <div>
          <h4>{words("organise.reports.says")}</h4>
          <blockquote className="as-typed">{report.words}</blockquote>
        </div>
        <div>
          <h4>{words("organise.reports.catalogue")}</h4>
          <Facts facts={facts} />
        </div>
      </div>
      {report.picture === undefined ? null : <TheirPicture id={report.id} />}
      {report.link === undefined ? null : <TheirLink address={report.link} />}
      <Verdict report={report} view={view} />
    </Sheet>
  );
}

async function Facts({ facts }: Pick<PlacedReport, "facts">) {
  const words = await getTranslations("reports.organise.reports");
  if (facts.length === 0) return <p>{words("nothing")}</p>;
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact.place}>
          <FactWords fact={fact} />
        </li>
      ))}
    </ul>
  );
}

async function TheirPicture({ id }: { id: string }) {
  const words = await getTranslations("reports.organise.reports");
  const address = `/organise/platforms/reports/${id}/picture`;
  return (
    <p>
      <a className="report-picture" href={address}>
        <img src={address} alt={words("picture")} loading="lazy" />
      </a>
    </p>
  );
}

async function TheirLink({ address }: { address: string }) {
  const words = await getTranslations("reports.organise.reports");
  return (
    <p className="as-typed">
      {words.rich("link", {
        address,
        link: (chunks) => (
          <a href={address} target="_blank" rel="noopener noreferrer nofollow">
            {chunks}
          </a>
        ),
      })}
    </p>
  );
}

async function Verdict({
  report: { id, verdict },
  view,
}: Pick<ReportCardProps, "view"> & Pick<PlacedReport, "report">) {
  const words = await getTranslations("reports.organise.reports");
  return (
    <form action="/organise/platforms/settle" method="post">
      {verdict === undefined ? null : <p>{words(`settledAs.${verdict}`)}</p>}
      <input type="hidden" name="id" value={id} />
      {Object.entries(view).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="actions" role="group" aria-label={words("verdict")}>
        {verdicts
          .filter((other) => other !== verdict)
          .map((other) => (
            <Button key={other} variant="alt" name="verdict" value={other}>
              {words(`verdicts.${other}`)}
            </Button>
          ))}
      </div>
    </form>
  );
}
