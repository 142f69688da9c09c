import { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/kernel/calendar-date";
import { isExactStart, type DatedPhase } from "@/lib/platforms/defaults";
import type { DefaultState } from "@/lib/platforms/schema";

/** The sign of a state: the box is ticked, empty, or not there at all. What it means stands beside it in words. */
export function StateBox({ state }: { state: DefaultState }) {
  return <span className={`state-box state-${state}`} aria-hidden="true" />;
}

/** "3 November 2025", "about 18 September 2024", "at first", "no day known": when a phase began. */
export async function beginningOf(phase: Pick<DatedPhase, "from" | "to" | "exactly" | "dayOf">): Promise<string> {
  const { from, to } = phase;
  const words = await getTranslations("platforms.when");
  if (from === undefined) return words(to === undefined ? "undated" : "first");
  return isExactStart(phase) ? formatDate(from) : words("about", { date: formatDate(from) });
}

/** "for some members, for free plans": for whom a phase held, where not for all. */
export async function reachOf({ forSome, accounts }: Pick<DatedPhase, "forSome" | "accounts">): Promise<string> {
  const when = await getTranslations("platforms.when");
  return [
    ...(forSome ? [when("forSome")] : []),
    ...(accounts === undefined ? [] : [when("accounts", { accounts })]),
  ].join(", ");
}

/** "On by default, for some members, for free plans": what held, and for whom. */
export async function stateInWords(phase: DatedPhase): Promise<string> {
  const states = await getTranslations("platforms.state");
  return [states(phase.state), await reachOf(phase)].filter((part) => part !== "").join(", ");
}

/** "On by default since about 3 November 2025, for free plans": a phase that goes on, its state in bold. */
export async function NowInWords({ phase }: { phase: DatedPhase }) {
  const [states, when] = await Promise.all([getTranslations("platforms.state"), getTranslations("platforms.when")]);
  const reach = await reachOf(phase);
  return (
    <>
      <strong>{states(phase.state)}</strong>
      {phase.from === undefined ? null : ` ${when("since", { date: await beginningOf(phase) })}`}
      {reach === "" ? null : `, ${reach}`}
    </>
  );
}
