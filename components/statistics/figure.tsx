import type { ReactNode } from "react";

interface FigureProps {
  /** The figure itself; smaller when it is several words. */
  value: string;
  label: ReactNode;
  note?: ReactNode;
}

/** A large figure and what it counts. */
export function Figure({ value, label, note }: FigureProps) {
  return (
    <div className="figure">
      <p className={/^\D.*\s/.test(value) ? "figure-value figure-words" : "figure-value"}>{value}</p>
      <p className="figure-label">{label}</p>
      {note === undefined ? null : <p className="soft">{note}</p>}
    </div>
  );
}
