import type { ReactNode } from "react";

export interface TimelineItem {
  /** Filled box, open box, dashed box (no date set). */
  state: "done" | "due" | "later";
  /** Read out before the title: "Done", "Due". */
  stateLabel?: string;
  date?: string;
  title: string;
  children?: ReactNode;
}

/** What has happened and what comes next, one box each. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map(({ state, stateLabel, date, title, children }, index) => (
        <li className={`is-${state}`} key={index}>
          {date === undefined ? null : <span className="timeline-date">{date}</span>}
          <span className="timeline-title">
            {stateLabel === undefined ? null : <span className="visually-hidden">{stateLabel}: </span>}
            {title}
          </span>
          {children ? <div className="timeline-body">{children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
