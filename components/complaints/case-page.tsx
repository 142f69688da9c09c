import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CountNote } from "@/components/findings/count-note";
import { Notice } from "@/components/ui/notice";
import { Crumb } from "@/components/ui/progress-line";
import type { CaseChange } from "@/lib/complaints/changes";
import { factsNow, openLetters } from "@/lib/complaints/facts-now";
import type { Complaint } from "@/lib/complaints/schema";
import type { CaseStanding } from "@/lib/complaints/standing";
import { formatDate, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { Choice } from "@/lib/letters/choice";
import type { LetterFacts } from "@/lib/letters/schema";
import { practiceById } from "@/lib/platforms/catalogue";
import { AfterAuthority } from "./after-authority";
import { AnotherLetter } from "./another-letter";
import { CaseCalendar } from "./case-calendar";
import { CaseDocuments } from "./case-documents";
import { type CaseNames, namesOf } from "./case-names";
import { CaseTimeline } from "./case-timeline";
import { Changes } from "./changes";
import { WhatToExpect } from "./expect";
import { Keeping } from "./keeping";
import { NextStepCard } from "./next-step-card";
import { RegisterBox } from "./register-box";
import { SendAndRead } from "./send-and-read";
import { SettledDates } from "./settled-dates";
import { WhatHappened } from "./what-happened";

export const caseNotes = ["recorded", "corrected", "removed", "full", "refused"] as const;
export type CaseNote = (typeof caseNotes)[number];

interface CasePageProps {
  complaint: Complaint;
  standing: CaseStanding;
  /** What the next letter rests on. */
  facts: LetterFacts;
  today: CalendarDate;
  /** What has just been done, or could not be. */
  note: CaseNote | undefined;
  count: string | string[] | undefined;
  email: string;
  /** What is no longer as the latest letter says. */
  changes: readonly CaseChange[];
  /** Where calendars follow the case; absent while there is no address. */
  feed: string | undefined;
  /** Whether the company's answer is in a release already. */
  wasCounted: boolean;
  /** A petition about the same. */
  offer: ReactNode;
}

async function Subtitle({ complaint }: { complaint: Complaint }) {
  const words = await getTranslations("case");
  const { practice, setting, seen } = complaint.facts;
  const { title } = practiceById(practice);
  const state = words(`states.${setting.state}`);
  return (
    <p>
      {seen ? words("found", { title, state, date: formatDate(seen.on) }) : words("foundUndated", { title, state })}
    </p>
  );
}

const warnings: readonly CaseNote[] = ["full", "refused"];

async function Heading({ complaint, names, note, count, email, changes }: CasePageProps & { names: CaseNames }) {
  const words = await getTranslations("case");
  return (
    <>
      <Crumb href="/complaints">{words("back")}</Crumb>
      <h1 className="question">{names.controller}</h1>
      <Subtitle complaint={complaint} />
      <CountNote outcome={count} email={email} />
      <ChangedSince {...{ complaint, changes, names }} />
      {note === undefined ? null : (
        <Notice kind={warnings.includes(note) ? "warn" : "info"}>
          <p role="status">{words(`notes.${note}`)}</p>
        </Notice>
      )}
    </>
  );
}

function ChangedSince({
  complaint,
  changes,
  names,
}: Pick<CasePageProps, "complaint" | "changes"> & { names: CaseNames }) {
  const letter = complaint.letters.at(-1);
  return letter ? <Changes changes={changes} platform={names.company} writtenOn={letter.writtenOn} /> : null;
}

/** What stands beside a case. */
function Margin({ complaint, standing, names, choices, feed, wasCounted, today }: MarginProps) {
  const { id, facts, isInRegister } = complaint;
  return (
    <aside className="margin-notes">
      <CaseCalendar complaint={complaint} feed={feed} />
      <CaseDocuments {...{ complaint, standing, names }} />
      <AnotherLetter complaintId={id} choices={choices} />
      <WhatToExpect facts={facts} stage={standing.stage} />
      <RegisterBox complaintId={id} isInRegister={isInRegister} wasCounted={wasCounted} />
      <Keeping complaint={complaint} today={today} />
    </aside>
  );
}

type MarginProps = Pick<CasePageProps, "complaint" | "standing" | "feed" | "wasCounted" | "today"> & {
  names: CaseNames;
  /** The letters that can be made today, without the one that is the next step. */
  choices: readonly Choice[];
};

/** The letters to offer beside the next step. */
function others(choices: readonly Choice[], { next }: CaseStanding): readonly Choice[] {
  if (next.kind === "nothing") return [];
  return choices.filter(({ kind }) => next.kind !== "write" || next.letter !== kind);
}

/** One case: what is done, what is next, and its letters as they were frozen. */
export async function CasePage(props: CasePageProps): Promise<ReactNode> {
  const { complaint, standing, facts, today, offer } = props;
  const names = await namesOf(complaint);
  const { next } = standing;
  const choices = openLetters(complaint, today);
  const toSend = next.kind === "send" ? complaint.letters.find(({ id }) => id === next.letter) : undefined;
  const given = { complaint, standing, names };
  return (
    <div className="wrap desk case">
      <div className="desk-main">
        <Heading {...props} names={names} />
        <NextStepCard {...given} open={choices.map(({ kind }) => kind)} />
        <CaseTimeline {...given} />
        <SettledDates {...given} />
        <WhatHappened {...given} complaintId={complaint.id} />
        <AfterAuthority residence={facts.residence} standing={standing} />
        {toSend ? (
          <SendAndRead complaint={complaint} letter={toSend} facts={factsNow(complaint, toSend.writtenOn)} />
        ) : null}
        {offer}
      </div>
      <Margin {...props} names={names} choices={others(choices, standing)} />
    </div>
  );
}
