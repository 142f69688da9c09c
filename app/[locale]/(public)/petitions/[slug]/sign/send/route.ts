import { postSignature } from "@/lib/petitions/commands/posts";

type Context = RouteContext<"/[locale]/petitions/[slug]/sign/send">;

export const POST = async (request: Request, { params }: Context): Promise<Response> =>
  postSignature(request, (await params).slug);
