import "server-only";
import { fieldId } from "@/components/ui/field-props";
import { readRefused, refusedCookie, refusedCookieName } from "@/lib/infra/cookies";
import { seeOther } from "@/lib/infra/form-post";
import { readCookie } from "@/lib/infra/session";
import { type Nested, postedField } from "@/lib/kernel/nest-fields";

/** The field of a small form about a petition. */
type Field = "email" | "name";
const formOf = (field: Field) => `petition ${field}`;

/** Back to the page of a small form that was not taken: what was typed goes along, never in the address bar. */
export function typeAgain(page: string, posted: Nested, field: Field): Response {
  return seeOther(page, [refusedCookie({ form: formOf(field), value: postedField(posted, field), fault: "" })]);
}

/** The same where its one field is at fault: to the field itself, which on a phone may be far down the page. */
export function mendField(page: string, posted: Nested, field: Field): Response {
  return typeAgain(`${page}#${fieldId(field)}`, posted, field);
}

/** What was typed into such a form in this browser, and not taken in the last two minutes. */
export async function typedBefore(field: Field): Promise<string | undefined> {
  return readRefused(await readCookie(refusedCookieName), formOf(field))?.value;
}
