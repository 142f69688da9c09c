import { ico, irishCommission, regulatorIn } from "../account/phrases";
import type { LetterContext } from "../context";
import type { PackId } from "../packs.data";

/** What authorities and courts have let pass. */
const letPass: Partial<Record<PackId, (context: LetterContext) => string>> = {
  uk: (context) =>
    `${regulatorIn(context, ico).has} let this processing go ahead (${context.law.refer("ico-linkedin-2025")}), and so, for the Union, has the Irish Data Protection Commission (${context.law.refer("dpc-linkedin-2025")}), each reserving its position. I do not read that as an approval.`,
  eu: (context) =>
    `${regulatorIn(context, irishCommission).has} let this processing go ahead without approving it (${context.law.refer("dpc-linkedin-2025")}), that the European Data Protection Board leaves legitimate interests open, case by case (${context.law.refer("edpb-models")}), and that a German court, on a first look at another company’s training on public posts, found them enough (Higher Regional Court of Cologne, ${context.law.refer("olg-koeln")}). I do not read any of this as an approval.`,
};

/** What speaks against the complaint, said openly. */
export function headwind(context: LetterContext): string {
  const known = letPass[context.pack.id];
  return known ? `I know that ${known(context)}` : "";
}
