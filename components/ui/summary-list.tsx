import type { ReactNode } from "react";

export interface SummaryRow {
  key: string;
  value: ReactNode;
  /** `label` is "Change"; what is changed is read out after it. */
  change?: { href: string; label: string };
}

/** Questions and answers, each with the way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map(({ key, value, change }) => (
        <div className="summary-row" key={key}>
          <dt>{key}</dt>
          <dd>{value}</dd>
          {change === undefined ? null : (
            <dd className="summary-change">
              <a href={change.href}>
                {change.label}
                <span className="visually-hidden"> {key}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
