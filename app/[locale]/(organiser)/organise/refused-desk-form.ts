import "server-only";
import { now } from "@/lib/infra/clock";
import { typedCookieName, forgottenCookie } from "@/lib/infra/cookies";
import { seeOther } from "@/lib/infra/form-post";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { findRefusedForm } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import type { Faults } from "@/lib/kernel/faults";
import type { Nested } from "@/lib/kernel/nest-fields";
import { refusedIn, type RefusedForm } from "@/lib/petitions/desk/refused";

/** The form of a page of the desk that was refused within the hour; the page then answers 422. `form` names the page. */
export async function refusedAtDesk(form: string): Promise<RefusedForm | undefined> {
  const refused = refusedIn(await findRefusedForm(`desk ${form}`, now()));
  if (refused) answerWith(422);
  return refused;
}

interface Asked {
  form: string;
  act: string;
  posted: Nested;
}

/** After a form of the desk: to `done` where it has no faults, or back to `page`, where what was typed stands again. */
export async function answerDesk(
  { form, act, posted }: Asked,
  faults: Faults,
  { page, done }: { page: string; done: string },
): Promise<Response> {
  if (Object.keys(faults).length === 0) return seeOther(withDone(done, act), [forgottenCookie(typedCookieName)]);
  return seeOther(page, [await keepRefusedForm(`desk ${form}`, { act, typed: posted, faults }, now())]);
}

const withDone = (page: string, act: string) => `${page}${page.includes("?") ? "&" : "?"}done=${act}`;
