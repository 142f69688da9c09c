import type { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/kernel/calendar-date";
import { allClocks, holidayProvenance } from "@/lib/law/clocks/catalogue";
import type { Calculated } from "@/lib/law/clocks/calculator";

type Words = Awaited<ReturnType<typeof getTranslations<"deadlines.page">>>;
const keys = ["clock", "from", "place", "elsewhere", "years", "before", "future"] as const;

/** A sentence for each field that cannot be answered with. */
export function faultSentences(found: Calculated, words: Words): Readonly<Record<string, string>> {
  if (found.kind !== "refused") return {};
  const clock = allClocks.find(({ id }) => id === found.values.clock);
  const { from, to } = holidayProvenance.years;
  const named = {
    where: clock ? words(`where.${clock.territory}`) : "",
    day: clock?.from === undefined ? "" : formatDate(clock.from),
    from: String(from),
    to: String(to),
  };
  return Object.fromEntries(
    Object.entries(found.faults).map(([field, fault]) => {
      const key = keys.find((known) => known === fault) ?? "from";
      return [field, words(`faults.${key}`, named)];
    }),
  );
}
