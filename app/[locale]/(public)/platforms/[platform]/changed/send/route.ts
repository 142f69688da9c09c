import { takeIn } from "@/lib/evidence/intake";
import { now, today } from "@/lib/infra/clock";
import { forgottenCookie, typedCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf, mayReport } from "@/lib/infra/limits";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { answerUpload, faultOfFiles, guarded, type Upload } from "@/lib/infra/upload";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { platformById } from "@/lib/platforms/catalogue";
import type { Platform } from "@/lib/platforms/schema";
import { sendReport } from "@/lib/reports/commands";
import { type PictureFault, type ReportPicture, reportSchema } from "@/lib/reports/schema";
import { reportForm } from "../report-form";

/** Takes a report from anybody. What is refused comes back with what was typed. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/platforms/[platform]/changed/send">,
): Promise<Response> {
  const platform = platformById((await params).platform);
  if (!platform) return guarded(sentence(404, "The catalogue has no such platform. Start at /platforms."));
  return answerUpload(request, env().baseUrl, {
    taken: (upload) => report(platform, upload, clientOf(request.headers)),
  });
}

async function report(platform: Platform, upload: Upload, client: string): Promise<Response> {
  const { mark, ...typed } = upload.typed;
  const page = `/platforms/${platform.id}/changed`;
  const keep = async (picture: PictureFault | undefined, why?: "too-often") =>
    seeOther(page, [await keepRefusedForm(reportForm(platform), { ...typed, picture, why }, now())]);
  if (!(await mayReport(client))) return keep(faultOfFiles(upload), "too-often");
  const parsed = reportSchema(platform, today()).safeParse(typed);
  if (!parsed.success) return keep(faultOfFiles(upload));
  const picture = await pictureIn(upload);
  if (!picture.ok) return keep(picture.reason);
  const sent = { platform: platform.id, mark: typeof mark === "string" ? mark : "", content: parsed.data };
  await sendReport({ ...sent, picture: picture.value }, now());
  return seeOther(`${page}/sent`, [forgottenCookie(typedCookieName)]);
}

type Picture = Result<ReportPicture | undefined, PictureFault>;

/** What the file shows: the picture, or the first page; nothing where no file was chosen. */
async function pictureIn({ files: [file], left: [forgotten] }: Upload): Promise<Picture> {
  if (forgotten) return refuse(forgotten.fault);
  if (!file) return succeed(undefined);
  const opened = await takeIn(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!opened.ok) return refuse(opened.reason);
  const [first] = opened.value;
  return first?.bytes && first.content.kind === "picture"
    ? succeed({ bytes: first.bytes, type: first.content.type })
    : refuse("no-picture");
}
