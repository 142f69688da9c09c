import type { ProvisionId, Territory } from "@/lib/law/catalogue";
import type { ClockId } from "@/lib/law/clocks/catalogue";
import type { LetterDocument } from "./document";
import type { LetterKind } from "./schema";

/** The law that a letter is written under, and what follows from it for the whole letter. */
export interface Pack {
  id: Territory | "elsewhere";
  /** Whose law, the most particular first. */
  territories: readonly Territory[];
  /** As a sentence names it: "the UK GDPR". Absent where no law is argued. */
  lawName?: string;
  paper: LetterDocument["paper"];
  /** True where the authority expects that the company was asked first: no letter to it before that. */
  companyFirst: boolean;
  /** BCP 47: the words are British, the order of a date is the country’s. */
  language: "en-GB" | "en-CA" | "en-US";
  /** The rule under which each kind of letter complains: no letter on a day when it was not in force. */
  complaintRight: Partial<Record<LetterKind, ProvisionId>>;
  /** What a company has to keep to: when it acknowledges a complaint, and when it acts on rights. */
  clocks: { acknowledgement?: ClockId; rights?: ClockId };
}

/** One pack for each territory, and one for people whose country the portal has no law for. */
export const packs = [
  {
    id: "uk",
    territories: ["uk"],
    lawName: "the UK GDPR",
    paper: "a4",
    companyFirst: true,
    language: "en-GB",
    complaintRight: { company: "s-164a", "follow-up": "s-164a", authority: "s-165-2" },
    clocks: { acknowledgement: "uk-acknowledgement", rights: "uk-rights" },
  },
  {
    id: "eu",
    territories: ["eu"],
    lawName: "the GDPR",
    paper: "a4",
    companyFirst: false,
    language: "en-GB",
    complaintRight: { authority: "art-77" },
    clocks: { rights: "eu-rights" },
  },
  {
    id: "ch",
    territories: ["ch"],
    lawName: "the Federal Act on Data Protection",
    paper: "a4",
    companyFirst: false,
    language: "en-GB",
    complaintRight: {},
    clocks: {},
  },
  {
    id: "ca",
    territories: ["ca"],
    lawName: "PIPEDA",
    paper: "us-letter",
    companyFirst: true,
    language: "en-CA",
    complaintRight: {},
    clocks: {},
  },
  {
    id: "ca-qc",
    territories: ["ca-qc", "ca"],
    lawName: "Quebec’s private-sector Act",
    paper: "us-letter",
    companyFirst: false,
    language: "en-CA",
    complaintRight: {},
    clocks: {},
  },
  {
    id: "us",
    territories: ["us"],
    lawName: "the FTC Act",
    paper: "us-letter",
    companyFirst: false,
    language: "en-US",
    complaintRight: {},
    clocks: {},
  },
  {
    id: "us-ca",
    territories: ["us-ca", "us"],
    lawName: "the California Consumer Privacy Act",
    paper: "us-letter",
    companyFirst: false,
    language: "en-US",
    complaintRight: {},
    clocks: {},
  },
  {
    id: "elsewhere",
    territories: [],
    paper: "a4",
    companyFirst: false,
    language: "en-GB",
    complaintRight: {},
    clocks: {},
  },
] as const satisfies readonly Pack[];

export type PackId = (typeof packs)[number]["id"];
