import { getMessages, getTranslations } from "next-intl/server";
import { WaysToSetting } from "@/components/platforms/ways-to-setting";
import { Notice } from "@/components/ui/notice";
import { ProgressLine } from "@/components/ui/progress-line";
import { type FindingStanding, offersOf, stepSchema } from "@/lib/findings/journey";
import { type StepId, stepFaults } from "@/lib/findings/questions";
import type { DraftContent } from "@/lib/findings/states";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Faults } from "@/lib/kernel/faults";
import { controlOf, entryFor, practiceById, practiceIds } from "@/lib/platforms/catalogue";
import { progress, stepBefore } from "@/lib/wizard/journey";
import { askedAs } from "./control";
import { DoneElsewhere } from "./done-elsewhere";
import { MarginNotes } from "./margin-notes";
import { sentencesFor } from "./sentences";
import { refusedFiles } from "./shown-pieces";
import { type Asked, findFormId, stepContext } from "./step-context";
import { StepForm } from "./step-form";

/** Why the person is on this step and not on the one they asked for; anything else in the address is ignored. */
export const stepNotes = ["moved", "expired", "kept", "unfinished", "discarded"] as const;
type StepNote = (typeof stepNotes)[number];

export interface StepPageProps {
  step: StepId;
  unfinished: { draft: DraftContent; standing: FindingStanding };
  today: CalendarDate;
  signedIn: boolean;
  note: StepNote | undefined;
  /** What they look for in the list of platforms. */
  sought: string;
}

/** What the form shows again: what was typed and refused with its faults, or what was left with "Back", or the answer given. */
function shownAgain({ step, unfinished, today }: StepPageProps): { values: unknown; faults: Faults } {
  const typed = unfinished.draft.typed[step];
  if (!typed) return { values: unfinished.standing.answers[step], faults: {} };
  const parsed = stepSchema(step, today, unfinished.standing.answers).safeParse(typed.values);
  return { values: typed.values, faults: typed.refused && !parsed.success ? stepFaults(step, parsed.error) : {} };
}

/** Whether the step is shown again because what was typed was refused, or a file that was sent with it. */
export function isRefused(draft: DraftContent, step: StepId): boolean {
  const typed = draft.typed[step];
  return typed?.refused === true || (typed?.files ?? []).length > 0;
}

/** The practice in question and the country, as far as both are known by now. */
function askedOf({ unfinished, sought, today }: StepPageProps): Asked {
  const { answers } = unfinished.standing;
  const { platform, residence } = answers;
  const practice = practiceById(platform?.practice ?? practiceIds[0]);
  return { practice, country: residence?.country, sought, draft: unfinished.draft, answers, today };
}

async function Form(props: StepPageProps & { asked: Asked }) {
  const { step, unfinished, today, asked } = props;
  const { platform, seen, setting } = unfinished.standing.answers;
  const { check, common, errors } = await getMessages();
  const hasBack = stepBefore(unfinished.standing, step) !== undefined;
  const { values, faults } = shownAgain(props);
  const refused = await refusedFiles(unfinished.draft.typed[step]?.files ?? []);
  const unread = Object.fromEntries(Object.keys(refused).map((name) => [name, name]));
  return (
    <StepForm
      key={step}
      step={step}
      action={`/check/${step}/answer`}
      state={{
        ...{ values, faults: { ...unread, ...faults } },
        bounds: { today, known: { seen, setting }, offers: offersOf(platform?.practice) },
        sentences: { ...sentencesFor(errors, step), ...refused },
        fallback: errors.general,
      }}
      words={check[step]}
      dateWords={common.date}
      buttons={{ forward: check.continue, back: hasBack ? check.back : undefined, summary: common.errorSummary }}
      context={await stepContext(step, asked)}
    />
  );
}

/** The question, with the company that answers for the practice where the person lives, as far as it is known. */
async function Question({ step, asked: { practice, country } }: { step: StepId; asked: Asked }) {
  const words = await getTranslations("check");
  const as = askedAs(step, controlOf(practice));
  const company = entryFor(practice.controllers, country ?? "")?.name ?? practice.platform.name;
  return (
    <>
      <h1 className="question">{words(`${as}.heading`, { company })}</h1>
      <p className="step-help">{words(`${as}.help`)}</p>
    </>
  );
}

/** One question a page, its help before the choices. */
export async function StepPage(props: StepPageProps) {
  const { step, unfinished, today, signedIn, note } = props;
  const words = await getTranslations("check");
  const { at, of } = progress(unfinished.standing, step);
  const asked = askedOf(props);
  const { practice, country = "" } = asked;
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <ProgressLine at={at} of={of} label={words("progress", { at, of })} />
        {note === undefined ? null : (
          <Notice kind={note === "discarded" ? "info" : "warn"}>
            <p>{words(`note.${note}`)}</p>
          </Notice>
        )}
        <Question step={step} asked={asked} />
        {step === "platform" ? <form id={findFormId} method="get" action="/check/platform" /> : null}
        {step === "setting" ? (
          <>
            <DoneElsewhere practice={practice} country={country} />
            <WaysToSetting practice={practice} country={country} today={today} />
          </>
        ) : null}
        <Form {...props} asked={asked} />
      </div>
      <MarginNotes step={step} signedIn={signedIn} />
    </div>
  );
}
