import { getLocale, getTranslations } from "next-intl/server";
import { ExhibitTag, Sheet } from "@/components/ui/sheet";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { Practice } from "@/lib/platforms/catalogue";

const dataShown = 3;

/** A platform's setting as it was seen, as a sheet of evidence. */
export async function SettingExhibit({ practice }: { practice: Practice }) {
  const [words, locale] = await Promise.all([getTranslations("pages.landing.exhibit"), getLocale()]);
  const { setting, platform, offDoesNot, dataNamed } = practice;
  const named = new Intl.ListFormat(locale, { type: "unit" }).format(dataNamed.words.slice(0, dataShown));
  const menus = setting.paths.web.steps.slice(1, -1).join(" › ");
  return (
    <Sheet variant="raised" as="aside" label={words("label")}>
      <ExhibitTag>{words("tag")}</ExhibitTag>
      <p className="soft">
        {platform.name} · {menus}
      </p>
      <div className="exhibit-setting">
        <strong>{setting.label}</strong>
        <span className="exhibit-switch" role="img" aria-label={words("switchOn")} />
      </div>
      <ul className="exhibit-facts">
        <li>{words("facts.start")}</li>
        <li>{words("facts.off", { words: offDoesNot.words })}</li>
        <li>{words("facts.data", { named })}</li>
      </ul>
      <p className="soft">{words("seen", { date: formatDate(setting.source.seenOn) })}</p>
    </Sheet>
  );
}
