import { postCode } from "@/lib/petitions/commands/posts";

type Context = RouteContext<"/[locale]/petitions/[slug]/sign/code">;

export const POST = async (request: Request, { params }: Context): Promise<Response> =>
  postCode(request, (await params).slug);
