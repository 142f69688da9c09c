import { getTranslations } from "next-intl/server";
import { datedPhases } from "@/lib/platforms/defaults";
import type { RegionDefault } from "@/lib/platforms/schema";
import { beginningOf, StateBox, stateInWords } from "./phase-words";
import { placesInWords } from "./places";
import { SourceRef } from "./source-ref";

/** What held by default, by place and date: all that the drawing shows, with where it was read. */
export async function DefaultsTable({ defaults }: { defaults: readonly RegionDefault[] }) {
  const words = await getTranslations("platforms.page.default");
  return (
    <div className="table-scroll">
      <table className="table defaults-table">
        <caption>{words("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("from")}</th>
            <th scope="col">{words("what")}</th>
            <th scope="col">{words("seen")}</th>
          </tr>
        </thead>
        {defaults.map(async (region) => {
          const place = await placesInWords(region.livesIn, defaults);
          return (
            <tbody key={place}>
              <tr>
                <th scope="rowgroup" colSpan={3} className="defaults-place">
                  {place}
                </th>
              </tr>
              {datedPhases(region.phases).map(async (phase) => (
                <tr key={`${phase.from ?? ""} ${phase.state}`}>
                  <td>{await beginningOf(phase)}</td>
                  <td>
                    <StateBox state={phase.state} /> {await stateInWords(phase)}
                    {phase.note === undefined ? null : <span className="soft defaults-note">{phase.note}</span>}
                  </td>
                  <td>
                    <SourceRef source={phase.source} />
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
