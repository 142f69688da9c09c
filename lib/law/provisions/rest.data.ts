import type { Provision } from "../schema";
import { sources } from "../sources.data";
import { rowsOf } from "./row";

const swiss = rowsOf({ territory: "ch", instrument: "FADP", gate: "conduct", sources: [sources.checkCh] });
const pipeda = rowsOf({
  territory: "ca",
  instrument: "PIPEDA",
  gate: "conduct",
  sources: [sources.canadaForm, sources.canadaComplaint, sources.canadaRights],
  confidence: "medium",
});
const quebec = rowsOf({
  territory: "ca-qc",
  instrument: "Act respecting the protection of personal information in the private sector",
  gate: "conduct",
  sources: [sources.quebecForm],
  confidence: "medium",
});
const california = rowsOf({
  territory: "us-ca",
  instrument: "California Civil Code",
  gate: "writing",
  sources: [sources.checkCalifornia],
  confidence: "medium",
});
const memory = { confirmed: false, confidence: "medium" } as const;
const fromMemoryInCanada = { ...memory, sources: [sources.checkCa], gate: "writing" } as const;

/** The law outside the United Kingdom and the Union, as far as a letter leans on it. Much of it is still from memory and says so. */
export const otherProvisions = [
  swiss({
    id: "fadp-6",
    citation: "Article 6",
    summary: "The principles of processing.",
    ...memory,
  }),
  swiss({
    id: "fadp-19",
    citation: "Article 19",
    summary: "People are informed when data about them are collected.",
    ...memory,
  }),
  swiss({
    id: "fadp-25-7",
    citation: "Article 25(7)",
    summary: "Information asked for is given within 30 days.",
    gate: "writing",
    ...memory,
  }),
  swiss({
    id: "fadp-30-2-b",
    citation: "Article 30(2)(b)",
    summary: "Data are not processed against a person’s express wishes.",
    ...memory,
  }),
  swiss({
    id: "fadp-49",
    citation: "Article 49",
    summary: "The Commissioner opens an investigation of its own motion or on a report.",
    gate: "writing",
    sources: [sources.swissReport, sources.swissNote],
  }),
  swiss({
    id: "fadp-52",
    citation: "Article 52",
    summary: "Who reports a matter is not for that reason a party to the investigation.",
    gate: "writing",
    ...memory,
  }),
  pipeda({
    id: "pipeda-11-1",
    citation: "section 11(1)",
    summary: "A person may complain to the Commissioner about an organisation.",
    gate: "writing",
  }),
  pipeda({
    id: "principle-4-3",
    citation: "Principle 4.3",
    summary: "Data are used with the person’s consent.",
  }),
  pipeda({
    id: "pipeda-5-3",
    citation: "section 5(3)",
    summary: "Data are used only for purposes that are appropriate.",
  }),
  pipeda({
    id: "pipeda-6-1",
    citation: "section 6.1",
    summary: "What makes consent valid.",
  }),
  pipeda({
    id: "pipeda-8-3",
    citation: "section 8(3)",
    summary: "A request for access is answered within 30 days.",
    ...fromMemoryInCanada,
  }),
  pipeda({
    id: "pipeda-12",
    citation: "section 12",
    summary: "The Commissioner may decline a complaint that comes too late.",
    ...fromMemoryInCanada,
  }),
  pipeda({
    id: "pipeda-14",
    citation: "section 14",
    summary: "Within a year of the Commissioner’s report a person may go to the Federal Court.",
    ...fromMemoryInCanada,
  }),
  pipeda({
    id: "pipa-ab",
    citation: "PIPA",
    instrument: "Personal Information Protection Act (Alberta)",
    summary: "Alberta’s act on personal information in the private sector.",
    gate: "writing",
    sources: [sources.albertaForm],
  }),
  pipeda({
    id: "pipa-bc",
    citation: "PIPA",
    instrument: "Personal Information Protection Act (British Columbia)",
    summary: "British Columbia’s act on personal information in the private sector.",
    gate: "writing",
    sources: [sources.columbiaForm],
  }),
  quebec({
    id: "qc-act",
    citation: "CQLR c P-39.1",
    summary: "Quebec’s act on personal information in the private sector.",
    gate: "writing",
  }),
  quebec({
    id: "qc-9-1",
    citation: "section 9.1",
    summary:
      "A product or service with privacy settings that is offered to the public has the highest confidentiality by default.",
  }),
  quebec({
    id: "qc-12",
    citation: "section 12",
    summary: "Using data for a new purpose needs consent.",
    ...memory,
    sources: [sources.checkQuebec],
  }),
  rowsOf({ territory: "us", instrument: "Federal Trade Commission Act", gate: "conduct", sources: [sources.ftcBlog] })({
    id: "ftc-act-5",
    citation: "section 5",
    summary: "Unfair or deceptive practices are prohibited.",
  }),
  california({
    id: "ccpa",
    citation: "section 1798.100 and following",
    summary: "The California Consumer Privacy Act.",
    sources: [sources.californiaForm, sources.californiaTips],
  }),
  california({
    id: "civ-1798-130",
    citation: "section 1798.130",
    summary: "A request is answered within 45 days, which may be extended by 45.",
    ...memory,
  }),
  california({
    id: "civ-1798-199-45",
    citation: "section 1798.199.45",
    summary: "The agency tells a person who complains under oath what it does about it.",
    ...memory,
  }),
  california({
    id: "ccr-7002",
    citation: "section 7002",
    instrument: "title 11 of the California Code of Regulations",
    summary: "Data are used for the purposes for which they were collected.",
    gate: "conduct",
    ...memory,
  }),
] as const satisfies readonly Provision[];
