import type { Authority } from "./schema";
import { lawCheckedOn, sources } from "./sources.data";

const court = {
  sources: [sources.courtOfJustice],
  confidence: "high",
  confirmed: true,
  checkedOn: lawCheckedOn,
  by: "Court of Justice of the European Union",
} as const;
const statement = { confidence: "high", confirmed: true, checkedOn: lawCheckedOn } as const;

/** Judgments and statements that the UK letters lean on. `force` is what they weigh in the UK. */
export const authorities = [
  {
    ...court,
    id: "planet49",
    caseName: "Planet49",
    reference: "C-673/17",
    givenOn: "2019-10-01",
    force: { uk: "binding", eu: "binding" },
    summary: "Consent is active; whether someone consented cannot be told from a box they did not untick.",
  },
  {
    ...court,
    id: "orange-romania",
    caseName: "Orange Romania",
    reference: "C-61/19",
    givenOn: "2020-11-11",
    force: { uk: "binding", eu: "binding" },
    summary: "The controller shows active consent, and may not have people take a further step to refuse.",
  },
  {
    id: "bonne-terre",
    caseName: "RTM v Bonne Terre",
    reference: "[2026] EWCA Civ 488",
    by: "Court of Appeal of England and Wales",
    givenOn: "2026-05",
    force: { uk: "binding" },
    summary:
      "Whether there was consent is an objective question: the controller shows an indication that was free, specific, informed and unambiguous.",
    sources: [sources.bonneTerre],
    confidence: "high",
    confirmed: true,
    checkedOn: lawCheckedOn,
  },
  {
    ...court,
    id: "meta-bundeskartellamt",
    caseName: "Meta v Bundeskartellamt",
    reference: "C-252/21",
    givenOn: "2023-07-04",
    force: { uk: "persuasive", eu: "binding" },
    summary: "Doubtful that improving a product outweighs the interests of users who could not reasonably expect it.",
  },
  {
    ...court,
    id: "knltb",
    caseName: "KNLTB",
    reference: "C-621/22",
    givenOn: "2024-10-04",
    force: { uk: "persuasive", eu: "binding" },
    summary:
      "An association could have told its members first and asked whether they wanted the use; it concerned passing data on for payment.",
  },
  {
    ...court,
    id: "mousse",
    caseName: "Mousse",
    reference: "C-394/23",
    givenOn: "2025-01-09",
    force: { uk: "persuasive", eu: "binding" },
    summary:
      "A right to object does not show that processing was necessary; without telling people of the interest at collection it cannot be relied on.",
  },
  {
    ...court,
    id: "schrems-meta",
    caseName: "Schrems v Meta",
    reference: "C-446/21",
    givenOn: "2024-10-04",
    force: { uk: "persuasive", eu: "binding" },
    summary: "Data minimisation, tied to the default, rules out using all data without limit in time or kind.",
  },
  {
    ...statement,
    id: "ico-generative",
    reference: "response on generative AI, December 2024",
    by: "ICO",
    givenOn: "2024-12",
    force: { uk: "guidance", eu: "persuasive" },
    summary: "Common practice does not equate to meeting people’s reasonable expectations.",
    sources: [sources.generativeOutcomes],
  },
  {
    ...statement,
    id: "ico-linkedin-2025",
    reference: "statement of 23 September 2025",
    by: "ICO",
    givenOn: "2025-09-23",
    force: { uk: "statement" },
    summary:
      "LinkedIn resumes in the UK with an easier opt-out and longer notice; it has to ensure that it goes on complying.",
    sources: [sources.icoOnLinkedIn],
  },
  {
    ...statement,
    id: "dpc-linkedin-2025",
    reference: "statement of 7 November 2025",
    by: "Irish Data Protection Commission",
    givenOn: "2025-11-07",
    force: { uk: "statement", eu: "statement" },
    summary: "No further action for now, and monitoring; not an approval.",
    sources: [sources.irishOnLinkedIn],
  },
] as const satisfies readonly Authority[];
