import type { Confidence, LegalSource } from "./schema";
import { lawCheckedOn, sources } from "./sources.data";

/** Something about how a regulator works that a page tells or a form depends on. */
export interface ProcedureFact<Value = undefined> {
  value: Value;
  says: string;
  confidence: Confidence;
  confirmed: boolean;
  checkedOn: string;
  sources: readonly [LegalSource, ...LegalSource[]];
}

const known = { confirmed: true, checkedOn: lawCheckedOn } as const;
const high = { ...known, confidence: "high" } as const;
const medium = { ...known, confidence: "medium" } as const;

/** How the ICO takes and treats complaints, late in 2026. Numbers are read from here, and nowhere else written down. */
export const icoProcedure = {
  whatHappenedCharacters: {
    ...high,
    value: 2000,
    says: "The box for what happened takes 2,000 characters.",
    sources: [sources.icoFormFields],
  },
  files: {
    ...medium,
    value: {
      count: 4,
      megabytesEach: 3,
      kinds: ["Office", "OpenOffice", "plain text", "msg", "PDF", "e-mail", "picture"],
    },
    says: "At most four files of at most 3 MB each, and only the most relevant: what was sent and what came back. Seen in the form of 2024.",
    sources: [sources.icoFormFiles],
  },
  fields: {
    ...high,
    // What was seen; whether the list is complete is not sure.
    value: [
      "name",
      "e-mail",
      "postal address (optional)",
      "support or adjustments (optional)",
      "whether it is about you, your child or someone else",
      "age at the time (optional)",
      "for whom you act, and by what authority",
      "what has been done so far",
      "organisation",
      "person dealt with",
      "the organisation’s e-mail (optional), address and phone",
      "what happened",
      "timeline of events with dates",
      "harm to you or others",
    ],
    says: "What the form asks for, as far as it was seen.",
    sources: [sources.icoFormFields],
  },
  followUpAfterDays: {
    ...high,
    value: 30,
    says: "If the organisation has not replied after 30 days, write to it again before going to the ICO.",
    sources: [sources.icoExpect],
  },
  firstToTheOrganisation: {
    ...high,
    value: undefined,
    says: "In most cases the ICO asks people to complain to the organisation first. That is its practice; section 165(2) does not require it.",
    sources: [sources.icoDeals, sources.dataAct],
  },
  withinMonthsOfLastContact: {
    ...high,
    value: 3,
    says: "The ICO asks to hear from people within three months of their last contact with the organisation. That is its practice, not a limit in law; who waits too long may not be heard.",
    sources: [sources.icoExpect, sources.icoServiceStandards],
  },
  recordedOnly: {
    ...high,
    value: undefined,
    says: "The ICO may only record a complaint that lacks information, above all about harm. What happened to you yourself is what helps.",
    sources: [sources.icoFramework],
  },
  triage: {
    ...medium,
    value: ["harm", "vulnerability", "how many are significantly affected", "strategic priorities", "public interest"],
    says: "Since 5 February 2026 the ICO sorts complaints: some it only records, about some it writes to the company, some it looks into further. The harm done, people at risk and how many are affected count; in the draft, that the ICO already knew of the matter counted against looking into it.",
    sources: [sources.icoFramework, sources.wigginFramework, sources.computerWeeklyFramework],
  },
  frameworkChallenged: {
    ...medium,
    value: undefined,
    says: "Good Law Project and Open Rights Group announced a challenge to that framework in 2026; its outcome was not found.",
    sources: [sources.computerWeeklyFramework],
  },
  serviceStandard: {
    ...high,
    value: { percent: 80, days: 90, metPercent2024: 30, weeksToAllocateOctober2025: 29 },
    says: "The ICO aims to respond to 80% of complaints within 90 days. It did so for about 30% in 2024/25; in October 2025 it wrote of some 29 weeks until a case is given to somebody. We found no figure of 2026.",
    sources: [sources.inforrmComplaints, sources.waitingTimes, sources.icoThankYou],
  },
  volumes: {
    ...high,
    value: { "2023/24": 39_721, "2024/25": 42_881 },
    says: "It received 39,721 complaints in 2023/24 and 42,881 in 2024/25.",
    sources: [sources.volumes],
  },
  outcomes: {
    ...high,
    value: [
      "no infringement",
      "kept as information",
      "the organisation is told to do more",
      "recommendations",
      "regulatory action, in the most serious cases only",
    ],
    says: "What can come of it: that the ICO sees no infringement, that it keeps the complaint as information, that it tells the company to do more or recommends something; regulatory action in the most serious cases only.",
    sources: [sources.icoOutcomes],
  },
  cannot: {
    ...high,
    value: ["award compensation", "punish on demand", "act as your lawyer"],
    says: "The ICO cannot award compensation, punish on demand or act as your lawyer.",
    sources: [sources.icoOutcomes, sources.icoExpect],
  },
  outcomeHasNoDay: {
    ...high,
    value: undefined,
    says: "The company has 30 days to acknowledge your complaint. For its outcome the law sets no day, only “without undue delay”, and the ICO has declined to set one.",
    sources: [sources.dataActComplaints, sources.icoToOrganisations],
  },
  discretion: {
    ...high,
    value: undefined,
    says: "How far the ICO looks into a complaint is left to it: it need not decide each one, and its outcome may be that it does no more (R (Delo) v Information Commissioner, 2023).",
    sources: [sources.delo, sources.inforrmComplaints],
  },
  caseReview: {
    ...high,
    value: { askWithinMonths: 3, replyDays: 30 },
    says: "A review is asked for within three months of the outcome; a reply comes in about 30 days.",
    sources: [sources.icoAboutUs],
  },
  complaintsAboutTheIco: {
    ...high,
    value: { acknowledgeDays: 14, replyDays: 30 },
    says: "A complaint about the ICO’s service is acknowledged in 14 days and answered in 30.",
    sources: [sources.icoAboutUs],
  },
  ombudsman: {
    ...medium,
    confirmed: false,
    value: undefined,
    says: "The Parliamentary Ombudsman, through a member of Parliament, looks at how the ICO behaved.",
    sources: [sources.checkIco],
  },
  letterParts: {
    ...high,
    value: [
      "name, address, phone and date",
      "the organisation’s name and address",
      "reference",
      "what it is: a data protection complaint",
      "what identifies the account",
      "what happened, and its effect",
      "that the organisation is given the chance to answer first",
      "that the ICO will be given its answer",
      "a full response within 30 days, or a word when",
      "how to be reached",
    ],
    says: "The parts of the ICO’s own template. Copies rather than originals, and only the documents that matter.",
    sources: [sources.icoTemplate],
  },
} as const satisfies Record<string, ProcedureFact<unknown>>;

