import type { ReactNode } from "react";

export type LegendAs = "page-heading" | "label";

/** The question of a group: the page's own heading where the group is the whole page, otherwise a label. */
export function Legend({ as, children }: { as: LegendAs; children: ReactNode }) {
  if (as === "label") return <legend className="label">{children}</legend>;
  return (
    <legend className="legend-heading">
      <h1>{children}</h1>
    </legend>
  );
}
