import type { ClockId } from "./clocks/clocks.data";
import type { ProcedureFact } from "./procedure.data";
import type { Territory } from "./schema";
import { lawCheckedOn, sources } from "./sources.data";

/** A way on after a complaint to an authority. Nothing is drafted for it here. */
export interface WayOn extends Omit<ProcedureFact, "value"> {
  territory: Territory;
  /** Open when the authority keeps silent, once it has given its outcome, or whatever it did. */
  opens: "silence" | "outcome" | "always";
  /** "Ask the ICO for a review". */
  title: string;
  /** What it is for. */
  can: string;
  /** Where it ends. */
  cannot: string;
  /** Its deadlines; empty where none was found. */
  clocks: readonly ClockId[];
}

const known = { confirmed: true, confidence: "high", checkedOn: lawCheckedOn } as const;
const memory = { confirmed: false, confidence: "medium", checkedOn: lawCheckedOn } as const;

/** What is left after the authority, by territory, the nearest first. */
export const waysOn = {
  "uk-review": {
    ...known,
    territory: "uk",
    opens: "outcome",
    title: "Ask the ICO for a review",
    says: "You write to the ICO within three months of its outcome; a reply comes in about 30 days.",
    can: "A reviewing officer at the ICO looks at how your complaint was dealt with.",
    cannot: "It is the same regulator. It has no duty to decide each complaint.",
    clocks: ["uk-regulator-review"],
    sources: [sources.icoAboutUs, sources.delo],
  },
  "uk-tribunal": {
    ...known,
    territory: "uk",
    opens: "silence",
    title: "Apply to the tribunal under section 166",
    says: "If the ICO has told you neither of progress nor of an outcome within three months, you can apply to the tribunal (General Regulatory Chamber).",
    can: "The tribunal can order the ICO to take steps to respond, or to tell you of progress or the outcome.",
    cannot:
      "It does not judge whether the outcome is right (Killock & Veale v Information Commissioner, 2021). Many applications were struck out in 2025.",
    clocks: ["uk-tribunal"],
    sources: [sources.protectionAct, sources.tribunalRules, sources.killock, sources.sectionSixtySixNote],
  },
  "uk-judicial-review": {
    ...known,
    territory: "uk",
    opens: "outcome",
    title: "Judicial review of what the ICO decided",
    says: "You ask a court whether the ICO acted lawfully. Take advice first.",
    can: "A court can look at what the tribunal cannot: the decision itself.",
    cannot:
      "The ICO decides how far it looks into a complaint, and the courts leave it that discretion (R (Delo) v Information Commissioner, 2023).",
    clocks: ["uk-judicial-review"],
    sources: [sources.killock, sources.delo],
  },
  "uk-court": {
    ...known,
    territory: "uk",
    opens: "always",
    title: "A claim in court against the company",
    says: "You go to court about what the company did, whatever the ICO made of it. Take advice first.",
    can: "A court can order the company to comply (section 167), and award compensation for damage, distress included (section 168).",
    cannot:
      "There is no threshold of seriousness, but there has to be actual damage, well founded (Farley v Paymaster, 2025).",
    clocks: ["uk-court-claim", "uk-court-claim-scotland"],
    sources: [sources.protectionAct, sources.farley],
  },
  "uk-ombudsman": {
    ...memory,
    territory: "uk",
    opens: "always",
    title: "The Parliamentary Ombudsman",
    says: "You ask a member of Parliament to pass on your complaint about how the ICO behaved.",
    can: "It looks at maladministration: at how the ICO behaved.",
    cannot: "We have not read its rules.",
    clocks: [],
    sources: [sources.checkIco],
  },
  "eu-silence": {
    ...known,
    territory: "eu",
    opens: "silence",
    title: "Go to court about the authority’s silence",
    says: "If the authority has told you neither of progress nor of an outcome within three months, Article 78(2) GDPR gives you a remedy in court.",
    can: "A court can deal with the authority not having acted.",
    cannot: "It is about the silence. Which court, and by when, we have not read for each country.",
    clocks: ["eu-regulator-progress"],
    sources: [sources.courtOfJustice, sources.procedureRegulation],
  },
  "eu-court": {
    ...known,
    confidence: "medium",
    territory: "eu",
    opens: "always",
    title: "Go to court against the company",
    says: "Article 79 GDPR lets you go to court against the company. Take advice first.",
    can: "A court can deal with your rights (Article 79) and with compensation (Article 82).",
    cannot: "We have not read what each country’s law adds: courts, time limits, costs.",
    clocks: [],
    sources: [sources.protectionAct],
  },
  "ca-federal-court": {
    ...memory,
    territory: "ca",
    opens: "outcome",
    title: "Apply to the Federal Court",
    says: "After the Commissioner’s report you can apply to the Federal Court.",
    can: "The Commissioner’s findings do not bind; this takes the matter to a court.",
    cannot: "We have not read the Act on this.",
    clocks: ["ca-federal-court"],
    sources: [sources.checkCa],
  },
} as const satisfies Record<string, WayOn>;
