import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { petitionPage, stopUpdatesPage } from "@/lib/petitions/addresses";
import { stopUpdates } from "@/lib/petitions/commands/withdraw";
import { postedField } from "@/lib/kernel/nest-fields";

type Context = RouteContext<"/[locale]/petitions/[slug]/updates/stop/now">;

const tokenIn = (request: Request) => new URL(request.url).searchParams.get("t");

/** A mail program that knows no one-click opens the address instead: it is led to the page with the button. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return seeOther(stopUpdatesPage((await params).slug, tokenIn(request) ?? ""));
}

/**
 * Stops the news about a petition, for the button of the page and for mail programs (RFC 8058: the token in the address, no cookie,
 * no origin, and no redirect for an answer).
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const mailed = tokenIn(request);
  if (mailed !== null)
    return (await stopUpdates(mailed))
      ? sentence(200, "You get no more news about this petition.")
      : sentence(404, "This address stops nothing. Use the whole address from the mail.");
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const isDone = await stopUpdates(postedField(posted, "t"));
  return seeOther(`${petitionPage((await params).slug)}/updates/stop${isDone ? "?done=yes" : ""}`);
}
