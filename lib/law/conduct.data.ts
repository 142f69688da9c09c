import type { Conduct } from "./schema";
import { lawCheckedOn, sources } from "./sources.data";

/** What companies have done, as far as a letter may state it for a country. */
export const conducts = [
  {
    practice: "linkedin-content-ai",
    country: "GB",
    phases: [{ from: "2025-11-03", exactly: false, what: "on-by-default", claimedBasis: "legitimate interests" }],
    affiliates: ["Microsoft"],
    sources: [sources.icoOnLinkedIn, sources.linkedInNotice],
    confidence: "medium",
    confirmed: true,
    checkedOn: lawCheckedOn,
  },
] as const satisfies readonly Conduct[];