/** What is particular to other regulators, by their id; "eu" for all authorities of the EEA. */
export const otherProcedure = {
  eu: {
    ...high,
    value: undefined,
    says: "The GDPR sets no time limit for a complaint and does not require that the company was asked first; a complaint about a rights request needs the request to have been made. National practice varies, and we found no figures on how long authorities take.",
    sources: [sources.procedureRegulation],
  },
  "ie-dpc": {
    ...medium,
    confirmed: false,
    value: undefined,
    says: "The Irish authority expects that the company was asked first.",
    sources: [sources.irishSite],
  },
  "ch-fdpic": {
    ...medium,
    value: undefined,
    says: "No time limit is stated. Evidence helps, and who reports may become known to the company.",
    sources: [sources.swissReport, sources.swissNote],
  },
  "ca-opc": {
    ...medium,
    value: undefined,
    says: "People are encouraged to ask the company first. There is no general time limit, and findings do not bind.",
    sources: [sources.canadaForm, sources.canadaComplaint],
  },
  "ca-qc-cai": {
    ...medium,
    value: undefined,
    says: "No time limit is stated. The CAI cannot award compensation.",
    sources: [sources.quebecForm],
  },
  "us-ftc": {
    ...high,
    value: undefined,
    says: "The FTC takes reports and settles no single case.",
    sources: [sources.ftcBlog],
  },
  "us-ca-cppa": {
    ...medium,
    value: { characters: 4000 },
    says: "The description takes 4,000 characters, and a complaint may be made without a name. The agency is nobody’s lawyer.",
    sources: [sources.californiaForm, sources.californiaTips],
  },
} as const satisfies Record<string, ProcedureFact<unknown>>;
