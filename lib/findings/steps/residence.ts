import { z } from "zod";
import { countryCodes, ukNations } from "@/lib/places/catalogue";
import { laender, partFieldOf, provinces, states } from "@/lib/places/schema";

const undivided = countryCodes.filter((code) => partFieldOf(code) === undefined);

const residence = z.discriminatedUnion(
  "country",
  [
    z.object({ country: z.literal("GB"), nation: z.enum(ukNations, { error: "residence.nation" }) }),
    z.object({ country: z.literal("CA"), province: z.enum(provinces, { error: "residence.province" }) }),
    z.object({ country: z.literal("US"), state: z.enum(states, { error: "residence.state" }) }),
    z.object({ country: z.literal("DE"), land: z.enum(laender, { error: "residence.land" }) }),
    z.object({ country: z.enum(undivided) }),
  ],
  { error: "residence.country" },
);

/** Where the person lives decides the law, the company that answers, the authority and the clocks. */
export const residenceStep = { id: "residence", schema: () => residence } as const;
