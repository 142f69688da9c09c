import { z } from "zod";
import { limits, line, sharingChoices, text } from "../schema";

/** Something to read: a letter or a digit of any script. */
const given = (message: string) => z.string().regex(/[\p{L}\p{N}]/u, { error: message });

export const detailsStep = {
  id: "details",
  schema: () =>
    z.object({
      name: line("details.name.tooLong").pipe(given("details.name.missing")),
      address: text("details.address.tooLong", limits.address).default(""),
      email: line("details.email.tooLong", limits.email).pipe(z.email({ error: "details.email.wrong" })),
      account: line("details.account.tooLong").pipe(given("details.account.missing")),
      sharing: z.enum(sharingChoices, { error: "details.sharing.choose" }),
    }),
} as const;
