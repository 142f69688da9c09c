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
        <Seen setting={setting} beside={[]} today={today} />
      </div>
    );
  const ways = waysTo(setting, country);
  const questions = setting.kind === "switch" ? questionsOn(setting, country, today) : [];
  return (
    <div className="ways sheet">
      <Kind setting={setting} />
      {ways.length > 0 ? <Ways id={id} {...{ setting, ways }} /> : <NoWay setting={setting} />}
      <Questions questions={questions} />
      <Seen setting={setting} beside={[...ways.flatMap(({ paths }) => paths), ...questions]} today={today} />
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

/** Where no menus are known: the address of a form is way enough. */
async function NoWay({ setting }: { setting: Findable }) {
  const words = await getTranslations("platforms.ways");
  if (setting.kind === "form" && setting.address !== undefined) return null;
  return <p>{words("unknown", { name: setting.name, ours: String(setting.nameIsOurs ?? false) })}</p>;
}

/** What has to be known before one looks: that there is no switch, that somebody else sets it, that it is the other way round. */
async function Kind({ setting }: { setting: Findable }) {
  const words = await getTranslations("platforms.ways");
  if (setting.kind === "form")
    return (
      <>
        <p>{words("form", { name: setting.name, ours: String(setting.nameIsOurs ?? false) })}</p>
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
          {paths.map((path, index) => (
            <Menus key={path.language} path={path} setting={setting} several={paths.length > 1} first={index === 0} />
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
  /** In the likely language: open from the start. */
  first: boolean;
}

/** The menus in one language. The likely one stands open, the others are folded under their names. */
async function Menus({ several, first, ...given }: MenusProps) {
  const [words, locale] = await Promise.all([getTranslations("platforms.ways"), getLocale()]);
  const { language, source } = given.path;
  const date = dayIn(source, words);
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? language;
  const heading = several ? words("language", { language: name, date }) : words("menus", { date });
  if (first)
    return (
      <div className="menus">
        <p className={several ? "menus-language" : "soft"}>{heading}</p>
        <Steps {...given} />
      </div>
    );
  return (
    <details className="menus">
      <summary>{heading}</summary>
      <Steps {...given} />
    </details>
  );
}

async function Steps({ path, setting }: Pick<MenusProps, "path" | "setting">) {
  const words = await getTranslations("platforms.ways");
  const label = path.label ?? (setting.kind === "switch" && path.name === undefined ? setting.label : undefined);
  return (
    <>
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
    </>
  );
}

async function Questions({ questions }: { questions: readonly Question[] }) {
  const words = await getTranslations("platforms.ways");
  return questions.map(({ words: asked, help, language, source }) => (
    <div key={language} className="asked">
      <p className="soft">{words("question", { date: dayIn(source, words) })}</p>
      <blockquote lang={language}>
        <p>“{asked}”</p>
        {help === undefined ? null : <p className="soft">“{help}”</p>}
      </blockquote>
    </div>
  ));
}

interface SeenProps {
  setting: Setting;
  /** What is shown beside the setting, each with its own date. */
  beside: readonly { source: Source }[];
  today: CalendarDate;
}

/** The day on which the setting's name and words were seen, and once for all of it that one's own screen decides. */
async function Seen({ setting, beside, today }: SeenProps) {
  const words = await getTranslations("platforms.ways");
  const mustCheck = [setting, ...beside].some(({ source }) => needsChecking(source, today));
  return (
    <p className="soft">
      {words(setting.kind === "none" ? "seenOnce" : "seen", { date: dayIn(setting.source, words) })}{" "}
      {mustCheck && setting.kind !== "none" ? words("check") : null}
    </p>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<"platforms.ways">>>;

function dayIn({ seenOn }: Source, words: Words): string {
  return seenOn === undefined ? words("undated") : formatDate(seenOn);
}
