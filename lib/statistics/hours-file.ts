import type { ChainEntry } from "./chain";

/** How many signatures came and went in an hour under a petition. */
export interface SignatureHour {
  /** When it began. */
  hour: Date;
  /** What stands in the address of the petition. */
  petition: string;
  added: number;
  removed: number;
}

/** What stands in the columns of a day's file. */
export const hourColumns = {
  hour: "The hour, in UTC: 2026-11-22T17 is from 17:00 to 18:00. An hour without any change has no row.",
  petition: "Id of the petition, as in its address.",
  added: "Signatures confirmed in it.",
  removed: "Signatures that were withdrawn in it, or taken out of the count.",
};

const lineEnd = "\r\n";
const hourMs = 60 * 60 * 1000;

/** "2026-11-22T17", in UTC: the name of an hour in the chain. Names stand in the order of time. */
export function hourName(hour: Date): string {
  return hour.toISOString().slice(0, 13);
}

/** The day that an hour is in: "2026-11-22". */
export function dayOfHour(name: string): string {
  return name.slice(0, 10);
}

/** From when to when a day is; undefined where it is not the name of one. */
export function dayWindow(day: string): { from: Date; to: Date } | undefined {
  const from = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(from.getTime()) || dayOfHour(from.toISOString()) !== day) return undefined;
  return { from, to: new Date(from.getTime() + 24 * hourMs) };
}

const byTime = (one: SignatureHour, other: SignatureHour) =>
  one.hour.getTime() - other.hour.getTime() || (one.petition < other.petition ? -1 : 1);

/** The hours of a day as they are published, byte for byte: CSV (RFC 4180, UTF-8) with a header, hour by hour. Each hour adds lines at its end. */
export function hoursFile(hours: readonly SignatureHour[]): string {
  const rows = hours
    .toSorted(byTime)
    .map(({ hour, petition, added, removed }) => [hourName(hour), petition, String(added), String(removed)]);
  return [Object.keys(hourColumns), ...rows].map((cells) => cells.join(",") + lineEnd).join("");
}

/**
 * What of a file its entry in the chain vouches for: of a day of signatures all lines up to the end of its hour, of anything else all.
 * Undefined where that hour is not in it.
 */
export function vouchedFor(
  { kind, name }: Pick<ChainEntry, "kind" | "name">,
  file: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  if (kind !== "signatures") return file;
  // A byte a character, whatever somebody wrote into it.
  const text = Array.from(file, (byte) => String.fromCharCode(byte)).join("");
  const last = text.lastIndexOf(`${lineEnd}${name},`);
  return last < 0 ? undefined : file.slice(0, text.indexOf(lineEnd, last + lineEnd.length) + lineEnd.length);
}
