import type { ReactNode } from "react";

export type LegendAs = "page-heading" | "label" | "hidden";

/** The question of a group: the page's own heading where the group is the whole page, otherwise a label. */
export function Legend({ as, children }: { as: LegendAs; children: ReactNode }) {
  // For a page whose heading already asks: the group keeps its name for those who hear the page.
  if (as === "hidden") return <legend className="visually-hidden">{children}</legend>;
  if (as === "label") return <legend className="label">{children}</legend>;
  return (
    <legend className="legend-heading">
      <h1>{children}</h1>
    </legend>
  );
}
