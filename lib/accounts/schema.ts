import { z } from "zod";
import { typedLine } from "@/lib/kernel/typed-text";

/** An address to sign in with, lower-cased: mail providers do not tell capitals apart, and one person is one account. */
export const signInSchema = z.object({
  email: typedLine(254, { tooLong: "signIn.email.tooLong" })
    .pipe(z.email({ error: "signIn.email.wrong" }))
    .transform((email) => email.toLowerCase()),
});
