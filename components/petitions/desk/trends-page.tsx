import { getTranslations } from "next-intl/server";
import { Crumb } from "@/components/ui/progress-line";
import { Table } from "@/components/ui/table";
import { deskInvalidations, deskPage } from "@/lib/petitions/desk/addresses";
import type { DeskPetition } from "@/lib/petitions/desk/queries/petitions";
import { leastShown } from "@/lib/petitions/desk/trend-limits.data";
import type { Trends } from "@/lib/petitions/desk/queries/trends";
import { formatCount, minuteOf } from "./figures";

interface TrendsPageProps {
  petition: DeskPetition;
  trends: Trends;
}

/** What the signatures of a petition have in common, each with the way to look at an invalidation of it. */
export async function TrendsPage({ petition, trends }: TrendsPageProps) {
  const words = await getTranslations("desk.trends");
  const given = { id: petition.id, trends };
  const { counted, unconfirmed, invalidated } = trends;
  return (
    <div className="wrap prose petition-desk">
      <Crumb href={deskPage(petition.id)}>{petition.title}</Crumb>
      <h1>{words("heading")}</h1>
      <p className="lead">{words("lead", { counted, unconfirmed, invalidated })}</p>
      <p className="soft">{words("minimum", { least: leastShown })}</p>
      <Domains {...given} />
      <Bursts {...given} />
      <Signals {...given} />
    </div>
  );
}

interface SectionProps {
  id: string;
  trends: Trends;
}

async function Domains({ id, trends: { domains } }: SectionProps) {
  const words = await getTranslations("desk.trends");
  const look = (domain: string | undefined) =>
    domain === undefined ? null : <a href={deskInvalidations(id, { domain })}>{words("look")}</a>;
  return (
    <section>
      <h2>{words("domains.heading")}</h2>
      <p>{words("domains.text")}</p>
      {domains.length === 0 ? (
        <p>{words("domains.none")}</p>
      ) : (
        <Table
          caption={words("domains.caption")}
          head={[
            words("domains.domain"),
            words("domains.all"),
            words("domains.counted"),
            words("domains.day"),
            words("act"),
          ]}
          numbers={[1, 2, 3]}
          stacks
          rows={domains.map(({ hash, domain, all, counted, lastDay }) => ({
            key: hash,
            cells: [domain ?? words("domains.unknown"), ...[all, counted, lastDay].map(formatCount), look(domain)],
          }))}
        />
      )}
    </section>
  );
}

async function Bursts({ id, trends: { bursts } }: SectionProps) {
  const words = await getTranslations("desk.trends");
  return (
    <section>
      <h2>{words("bursts.heading")}</h2>
      <p>{words("bursts.text")}</p>
      {bursts.length === 0 ? (
        <p>{words("bursts.none")}</p>
      ) : (
        <Table
          caption={words("bursts.caption")}
          head={[
            words("bursts.from"),
            words("bursts.all"),
            words("bursts.counted"),
            words("bursts.domain"),
            words("act"),
          ]}
          numbers={[1, 2, 3]}
          stacks
          rows={bursts.map(({ from, to, all, counted, ofOneDomain }) => ({
            key: from.toISOString(),
            cells: [
              minuteOf(from),
              formatCount(all),
              formatCount(counted),
              formatCount(ofOneDomain),
              <a key="look" href={deskInvalidations(id, { from: minuteOf(from), to: minuteOf(to) })}>
                {words("look")}
              </a>,
            ],
          }))}
        />
      )}
    </section>
  );
}

async function Signals({ id, trends: { signals } }: SectionProps) {
  const words = await getTranslations("desk.trends");
  return (
    <section>
      <h2>{words("signals.heading")}</h2>
      <p>{words("signals.text")}</p>
      {signals.length === 0 ? (
        <p>{words("signals.none")}</p>
      ) : (
        <Table
          caption={words("signals.caption")}
          head={[words("signals.signal"), words("signals.all"), words("signals.counted"), words("act")]}
          numbers={[1, 2]}
          stacks
          rows={signals.map(({ signal, all, counted }) => ({
            key: signal,
            cells: [
              words(`signals.names.${signal}`),
              formatCount(all),
              formatCount(counted),
              <a key="look" href={deskInvalidations(id, { signal })}>
                {words("look")}
              </a>,
            ],
          }))}
        />
      )}
    </section>
  );
}
