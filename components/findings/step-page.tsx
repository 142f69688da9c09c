import { getMessages, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { ProgressLine } from "@/components/ui/progress-line";
import { type StepId, stepSchema } from "@/lib/findings/journey";
import type { DraftContent } from "@/lib/findings/states";
import type { FindingStanding } from "@/lib/findings/journey";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { type Faults, faultsOf } from "@/lib/kernel/faults";
import { controllerFor, type Practice, practiceById, practiceIds } from "@/lib/platforms/catalogue";
import { progress, stepBefore } from "@/lib/wizard/journey";
import { GuidedCheck } from "./guided-check";
import { MarginNotes } from "./margin-notes";
import { sentencesFor } from "./sentences";
import { StepForm } from "./step-form";
import { stepContext } from "./step-context";

/** Why the person is on this step and not on the one they asked for; anything else in the address is ignored. */
export const stepNotes = ["moved", "expired", "kept", "unfinished", "discarded"] as const;
type StepNote = (typeof stepNotes)[number];

export interface StepPageProps {
  step: StepId;
  unfinished: { draft: DraftContent; standing: FindingStanding };
  today: CalendarDate;
  signedIn: boolean;
  note: StepNote | undefined;
}

/** What the form shows again: what was typed and refused with its faults, or what was left with "Back", or the answer given. */
function shownAgain({ step, unfinished, today }: StepPageProps): { values: unknown; faults: Faults } {
  const typed = unfinished.draft.typed[step];
  if (!typed) return { values: unfinished.standing.answers[step], faults: {} };
  const parsed = stepSchema(step, today, unfinished.standing.answers).safeParse(typed.values);
  return { values: typed.values, faults: typed.refused && !parsed.success ? faultsOf(parsed.error) : {} };
}

/** Whether the step is shown again because what was typed was refused. */
export function isRefused(draft: DraftContent, step: StepId): boolean {
  return draft.typed[step]?.refused === true;
}

/** The practice in question, and the company that answers for it where the person lives, as far as both are known by now. */
function inQuestion({ platform, residence }: StepPageProps["unfinished"]["standing"]["answers"]) {
  const id = platform?.practice ?? practiceIds[0];
  const practice = practiceById(id);
  const company = controllerFor(id, residence?.country ?? "")?.name ?? practice.platform.name;
  return { practice, company };
}

async function Form(props: StepPageProps & { practice: Practice }) {
  const { step, unfinished, today, practice } = props;
  const { check, common, errors } = await getMessages();
  const hasBack = stepBefore(unfinished.standing, step) !== undefined;
  return (
    <StepForm
      key={step}
      step={step}
      action={`/check/${step}/answer`}
      state={{
        ...shownAgain(props),
        today,
        known: { platform: unfinished.standing.answers.platform, seen: unfinished.standing.answers.seen },
        sentences: sentencesFor(errors, step),
        fallback: errors.general,
      }}
      words={check[step]}
      dateWords={common.date}
      buttons={{ forward: check.continue, back: hasBack ? check.back : undefined, summary: common.errorSummary }}
      context={await stepContext(practice)}
    />
  );
}

/** One question a page, its help before the choices. */
export async function StepPage(props: StepPageProps) {
  const { step, unfinished, signedIn, note } = props;
  const words = await getTranslations("check");
  const { at, of } = progress(unfinished.standing, step);
  const { practice, company } = inQuestion(unfinished.standing.answers);
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <ProgressLine at={at} of={of} label={words("progress", { at, of })} />
        {note === undefined ? null : (
          <Notice kind={note === "discarded" ? "info" : "warn"}>
            <p>{words(`note.${note}`)}</p>
          </Notice>
        )}
        <h1 className="question">{words(`${step}.heading`, { company })}</h1>
        <p className="step-help">{words(`${step}.help`)}</p>
        {step === "setting" ? <GuidedCheck practice={practice} /> : null}
        <Form {...props} practice={practice} />
      </div>
      <MarginNotes step={step} signedIn={signedIn} />
    </div>
  );
}
