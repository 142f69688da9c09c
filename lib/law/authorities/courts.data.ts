import type { Authority } from "../schema";
import { lawCheckedOn, sources } from "../sources.data";

const known = { confidence: "high", confirmed: true, checkedOn: lawCheckedOn } as const;
const court = { ...known, sources: [sources.courtOfJustice], by: "Court of Justice of the European Union" } as const;
/** Judgments before 2021 bind most courts in the United Kingdom; of later ones they may take account. */
const before2021 = { ...court, force: { uk: "binding", eu: "binding" } } as const;
const since2021 = { ...court, force: { uk: "persuasive", eu: "binding" } } as const;

/** Judgments and decisions. `force` is what they weigh in the courts of a territory. */
export const courts = [
  {
    ...before2021,
    id: "planet49",
    caseName: "Planet49",
    reference: "C-673/17",
    givenOn: "2019-10-01",
    summary: "Consent is active; whether someone consented cannot be told from a box they did not untick.",
    paragraphs: [
      { from: 52, says: "An indication points to active behaviour." },
      { from: 55, says: "From a box that was not unticked it cannot be told whether consent was given." },
      {
        from: 60,
        to: 63,
        says: "The GDPR asks for active consent in so many words; silence and inactivity are excluded.",
      },
      { from: 52, to: 63, says: "The reasoning as a whole." },
    ],
    limit:
      "It is about consent to storage on a device; it helps only where consent is, or should have been, the basis.",
  },
  {
    ...before2021,
    id: "orange-romania",
    caseName: "Orange Romania",
    reference: "C-61/19",
    givenOn: "2020-11-11",
    summary: "The controller shows active consent, and may not have people take a further step to refuse.",
    paragraphs: [
      { from: 37, says: "Silence, boxes ticked beforehand and inactivity are not consent." },
      { from: 42, says: "It is for the controller to show consent." },
      { from: 50, says: "A further step in order to refuse weighs on the freedom of the choice." },
      { from: 51, says: "Who has to show active consent cannot have people actively express a refusal." },
      { from: 52, says: "People are informed beforehand." },
    ],
    limit: "It is about consent: a controller that relies on another basis says that it does not apply.",
  },
  {
    ...known,
    id: "bonne-terre",
    caseName: "RTM v Bonne Terre",
    reference: "[2026] EWCA Civ 488",
    by: "Court of Appeal of England and Wales",
    givenOn: "2026-05",
    force: { uk: "binding" },
    summary:
      "Whether there was consent is an objective question: the controller shows an indication that was free, specific, informed and unambiguous.",
    limit: "The judgment itself was not read, and its day is not sure; whether there is a further appeal is not known.",
    sources: [sources.bonneTerre],
  },
  {
    ...since2021,
    id: "meta-bundeskartellamt",
    caseName: "Meta v Bundeskartellamt",
    reference: "C-252/21",
    givenOn: "2023-07-04",
    summary: "Doubtful that improving a product outweighs the interests of users who could not reasonably expect it.",
    paragraphs: [
      { from: 82, to: 85, says: "Data are manifestly made public only by an informed choice to show them to anyone." },
      { from: 89, says: "A set of data taken as a whole is sensitive if it holds one sensitive item." },
      { from: 82, to: 89, says: "On sensitive data in a mixed set." },
      { from: 106, to: 112, says: "Legitimate interests are tested in three steps, with recital 47." },
      {
        from: 117,
        says: "Users of a free network cannot reasonably expect their data to be used for advertising without consent.",
      },
      {
        from: 122,
        to: 123,
        says: "Improving a product can be an interest, but it is doubtful that it overrides, above all for a child.",
      },
      { from: 148, to: 151, says: "Separate consent, and an equivalent alternative." },
    ],
    limit: "It accepts that improving a product can be a legitimate interest, and it was about advertising.",
  },
  {
    ...since2021,
    id: "knltb",
    caseName: "KNLTB",
    reference: "C-621/22",
    givenOn: "2024-10-04",
    summary:
      "An association could have told its members first and asked whether they wanted the use; it concerned passing data on for payment.",
    paragraphs: [
      { from: 48, to: 49, says: "A commercial interest can be a legitimate one." },
      { from: 51, to: 53, says: "The members could be told first and asked: as effective, and the least intrusive." },
      { from: 55, says: "What people expect is judged at the time of collection." },
    ],
    limit: "It was about passing data to others for payment, and says that a commercial interest can be legitimate.",
  },
  {
    ...since2021,
    id: "mousse",
    caseName: "Mousse",
    reference: "C-394/23",
    givenOn: "2025-01-09",
    summary:
      "A right to object does not show that processing was necessary; without telling people of the interest at collection it cannot be relied on.",
    paragraphs: [
      { from: 48, says: "Necessity is strict." },
      {
        from: 52,
        says: "An interest of which people were not told directly at collection does not justify the collection.",
      },
      {
        from: 67,
        to: 70,
        says: "That people can object does not bear on whether the processing is necessary and lawful.",
      },
    ],
  },
  {
    ...since2021,
    id: "schrems-meta",
    caseName: "Schrems v Meta",
    reference: "C-446/21",
    givenOn: "2024-10-04",
    summary: "Data minimisation, tied to the default, rules out using all data without limit in time or kind.",
    paragraphs: [
      {
        from: 58,
        to: 65,
        says: "Minimisation rules out using all data for advertising without limit in time or kind.",
      },
      { from: 60, says: "That is tied to data protection by default, Article 25(2)." },
      { from: 80, to: 83, says: "To make something public is neither a licence for other data nor consent." },
    ],
    limit: "It was about advertising.",
  },
  {
    ...since2021,
    id: "schufa",
    caseName: "SCHUFA",
    reference: "C-26/22 and C-64/22",
    givenOn: "2023-12-07",
    summary:
      "What is unlawful is erased as soon as possible; after an objection the controller shows overriding grounds or erases.",
    paragraphs: [
      { from: 108, says: "Data processed unlawfully are erased as soon as possible." },
      { from: 110, to: 112, says: "After an objection the controller shows overriding grounds, or erases." },
    ],
  },
  {
    ...since2021,
    id: "number-of-complaints",
    reference: "C-416/23",
    summary: "Many complaints are not excessive for their number alone; there has to be an intention to abuse.",
    paragraphs: [
      { from: 50, says: "The number alone does not make complaints excessive." },
      { from: 56, to: 59, says: "An intention to abuse has to be shown." },
      { from: 57, says: "It may show in complaints about many controllers with no connection to the person." },
    ],
    limit: "Complaints about services that a person does not use may be taken as abuse.",
  },
  {
    ...known,
    id: "farley",
    caseName: "Farley v Paymaster",
    reference: "[2025] EWCA Civ 1117",
    by: "Court of Appeal of England and Wales",
    givenOn: "2025-08-22",
    force: { uk: "binding" },
    summary:
      "Compensation knows no threshold of seriousness, but there must be real damage; it follows the Court of Justice.",
    sources: [sources.farley, sources.lloyd],
  },
  {
    ...known,
    id: "lloyd",
    caseName: "Lloyd v Google",
    reference: "[2021] UKSC 50",
    by: "Supreme Court of the United Kingdom",
    givenOn: "2021",
    force: { uk: "binding" },
    summary:
      "Under the Act of 1998 there was no compensation for loss of control alone, and no action for all without asking them.",
    limit: "It binds on the Act of 1998 and is of little weight now.",
    sources: [sources.lloyd],
  },
  {
    ...known,
    id: "ocarroll",
    caseName: "O’Carroll v Meta",
    reference: "KB-2022-004365, settled on 21 March 2025",
    by: "High Court of England and Wales",
    givenOn: "2025-03-21",
    force: {},
    summary: "Meta settled a claim on the right to object to targeted advertising; the ICO had supported that right.",
    limit: "A settlement: there was no ruling.",
    sources: [sources.ocarrollIco, sources.ocarroll],
  },
  {
    ...known,
    id: "delo",
    caseName: "R (Delo) v Information Commissioner",
    reference: "[2023] EWCA Civ 1141",
    by: "Court of Appeal of England and Wales",
    givenOn: "2023",
    force: { uk: "binding" },
    summary:
      "The regulator need not decide every complaint; how far it looks into one is at its discretion. Commentators read it as saying that a view on likelihood is ordinarily given.",
    limit: "It was decided on Articles 57 and 77, since omitted; section 165 uses the same words.",
    sources: [sources.delo, sources.inforrmComplaints],
  },
  {
    ...known,
    id: "killock",
    caseName: "Killock & Veale v Information Commissioner",
    reference: "[2021] UKUT 299 (AAC)",
    by: "Upper Tribunal",
    givenOn: "2021",
    force: { uk: "binding" },
    summary:
      "Under section 166 the tribunal deals with steps that were not taken, not with whether the outcome was right.",
    limit: "Many applications under section 166 were struck out in 2025.",
    sources: [sources.killock, sources.sectionSixtySixNote],
  },
  {
    ...known,
    id: "good-law-project",
    caseName: "Good Law Project v Reform UK",
    reference: "[2026] EWHC 1458 (KB)",
    by: "High Court of England and Wales",
    givenOn: "2026-06-19",
    force: { uk: "persuasive" },
    summary:
      "Some 11,600 requests made with one tool were not struck out as an abuse; who may bring them was left for trial.",
    sources: [sources.goodLaw],
  },
  {
    ...known,
    id: "olg-koeln",
    reference: "15 UKl 2/25",
    by: "Higher Regional Court of Cologne",
    givenOn: "2025-05-23",
    force: { eu: "persuasive" },
    summary: "On a first look, legitimate interests carried Meta’s training on public posts.",
    limit:
      "It speaks against the complaint: the court saw no milder means as effective and counted notice and objection as safeguards. It was an interim decision.",
    sources: [sources.koeln],
  },
  {
    ...known,
    id: "belgian-artificial",
    reference: "decision 112/2024",
    by: "Belgian data protection authority",
    givenOn: "2024",
    force: { eu: "persuasive" },
    summary: "A complaint that was made up for the purpose was rejected.",
    limit: "It speaks for complaints of one’s own, with one’s own facts.",
    sources: [sources.belgianDecision],
  },
  {
    ...known,
    id: "dpc-linkedin-2024",
    about: [],
    reference: "decision of October 2024",
    by: "Irish Data Protection Commission",
    givenOn: "2024-10",
    force: { eu: "persuasive" },
    summary: "LinkedIn was fined €310 million over advertising by behaviour; the bases it relied on were rejected.",
    limit: "Another matter than training: useful as background only. The details are from memory.",
    confidence: "medium",
    sources: [sources.irishFine],
  },
] as const satisfies readonly Authority[];
