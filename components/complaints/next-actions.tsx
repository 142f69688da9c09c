import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LetterFiles } from "@/components/letters/letter-files";
import { ButtonLink } from "@/components/ui/button";
import type { NextStep } from "@/lib/complaints/standing";
import type { LetterKind } from "@/lib/letters/schema";
import type { CaseNames } from "./case-names";
import { wordsChoice } from "./next-words";

export interface ActionProps {
  /** The address of the case. */
  base: string;
  names: CaseNames;
  /** The letters that can be made today. */
  open: readonly LetterKind[];
  /** The event that closed the case. */
  closing: string | undefined;
}
type Props<Kind extends NextStep["kind"]> = ActionProps & { step: Extract<NextStep, { kind: Kind }> };

async function SendActions({ base, step }: Props<"send">) {
  const words = await getTranslations("case.next.send");
  const kind = step.to === "company" ? "sent" : "authority-sent";
  return (
    <>
      <LetterFiles base={`${base}/letters/${step.letter}`} />
      <ButtonLink href={`${base}/record/${kind}?letter=${step.letter}`} variant="alt">
        {words("done")}
      </ButtonLink>
    </>
  );
}

async function TellActions({ base, step }: Props<"tell-sending">) {
  const words = await getTranslations("case.next.tell-sending");
  return <ButtonLink href={`${base}/record/sent?letter=${step.letter}`}>{words("done")}</ButtonLink>;
}

/** What is said to have come, once it has. */
const awaited = { acknowledgement: "acknowledged", answer: "answered", authority: "authority-progress" } as const;

async function WaitActions({ base, step }: Props<"wait">) {
  const words = await getTranslations("case.next.wait");
  return (
    <>
      <ButtonLink href={`${base}/record/${awaited[step.for]}`} variant="alt">
        {words(`${step.for}.record`)}
      </ButtonLink>
      <OtherNews />
    </>
  );
}

async function OtherNews() {
  const words = await getTranslations("case.happened");
  return <a href="#happened">{words("else")}</a>;
}

async function SupplyActions({ base, step }: Props<"supply">) {
  const words = await getTranslations("case.next.supply");
  return <ButtonLink href={`${base}/record/supplied?for=${step.for}`}>{words("done")}</ButtonLink>;
}

async function WriteActions({ base, names, step }: Props<"write">) {
  const words = await getTranslations("case.next.write");
  return (
    <>
      <ButtonLink href={`${base}/write/${step.letter}`}>{words("go", { ...names, ...wordsChoice(step) })}</ButtonLink>
      <OtherNews />
    </>
  );
}

/** Which letter follows an answer that settles nothing. */
const onwards: readonly LetterKind[] = ["authority", "follow-up"];

async function WeighActions({ base, open }: Props<"weigh">) {
  const words = await getTranslations("case.next.weigh");
  const letter = onwards.find((kind) => open.includes(kind));
  return (
    <>
      {letter ? <ButtonLink href={`${base}/write/${letter}`}>{words("not")}</ButtonLink> : null}
      <ButtonLink href={`${base}/record/withdrawn?because=settled`} variant="alt">
        {words("settled")}
      </ButtonLink>
    </>
  );
}

async function AfterActions({ base, step }: Props<"press-authority" | "after-outcome">) {
  const words = await getTranslations("case.next");
  return (
    <>
      <ButtonLink href="#after-authority">{words(`${step.kind}.go`)}</ButtonLink>
      {step.kind === "after-outcome" ? (
        <a href={`${base}/record/withdrawn`}>{words("after-outcome.stop")}</a>
      ) : (
        <OtherNews />
      )}
    </>
  );
}

async function ClosedActions({ base, closing }: ActionProps) {
  const words = await getTranslations("case.next.nothing");
  if (closing === undefined) return <OtherNews />;
  return (
    <ButtonLink href={`${base}/events/${closing}`} variant="alt">
      {words("reopen")}
    </ButtonLink>
  );
}

/** The buttons of a next step; one main one at most. */
export function NextActions({ step, ...props }: ActionProps & { step: NextStep }): ReactNode {
  switch (step.kind) {
    case "send":
      return <SendActions {...props} step={step} />;
    case "tell-sending":
      return <TellActions {...props} step={step} />;
    case "wait":
      return <WaitActions {...props} step={step} />;
    case "supply":
      return <SupplyActions {...props} step={step} />;
    case "write":
      return <WriteActions {...props} step={step} />;
    case "weigh":
      return <WeighActions {...props} step={step} />;
    case "press-authority":
    case "after-outcome":
      return <AfterActions {...props} step={step} />;
    case "nothing":
      return <ClosedActions {...props} />;
  }
}
