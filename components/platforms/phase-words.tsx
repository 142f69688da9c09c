import { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { DatedPhase } from "@/lib/platforms/defaults";
import type { DefaultState } from "@/lib/platforms/schema";

/** The sign of a state: the box is ticked, empty, or not there at all. What it means stands beside it in words. */
export function StateBox({ state }: { state: DefaultState }) {
  return <span className={`state-box state-${state}`} aria-hidden="true" />;
}

/** "3 November 2025", "about 18 September 2024", "no day known": when a phase began. */
export async function beginningOf({ from, exactly }: Pick<DatedPhase, "from" | "exactly">): Promise<string> {
  const words = await getTranslations("platforms.when");
  if (from === undefined) return words("undated");
  return exactly ? formatDate(from) : words("about", { date: formatDate(from) });
}

/** "On by default, for some members, for free plans": what held, and for whom. */
export async function stateInWords({ state, forSome, accounts }: DatedPhase): Promise<string> {
  const [states, when] = await Promise.all([getTranslations("platforms.state"), getTranslations("platforms.when")]);
  return [
    states(state),
    ...(forSome ? [when("forSome")] : []),
    ...(accounts === undefined ? [] : [when("accounts", { accounts })]),
  ].join(", ");
}
