import { eeaCountries } from "@/lib/places/catalogue";
import type { Conduct, ConductPhase } from "./schema";
import { lawCheckedOn, sources } from "./sources.data";

const row = { practice: "linkedin-content-ai", affiliates: [], confirmed: true, checkedOn: lawCheckedOn } as const;

/** Announced in September 2025 for the Union, the EEA, Switzerland, Canada and Hong Kong. */
const sinceNovember2025 = {
  from: "2025-11-03",
  exactly: true,
  what: "on-by-default",
  claimedBasis: "legitimate interests",
} as const satisfies ConductPhase;

/** Where it was on in September 2024: reports put the start in August or September; the policy took effect on the 18th. */
const sinceSeptember2024 = {
  from: "2024-09-18",
  exactly: false,
  what: "on-by-default",
} as const satisfies ConductPhase;

const european = {
  ...row,
  phases: [sinceNovember2025],
  sources: [sources.linkedInNotice, sources.linkedInAnnouncement],
  confidence: "high",
} as const;

/** Countries of which not even this is known: nothing may be said of them. */
export const unknownConduct: readonly string[] = ["CN"];

/** What companies have done, as far as a letter may state it for a country; phases in the order of time. */
export const conducts: readonly Conduct[] = [
  {
    ...row,
    country: "GB",
    // Whether data were used before the suspension of 2024 is not established.
    phases: [
      { ...sinceSeptember2024, to: "2024-09-19", forSome: true },
      { from: "2024-09-20", to: "2025-11-02", exactly: false, what: "suspended" },
      { ...sinceNovember2025, exactly: false },
    ],
    affiliates: ["Microsoft"],
    sources: [sources.icoOnLinkedIn, sources.linkedInNotice, sources.linkedInUk2024],
    confidence: "medium",
  },
  ...eeaCountries.map((country): Conduct => ({ ...european, country })),
  { ...european, country: "CH" },
  {
    ...row,
    country: "CA",
    phases: [
      { ...sinceSeptember2024, to: "2024-12-09" },
      { from: "2024-12-10", to: "2025-11-02", exactly: false, what: "suspended" },
      sinceNovember2025,
    ],
    sources: [sources.canadaOnLinkedIn, sources.linkedInAnnouncement],
    confidence: "medium",
  },
  {
    ...row,
    country: "HK",
    phases: [
      { ...sinceSeptember2024, to: "2024-10-10" },
      { from: "2024-10-11", to: "2025-11-02", exactly: true, what: "suspended" },
      sinceNovember2025,
    ],
    sources: [sources.hongKong, sources.linkedInAnnouncement],
    confidence: "medium",
  },
  {
    ...row,
    country: "US",
    phases: [sinceSeptember2024],
    sources: [sources.linkedInPolicy, sources.linkedInArchive],
    confidence: "medium",
  },
  {
    ...row,
    country: "*",
    phases: [sinceSeptember2024],
    sources: [sources.linkedInPolicy, sources.linkedInArchive],
    confidence: "medium",
  },
];
