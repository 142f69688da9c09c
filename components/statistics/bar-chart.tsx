export interface Bar {
  label: string;
  /** Per cent of the longest possible bar; undefined where nothing may be drawn. */
  percent: number | undefined;
  /** The figure at the bar, in words. */
  value: string;
}

interface BarChartProps {
  /** The whole chart in words, for those who do not see it. */
  summary: string;
  bars: readonly Bar[];
}

/** Bars with their labels and figures beside them. What it shows stands in a table too. */
export function BarChart({ summary, bars }: BarChartProps) {
  return (
    <div className="bars" role="img" aria-label={summary}>
      {bars.map(({ label, percent, value }) => (
        <div className={percent === undefined ? "bar bar-none" : "bar"} key={label}>
          <span className="bar-label">{label}</span>
          {percent === undefined ? null : (
            <svg className="bar-drawing" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className="bar-rest" width="100" height="10" />
              <rect className="bar-part" width={percent} height="10" />
            </svg>
          )}
          <span className="bar-value">{value}</span>
        </div>
      ))}
    </div>
  );
}
