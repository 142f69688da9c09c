import type { Authority } from "../schema";
import { lawCheckedOn, sources } from "../sources.data";

/** Where Meta trains on what adults post for all to see. */
const aboutMeta = ["facebook-meta-ai", "instagram-meta-ai"] as const;
/** Complaints weigh nothing in court; they show what others argued and what came of it. */
const known = { force: {}, confidence: "high", confirmed: true, checkedOn: lawCheckedOn } as const;

/** What civil society complained of. */
export const complaints = [
  {
    ...known,
    id: "noyb-meta-2024",
    about: aboutMeta,
    reference: "complaints of 6 June 2024 about Meta",
    by: "noyb",
    givenOn: "2024-06-06",
    summary:
      "To eleven authorities: legitimate interests cannot override, the technology is undefined, it cannot be undone.",
    sources: [sources.noybMeta],
  },
  {
    ...known,
    id: "noyb-x-2024",
    about: ["x-grok-training"],
    reference: "complaints of 12 August 2024 about X",
    by: "noyb",
    givenOn: "2024-08-12",
    summary: "To nine authorities: Grok was trained without telling people or asking them.",
    sources: [sources.noybX],
  },
  {
    ...known,
    id: "org-meta-2024",
    about: aboutMeta,
    reference: "complaint of July 2024 about Meta",
    by: "Open Rights Group",
    givenOn: "2024-07",
    summary: "For five of its staff, on the principles, basis, purpose, information, objection and default.",
    limit: "The ICO closed it.",
    confidence: "medium",
    sources: [sources.orgMeta, sources.orgMetaNote],
  },
  {
    ...known,
    id: "org-linkedin-2024",
    about: ["linkedin-content-ai"],
    reference: "statement of September 2024 on LinkedIn",
    by: "Open Rights Group",
    givenOn: "2024-09",
    summary: "It called the opt-out model inadequate and called on the ICO to act.",
    limit: "A formal complaint was not found, nor an outcome.",
    sources: [sources.orgLinkedIn],
  },
  {
    ...known,
    id: "noyb-linkedin-2026",
    about: [],
    reference: "complaint C104 of 5 May 2026 about LinkedIn",
    by: "noyb",
    givenOn: "2026-05-05",
    summary: "To the Austrian authority: LinkedIn’s export does not hold all that a person may have access to.",
    confidence: "medium",
    sources: [sources.noybLinkedIn],
  },
] as const satisfies readonly Authority[];
