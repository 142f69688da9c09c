import type { ReactNode } from "react";

interface TableProps {
  caption: string;
  /** The heading of each column; the last is a column of numbers. */
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Columns of numbers, counted from 0; the last alone unless told. */
  numbers?: readonly number[];
  /** On a phone each row becomes a block of its own: for cells of sentences. */
  stacks?: boolean;
}

/** A table of figures; the first cell of a row names it. */
export function Table({ caption, head, rows, numbers = [head.length - 1], stacks = false }: TableProps) {
  const classOf = (column: number) => (numbers.includes(column) ? "is-number" : undefined);
  return (
    // Where it is wider than the screen it is scrolled, by the keyboard too.
    <div className="table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className={stacks ? "table table-stacks" : "table"}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((title, column) => (
              <th key={title} scope="col" className={classOf(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column} className={classOf(column)} data-head={head[column]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
