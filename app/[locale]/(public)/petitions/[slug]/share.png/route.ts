import { createElement } from "react";
import { sharedPetition } from "@/components/petitions/shared-petition";
import { ShareCard, shareCardSize } from "@/components/ui/share-card";
import { today } from "@/lib/infra/clock";
import { sentence } from "@/lib/infra/form-post";
import { publicPicture } from "@/lib/infra/public-picture";
import { staticMarkup } from "@/lib/infra/static-markup";
import { findPetition } from "@/lib/petitions/queries";

type Context = RouteContext<"/[locale]/petitions/[slug]/share.png">;

/** The picture beside a link to a petition. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const petition = await findPetition((await params).slug);
  if (!petition) return sentence(404, "There is no petition at this address.");
  const card = await sharedPetition(petition, today());
  return publicPicture(await staticMarkup(createElement(ShareCard, card)), shareCardSize);
}
