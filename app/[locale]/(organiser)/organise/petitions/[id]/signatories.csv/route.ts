import { download } from "@/lib/infra/download";
import { csv } from "@/lib/kernel/csv";
import { handedOver } from "../handed-over";

type Context = RouteContext<"/[locale]/organise/petitions/[id]/signatories.csv">;

/** The names of those who ticked that theirs is handed over, as a table: nothing else of them is in it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const taken = await handedOver(request, (await params).id);
  if (taken instanceof Response) return taken;
  const rows = taken.names.map((name, at) => ({ number: String(at + 1), name }));
  const file = { name: `petition-${taken.petition.slug}-signatories.csv`, type: "text/csv; charset=utf-8" };
  return download(csv(["number", "name"], rows), file);
}
