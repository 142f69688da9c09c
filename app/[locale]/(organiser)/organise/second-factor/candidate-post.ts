import "server-only";
import { returnPage, type ReturnPage, returnQuery } from "@/lib/accounts/schema";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { findCandidate } from "@/lib/infra/session";
import type { Candidate } from "@/lib/kernel/actor";
import type { Nested } from "@/lib/kernel/nest-fields";
import { codeSchema } from "@/lib/organisers/schema";

interface CandidatePosted {
  by: Candidate;
  posted: Nested;
  next: ReturnPage | undefined;
}

/** Reads what a candidate has sent, or gives the answer to send instead. */
export async function candidatesPost(request: Request): Promise<CandidatePosted | Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const next = returnPage.parse(posted.next);
  const found = await findCandidate();
  if (!found.ok && found.reason === "signed-out")
    return seeOther(`/sign-in?note=needed${returnQuery(next ?? "/organise", "&")}`);
  if (!found.ok) return sentence(403, "This is for organisers. Whoever runs this copy of Unticked can let you in.");
  return { by: found.value, posted, next };
}

/** The same for a code. */
export async function candidatesCode(request: Request): Promise<(CandidatePosted & { code: string }) | Response> {
  const read = await candidatesPost(request);
  if (read instanceof Response) return read;
  const parsed = codeSchema.safeParse(read.posted);
  return { ...read, code: parsed.success ? parsed.data.code : "" };
}
