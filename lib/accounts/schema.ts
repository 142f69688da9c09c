import { z } from "zod";
import { cleanLine, typedLine } from "@/lib/kernel/typed-text";

/** An address to sign in with, lower-cased: mail providers do not tell capitals apart, and one person is one account. */
export const signInSchema = z.object({
  email: typedLine(254, { tooLong: "signIn.email.tooLong" })
    .pipe(z.email({ error: "signIn.email.wrong" }))
    .transform((email) => email.toLowerCase()),
});

/** The pages that are gone back to by somebody who signed in, or confirmed that they are there, to see them: a closed list, so that no link leads elsewhere. */
const returnPages = [
  "/organise",
  "/organise/platforms",
  "/organise/petitions",
  "/organise/comments",
  "/organise/service",
  "/organise/people",
  "/organise/concerns",
  "/organise/switches",
  "/organise/limits",
  "/organise/log",
  "/organise/join",
  "/account",
  "/account/address",
  "/account/passkeys",
  "/account/export",
  "/account/erase",
] as const;
/** Where a complaint is erased. */
const erasePage = z.templateLiteral(["/complaints/", z.uuid(), "/erase"]);
const anyReturnPage = z.union([z.enum(returnPages), erasePage]);
export type ReturnPage = z.infer<typeof anyReturnPage>;

/** Reads the page to go back to out of an address or a form; undefined for none or one that is not among these. */
export const returnPage = anyReturnPage.optional().catch(undefined);

/** The same for an address, with what joins it to the rest; empty for none. */
export function returnQuery(page: ReturnPage | undefined, joint: "?" | "&" = "?"): string {
  return page === undefined ? "" : `${joint}next=${encodeURIComponent(page)}`;
}

/** Six digits as people copy them out of a mail; spaces are no fault. Undefined for anything else. */
export const mailedCode = z
  .string()
  .transform((typed) => typed.replace(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/))
  .optional()
  .catch(undefined);

const longestName = 60;

/** What a person calls a passkey; messages are keys of `account.passkeys.faults`. */
export const passkeyName = z.object({
  name: typedLine(longestName, { tooLong: "too-long" }).pipe(z.string().min(1, { error: "no-name" })),
});

/** The same for one that the device has made already, so that nothing is refused for its name. Empty where none was typed. */
export const newPasskeyName = z
  .string()
  .transform((typed) => cleanLine(typed.slice(0, longestName)))
  .catch("");

/** Which passkey a form is about. */
export const passkeyId = z.uuid().optional().catch(undefined);
