import { env } from "@/lib/infra/env";
import { openAnswer } from "@/lib/infra/open-data";
import { problem } from "@/lib/infra/problem";
import { releaseDocument, type WholeRelease } from "@/lib/statistics/published";
import { findRelease } from "@/lib/statistics/queries";

const ending = ".csv";

/** One release: its record, or with ".csv" after its name its file, byte for byte. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/releases/[name]">): Promise<Response> {
  const { name: asked } = await params;
  const isFile = asked.endsWith(ending);
  const release = await findRelease(isFile ? asked.slice(0, -ending.length) : asked);
  if (!release) return problem(404, "No such release", "The releases are listed at /api/v1/releases.");
  return isFile ? file(request, release) : record(request, release);
}

/** A sample may be taken away and planted anew; nothing else ever changes. */
const keep = ({ sample }: WholeRelease) => (sample ? "a minute" : "for ever");

function file(request: Request, release: WholeRelease): Response {
  const fileName = `unticked-${release.name}.csv`;
  return openAnswer(request, { body: release.file, type: "text/csv; charset=utf-8", fileName, keep: keep(release) });
}

/** Records by the hash of their file: reading one takes longer than all else, and what is asked for is mostly the newest. */
const records = new Map<string, string>();
const mostRecords = 8;

function recordOf(release: WholeRelease): string {
  const body = records.get(release.sha256) ?? `${JSON.stringify(releaseDocument(release, env().baseUrl), null, 2)}\n`;
  if (records.size >= mostRecords) records.clear();
  records.set(release.sha256, body);
  return body;
}

function record(request: Request, release: WholeRelease): Response {
  return openAnswer(request, {
    body: recordOf(release),
    type: "application/json",
    keep: release.sample ? "a minute" : "an hour",
  });
}
