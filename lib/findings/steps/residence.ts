import { z } from "zod";
import { countryCodes, ukNations } from "@/lib/places/catalogue";

const elsewhere = countryCodes.filter((code) => code !== "GB");

/** Where the person lives decides the law, the company that answers, the authority and the clocks. */
export const residenceStep = {
  id: "residence",
  schema: () =>
    z.discriminatedUnion(
      "country",
      [
        z.object({ country: z.literal("GB"), nation: z.enum(ukNations, { error: "residence.nation" }) }),
        z.object({ country: z.enum(elsewhere) }),
      ],
      { error: "residence.country" },
    ),
} as const;
