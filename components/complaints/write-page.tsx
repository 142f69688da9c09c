import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { pictureSource } from "@/components/evidence/picture-source";
import { FormSheetFields } from "@/components/letters/form-sheet-fields";
import { LetterPreview } from "@/components/letters/letter-preview";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Crumb } from "@/components/ui/progress-line";
import type { EventOf } from "@/lib/complaints/events";
import type { Complaint } from "@/lib/complaints/schema";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { LetterDocument } from "@/lib/letters/document";
import { formSheetWith } from "@/lib/letters/form-sheet";
import type { LetterFacts, LetterKind } from "@/lib/letters/schema";
import { namesOf } from "./case-names";
import { wordFor } from "./next-words";

interface WritePageProps {
  complaint: Complaint;
  kind: LetterKind;
  /** What the letter rests on. */
  facts: LetterFacts;
  /** As it would be made today; undefined where it cannot be. */
  letter: LetterDocument | undefined;
  /** What the setting said when it was looked at for this letter; absent where there is none to look at. */
  seen: EventOf<"setting-seen"> | undefined;
}

/** The page around a letter that is about to be made. */
export async function WriteFrame({
  complaint,
  kind,
  children,
}: Pick<WritePageProps, "complaint" | "kind"> & { children: ReactNode }) {
  const [words, names] = await Promise.all([getTranslations("record.write"), namesOf(complaint)]);
  return (
    <div className="wrap narrow">
      <Crumb href={`/complaints/${complaint.id}`}>{names.controller}</Crumb>
      <h1 className="question">{words("title", { ...names, kind: wordFor(kind) })}</h1>
      {children}
    </div>
  );
}

/** Why there is no such letter today. */
async function Closed({ complaint }: Pick<WritePageProps, "complaint">) {
  const words = await getTranslations("record.write.closed");
  return (
    <>
      <Notice kind="warn" title={words("title")}>
        <p>{words("text")}</p>
      </Notice>
      <div className="actions">
        <ButtonLink href={`/complaints/${complaint.id}`}>{words("back")}</ButtonLink>
      </div>
    </>
  );
}

async function Make({ complaint, kind }: Pick<WritePageProps, "complaint" | "kind">) {
  const words = await getTranslations("record.write.make");
  return (
    <form action={`/complaints/${complaint.id}/letters/add`} method="post">
      <input type="hidden" name="kind" value={kind} />
      <p>{words("text")}</p>
      <div className="actions">
        <Button>{words("button")}</Button>
      </div>
    </form>
  );
}

/** What the letter says of the setting, and what it stands on. */
async function RestsOn({ complaint, kind, facts, seen }: Omit<WritePageProps, "letter">) {
  const words = await getTranslations("record.write");
  const { id } = complaint;
  const enclosed = facts.exhibits?.length ?? 0;
  return (
    <section>
      <h2>{words("new.heading")}</h2>
      {seen ? (
        <p>
          {words(`seen.${seen.state}`, { date: formatDate(seen.on) })}{" "}
          <a href={`/complaints/${id}/write/${kind}?look=again`}>{words("seen.again")}</a>
        </p>
      ) : null}
      {enclosed > 0 ? <p>{words("new.enclosed", { count: enclosed })}</p> : null}
      <p>{words.rich("new.text", { case: (text) => <a href={`/complaints/${id}#happened`}>{text}</a> })}</p>
    </section>
  );
}

/** What the next letter will say, before it is made. */
export async function WritePage(props: WritePageProps) {
  const { complaint, kind, facts, letter } = props;
  const words = await getTranslations("record.write");
  if (!letter)
    return (
      <WriteFrame complaint={complaint} kind={kind}>
        <Closed complaint={complaint} />
      </WriteFrame>
    );
  const sheet = formSheetWith(facts, letter);
  return (
    <WriteFrame complaint={complaint} kind={kind}>
      <RestsOn {...props} />
      <Make complaint={complaint} kind={kind} />
      <h2>{words("preview")}</h2>
      <LetterPreview
        letter={letter}
        label={words("preview")}
        pictureSource={pictureSource(complaint.pieces, `/complaints/${complaint.id}/evidence`)}
      />
      {sheet.ok ? <FormSheetFields sheet={sheet.value} /> : null}
      <Make complaint={complaint} kind={kind} />
    </WriteFrame>
  );
}
