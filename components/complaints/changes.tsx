import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CheckedLine } from "@/components/law/checked-line";
import { NowInWords, stateInWords } from "@/components/platforms/phase-words";
import { Notice } from "@/components/ui/notice";
import type { CaseChange } from "@/lib/complaints/changes";
import type { LawChange } from "@/lib/complaints/changes-law";
import type { DefaultChange, RenamedChange } from "@/lib/complaints/changes-platform";
import { formatDate, type CalendarDate } from "@/lib/kernel/calendar-date";
import { unreachable } from "@/lib/kernel/unreachable";
import { anchorOf, type Provision } from "@/lib/law/catalogue";
import type { Source } from "@/lib/platforms/catalogue";
import { isExactStart } from "@/lib/platforms/defaults";

function Rules({ rows }: { rows: readonly Provision[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={anchorOf(row)}>
          <a href={`/legal-position#${anchorOf(row)}`}>
            {row.citation}, {row.instrument}
          </a>
          : {row.summary}
        </li>
      ))}
    </ul>
  );
}

/** So few need no folding. */
const fewRules = 3;

function Folded({ title, rows }: { title: string; rows: readonly Provision[] }) {
  if (rows.length === 0) return null;
  return (
    <details open={rows.length <= fewRules}>
      <summary>{title}</summary>
      <Rules rows={rows} />
    </details>
  );
}

function ThenAndNow({ then, now }: Record<"then" | "now", { title: string; words: ReactNode }>) {
  return (
    <dl className="then-now">
      {[then, now].map(({ title, words }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

async function OfLaw({ change: { cited, ended, began, by } }: { change: LawChange }) {
  const words = await getTranslations("expect.changes");
  const checked = [...began, ...cited, ...ended][0];
  const wrote = (
    <>
      {cited.length > 0 ? <Rules rows={cited} /> : words(ended.length > 0 ? "noneCited" : "noneEnded")}
      <Folded title={words("ended", { count: ended.length })} rows={ended} />
    </>
  );
  const holds =
    began.length === 0 ? (
      words("nothingBegan")
    ) : (
      <Folded title={words("began", { count: began.length })} rows={began} />
    );
  return (
    <>
      <ThenAndNow then={{ title: words("wrote"), words: wrote }} now={{ title: words("holds"), words: holds }} />
      {by ? (
        <p>
          {words("by", { by: by.by })} {by.note}
        </p>
      ) : null}
      {checked ? <CheckedLine {...checked} confidence={by?.confidence ?? checked.confidence} /> : null}
    </>
  );
}

async function SourceLine({ source: { title, address, seenOn } }: { source: Source }) {
  const words = await getTranslations("expect.changes");
  const named = seenOn === undefined ? title : `${title} (${formatDate(seenOn)})`;
  return (
    <p className="soft">
      {words("source")} {address === undefined ? named : <a href={address}>{named}</a>}
    </p>
  );
}

async function OfDefault({ change: { then, now } }: { change: DefaultChange }) {
  const words = await getTranslations("expect.changes");
  const held = then ? await stateInWords(then) : words("notKnown");
  return (
    <>
      <ThenAndNow
        then={{ title: words("held"), words: held }}
        now={{ title: words("holds"), words: <NowInWords phase={now} /> }}
      />
      <SourceLine source={now.source} />
    </>
  );
}

async function OfName({ change: { then, now, source } }: { change: RenamedChange }) {
  const words = await getTranslations("expect.changes");
  return (
    <>
      <ThenAndNow then={{ title: words("wrote"), words: then }} now={{ title: words("holds"), words: now }} />
      <SourceLine source={source} />
    </>
  );
}

async function titleOf(change: CaseChange, platform: string): Promise<string> {
  const words = await getTranslations("expect.changes");
  switch (change.kind) {
    case "law":
      return words("law", { date: formatDate(change.on) });
    case "default":
      return words(isExactStart(change.now) ? "default" : "defaultAbout", { platform, date: formatDate(change.on) });
    case "controller":
    case "setting":
      return words(change.kind);
    default:
      return unreachable(change);
  }
}

function Difference({ change }: { change: CaseChange }) {
  if (change.kind === "law") return <OfLaw change={change} />;
  return change.kind === "default" ? <OfDefault change={change} /> : <OfName change={change} />;
}

interface ChangesProps {
  changes: readonly CaseChange[];
  platform: string;
  /** The day of the letter that they are compared with. */
  writtenOn: CalendarDate;
}

/** What is no longer as the latest letter says: what was written, and what holds now, a notice each. */
export async function Changes({ changes, platform, writtenOn }: ChangesProps) {
  const words = await getTranslations("expect.changes");
  const titled = await Promise.all(changes.map(async (change) => ({ change, title: await titleOf(change, platform) })));
  return titled.map(({ change, title }) => (
    <Notice key={title} kind="info" title={title}>
      <p>{words("next", { date: formatDate(writtenOn) })}</p>
      <Difference change={change} />
    </Notice>
  ));
}
