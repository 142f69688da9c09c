import { z } from "zod";
import { box } from "../schema";

/** Three boxes, unticked until the person ticks them: the portal does what it asks of others. */
export const countMeStep = {
  id: "count-me",
  schema: () => z.object({ count: box, caseMail: box, campaignMail: box }),
} as const;
