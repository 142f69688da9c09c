import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LegalSource } from "./schema";

/** The day the law in this folder was last checked as a whole; letters print it as "law as of". */
export const lawCheckedOn: CalendarDate = "2026-11-21";

const source = (title: string, address: string): LegalSource => ({ title, address });

/** Where the rows of this folder were read. */
export const sources = {
  dataAct: source("Data (Use and Access) Act 2025", "https://www.legislation.gov.uk/ukpga/2025/18"),
  dataActComplaints: source(
    "Data (Use and Access) Act 2025, section 103",
    "https://www.legislation.gov.uk/ukpga/2025/18/section/103",
  ),
  protectionAct: source("Data Protection Act 2018", "https://www.legislation.gov.uk/ukpga/2018/12"),
  commencement: source("SI 2026/82 (commencement)", "https://www.legislation.gov.uk/uksi/2026/82/contents/made"),
  governance: source("SI 2026/386 (Information Commission)", "https://www.legislation.gov.uk/uksi/2026/386/body/made"),
  courtOfJustice: source(
    "Judgments of the Court of Justice on data protection, full texts",
    "https://github.com/mnov88/cjeudataprotection",
  ),
  article21: source("GDPRhub: Article 21 GDPR", "https://gdprhub.eu/index.php?title=Article_21_GDPR"),
  recital32: source(
    "Recital 32 GDPR, as quoted in C-61/19 and C-673/17",
    "https://github.com/mnov88/cjeudataprotection",
  ),
  bonneTerre: source("Lewis Silkin, 7 May 2026, on RTM v Bonne Terre", "https://www.lewissilkin.com/"),
  generativeOutcomes: source(
    "ICO response to the consultation series on generative AI, executive summary",
    "https://cy.ico.org.uk/",
  ),
  icoOnLinkedIn: source(
    "ICO: our statement on changes to LinkedIn AI data policy",
    "https://cy.ico.org.uk/about-the-ico/media-centre/news-and-blogs/2024/09/our-statement-on-changes-to-linkedin-ai-data-policy",
  ),
  irishOnLinkedIn: source(
    "Privacy Daily, 7 November 2025, on the Irish Data Protection Commission and LinkedIn",
    "https://stage.privacy-daily.com/article/2025/11/07/",
  ),
  icoForm: source("ICO: make a complaint", "https://ico.org.uk/make-a-complaint/"),
  icoExpect: source(
    "ICO: data protection complaints, what to expect",
    "https://ico.org.uk/make-a-complaint/data-protection-complaints/what-to-expect/",
  ),
  icoMove: source("On the ICO's move to Manchester", "https://infotec.news/2025/06/05/manchester-move-for-ico"),
  linkedInNotice: source(
    "LinkedIn European Regional Privacy Notice, effective 21 August 2026",
    "https://www.linkedin.com/legal/privacy/eu",
  ),
} as const;
