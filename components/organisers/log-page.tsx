import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import type { Colleague } from "@/lib/organisers/queries";
import type { LogCheck } from "@/lib/organisers/queries/check-log";
import { deedKinds, type LogEntry } from "@/lib/organisers/schema";
import { UtcTime } from "./utc-time";

interface LogPageProps {
  entries: readonly LogEntry[];
  colleagues: readonly Colleague[];
  /** What checking it found; undefined where it was not checked. */
  check: LogCheck | undefined;
  /** Where older entries begin; undefined where there are none. */
  older: number | undefined;
}

async function CheckNotice({ check: { whole, brokenAt } }: { check: LogCheck }) {
  const words = await getTranslations("organise.log");
  if (brokenAt !== undefined)
    return (
      <Notice kind="warn">
        <p>{words("broken", { number: brokenAt, whole: whole.number })}</p>
      </Notice>
    );
  return (
    <Notice kind="info">
      <p>{words("whole", { count: whole.number })}</p>
      <p className="breaks">{words("keep", { hash: whole.hash, number: whole.number })}</p>
    </Notice>
  );
}

async function What({ entry: { kind, detail } }: { entry: LogEntry }) {
  const words = await getTranslations("organise.log");
  const known = deedKinds.find((one) => one === kind);
  const { refused, ...rest } = detail;
  return (
    <>
      {known === undefined ? kind : words(`events.${known}`)}
      {typeof refused === "string" ? <strong> {words("refused", { why: refused })}</strong> : null}
      {Object.entries(rest).map(([name, value]) => (
        <span key={name} className="log-detail">
          {name}: {String(value)}
        </span>
      ))}
    </>
  );
}

/** What was done at the desk, the latest first. */
export async function LogPage({ entries, colleagues, check, older }: LogPageProps) {
  const words = await getTranslations("organise.log");
  const who = ({ actorId }: LogEntry) =>
    actorId === undefined
      ? words("server")
      : (colleagues.find(({ id }) => id === actorId)?.email ?? words("gone", { id: actorId }));
  const rows = entries.map((entry) => ({
    key: String(entry.number),
    cells: [String(entry.number), <UtcTime key="at" at={entry.at} />, who(entry), <What key="what" entry={entry} />],
  }));
  return (
    <div className="wrap desk-log">
      {check ? <CheckNotice check={check} /> : null}
      <h1>{words("heading")}</h1>
      <p className="lead">{words("lead")}</p>
      <div className="actions">
        <ButtonLink href="/organise/log?verify=yes" variant="alt">
          {words("verify")}
        </ButtonLink>
      </div>
      {rows.length === 0 ? (
        <p>{words("none")}</p>
      ) : (
        <Table
          caption={words("caption")}
          head={[words("number"), words("at"), words("who"), words("what")]}
          rows={rows}
          numbers={[0]}
          stacks
        />
      )}
      <p>
        {older === undefined ? null : <a href={`/organise/log?before=${older}`}>{words("older")}</a>}{" "}
        <a href="/organise/log">{words("newest")}</a>
      </p>
    </div>
  );
}
