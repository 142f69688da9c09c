import { getTranslations } from "next-intl/server";
import { datedPhases, isExactStart } from "@/lib/platforms/defaults";
import { type Axis, spansOn } from "@/lib/platforms/drawing";
import { defaultStates, type RegionDefault } from "@/lib/platforms/schema";
import { entryFor } from "@/lib/platforms/where";
import { beginningOf, stateInWords } from "./phase-words";
import { fillOf, Hatching, PhaseBar } from "./phase-bar";
import { placesInWords } from "./places";

interface DefaultsDrawingProps {
  id: string;
  title: string;
  defaults: readonly RegionDefault[];
  country: string;
  axis: Axis;
}

/**
 * What held by default, a bar for each place along one line of time. Bars stretch with the page and letters do not:
 * the same drawing is read on a phone, on paper and on a wall. All of it stands in the table too.
 */
export async function DefaultsDrawing({ id, title, defaults, country, axis }: DefaultsDrawingProps) {
  const words = await getTranslations("platforms.page.default");
  const here = entryFor(defaults, country);
  const hatch = `${id}-hatch`;
  return (
    <div className="defaults-drawing">
      <Hatching id={hatch} />
      {defaults.map(async (region, index) => {
        const place = await placesInWords(region.livesIn, defaults);
        const phases = datedPhases(region.phases);
        const entries = await Promise.all(
          phases.map(async (phase) =>
            words("entry", { when: await beginningOf(phase), state: await stateInWords(phase) }),
          ),
        );
        return (
          <div key={place} className={region === here ? "default-row is-here" : "default-row"}>
            <p className="default-place">
              {place}
              {region === here ? <span className="soft"> ({words("here")})</span> : null}
            </p>
            <PhaseBar
              id={`${id}-${String(index)}`}
              hatch={hatch}
              title={words("drawing", { title, place })}
              description={entries.join("; ")}
              spans={spansOn(axis, phases)}
              years={axis.years}
            />
          </div>
        );
      })}
      <YearLine axis={axis} />
      <Key defaults={defaults} hatch={hatch} />
    </div>
  );
}

/** A year at either end would run over the edge, or into the word there. */
function yearClass(at: number): string {
  if (at > 84) return "year year-late";
  return at < 4 ? "year year-early" : "year";
}

async function YearLine({ axis }: { axis: Axis }) {
  const words = await getTranslations("platforms.page.default");
  return (
    <svg className="year-line" aria-hidden="true">
      {axis.years.map(({ year, at }) => (
        <text key={year} x={`${String(at)}%`} y="1em" className={yearClass(at)}>
          {year}
        </text>
      ))}
      <text x="100%" y="1em" className="year year-today">
        {words("today")}
      </text>
    </svg>
  );
}

/** Only what occurs is explained. */
async function Key({ defaults, hatch }: { defaults: readonly RegionDefault[]; hatch: string }) {
  const [words, states] = await Promise.all([
    getTranslations("platforms.page.default"),
    getTranslations("platforms.state"),
  ]);
  const phases = defaults.flatMap((region) => region.phases);
  const shown = defaultStates.filter((state) => phases.some((phase) => phase.state === state));
  return (
    <>
      <ul className="default-key" aria-label={words("key")}>
        {shown.map((state) => (
          <li key={state}>
            <svg className="key-swatch" aria-hidden="true">
              <rect className={`phase phase-${state}`} x="1" y="1" width="26" height="14" fill={fillOf(state, hatch)} />
            </svg>
            {states(state)}
          </li>
        ))}
      </ul>
      {phases.some((phase) => phase.from !== undefined && !isExactStart(phase)) ? (
        <p className="soft">{words("keyAbout")}</p>
      ) : null}
      {phases.some(({ forSome }) => forSome) ? <p className="soft">{words("keySome")}</p> : null}
    </>
  );
}
