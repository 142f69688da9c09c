import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CountNote } from "@/components/findings/count-note";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import type { ComplaintLine } from "@/lib/complaints/line";
import type { FindingStanding } from "@/lib/findings/journey";
import { formatDate } from "@/lib/kernel/calendar-date";
import { practiceById, practiceIds } from "@/lib/platforms/catalogue";
import { namesOf } from "./case-names";
import { wordsChoice, wordsKey } from "./next-words";

async function Unfinished({ standing }: { standing: FindingStanding }) {
  const words = await getTranslations("complaints.list.unfinished");
  const { path, expected, next, answers } = standing;
  const platform = practiceById(answers.platform?.practice ?? practiceIds[0]).platform.name;
  const at = next === undefined ? path.length : path.indexOf(next);
  return (
    <Sheet as="section" variant="next">
      <h2>{words("title")}</h2>
      <p>{words(next === undefined ? "ready" : "text", { platform, at, of: expected })}</p>
      <div className="actions">
        <ButtonLink href="/check">{words("continue")}</ButtonLink>
      </div>
    </Sheet>
  );
}

async function Line({ complaint }: { complaint: ComplaintLine }) {
  const words = await getTranslations("complaints.list");
  return (
    <li>
      <a href={`/complaints/${complaint.id}`}>{complaint.controller}</a>
      <span className="soft">{words(`letter.${complaint.kind}`, { date: formatDate(complaint.writtenOn) })}</span>
      <p className="next-of">
        <NextInLine complaint={complaint} />
      </p>
    </li>
  );
}

/** "Next: wait for LinkedIn to acknowledge, by Monday 21 December 2026". */
async function NextInLine({ complaint: { next, facts } }: { complaint: ComplaintLine }) {
  const [words, names] = await Promise.all([getTranslations("case.next"), namesOf({ facts })]);
  const step = words(`${wordsKey(next)}.short`, { ...names, ...wordsChoice(next) });
  const by = "by" in next && next.by?.state === "running" ? next.by.reckoned.due : undefined;
  return by === undefined
    ? words("listed", { step })
    : words("listedBy", { step, date: formatDate(by, { weekday: true }) });
}

interface ComplaintsPageProps {
  complaints: ComplaintLine[];
  standing: FindingStanding | undefined;
  email: string;
  count: string | string[] | undefined;
  /** A finding was recorded for which there is no letter yet. */
  recorded: boolean;
  /** A petition that fits one of the cases. */
  offer: ReactNode;
}

/** The person's cases, and what is not finished yet. */
export async function ComplaintsPage({ complaints, standing, email, count, recorded, offer }: ComplaintsPageProps) {
  const words = await getTranslations("complaints.list");
  const account = await getTranslations("account");
  const isEmpty = complaints.length === 0 && standing === undefined;
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("heading")}</h1>
      {recorded ? (
        <Notice kind="info">
          <p>{words("recorded")}</p>
        </Notice>
      ) : null}
      <CountNote outcome={count} email={email} />
      {standing === undefined ? null : <Unfinished standing={standing} />}
      {isEmpty ? <p className="lead">{words("none")}</p> : null}
      <ul className="case-list">
        {complaints.map((complaint) => (
          <Line key={complaint.id} complaint={complaint} />
        ))}
      </ul>
      {standing === undefined ? (
        <div className="actions">
          <ButtonLink href="/check" variant={isEmpty ? "main" : "alt"}>
            {isEmpty ? words("start") : words("another")}
          </ButtonLink>
        </div>
      ) : null}
      {offer}
      <p>
        <a href="/count">{account("myCounts.title")}</a>
      </p>
      <form action="/sign-out" method="post" className="sign-out">
        <p className="soft">{words("signedInAs", { email })}</p>
        <Button variant="quiet">{account("signOut")}</Button>
      </form>
    </div>
  );
}
