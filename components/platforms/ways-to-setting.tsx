import { getLocale, getTranslations } from "next-intl/server";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import type { Practice } from "@/lib/platforms/catalogue";
import { needsChecking } from "@/lib/platforms/freshness";
import type { Path, Setting, Source } from "@/lib/platforms/schema";
import { type Question, questionsOn, type Way, waysTo } from "@/lib/platforms/ways";

type Findable = Exclude<Setting, { kind: "none" }>;

interface WaysToSettingProps {
  practice: Practice;
  /** Where the person lives, ISO 3166-1: decides the question, and which language comes first. */
  country: string;
  today: CalendarDate;
}

/** Where a setting or form is, for each client, and the words to compare with. Tabs are radios: they need no script. */
export async function WaysToSetting({ practice, country, today }: WaysToSettingProps) {
  const { id, setting } = practice;
  const words = await getTranslations("platforms.ways");
  if (setting.kind === "none")
    return (
      <div className="ways sheet">
        <p>{setting.words}</p>
        <Seen setting={setting} paths={[]} today={today} />
      </div>
    );
  const ways = waysTo(setting, country);
  return (
    <div className="ways sheet">
      <Kind setting={setting} />
      {ways.length === 0 ? <p>{words("unknown", { name: setting.name })}</p> : <Ways id={id} {...{ setting, ways }} />}
      {setting.kind === "switch" ? <Questions questions={questionsOn(setting, country, today)} /> : null}
      <Seen setting={setting} paths={ways.flatMap(({ paths }) => paths)} today={today} />
      {setting.address === undefined ? null : (
        <p className="open-setting">
          <a href={setting.address} target="_blank" rel="noopener noreferrer">
            {words(`open.${setting.kind}`)}
          </a>
        </p>
      )}
    </div>
  );
}

/** What has to be known before one looks: that there is no switch, that somebody else sets it, that it is the other way round. */
async function Kind({ setting }: { setting: Findable }) {
  const words = await getTranslations("platforms.ways");
  if (setting.kind === "form")
    return (
      <>
        <p>{words("form", { name: setting.name })}</p>
        {setting.sentBy === undefined ? null : <p>{words("sentBy", { who: setting.sentBy })}</p>}
      </>
    );
  return (
    <>
      {setting.setBy === undefined ? null : <p>{words("setBy", { who: setting.setBy })}</p>}
      {setting.permits === "prevention" ? <p>{words("prevention")}</p> : null}
    </>
  );
}

async function Ways({ id, setting, ways }: { id: string; setting: Findable; ways: readonly Way[] }) {
  const words = await getTranslations("platforms.ways");
  return (
    <>
      <fieldset className="tabs">
        <legend className="visually-hidden">{words("ask")}</legend>
        {ways.map(({ client }, index) => (
          <span key={client} className="tab">
            <input
              type="radio"
              name={`way-${id}`}
              id={`way-${id}-${client}`}
              value={client}
              defaultChecked={index === 0}
            />
            <label htmlFor={`way-${id}-${client}`}>{words(`client.${client}`)}</label>
          </span>
        ))}
      </fieldset>
      {ways.map(({ client, shownFor, paths }) => (
        <div key={client} className={`way way-${client}`}>
          <p className="way-client">{words(`client.${client}`)}</p>
          {client === shownFor ? null : (
            <p>{words("instead", { own: words(`on.${client}`), other: words(`on.${shownFor}`) })}</p>
          )}
          {paths.map((path) => (
            <Menus key={path.language} path={path} setting={setting} several={paths.length > 1} />
          ))}
        </div>
      ))}
    </>
  );
}

interface MenusProps {
  path: Path;
  setting: Findable;
  /** True where the language has to be named. */
  several: boolean;
}

async function Menus({ path, setting, several }: MenusProps) {
  const [words, locale] = await Promise.all([getTranslations("platforms.ways"), getLocale()]);
  const language = new Intl.DisplayNames([locale], { type: "language" }).of(path.language) ?? path.language;
  const label = path.label ?? (setting.kind === "switch" && path.name === undefined ? setting.label : undefined);
  return (
    <div className="menus">
      {several ? <p className="menus-language">{words("language", { language })}</p> : null}
      <ol className="path" lang={path.language}>
        {path.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {label === undefined ? null : (
        <>
          <p className="soft">{words("label")}</p>
          <blockquote lang={path.language}>“{label}”</blockquote>
        </>
      )}
    </div>
  );
}

async function Questions({ questions }: { questions: readonly Question[] }) {
  const words = await getTranslations("platforms.ways");
  if (questions.length === 0) return null;
  return (
    <>
      <p className="soft">{words("question")}</p>
      {questions.map(({ words: asked, help, language }) => (
        <blockquote key={language} lang={language}>
          <p>“{asked}”</p>
          {help === undefined ? null : <p className="soft">“{help}”</p>}
        </blockquote>
      ))}
    </>
  );
}

interface SeenProps {
  setting: Setting;
  paths: readonly Path[];
  today: CalendarDate;
}

/** The days on which it was seen, and once for all of it that one's own screen decides. */
async function Seen({ setting, paths, today }: SeenProps) {
  const words = await getTranslations("platforms.ways");
  const dayOf = ({ seenOn }: Source) => (seenOn === undefined ? words("undated") : formatDate(seenOn));
  const [oldest] = paths.map(({ source }) => source).toSorted((a, b) => (a.seenOn ?? "").localeCompare(b.seenOn ?? ""));
  const mustCheck = [setting, ...paths].some(({ source }) => needsChecking(source, today));
  return (
    <p className="soft">
      {oldest === undefined
        ? words("seenOnce", { wording: dayOf(setting.source) })
        : words("seen", { menus: dayOf(oldest), wording: dayOf(setting.source) })}{" "}
      {mustCheck && setting.kind !== "none" ? words("check") : null}
    </p>
  );
}
