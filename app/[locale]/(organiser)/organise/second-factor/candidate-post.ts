import "server-only";
import { returnPage, type ReturnPage, returnQuery } from "@/lib/accounts/schema";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { findCandidate } from "@/lib/infra/session";
import type { Candidate } from "@/lib/kernel/actor";
import { codeSchema } from "@/lib/organisers/schema";

interface CodePosted {
  by: Candidate;
  code: string;
  next: ReturnPage | undefined;
}

/** Reads the code that a candidate has sent, or gives the answer to send instead. */
export async function candidatesCode(request: Request): Promise<CodePosted | Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const next = returnPage.parse(posted.next);
  const found = await findCandidate();
  if (!found.ok && found.reason === "signed-out")
    return seeOther(`/sign-in?note=needed${returnQuery(next ?? "/organise", "&")}`);
  if (!found.ok) return sentence(403, "This is for organisers. Whoever runs this copy of Unticked can let you in.");
  const parsed = codeSchema.safeParse(posted);
  return { by: found.value, code: parsed.success ? parsed.data.code : "", next };
}
