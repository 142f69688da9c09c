import { getLocale, getTranslations } from "next-intl/server";
import { chartOf } from "@/lib/charts/catalogue";
import { csvOf } from "@/lib/charts/csv";
import { isChartId } from "@/lib/charts/schema";
import { standaloneSvg, standaloneWidth } from "@/lib/charts/standalone";
import { sentence } from "@/lib/infra/form-post";
import { publicPicture } from "@/lib/infra/public-picture";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { getDashboard } from "@/lib/statistics/queries";
import type { Dashboard } from "@/lib/statistics/schema";
import { readAddress } from "../../address";

const pattern = /^([a-z]+)\.(svg|png|csv)$/;
/** A PNG is for screens that draw two dots for one, and for print. */
const scale = 2;

/** A chart of the dashboard as a file: SVG, PNG, or its data as CSV, narrowed by `?platform=` and `?place=`. */
export async function GET(request: Request, { params }: RouteContext<"/[locale]/dashboard/charts/[file]">) {
  const [, id = "", kind] = pattern.exec((await params).file) ?? [];
  const { selection, unknown } = readAddress(Object.fromEntries(new URL(request.url).searchParams));
  const [words, locale] = await Promise.all([getTranslations("dashboard"), getLocale()]);
  const dashboard = await getDashboard(selection);
  const chart = isChartId(id) && unknown.length === 0 ? chartOf(id, dashboard, { words, locale }) : undefined;
  if (chart === undefined) return sentence(404, words("file.missing"));
  const name = [id, selection.platform, selection.place].filter((part) => part !== undefined).join("-");
  if (kind === "csv") return fileAnswer(csvOf(chart), { name: `${name}.csv`, type: "text/csv; charset=utf-8" });
  const svg = standaloneSvg(chart, await sourceOf(dashboard));
  if (kind === "svg") return fileAnswer(svg, { name: `${name}.svg`, type: "image/svg+xml; charset=utf-8" });
  return publicPicture(svg, { width: scale * standaloneWidth(chart), fileName: `${name}.png` });
}

async function sourceOf({ lastRelease, sample }: Dashboard) {
  const words = await getTranslations("dashboard.file");
  const day = lastRelease ? formatDate(calendarDateAt(lastRelease)) : "";
  return {
    source: lastRelease ? words("source", { day }) : words("nothing"),
    sample: sample ? words("sample") : undefined,
  };
}

/** A file that everybody may keep for a minute, as long as a new release may go unseen elsewhere. */
function fileAnswer(body: string, { name, type }: { name: string; type: string }): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "public, max-age=60",
    },
  });
}
