import { Checkbox } from "@/components/ui/checkbox";
import type { StepFieldsProps } from "../step-fields-props";

export function CountMeFields({ form, words }: StepFieldsProps<"count-me">) {
  return (
    <div className="three-boxes">
      <Checkbox form={form} name="count" label={words.count.label} hint={words.count.hint} />
      <Checkbox form={form} name="caseMail" label={words.caseMail.label} hint={words.caseMail.hint} />
      <Checkbox form={form} name="campaignMail" label={words.campaignMail.label} hint={words.campaignMail.hint} />
    </div>
  );
}
