import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { allProvisions, type Provision, type Territory } from "@/lib/law/catalogue";
import { commencements, type Commencement } from "@/lib/law/commencement.data";

/** A day on which the law that a letter was written under became another. */
export interface LawChange {
  kind: "law";
  /** The first day of the new law. */
  on: CalendarDate;
  /** Rules that the letter names and that no longer hold. */
  cited: readonly Provision[];
  /** Other rules that ended. */
  ended: readonly Provision[];
  /** Rules that hold since. */
  began: readonly Provision[];
  /** What brought it; absent where the data name nothing. */
  by?: Commencement;
}

/** What a letter is compared with. */
export interface Written {
  /** The day of the letter. */
  on: CalendarDate;
  /** Every word of it, on one line. */
  text: string;
  /** Under whose law it was written. */
  territories: readonly Territory[];
}

/** What changed in the law after a letter was written and until `today`, both named by the first day of the new law, in order. */
export function lawChanges({ on, text, territories }: Written, today: CalendarDate): LawChange[] {
  const isSince = (day: CalendarDate | undefined) => day !== undefined && day > on && day <= today;
  const rows = allProvisions.filter(({ territory, confirmed }) => confirmed && territories.includes(territory));
  const began = Map.groupBy(rows, ({ from }) => from);
  const ended = Map.groupBy(rows, ({ to }) => (to === undefined ? undefined : addDays(to, 1)));
  const days = [...new Set([...began.keys(), ...ended.keys()])].filter((day) => day !== undefined).filter(isSince);
  return days.sort().map((day) => {
    const { named = [], other = [] } = Object.groupBy(ended.get(day) ?? [], (row) =>
      isCited(row, text) ? "named" : "other",
    );
    const by = territories.includes("uk") ? commencements.find((each) => each.on === day) : undefined;
    return { kind: "law", on: day, cited: named, ended: other, began: began.get(day) ?? [], ...(by ? { by } : {}) };
  });
}

/** True where a text names a rule: by its citation, or in a list such as "Articles 5(1)(b), 6(4) and 21". */
export function isCited({ citation }: Pick<Provision, "citation">, text: string): boolean {
  const [, kind = "", number = ""] = /^(\D+?)s? (\d.*)$/.exec(citation) ?? [];
  const inList = `${escaped(kind)}s? (?:[\\w()–]+(?:, and |, | and ))*${escaped(number)}(?!\\w)`;
  return number === "" ? text.includes(citation) : new RegExp(inList, "i").test(text);
}

function escaped(text: string): string {
  return text.replace(/[().]/g, "\\$&");
}
