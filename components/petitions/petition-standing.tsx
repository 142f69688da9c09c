import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { ListedPetition } from "@/lib/petitions/queries";
import { isSamplePetition } from "@/lib/petitions/samples.data";
import { lastUkDay, ukDayAt } from "@/lib/kernel/uk-day";

type Standing = Pick<ListedPetition, "state" | "closesAt" | "deliveredAt">;

/** "Open until 1 March 2027". */
export async function PetitionStanding({ state, closesAt, deliveredAt }: Standing) {
  const words = await getTranslations("petitions.state");
  if (state === "delivered" && deliveredAt) return words(state, { date: formatDate(ukDayAt(deliveredAt)) });
  return closesAt ? words(state, { date: formatDate(lastUkDay(closesAt)) }) : words("openEnd");
}

/** Says of a sample that it is one. */
export async function SampleNotice({ slug }: { slug: string }) {
  if (!isSamplePetition(slug)) return null;
  const [words, common] = await Promise.all([getTranslations("petitions.sample"), getTranslations("common.sample")]);
  return (
    <Notice kind="sample" title={common("title")}>
      <p>{words("text")}</p>
    </Notice>
  );
}
