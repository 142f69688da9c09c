import "server-only";
import { now } from "@/lib/infra/clock";
import { forgottenCookie, typedCookieName } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { logFault } from "@/lib/infra/log";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { suggestedAddress } from "@/lib/kernel/mailbox-typos";
import { type Nested, postedField } from "@/lib/kernel/nest-fields";
import { petitionPage, sentPage, signedPage, signPage } from "../addresses";
import { confirmByCode, confirmByToken } from "./confirm";
import { signPetition } from "./sign";
import { codeSchema, type SignForm, signSchema } from "../schema";

/** The name of a petition's form: what was typed under one petition is not shown under another. */
export const signForm = (slug: string): string => `sign ${slug}`;

/** An address that looks mistyped is asked about once; the button pressed again says that it is right. */
const isDoubtful = ({ email }: SignForm, { sure }: Nested) => suggestedAddress(email) !== undefined && sure !== email;

type Answer = (posted: Nested, slug: string, request: Request) => Promise<Response>;

/** Reads a form and answers it. Where that fails on our side a sentence says so: whoever sent the form has it still, one step back. */
function post(answer: Answer): (request: Request, slug: string) => Promise<Response> {
  return async (request, slug) => {
    try {
      const posted = await readPost(request, env().baseUrl);
      return posted instanceof Response ? posted : await answer(posted, slug, request);
    } catch (fault) {
      logFault("post.failed", fault);
      return sentence(503, "That did not work, and it is our fault. Go back and send the form again in a minute.");
    }
  };
}

/** Takes a signature. The answer is the same whether or not the address has signed; what is refused comes back as it was typed. */
export const postSignature = post(async (posted, slug, request) => {
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
});

/** The button of the mailed link. Pressed again it gives the same thanks. */
export const postConfirmation = post(async (posted, slug) => {
  const confirmed = await confirmByToken(postedField(posted, "t"), now());
  return seeOther(confirmed.ok ? signedPage(confirmed.value.slug) : `${petitionPage(slug)}/confirm`);
});

/** The six digits of the mail, typed where the petition was signed. */
export const postCode = post(async (posted, slug) => {
  const id = postedField(posted, "s");
  const typed = codeSchema.safeParse(posted);
  const confirmed = typed.success && (await confirmByCode({ id, code: typed.data.code }, now()));
  return seeOther(confirmed && confirmed.ok ? signedPage(confirmed.value.slug) : `${sentPage(slug, id)}&note=code`);
});
