import { now, today } from "@/lib/infra/clock";
import { forgottenCookie, typedCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf, mayReport } from "@/lib/infra/limits";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { platformById } from "@/lib/platforms/catalogue";
import { sendReport } from "@/lib/reports/commands";
import { reportSchema } from "@/lib/reports/schema";
import { reportForm } from "../report-form";

/** Takes a report from anybody. What is refused comes back with what was typed. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/platforms/[platform]/changed/send">,
): Promise<Response> {
  const platform = platformById((await params).platform);
  if (!platform) return sentence(404, "The catalogue has no such platform. Start at /platforms.");
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  if (!(await mayReport(clientOf(request.headers))))
    return sentence(429, "Many reports came from here in the last hour. Go back, and send it again in an hour.");
  const { mark, ...typed } = posted;
  const page = `/platforms/${platform.id}/changed`;
  const parsed = reportSchema(platform, today()).safeParse(typed);
  if (!parsed.success) return seeOther(page, [await keepRefusedForm(reportForm(platform), typed, now())]);
  const report = { platform: platform.id, mark: typeof mark === "string" ? mark : "", content: parsed.data };
  await sendReport(report, now());
  return seeOther(`${page}/sent`, [forgottenCookie(typedCookieName)]);
}
