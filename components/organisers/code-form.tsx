import { getTranslations } from "next-intl/server";
import type { ReturnPage } from "@/lib/accounts/schema";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId } from "@/components/ui/field-props";
import { TextField } from "@/components/ui/text-field";

export const codeFaults = ["wrong-code", "passkey", "too-often", "not-now"] as const;
export type CodeFault = (typeof codeFaults)[number];

interface CodeFormProps {
  kind: "show" | "setUp";
  fault: CodeFault | undefined;
  next: ReturnPage | undefined;
}

/** The fault of a code, above the page that asks for it. */
export async function CodeErrors({ fault }: { fault: CodeFault | undefined }) {
  const words = await getTranslations("organise.factor.faults");
  const common = await getTranslations("common");
  const items = fault ? [{ href: `#${fieldId("code")}`, message: words(fault) }] : [];
  return <ErrorSummary title={common("errorSummary")} items={items} />;
}

/** The field for a code, and the button that sends it. */
export async function CodeForm({ kind, fault, next }: CodeFormProps) {
  const words = await getTranslations("organise.factor");
  const form = { value: () => undefined, error: () => fault && words(`faults.${fault}`) };
  const action = kind === "show" ? "/organise/second-factor/show" : "/organise/second-factor/set-up";
  return (
    <form action={action} method="post" noValidate>
      {next === undefined ? null : <input type="hidden" name="next" value={next} />}
      <TextField
        form={form}
        name="code"
        label={words(`${kind}.code`)}
        autoComplete="one-time-code"
        inputMode={kind === "show" ? "text" : "numeric"}
        spellCheck={false}
        width="short"
      />
      <div className="actions">
        <Button>{words(`${kind}.send`)}</Button>
      </div>
    </form>
  );
}
