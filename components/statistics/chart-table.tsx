import type { ReactNode } from "react";
import { Table } from "@/components/ui/table";
import type { ChartTable, Written } from "@/lib/charts/schema";

/** A figure, and its interval beneath. */
function Cell({ text, note }: Written) {
  return (
    <>
      {text}
      {note === undefined ? null : <span className="interval">{note}</span>}
    </>
  );
}

/** Two or three columns are read side by side on a phone as well; more become a block a row. */
const mostColumns = 3;

/** The figures of a chart as a table. */
export function FigureTable({ caption, head, rows }: ChartTable) {
  return (
    <Table
      caption={caption}
      head={head}
      rows={rows.map(({ key, cells }) => ({ key, cells: cells.map((cell, index) => <Cell key={index} {...cell} />) }))}
      numbers={head.map((_, index) => index).slice(1)}
      stacks={head.length > mostColumns}
    />
  );
}

/** Shown when asked for, and in print. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="folded">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
