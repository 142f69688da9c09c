import { getLocale, getTranslations } from "next-intl/server";
import { ExhibitTag, Sheet } from "@/components/ui/sheet";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { Practice } from "@/lib/platforms/catalogue";
import type { Setting } from "@/lib/platforms/schema";

const dataShown = 3;

type Switch = Extract<Setting, { kind: "switch" }>;

/** The menus between a person's own picture and the setting, as a page is headed by them. */
function menusOf({ paths }: Switch): string {
  const web = paths.find(({ clients, language }) => clients.includes("web") && language === "en");
  return web?.steps.slice(1, -1).join(" › ") ?? "";
}

/** A platform's setting as it was seen, as a sheet of evidence; nothing for a practice without a switch. */
export async function SettingExhibit({ practice }: { practice: Practice }) {
  const [words, locale] = await Promise.all([getTranslations("pages.landing.exhibit"), getLocale()]);
  const { setting, platform, offDoesNot, inScope } = practice;
  if (setting.kind !== "switch") return null;
  const named = inScope.flatMap((scope) => scope.words).slice(0, dataShown);
  return (
    <Sheet variant="raised" as="aside" label={words("label")}>
      <ExhibitTag>{words("tag")}</ExhibitTag>
      <p className="soft">{[platform.name, menusOf(setting)].filter(Boolean).join(" · ")}</p>
      <div className="exhibit-setting">
        <strong>{setting.label ?? setting.name}</strong>
        <span className="exhibit-switch" role="img" aria-label={words("switchOn")} />
      </div>
      <ul className="exhibit-facts">
        <li>{words("facts.start")}</li>
        {offDoesNot.slice(0, 1).map((quoted) => (
          <li key={quoted.words}>{words("facts.off", { words: quoted.words })}</li>
        ))}
        {named.length === 0 ? null : (
          <li>{words("facts.data", { named: new Intl.ListFormat(locale, { type: "unit" }).format(named) })}</li>
        )}
      </ul>
      {setting.source.seenOn === undefined ? null : (
        <p className="soft">{words("seen", { date: formatDate(setting.source.seenOn) })}</p>
      )}
    </Sheet>
  );
}
