import { returnPage, returnQuery } from "@/lib/accounts/schema";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { askProvider, providerName } from "@/lib/infra/sign-in-provider";

/** Remembers in the browser what it asks of the provider, and shows the page that leads there: a form may lead to no other site. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const next = returnPage.parse(posted.next);
  if (providerName() === undefined) return seeOther(`/sign-in${returnQuery(next)}`);
  const cookie = await askProvider(next);
  return cookie === undefined
    ? seeOther(`/sign-in?note=provider-down${returnQuery(next, "&")}`)
    : seeOther("/sign-in/provider", [cookie]);
}
