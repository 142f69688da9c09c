import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { calendarDateOf, firstDay, lastDay, type DayNumber } from "./days";
import { measureText } from "./measure";
import { exportCategories, type CategoryTally, type ExportCategory, type ExportGroup } from "../schema";

/** What is counted of one category while files are read. */
export interface Bin {
  /** One item, with its day if it has one. */
  add: (day: DayNumber | undefined) => void;
  /** A text of an item. */
  measure: (text: string) => void;
}

interface Counting extends Bin {
  result: () => CategoryTally;
}

function counting(category: ExportCategory, group: ExportGroup): Counting {
  /** For every day that an export may name, how many items. */
  const onDay = new Uint32Array(lastDay - firstDay + 1);
  let [rows, undated, words, characters] = [0, 0, 0, 0];
  return {
    add(day) {
      rows += 1;
      if (day === undefined) undated += 1;
      else onDay[day - firstDay] = (onDay[day - firstDay] ?? 0) + 1;
    },
    measure(text) {
      const measured = measureText(text);
      words += measured.words;
      characters += measured.characters;
    },
    result: () => ({ category, group, rows, undated, words, characters, days: daysOf(onDay) }),
  };
}

/** The days that have items, in the order of time. */
function daysOf(onDay: Uint32Array): CategoryTally["days"] {
  const days: Record<CalendarDate, number> = {};
  for (let day = firstDay; day <= lastDay; day += 1) {
    const items = onDay[day - firstDay] ?? 0;
    if (items > 0) days[calendarDateOf(day)] = items;
  }
  return days;
}

/** Keeps the counts of all categories: numbers and days, never a text. */
export function makeTally() {
  const bins = new Map<ExportCategory, Counting>();
  return {
    /** The bin of a category; its group is what the first file of it says. */
    bin(category: ExportCategory, group: ExportGroup): Bin {
      const bin = bins.get(category) ?? counting(category, group);
      bins.set(category, bin);
      return bin;
    },
    /** In the order of `exportCategories`. */
    categories: (): CategoryTally[] =>
      exportCategories.flatMap((category) => {
        const bin = bins.get(category);
        return bin ? [bin.result()] : [];
      }),
  };
}
export type Tally = ReturnType<typeof makeTally>;
