import type { ReactNode } from "react";

interface ProgressLineProps {
  at: number;
  of: number;
  /** "3 of about 11": shown, and the name of the bar. */
  label: string;
  /** The way back, before the bar. */
  children?: ReactNode;
}

/** How far along, with the way back. */
export function ProgressLine({ at, of, label, children }: ProgressLineProps) {
  return (
    <div className="progress-line">
      {children}
      <progress value={at} max={of} aria-label={label} />
      <span className="soft" aria-hidden="true">
        {label}
      </span>
    </div>
  );
}

/** The way back to where one came from. */
export function Crumb({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="crumb" href={href}>
      {children}
    </a>
  );
}
