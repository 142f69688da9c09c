import type { Law } from "@/lib/law/catalogue";
import type { LetterContext } from "../context";
import type { PackId } from "../packs.data";

/** What authorities and courts have let pass. */
const letPass: Partial<Record<PackId, (law: Law) => string>> = {
  uk: (law) =>
    `the ICO (${law.refer("ico-linkedin-2025")}) and the Irish Data Protection Commission (${law.refer("dpc-linkedin-2025")}) have let this processing go ahead while reserving their position. I do not read that as an approval.`,
  eu: (law) =>
    `the Irish Data Protection Commission has let this processing go ahead while reserving its position (${law.refer("dpc-linkedin-2025")}), that the European Data Protection Board leaves legitimate interests open, case by case (${law.refer("edpb-models")}), and that a German court, on a first look at another company’s training on public posts, found them enough (Higher Regional Court of Cologne, ${law.refer("olg-koeln")}). I do not read any of this as an approval.`,
};

/** What speaks against the complaint, said openly. */
export function headwind({ law, pack }: LetterContext): string {
  const known = letPass[pack.id];
  return known ? `I know that ${known(law)}` : "";
}
