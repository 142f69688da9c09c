import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { measureText } from "./measure";
import { exportCategories, type CategoryTally, type ExportCategory, type ExportGroup } from "../schema";

/** What is counted of one category while files are read. */
export interface Bin {
  /** One item, with its day if it has one. */
  add: (day: CalendarDate | undefined) => void;
  /** A text of an item. */
  measure: (text: string) => void;
}

interface Counting extends Bin {
  result: () => CategoryTally;
}

function counting(category: ExportCategory, group: ExportGroup): Counting {
  const days = new Map<CalendarDate, { items: number }>();
  let [rows, undated, words, characters] = [0, 0, 0, 0];
  return {
    add(day) {
      rows += 1;
      const seen = day === undefined ? undefined : days.get(day);
      if (seen) seen.items += 1;
      else if (day === undefined) undated += 1;
      else days.set(day, { items: 1 });
    },
    measure(text) {
      const measured = measureText(text);
      words += measured.words;
      characters += measured.characters;
    },
    result: () => {
      const sorted = [...days]
        .map(([day, { items }]) => [day, items] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
      return { category, group, rows, undated, words, characters, days: Object.fromEntries(sorted) };
    },
  };
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
