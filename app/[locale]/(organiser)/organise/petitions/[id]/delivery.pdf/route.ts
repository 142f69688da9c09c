import { BusyFault } from "@/lib/kernel/busy-fault";
import { download } from "@/lib/infra/download";
import { env } from "@/lib/infra/env";
import { sentence } from "@/lib/infra/form-post";
import { typeset } from "@/lib/letters/render/typeset";
import { deliveryOf } from "@/lib/petitions/delivery";
import { findSignerPlaces } from "@/lib/statistics/queries";
import { handedOver } from "../handed-over";

type Context = RouteContext<"/[locale]/organise/petitions/[id]/delivery.pdf">;

/** Thousands of names take longer than a letter. */
const limits = { queue: 4, time: 60_000 };

/** The petition as it is handed over: a tagged PDF of its words, its totals and what signers let us hand over. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const taken = await handedOver(request, (await params).id);
  if (taken instanceof Response) return taken;
  const { slug } = taken.petition;
  const facts = { ...taken, places: await findSignerPlaces(slug), origin: env().baseUrl };
  try {
    const { pdf } = await typeset(deliveryOf(facts), undefined, limits);
    return download(Uint8Array.from(pdf), { name: `petition-${slug}.pdf`, type: "application/pdf" });
  } catch (fault) {
    if (!(fault instanceof BusyFault)) throw fault;
    return sentence(503, "Many documents are being drawn at this moment. Go back and try again in a minute.");
  }
}
