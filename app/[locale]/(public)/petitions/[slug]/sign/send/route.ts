import { now } from "@/lib/infra/clock";
import { forgottenCookie, typedCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { suggestedAddress } from "@/lib/kernel/mailbox-typos";
import type { Nested } from "@/lib/kernel/nest-fields";
import { petitionPage, sentPage, signPage } from "@/lib/petitions/addresses";
import { signPetition } from "@/lib/petitions/commands/sign";
import { type SignForm, signSchema } from "@/lib/petitions/schema";
import { signForm } from "../sign-form";

type Context = RouteContext<"/[locale]/petitions/[slug]/sign/send">;

/** An address that looks mistyped is asked about once; the button pressed again says that it is right. */
const isDoubtful = ({ email }: SignForm, { sure }: Nested) => suggestedAddress(email) !== undefined && sure !== email;

/** Takes a signature. The answer is the same whether or not the address has signed; what is refused comes back as it was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const at = now();
  const keep = async (why?: "paused" | "too-often") => {
    const { trap: _, proof: __, ...typed } = posted;
    return seeOther(signPage(slug), [await keepRefusedForm(signForm(slug), { ...typed, why }, at)]);
  };
  const parsed = signSchema.safeParse(posted);
  if (!parsed.success || isDoubtful(parsed.data, posted)) return keep();
  const signed = await signPetition({ slug, form: parsed.data, client: clientOf(request.headers) }, at);
  if (signed.ok) return seeOther(sentPage(slug, signed.value.id), [forgottenCookie(typedCookieName)]);
  // A petition that is not there, or takes no signatures, says so on its own page.
  return signed.reason === "paused" || signed.reason === "too-often"
    ? keep(signed.reason)
    : seeOther(petitionPage(slug));
}
