import { takeIn } from "@/lib/evidence/intake";
import { now, today } from "@/lib/infra/clock";
import { forgottenCookie, typedCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf, mayReport } from "@/lib/infra/limits";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { answerUpload, guarded, type Upload, uploadStatus } from "@/lib/infra/upload";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { platformById } from "@/lib/platforms/catalogue";
import type { Platform } from "@/lib/platforms/schema";
import { sendReport } from "@/lib/reports/commands";
import { type PictureFault, type ReportPicture, reportSchema } from "@/lib/reports/schema";
import { reportForm } from "../report-form";

const refusals = {
  foreign: "This form was sent from another site. Open the page here and send it again.",
  "no-form": "Send this as a form.",
  incomplete: "The form arrived incomplete. Go back and send it again.",
  "too-large": "The picture is larger than 15 MB. Go back and choose a smaller one, or send the form without it.",
  busy: "Many people are sending pictures at this moment. Go back and send it again in a minute.",
  paused: "Pictures cannot be taken at this moment. Go back and send it without one.",
} as const;

/** Takes a report from anybody. What is refused comes back with what was typed. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/platforms/[platform]/changed/send">,
): Promise<Response> {
  const platform = platformById((await params).platform);
  if (!platform) return guarded(sentence(404, "The catalogue has no such platform. Start at /platforms."));
  return answerUpload(request, env().baseUrl, {
    taken: (upload) => report(platform, upload, clientOf(request.headers)),
    refused: async (fault) => sentence(uploadStatus[fault], refusals[fault]),
  });
}

async function report(platform: Platform, { typed: posted, files }: Upload, client: string): Promise<Response> {
  if (!(await mayReport(client)))
    return sentence(429, "Many reports came from here in the last hour. Go back, and send it again in an hour.");
  const { mark, ...typed } = posted;
  const page = `/platforms/${platform.id}/changed`;
  const keep = async (fault?: PictureFault) =>
    seeOther(page, [await keepRefusedForm(reportForm(platform), { ...typed, picture: fault }, now())]);
  const parsed = reportSchema(platform, today()).safeParse(typed);
  const [file] = files;
  // A browser does not let a page choose a file again for somebody.
  if (!parsed.success) return keep(file && "again");
  const picture = await pictureIn(file);
  if (!picture.ok) return keep(picture.reason);
  const sent = { platform: platform.id, mark: typeof mark === "string" ? mark : "", content: parsed.data };
  await sendReport({ ...sent, picture: picture.value }, now());
  return seeOther(`${page}/sent`, [forgottenCookie(typedCookieName)]);
}

/** What the file shows: the picture, or the first page; nothing where no file was chosen. */
async function pictureIn(file: File | undefined): Promise<Result<ReportPicture | undefined, PictureFault>> {
  if (!file) return succeed(undefined);
  const opened = await takeIn(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!opened.ok) return refuse(opened.reason);
  const [first] = opened.value;
  return first?.bytes && first.content.kind === "picture"
    ? succeed({ bytes: first.bytes, type: first.content.type })
    : refuse("no-picture");
}
