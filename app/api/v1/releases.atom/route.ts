import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { openAnswer } from "@/lib/infra/open-data";
import { releasesFeed } from "@/lib/statistics/feed";
import { listReleases } from "@/lib/statistics/queries";

/** The releases as a feed, by which one hears of the next. */
export async function GET(request: Request): Promise<Response> {
  const body = releasesFeed(await listReleases(), { origin: env().baseUrl, now: now() });
  return openAnswer(request, { body, type: "application/atom+xml; charset=utf-8", keep: "a minute" });
}
