import { getMessages, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId, type FormSource } from "@/components/ui/field-props";
import { Notice } from "@/components/ui/notice";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterDocument, Strokes } from "@/lib/letters/document";
import type { LetterFacts } from "@/lib/letters/schema";
import { countryName } from "@/lib/places/catalogue";
import { SignaturePad } from "./signature-pad";

/** The regulator asks people to follow up with a company that has not answered after this many days. */
const followUpDays = 30;

interface AnswersPageProps {
  rows: SummaryRow[];
  letter: LetterDocument | undefined;
  contact: LetterFacts["contact"];
  country: string;
  today: CalendarDate;
  undeclared: boolean;
  /** The signature drawn before, if there is one. */
  signature: Strokes | undefined;
}

const isEarly = ({ contact, today }: Pick<AnswersPageProps, "contact" | "today">) =>
  contact !== undefined && contact.reply !== "answered" && addDays(contact.on, followUpDays) > today;

async function WhereItGoes(props: AnswersPageProps) {
  const words = await getTranslations("check.answers");
  const { letter, country } = props;
  if (!letter)
    return (
      <Notice kind="info">
        <p>{words("noLetter", { country: countryName(country) })}</p>
      </Notice>
    );
  return (
    <>
      <p>
        <strong>{words("letterTo", { recipient: letter.recipient[0] ?? "" })}</strong>{" "}
        {words(`letterWhy.${letter.kind}`)}
      </p>
      {isEarly(props) ? (
        <Notice kind="warn">
          <p>{words("early")}</p>
        </Notice>
      ) : null}
    </>
  );
}

function faultOnly(fault: string | undefined): FormSource {
  return { register: (name) => ({ name }), value: () => undefined, error: () => fault };
}

/** Everything said so far, each with the way to change it, and the declaration that dates the letter. */
export async function AnswersPage(props: AnswersPageProps) {
  const { rows, letter, undeclared, signature = [] } = props;
  const words = await getTranslations("check.answers");
  const errors = await getTranslations("errors");
  const common = await getTranslations("common");
  const fault = undeclared ? errors("declaration.missing") : undefined;
  const signatureWords = (await getMessages()).check.answers.signature;
  return (
    <div className="wrap narrow">
      <ErrorSummary
        title={common("errorSummary")}
        items={fault === undefined ? [] : [{ href: `#${fieldId("accurate")}`, message: fault }]}
      />
      <h1 className="question">{words("heading")}</h1>
      <SummaryList rows={rows} />
      <form action="/check/answers/declare" method="post" noValidate id="declaration">
        <h2>{words("declaration.heading")}</h2>
        <WhereItGoes {...props} />
        <Checkbox
          form={faultOnly(fault)}
          name="accurate"
          label={letter ? words("declaration.label") : words("declaration.labelNone")}
          hint={letter ? words("declaration.hint") : undefined}
        />
        {letter ? <SignaturePad drawn={signature} words={signatureWords} /> : null}
        <div className="actions">
          <Button>{letter ? words("make") : words("record")}</Button>
        </div>
      </form>
      <form action="/check/discard" method="post" className="discard">
        <Button variant="quiet">{words("discard")}</Button>
      </form>
    </div>
  );
}
