import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterDocument } from "@/lib/letters/document";
import type { LetterFacts } from "@/lib/letters/schema";
import {
  controllerFor,
  mayCarryASentence,
  phasesIn,
  practiceById,
  type DatedPhase,
  type Practice,
  type Setting,
  type Source,
} from "@/lib/platforms/catalogue";

/** What holds by default where the person lives became something else. */
export interface DefaultChange {
  kind: "default";
  on: CalendarDate;
  /** Absent where nothing was known of the time before. */
  then: DatedPhase | undefined;
  now: DatedPhase;
}

/**
 * A letter names a company, or a setting, that the catalogue names otherwise by now. Nobody knows the day. A menu path that
 * moved is no such change: no letter tells one, and whoever looks again is shown today’s, with the day on which it was read.
 */
export interface RenamedChange {
  kind: "controller" | "setting";
  then: string;
  now: string;
  source: Source;
}

/** Phases that began after a letter was written and until `today`, in order; what is known too badly for a letter is left out. */
export function defaultChanges(
  { practice, residence }: Pick<LetterFacts, "practice" | "residence">,
  since: CalendarDate,
  today: CalendarDate,
): DefaultChange[] {
  const known = phasesIn(practiceById(practice), residence.country).filter(
    ({ state, source }) => state !== "unknown" && mayCarryASentence(source),
  );
  return known.flatMap((now, index) => {
    const then = known[index - 1];
    const isSince = now.from !== undefined && now.from > since && now.from <= today;
    return isSince && !isSame(then, now) ? [{ kind: "default", on: now.from ?? "", then, now }] : [];
  });
}

function isSame(then: DatedPhase | undefined, now: DatedPhase): boolean {
  return then?.state === now.state && then.accounts === now.accounts;
}

/** The company that answers today, where a letter to the company is addressed to another. */
export function controllerChange(
  { practice, residence }: Pick<LetterFacts, "practice" | "residence">,
  { recipient }: Pick<LetterDocument, "recipient">,
): RenamedChange | undefined {
  const controller = controllerFor(practice, residence.country);
  const [then = ""] = recipient;
  if (!controller || then === controller.name || !mayCarryASentence(controller.source)) return undefined;
  return { kind: "controller", then, now: controller.name, source: controller.source };
}

/** What the setting is called today, where a letter calls it by a name that the catalogue does not know any more. */
export function settingChange({ practice }: Pick<LetterFacts, "practice">, text: string): RenamedChange | undefined {
  const { setting, objectionForm }: Practice = practiceById(practice);
  if (setting.kind === "none" || setting.nameIsOurs) return undefined;
  const names = [...namesOf(setting), ...(objectionForm ? [objectionForm.name] : [])];
  const [, then] = /\b(?:setting|form) “([^”]{1,200})”/.exec(text) ?? [];
  if (then === undefined || names.includes(then)) return undefined;
  return { kind: "setting", then, now: setting.name, source: setting.source };
}

function namesOf(setting: Exclude<Setting, { kind: "none" }>): string[] {
  const pages = setting.kind === "switch" && setting.page !== undefined ? [setting.page] : [];
  return [setting.name, ...pages, ...setting.paths.flatMap(({ name }) => (name === undefined ? [] : [name]))];
}
