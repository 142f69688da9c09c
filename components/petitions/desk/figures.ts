/** "2026-11-22 17:10", in UTC: as organisers type it back into a form. */
export function minuteOf(instant: Date): string {
  return instant.toISOString().slice(0, 16).replace("T", " ");
}

const counts = new Intl.NumberFormat("en-GB");

/** "12,345". */
export function formatCount(count: number): string {
  return counts.format(count);
}
