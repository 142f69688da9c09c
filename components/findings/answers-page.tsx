import { getMessages, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId, type FormSource } from "@/components/ui/field-props";
import { Notice } from "@/components/ui/notice";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { Choice } from "@/lib/letters/choice";
import type { Strokes } from "@/lib/letters/document";
import { countryName } from "@/lib/places/catalogue";
import { SignaturePad } from "./signature-pad";

interface AnswersPageProps {
  rows: SummaryRow[];
  /** The letter that these answers lead to; undefined where none can be written. */
  choice: Choice | undefined;
  country: string;
  undeclared: boolean;
  /** The signature drawn before, if there is one. */
  signature: Strokes | undefined;
}

async function WhereItGoes({ choice, country }: Pick<AnswersPageProps, "choice" | "country">) {
  const words = await getTranslations("check.answers");
  if (!choice)
    return (
      <Notice kind="info">
        <p>{words("noLetter", { country: countryName(country) })}</p>
      </Notice>
    );
  return (
    <>
      <p>
        <strong>{words("letterTo", { recipient: choice.addressee })}</strong>
      </p>
      <p>{words(`letterWhy.${choice.kind}`)}</p>
      {choice.because.includes("reply-not-late-yet") ? (
        <Notice kind="warn">
          <p>{words("early")}</p>
        </Notice>
      ) : null}
    </>
  );
}

function faultOnly(fault: string | undefined): FormSource {
  return { value: () => undefined, error: () => fault };
}

/** Everything said so far, each with the way to change it, and the declaration that dates the letter. */
export async function AnswersPage(props: AnswersPageProps) {
  const { rows, choice, country, undeclared, signature = [] } = props;
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
        <WhereItGoes choice={choice} country={country} />
        <Checkbox
          form={faultOnly(fault)}
          name="accurate"
          label={choice ? words("declaration.label") : words("declaration.labelNone")}
          hint={choice ? words("declaration.hint") : undefined}
        />
        {choice ? <SignaturePad drawn={signature} words={signatureWords} /> : null}
        <div className="actions">
          <Button>{choice ? words("make") : words("record")}</Button>
        </div>
      </form>
      <form action="/check/discard" method="post" className="discard">
        <Button variant="quiet">{words("discard")}</Button>
      </form>
    </div>
  );
}
