import { getTranslations } from "next-intl/server";
import { formatDate, type CalendarDate } from "@/lib/kernel/calendar-date";
import { type Standing, standingsOf } from "@/lib/platforms/listing";
import type { Platform, Source } from "@/lib/platforms/schema";
import type { DatedPhase } from "@/lib/platforms/defaults";
import { NowInWords, StateBox } from "./phase-words";
import { placesInWords } from "./places";

interface PlatformListProps {
  platforms: readonly Platform[];
  country: string;
  today: CalendarDate;
}

/** Platforms, each with what holds for its uses of data where the reader lives. */
export function PlatformList({ platforms, country, today }: PlatformListProps) {
  return (
    <ul className="platform-list">
      {platforms.map((platform) => (
        <li key={platform.id} className="platform-row">
          <h2>
            <a href={`/platforms/${platform.id}`}>{platform.name}</a>
          </h2>
          {platform.practices.length === 0 ? (
            <Untrained platform={platform} />
          ) : (
            <ul className="standings">
              {standingsOf(platform, country, today).map((standing) => (
                <StandingRow key={standing.practice.id} standing={standing} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

async function StandingRow({ standing }: { standing: Standing }) {
  const words = await getTranslations("platforms.control");
  const { practice, done } = standing;
  return (
    <li className="standing">
      <span className="standing-title">{practice.title}</span>
      <span className="standing-state">
        {done ? (
          <DefaultHere phase={standing.phase} />
        ) : (
          words("notHere", { places: await placesInWords(practice.onlyIn ?? "elsewhere") })
        )}
      </span>
      {done ? <span className="standing-control">{words(practice.setting.kind)}</span> : null}
    </li>
  );
}

async function DefaultHere({ phase }: { phase: DatedPhase | undefined }) {
  const words = await getTranslations("platforms");
  if (phase === undefined)
    return (
      <>
        <StateBox state="unknown" /> <strong>{words("state.unknown")}</strong>
      </>
    );
  return (
    <>
      <StateBox state={phase.state} />
      <span>
        <NowInWords phase={phase} /> <ReadOn source={phase.source} />
      </span>
    </>
  );
}

async function Untrained({ platform: { promises, inShort } }: { platform: Platform }) {
  const words = await getTranslations("platforms.row");
  const [first] = [...promises, ...inShort];
  return (
    <p className="standing-state">
      <strong>{words(promises.length > 0 ? "promise" : "nothing")}</strong>
      {first === undefined ? null : <ReadOn source={first.source} />}
    </p>
  );
}

async function ReadOn({ source: { seenOn } }: { source: Source }) {
  const words = await getTranslations("platforms.row");
  return (
    <span className="soft">
      {seenOn === undefined ? words("undated") : words("seen", { date: formatDate(seenOn) })}
    </span>
  );
}
