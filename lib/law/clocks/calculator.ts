import { z } from "zod";
import { type CalendarDate, calendarDateFromParts, daysBetween, isCalendarDate } from "@/lib/kernel/calendar-date";
import { type Faults, faultsOf } from "@/lib/kernel/faults";
import { type Nested, nestFields } from "@/lib/kernel/nest-fields";
import { eeaCountries } from "@/lib/places/catalogue";
import { laender, provinces } from "@/lib/places/schema";
import type { Territory } from "../schema";
import { allClocks, clockById, type ClockId, type Deadline, deadlineOf, type NoDeadline } from "./catalogue";
import { type HolidayPlace, holidayPlaces, isHolidayPlace } from "./holidays/catalogue";

/** The clocks as they are offered: what is known from the law itself by territory, and apart what is known from memory alone. */
export const offeredClocks = {
  uk: confirmed("uk"),
  eu: confirmed("eu"),
  unconfirmed: allClocks.filter(({ confirmed: isConfirmed }) => !isConfirmed).map(({ id }) => id),
} as const;
export type ClockGroup = keyof typeof offeredClocks;

function confirmed(territory: Territory): ClockId[] {
  return allClocks.filter((row) => row.confirmed && row.territory === territory).map(({ id }) => id);
}

const countries = eeaCountries.filter((country) => country !== "DE");
const places = (...codes: readonly string[]): readonly HolidayPlace[] => codes.filter(isHolidayPlace);

/** Where a person can say that they live: only what can change a day is asked. */
export const offeredPlaces = {
  uk: places("england-and-wales", "scotland", "northern-ireland"),
  eu: places(...countries),
  germany: places(...laender.map((land) => `DE-${land}`)),
  canada: places(...provinces.map((province) => `CA-${province}`)),
  elsewhere: places("CH", "US-CA"),
} as const;
export type PlaceGroup = keyof typeof offeredPlaces;

const placesUnder: Partial<Record<Territory, readonly HolidayPlace[]>> = {
  uk: offeredPlaces.uk,
  eu: [...offeredPlaces.eu, ...offeredPlaces.germany],
  ch: places("CH"),
  ca: offeredPlaces.canada,
  "us-ca": places("US-CA"),
};

/** What the calculator is asked. Messages are keys of `deadlines.page.faults`. */
const questionSchema = z.object({
  clock: z.enum(
    allClocks.map(({ id }) => id),
    { error: "clock" },
  ),
  from: z.string({ error: "from" }).refine(isCalendarDate, { error: "from" }),
  place: z.enum(holidayPlaces, { error: "place" }),
});
export type AskedDeadline = z.infer<typeof questionSchema>;

/** What the calculator has to say. `values` is what was typed, for the form. */
export type Calculated =
  | { kind: "blank"; values: Nested }
  | { kind: "refused"; values: Nested; faults: Faults }
  /** The law names no number of days. */
  | { kind: "counting"; values: Nested; asked: AskedDeadline; days: number }
  | { kind: "ends"; values: Nested; asked: AskedDeadline; deadline: Deadline };

/**
 * Answers the address of the calculator. The day may stand in it as `from=2026-11-25`, as links have it, or as
 * `from.day`, `from.month` and `from.year`, as the form has it.
 */
export function calculated(entries: Iterable<[string, unknown]>, today: CalendarDate): Calculated {
  const values = withParts(nestFields(entries));
  if (Object.keys(values).length === 0) return { kind: "blank", values };
  const parsed = questionSchema.safeParse({ ...values, from: dayOf(values.from) });
  if (!parsed.success) return { kind: "refused", values, faults: faultsOf(parsed.error) };
  const asked = parsed.data;
  if (!placesUnder[clockById(asked.clock).territory]?.includes(asked.place))
    return { kind: "refused", values, faults: { place: "elsewhere" } };
  const found = deadlineOf(asked.clock, asked);
  if (found.ok) return { kind: "ends", values, asked, deadline: found.value };
  if (found.reason !== "no-length") return { kind: "refused", values, faults: faultsFor(found.reason, asked) };
  const days = daysBetween(asked.from, today);
  return days < 0 ? { kind: "refused", values, faults: { from: "future" } } : { kind: "counting", values, asked, days };
}

function faultsFor(reason: Exclude<NoDeadline, "no-length">, { clock, from }: AskedDeadline): Faults {
  if (reason === "years-unknown") return { from: "years" };
  const begins = clockById(clock).from;
  return begins !== undefined && from < begins ? { from: "before" } : { place: "elsewhere" };
}

function withParts(values: Nested): Nested {
  if (typeof values.from !== "string") return values;
  const [year = "", month = "", day = ""] = values.from.split("-");
  return { ...values, from: { year, month, day } };
}

function dayOf(from: Nested[string] | undefined): CalendarDate | undefined {
  if (typeof from !== "object" || Array.isArray(from)) return undefined;
  const part = (name: string) => {
    const typed = from[name];
    return typeof typed === "string" ? typed.trim() : "";
  };
  return calendarDateFromParts({ day: part("day"), month: part("month"), year: part("year") });
}

/** The address of an answer, that anybody can keep. `path` is the page's, or the calendar's. */
export function deadlineAddress({ clock, from, place }: AskedDeadline, path = "/deadlines"): string {
  return `${path}?${new URLSearchParams({ clock, from, place }).toString()}`;
}
