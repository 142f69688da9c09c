import { Sheet } from "@/components/ui/sheet";
import type { DrawnChart, DrawnPanel } from "@/lib/charts/drawn";
import { FigureTable, Folded } from "./chart-table";
import { Drawn } from "./drawn";

interface ChartFigureProps {
  chart: DrawnChart;
  /** What the page is narrowed to, as the end of an address: "?platform=x", or nothing. */
  query: string;
  said: { file: string; table: string };
}

/** A chart with its words, its table and its files. It asks for nothing, so that it can be drawn once for everybody. */
export function ChartFigure({ chart, query, said }: ChartFigureProps) {
  const { id, title, text, summary, drawn, rest } = chart;
  return (
    <Sheet as="section">
      <div className={`chart chart-${id}`} id={id}>
        <h2>{title}</h2>
        {text === undefined ? null : <p className="soft">{text}</p>}
        {drawn.length === 0 ? null : <p className="visually-hidden">{summary}</p>}
        <div className="chart-panels">
          {drawn.map((panel) => (
            <PanelFigure key={panel.key} panel={panel} />
          ))}
        </div>
        <Tables chart={chart} said={said} />
        {rest === undefined || rest === "" ? null : <p className="soft">{rest}</p>}
        <ul className="chart-files">
          {(["svg", "png", "csv"] as const).map((kind) => (
            <li key={kind}>
              <a href={`/dashboard/charts/${id}.${kind}${query}`}>
                <span className="visually-hidden">{said.file} </span>
                {kind.toUpperCase()}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}

function PanelFigure({ panel: { heading, note, wide, narrow } }: { panel: DrawnPanel }) {
  return (
    <div className="chart-panel">
      {heading === undefined ? null : <h3>{heading}</h3>}
      {note === undefined ? null : <p className="soft">{note}</p>}
      {narrow === undefined ? (
        <Drawn drawing={wide} />
      ) : (
        <>
          <Drawn drawing={wide} only="wide" />
          <Drawn drawing={narrow} only="narrow" />
        </>
      )}
    </div>
  );
}

/** Short tables of a list stand open; those that say again what was drawn are a click away. */
function Tables({ chart: { id, tables }, said }: Pick<ChartFigureProps, "chart" | "said">) {
  const open = id === "places" ? tables.filter(({ long }) => long !== true) : [];
  const rest = tables.filter((table) => !open.includes(table));
  return (
    <>
      {open.map((table) => (
        <FigureTable key={table.caption} {...table} />
      ))}
      {rest.length === 0 ? null : (
        <Folded summary={open.length > 0 ? (rest[0]?.caption ?? said.table) : said.table}>
          {rest.map((table) => (
            <FigureTable key={table.caption} {...table} />
          ))}
        </Folded>
      )}
    </>
  );
}
