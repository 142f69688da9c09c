import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LegalSource } from "./schema";

/** The day the law in this folder was last checked as a whole; letters print it as "law as of". */
export const lawCheckedOn: CalendarDate = "2026-11-21";

const source = (title: string, address: string): LegalSource => ({ title, address });

/** Where the rows of this folder were read. Where only the site is known, the address is that of the site and the title says the rest. */
const read = {
  // United Kingdom: acts and regulations
  dataAct: source("Data (Use and Access) Act 2025", "https://www.legislation.gov.uk/ukpga/2025/18"),
  dataActComplaints: source(
    "Data (Use and Access) Act 2025, section 103",
    "https://www.legislation.gov.uk/ukpga/2025/18/section/103",
  ),
  protectionAct: source("Data Protection Act 2018", "https://www.legislation.gov.uk/ukpga/2018/12"),
  commencement: source("SI 2026/82 (commencement)", "https://www.legislation.gov.uk/uksi/2026/82/contents/made"),
  commencementRegulation2: source("SI 2026/82, regulation 2, as shown by Crimeline", "https://crimeline.co.uk/"),
  commencementNote: source(
    "Bratby Law: commencement of the Data (Use and Access) Act 2025",
    "https://bratby.law/data-use-and-access-act-2025-commencement/",
  ),
  commencementAugust2025: source(
    "SI 2025/904, regulation 2 (commencement)",
    "https://www.legislation.gov.uk/id/uksi/2025/904/regulation/2",
  ),
  governance: source("SI 2026/386 (Information Commission)", "https://www.legislation.gov.uk/uksi/2026/386/body/made"),
  section135: source("Data Protection Act 2018, section 135, as of 10 March 2026", "https://crimeline.co.uk/"),
  noticesReference: source(
    "Notes on UK privacy notices, as of 5 August 2026",
    "https://github.com/ThomasMoreAI/legal-skills-open",
  ),
  retainedCaseLaw: source(
    "SI 2020/1525, explanatory note",
    "https://www.legislation.gov.uk/en/uksi/2020/1525/note/made",
  ),
  tribunalRules: source("Hoyland v Information Commissioner, on rule 22(6)(f)", "https://caselawdigest.com/"),

  // United Kingdom: courts, as reported
  bonneTerre: source("Lewis Silkin, 7 May 2026, on RTM v Bonne Terre", "https://www.lewissilkin.com/"),
  delo: source("R (Delo) v Information Commissioner", "https://caselaw.nationalarchives.gov.uk/ewca/civ/2023/1141"),
  killock: source("[2025] UKUT 74 (AAC), on Killock & Veale", "https://juristeca.com/"),
  sectionSixtySixNote: source(
    "Alistair Sloan, 6 January 2026, on section 166",
    "https://blog.alistairsloan.co.uk/2026/01/06/",
  ),
  inforrmComplaints: source("Inforrm, 28 October 2025: cause for complaint", "https://inforrm.org/2025/10/28/"),
  farley: source("Stevens & Bolton on Farley v Paymaster", "https://www.stevens-bolton.com/"),
  lloyd: source("Bird & Bird on Farley v Paymaster and Lloyd v Google", "https://www.twobirds.com/"),
  gowling: source("Gowling WLG, 2024: uncertainty over legal certainty", "https://gowlingwlg.com/"),
  ocarrollIco: source("ICO statement of 24 March 2025 on O'Carroll v Meta", "https://www.wired-gov.net/"),
  ocarroll: source("Inforrm, 24 March 2025, on O'Carroll v Meta", "https://inforrm.org/"),
  goodLaw: source("Solicitors Journal on Good Law Project v Reform UK", "https://www.solicitorsjournal.com/"),
  limitation: source("Consumer Rights Expert, 2016, on time limits", "https://consumerrightsexpert.co.uk/"),

  // Court of Justice, and the text of the Regulation as its judgments quote it
  courtOfJustice: source(
    "Judgments of the Court of Justice on data protection, full texts",
    "https://github.com/mnov88/cjeudataprotection",
  ),
  article21: source("GDPRhub: Article 21 GDPR", "https://gdprhub.eu/index.php?title=Article_21_GDPR"),
  recital32: source(
    "Recital 32 GDPR, as quoted in C-61/19 and C-673/17",
    "https://github.com/mnov88/cjeudataprotection",
  ),
  belgianDecision: source("GDPRhub: APD/GBA 112/2024", "https://gdprhub.eu/"),
  procedureRegulation: source(
    "Arthur Cox on Regulation (EU) 2025/2518",
    "https://www.arthurcox.com/knowledge/cross-border-processing-complaints",
  ),
  irishAct: source("Data Protection Act 2018 (Ireland), section 108, revised", "https://revisedacts.lawreform.ie/"),

  // The ICO
  icoForm: source("ICO: make a complaint", "https://ico.org.uk/make-a-complaint/"),
  icoFormFields: source(
    "ICO: personal information complaint form",
    "https://ico.org.uk/make-a-complaint/personal-information-complaint",
  ),
  icoFormFiles: source(
    "ICO: personal information complaint form, 13 March 2024",
    "https://ico.org.uk/make-a-complaint/",
  ),
  icoExpect: source(
    "ICO: data protection complaints, what to expect",
    "https://ico.org.uk/make-a-complaint/data-protection-complaints/what-to-expect/",
  ),
  icoDeals: source(
    "ICO: how does the ICO deal with complaints",
    "https://ico.org.uk/for-organisations/how-to-deal-with-data-protection-complaints/how-does-the-ico-deal-with-complaints",
  ),
  icoFramework: source(
    "ICO: data protection framework",
    "https://ico.org.uk/make-a-complaint/data-protection-framework",
  ),
  icoOutcomes: source(
    "ICO: outcomes of complaints",
    "https://ico.org.uk/make-a-complaint/data-protection-complaints/what-to-expect/",
  ),
  icoServiceStandards: source(
    "ICO: service standards",
    "https://ico.org.uk/about-the-ico/our-information/service-standards/",
  ),
  icoAboutUs: source(
    "ICO: complain about us",
    "https://ico.org.uk/make-a-complaint/complaints-and-compliments-about-us/complain-about-us/",
  ),
  icoThankYou: source(
    "ICO: after a personal information complaint",
    "https://ico.org.uk/make-a-complaint/personal-information-complaint/thank-you/",
  ),
  icoTemplate: source(
    "ICO: worried about how an organisation has handled my information",
    "https://cy.ico.org.uk/for-the-public/i-m-worried-about-how-an-organisation-has-handled-my-information",
  ),
  icoToOrganisations: source(
    "How to respond to a data protection complaint (gov.uk text)",
    "https://uk-times.com/how-to-respond-to-a-data-protection-complaint/",
  ),
  icoDefaults: source(
    "ICO: data protection by design and by default, checklist of 2023",
    "https://ico.org.uk/for-organisations/",
  ),
  icoGovernance2026: source("ICO statement of 6 February 2026", "https://www.wired-gov.net/"),
  icoMove: source("On the ICO's move to Manchester", "https://infotec.news/2025/06/05/manchester-move-for-ico"),
  icoCode: source("Bratby Law: the code of practice on AI", "https://bratby.law/ico-ai-biometrics-code-of-practice/"),
  generativeOutcomes: source(
    "ICO response to the consultation series on generative AI, executive summary",
    "https://cy.ico.org.uk/",
  ),
  generativeSkadden: source("Skadden, January 2025, on the ICO's response", "https://www.skadden.com/"),
  icoOnLinkedIn: source(
    "ICO: our statement on changes to LinkedIn AI data policy",
    "https://cy.ico.org.uk/about-the-ico/media-centre/news-and-blogs/2024/09/our-statement-on-changes-to-linkedin-ai-data-policy",
  ),
  wigginFramework: source(
    "Wiggin: the ICO consults on a new complaints framework",
    "https://www.wiggin.co.uk/insight/data-protection-complaints-ico-consults-on-new-framework",
  ),
  computerWeeklyFramework: source(
    "Computer Weekly on the ICO's complaints framework",
    "https://www.computerweekly.com/news/366644403",
  ),
  waitingTimes: source("The Register, April 2025, on complaints to the ICO", "https://businessmayor.com/"),
  volumes: source("Figures of complaints to the ICO", "https://se-solicitors.co.uk/?p=25517"),
  oneMonth: source("University of Edinburgh on one calendar month", "https://information-compliance.ed.ac.uk/"),

  // Other authorities
  irishOnLinkedIn: source(
    "Privacy Daily, 7 November 2025, on the Irish Data Protection Commission and LinkedIn",
    "https://stage.privacy-daily.com/article/2025/11/07/",
  ),
  irishOnMeta: source("Privacy Daily, 22 May 2025, on Meta", "https://privacy-daily.com/"),
  irishOnX: source("The Record on X's undertaking", "https://therecord.media/europe-data-privacy-watchdog-case-closed"),
  irishInquiryX: source("The Independent, 11 April 2025, on the inquiry into X", "https://www.independent.co.uk/"),
  irishFine: source("Hayes Solicitors on the decision on LinkedIn of October 2024", "https://hayes-solicitors.ie/"),
  irishAddress: source(
    "Open Terms Archive: policies of July and August 2026 that name the Commission's address",
    "https://github.com/OpenTermsArchive/contrib-versions",
  ),
  irishSite: source("Irish Data Protection Commission", "https://www.dataprotection.ie/"),
  dutchOnLinkedIn: source("Pinsent Masons on the Dutch authority and LinkedIn", "https://www.pinsentmasons.com/"),
  edpbModels: source("Clyde & Co on EDPB Opinion 28/2024", "https://www.clydeco.com/"),
  koeln: source("Oberlandesgericht Köln, 15 UKl 2/25, full text", "https://www.beckmannundnorda.de/"),
  omnibus: source("Noerr, 18 June 2026, on the Digital Omnibus", "https://www.noerr.com/"),
  metaUk: source("Digital Policy Alert on Meta in the UK", "https://digitalpolicyalert.org/event/22533"),
  metaPause: source("On Meta's pause, June 2024", "https://cfwaccountants.co.uk/"),
  metaOrg: source("Open Rights Group on the ICO and Meta", "https://www.openrightsgroup.org/press-releases/"),
  grokUk: source("Society for Computers and Law, 6 February 2026", "https://www.scl.org/"),
  authoritiesDataset: source(
    "datenanfragen.de: supervisory authorities, 21 July 2026",
    "https://github.com/datenanfragen/data",
  ),
  swissReport: source("FDPIC: report by a person concerned", "https://www.edoeb.admin.ch/"),
  swissNote: source("Fairlane Systems on reports to the FDPIC", "https://fairlane.systems/"),
  swissOnX: source("Digital Policy Alert on the FDPIC and X", "https://digitalpolicyalert.org/event/28284"),
  canadaForm: source("OPC: file a complaint under PIPEDA", "https://www.priv.gc.ca/"),
  canadaComplaint: source("OPC: complaint form", "https://www.priv.gc.ca/complaint-plainte/pa_e.asp"),
  canadaRights: source("My Privacy Rights", "https://myprivacyrights.ca/"),
  canadaOnLinkedIn: source("OPC: announcement of 10 December 2024 (nr-c_241210b)", "https://www.priv.gc.ca/"),
  canadaOnX: source("Digital Policy Alert on the OPC and X", "https://digitalpolicyalert.org/change/13444"),
  quebecForm: source("CAI: complaint form", "https://plainte.cai.gouv.qc.ca/"),
  albertaForm: source("OIPC Alberta: procedures", "https://oipc.ab.ca/"),
  columbiaForm: source("FIPA on complaints in British Columbia", "https://fipa.bc.ca/"),
  ftcBlog: source("Crowell on the FTC's statement of 13 February 2024", "https://www.crowell.com/"),
  californiaForm: source(
    "CalPrivacy: complaint form, as of 15 January 2026",
    "https://cppa.ca.gov/webapplications/complaint",
  ),
  californiaTips: source("CalPrivacy: submit a complaint", "https://privacy.ca.gov/tips/submit-complaint"),
  californiaAttorney: source(
    "On complaints to the Attorney General of California",
    "https://theluckystrike.github.io/",
  ),
  hongKong: source(
    "PCPD statement of 15 October 2024",
    "https://www.pcpd.org.hk/english/news_events/media_statements/press_20241015.html",
  ),

  // The company
  luxembourgOnLinkedIn: source(
    "CNPD, October 2025, on LinkedIn",
    "https://cnpd.public.lu/fr/actualites/international/2025/10/linkedin-ia.html",
  ),

  // Civil society
  noybLinkedIn: source("Press on noyb's complaint C104", "https://noyb.eu/"),
  noybMeta: source("noyb: case C081-07", "https://noyb.eu/en/project/artificial-intelligence/c081-07"),
  noybX: source("Neowin on noyb's complaints about X", "https://www.neowin.net/"),
  orgMeta: source(
    "Open Rights Group: complaint to the ICO about Meta",
    "https://www.openrightsgroup.org/press-releases/org-complaint-to-ico-about-meta-privacy-policy-changes",
  ),
  orgMetaNote: source("The Cloud Lawyer, 16 July 2024", "https://thecloudlawyer.net/"),
  orgLinkedIn: source(
    "Open Rights Group, September 2024, on LinkedIn",
    "https://www.openrightsgroup.org/press-releases/linkedin-is-latest-social-media-company-to-process-data-for-ai-without-consent",
  ),
} as const;

/** Where rows written from memory are to be checked: nobody has read them there yet. */
const unread = {
  checkUk: source("Not read yet: to be checked at legislation.gov.uk", "https://www.legislation.gov.uk/"),
  checkIco: source("Not read yet: to be checked with the ICO", "https://ico.org.uk/"),
  checkEu: source("Not read yet: to be checked at EUR-Lex", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
  checkEdpb: source("Not read yet: to be checked with the EDPB", "https://www.edpb.europa.eu/"),
  checkCh: source("Not read yet: to be checked at Fedlex", "https://www.fedlex.admin.ch/"),
  checkCa: source("Not read yet: to be checked at Justice Laws", "https://laws-lois.justice.gc.ca/"),
  checkQuebec: source("Not read yet: to be checked at LégisQuébec", "https://www.legisquebec.gouv.qc.ca/"),
  checkCalifornia: source("Not read yet: to be checked at leginfo", "https://leginfo.legislature.ca.gov/"),
  checkUs: source("Not read yet: to be checked with the FTC", "https://www.ftc.gov/"),
} as const;

export const sources = { ...read, ...unread } as const;

/** The addresses a row may name. */
export const knownAddresses: ReadonlySet<string> = new Set(Object.values(sources).map(({ address }) => address));
