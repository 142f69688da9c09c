import { postConfirmation } from "@/lib/petitions/commands/posts";

type Context = RouteContext<"/[locale]/petitions/[slug]/confirm/now">;

export const POST = async (request: Request, { params }: Context): Promise<Response> =>
  postConfirmation(request, (await params).slug);
