/** A moment as the log has it: in UTC, to the minute, and to the millisecond for programs. */
export function UtcTime({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{at.toISOString().slice(0, 16).replace("T", " ")}</time>;
}
