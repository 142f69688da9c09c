import { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/kernel/calendar-date";
import { lastUkDay, ukDayAt } from "@/lib/kernel/uk-day";
import type { PetitionState } from "@/lib/petitions/states";

interface StandingProps {
  state: PetitionState;
  opensAt: Date | null;
  closesAt: Date | null;
  deliveredAt: Date | null;
}

/** "Open until the end of 30 November 2026", by the days of the United Kingdom. */
export async function Standing({ state, opensAt, closesAt, deliveredAt }: StandingProps) {
  const words = await getTranslations("desk.state");
  const days = {
    opens: opensAt ? formatDate(ukDayAt(opensAt)) : "",
    closes: closesAt ? formatDate(lastUkDay(closesAt)) : "",
    delivered: deliveredAt ? formatDate(ukDayAt(deliveredAt)) : "",
  };
  return words(state === "open" && closesAt ? "openUntil" : state, days);
}
