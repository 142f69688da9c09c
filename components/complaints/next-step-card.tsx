import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import type { Complaint } from "@/lib/complaints/schema";
import type { CaseStanding } from "@/lib/complaints/standing";
import { addresseeFor } from "@/lib/letters/choice";
import type { LetterKind } from "@/lib/letters/schema";
import type { CaseNames } from "./case-names";
import { DueLine, MarkedDay } from "./due-line";
import { NextActions } from "./next-actions";
import { elapsedGiven, wordsChoice, wordsKey } from "./next-words";

interface NextStepCardProps {
  complaint: Complaint;
  standing: CaseStanding;
  names: CaseNames;
  /** The letters that can be made today. */
  open: readonly LetterKind[];
}

/** The one thing to do or to wait for: what, why, by when, and the button for it. */
export async function NextStepCard({ complaint, standing, names, open }: NextStepCardProps) {
  const words = await getTranslations("case.next");
  const step = standing.next;
  const key = wordsKey(step);
  const recipient = step.kind === "send" ? recipientOf(complaint, step.letter) : "";
  const given = { ...names, ...wordsChoice(step), recipient };
  return (
    <Sheet as="section" variant="next">
      <p className="soft">{words("label")}</p>
      <h2 id="next">{words(`${key}.title`, given)}</h2>
      <p>{words(`${key}.text`, given)}</p>
      {"by" in step && step.by ? (
        <DueLine complaintId={complaint.id} deadline={step.by} names={names} />
      ) : (
        <WithoutDay standing={standing} />
      )}
      <div className="actions">
        <NextActions
          step={step}
          names={names}
          open={open}
          base={`/complaints/${complaint.id}`}
          closing={standing.events.findLast(({ kind }) => kind === "withdrawn")?.id}
        />
      </div>
    </Sheet>
  );
}

/** For how long nothing has come, where the law names no day, and until when to wait. */
async function WithoutDay({ standing: { next, elapsed } }: Pick<NextStepCardProps, "standing">) {
  const words = await getTranslations("case.next");
  if (next.kind !== "wait") return null;
  const { until } = next;
  const [passed] = elapsed;
  return (
    <>
      {passed ? <p>{words("elapsed", elapsedGiven(passed))}</p> : null}
      {until === undefined ? null : <p>{words.rich("wait.until", { by: () => <MarkedDay day={until} /> })}</p>}
    </>
  );
}

function recipientOf({ facts, letters }: Complaint, id: string): string {
  const letter = letters.find((each) => each.id === id);
  return (letter && addresseeFor(facts, letter.kind)) ?? "";
}
