import type { Authority } from "../schema";
import { lawCheckedOn, sources } from "../sources.data";

const known = { confidence: "high", confirmed: true, checkedOn: lawCheckedOn } as const;
const ico = { ...known, by: "ICO", force: { uk: "guidance" } } as const;
const board = { by: "European Data Protection Board", force: { uk: "persuasive", eu: "guidance" } } as const;

/** What authorities say the law means: not law, and applied by those who say it. */
export const guidance = [
  {
    ...ico,
    id: "ico-generative",
    reference: "response on generative AI, December 2024",
    givenOn: "2024-12",
    force: { uk: "guidance", eu: "persuasive" },
    summary: "Common practice does not equate to meeting people’s reasonable expectations.",
    limit:
      "It did not say that consent is needed, and what it says of scraping the web is not said of a platform’s own data.",
    sources: [sources.generativeOutcomes, sources.generativeSkadden],
  },
  {
    ...ico,
    id: "ico-defaults",
    reference: "guidance on data protection by design and by default",
    givenOn: "2023",
    summary: "People should not have to do anything in particular to have their privacy protected.",
    limit: "Seen in the version of 2023; whether the words stand in that of 5 February 2026 is to be confirmed.",
    confidence: "medium",
    sources: [sources.icoDefaults],
  },
  {
    ...ico,
    id: "ico-consent",
    reference: "guidance on consent",
    summary: "Consent is an opt-in, without boxes ticked beforehand.",
    confidence: "medium",
    confirmed: false,
    sources: [sources.checkIco],
  },
  {
    ...ico,
    id: "ico-complaints-to-organisations",
    reference: "guidance to organisations on complaints, 12 February 2026",
    givenOn: "2026-02-12",
    summary:
      "The 30 days begin on the day after receipt and end on a working day; a complaint may come by any channel and is looked into from its receipt.",
    limit: "The ICO declined to name a deadline for the outcome.",
    sources: [sources.icoToOrganisations],
  },
  {
    ...ico,
    id: "ico-framework",
    reference: "data protection complaints framework, 5 February 2026",
    givenOn: "2026-02-05",
    summary:
      "Complaints are sorted by harm, vulnerability, how many are affected, priorities and public interest: recorded, written to the organisation, or looked into further.",
    limit: "The draft counted that the ICO already knew of a matter as a reason against looking into it.",
    confidence: "medium",
    sources: [sources.icoFramework, sources.wigginFramework, sources.computerWeeklyFramework],
  },
  {
    ...known,
    ...board,
    id: "edpb-consent",
    reference: "Guidelines 05/2020 on consent",
    givenOn: "2020-05-04",
    summary: "Consent is an active opt-in for each purpose; constructions of opting out are none.",
    confidence: "medium",
    confirmed: false,
    sources: [sources.checkEdpb],
  },
  {
    ...known,
    ...board,
    id: "edpb-models",
    reference: "Opinion 28/2024 on AI models",
    givenOn: "2024-12-17",
    summary:
      "Models are not anonymous as such; legitimate interests are possible through a strict test, and expectations matter.",
    limit: "It says that legitimate interests can carry training, case by case.",
    confidence: "medium",
    sources: [sources.edpbModels],
  },
  {
    ...known,
    id: "ftc-terms",
    reference: "statement of 13 February 2024",
    by: "Federal Trade Commission",
    givenOn: "2024-02-13",
    force: { us: "guidance", "us-ca": "guidance" },
    summary: "To change terms quietly or for the past in order to train AI may be unfair or deceptive.",
    sources: [sources.ftcBlog],
  },
] as const satisfies readonly Authority[];
