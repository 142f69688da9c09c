import { declareAccurate, keepSignature } from "@/lib/findings/commands";
import { postedSignature } from "@/lib/findings/signature";
import { unlessBusy } from "@/lib/infra/busy";
import { draftCookie } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { findHolder, moment } from "../../../request";
import { finish } from "../../../finish";

/** The declaration: from here the letter has a date. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const holder = await findHolder();
  if (!holder) return seeOther("/check/platform?note=expired");
  const at = moment();
  const signature = postedSignature.parse(posted.signature);
  if (posted.accurate !== "yes") {
    await keepSignature(holder, signature, at.now);
    return seeOther("/check/answers?fault=missing#declaration");
  }
  const declared = await declareAccurate(holder, at, signature);
  // In an account the other of two clicks may have made the letter already.
  if (!declared.ok) return seeOther(holder.kind === "account" ? "/complaints" : "/check/platform?note=expired");
  // The letter can be fetched for as long as the draft now lives.
  const cookies = holder.kind === "browser" ? [draftCookie({ id: holder.id, key: Buffer.from(holder.key) })] : [];
  return unlessBusy(async () =>
    seeOther(await finish(declared.value, { holder, ...at, client: clientOf(request.headers) }), cookies),
  );
}
