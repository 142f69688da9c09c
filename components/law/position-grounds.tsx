import { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/kernel/calendar-date";
import { allAuthorities, anchorOf } from "@/lib/law/catalogue";
import { positions, type Position } from "@/lib/law/positions.data";
import { anchorOfAuthority, provisionsByTerritory } from "./anchors";

async function RestsOn({ position }: { position: Position }) {
  const words = await getTranslations("pages.legalPosition");
  const authorities = allAuthorities.filter(({ id }) => position.authorities.some((each) => each === id));
  return (
    <ul className="law-rests">
      {provisionsByTerritory(position.provisions).map(([territory, rows]) => (
        <li key={territory}>
          <span className="soft">{words(`territories.${territory}`)}: </span>
          {rows.map((row, index) => (
            <span key={row.id}>
              {index === 0 ? null : ", "}
              <a href={`#${anchorOf(row)}`}>{row.citation}</a>
            </span>
          ))}
        </li>
      ))}
      {authorities.length === 0 ? null : (
        <li>
          <span className="soft">{words("grounds.authorities")}: </span>
          {authorities.map((row, index) => (
            <span key={row.id}>
              {index === 0 ? null : ", "}
              <a href={`#${anchorOfAuthority(row)}`}>{row.caseName ?? row.reference}</a>
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}

const parts = ["strength", "against", "rejoinder"] as const;

async function Ground({ position }: { position: Position }) {
  const words = await getTranslations("pages.legalPosition.grounds");
  const { id, letter, title, argument, onlyIf, asOf } = position;
  return (
    <article id={`ground-${id}`} className="law-ground">
      <h3>
        <span className="law-letter">({letter})</span> {title}
      </h3>
      <p>{argument}</p>
      <dl>
        {parts.map((part) => (
          <div key={part}>
            <dt>{words(part)}</dt>
            <dd>{position[part]}</dd>
          </div>
        ))}
        {onlyIf === undefined ? null : (
          <div>
            <dt>{words("onlyIf")}</dt>
            <dd>{onlyIf}</dd>
          </div>
        )}
        <div>
          <dt>{words("restsOn")}</dt>
          <dd>
            <RestsOn position={position} />
          </dd>
        </div>
      </dl>
      <p className="law-checked">{words("asOf", { date: formatDate(asOf) })}</p>
    </article>
  );
}

/** What the letters argue, how strong it is, and what is said against it. */
export function PositionGrounds() {
  return (
    <>
      {positions.map((position) => (
        <Ground key={position.id} position={position} />
      ))}
    </>
  );
}
