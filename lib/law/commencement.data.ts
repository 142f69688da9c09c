import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Confidence, LegalSource } from "./schema";
import { sources } from "./sources.data";

/** When parts of the Data (Use and Access) Act 2025 came into force, as far as a letter depends on it. */
export interface Commencement {
  what: string;
  /** Absent where no commencement was found. */
  on?: CalendarDate;
  by: string;
  note?: string;
  confidence: Confidence;
  sources: readonly [LegalSource, ...LegalSource[]];
}

export const commencements: readonly Commencement[] = [
  {
    what: "Royal Assent, and section 78 on searches",
    on: "2025-06-19",
    by: "sections 142(2) and 78(5)",
    note: "Section 78 is treated as in force since 1 January 2024.",
    confidence: "high",
    sources: [sources.dataAct],
  },
  {
    what: "Sections 91, 104, 106, 107, 108 and most of 117",
    on: "2025-08-20",
    by: "SI 2025/904, regulation 2",
    note: "Section 117 sets up the Information Commission; it does not yet replace the Commissioner.",
    confidence: "high",
    sources: [sources.commencementAugust2025],
  },
  {
    what: "Sections 67, 68, 70, 71, 72, 76, 77, 80, 81, 86, 87, 94, 98 to 101, 112, 115 and 116",
    on: "2026-02-05",
    by: "SI 2026/82, regulation 2",
    note: "Regulation 4 holds savings for the rules on time limits; its text was not read.",
    confidence: "high",
    sources: [sources.commencementRegulation2, sources.commencement],
  },
  {
    what: "Section 103 and Schedule 10 on complaints",
    on: "2026-06-19",
    by: "SI 2026/82, regulation 3",
    note: "Regulation 7 holds the transition; its text was not read.",
    confidence: "high",
    sources: [sources.commencement, sources.commencementNote, sources.noticesReference],
  },
  {
    what: "Sections 118 and 119, by which the Information Commission replaces the Commissioner",
    by: "not found",
    note: "SI 2026/386 takes effect when section 119 does; a source of August 2026 still speaks of the Commissioner.",
    confidence: "medium",
    sources: [sources.governance, sources.icoGovernance2026, sources.noticesReference],
  },
  {
    what: "The duty to prepare a code of practice on AI and automated decisions",
    on: "2026-05-12",
    by: "SI 2026/425",
    note: "No code was seen.",
    confidence: "medium",
    sources: [sources.icoCode],
  },
];
