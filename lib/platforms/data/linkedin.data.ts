import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

/** Read in a copy without a date. */
const help: Source = {
  title: "LinkedIn Help: Control whether LinkedIn uses your data to improve generative AI models",
  address: "https://www.linkedin.com/help/linkedin/answer/a6278444",
  confidence: "high",
};
const europeanNotice: Source = {
  title: "LinkedIn European Regional Privacy Notice, effective 21 August 2026",
  address: "https://www.linkedin.com/legal/privacy/eu",
  archived: {
    repository: "OpenTermsArchive/pga-versions",
    file: "LinkedIn/Privacy Policy.md",
    commit: "185513a0",
  },
  seenOn: "2026-08-22",
  confidence: "high",
};
/** An archived privacy policy (from 2025 on: the European notice) by the day it was read. */
const archivedPolicy = (title: string, commit: string, seenOn: string) =>
  ({
    title,
    archived: { repository: "OpenTermsArchive/pga-versions", file: "LinkedIn/Privacy Policy.md", commit },
    seenOn,
    confidence: "high",
  }) as const satisfies Source;
const worldPolicy: Source = {
  title: "LinkedIn Privacy Policy, effective 3 November 2025, as kept by Open Terms Archive",
  address: termsArchive("us"),
  seenOn: "2026-02-24",
  confidence: "high",
};
const announcement: Source = {
  title: "LinkedIn’s notice of September 2025, as quoted",
  address: "https://avas.bearblog.dev/opt-in-legal",
  seenOn: "2025-09-18",
  confidence: "high",
};
const desktopPath: Source = {
  title: "Press guides to the LinkedIn setting on a computer",
  address: "https://technology.inquirer.net/137250",
  seenOn: "2024-09-22",
  confidence: "high",
};
const mobilePath: Source = {
  title: "Press guides to the LinkedIn setting on a phone",
  address: "https://eyerys.com/",
  seenOn: "2024-09-22",
  confidence: "medium",
};
const screenTranscript: Source = {
  title: "Transcription of the settings screen in Europe",
  address: "https://blog.autiomaa.org/2025/09/18/outout-from-linkedins-genai-data",
  seenOn: "2025-09-18",
  confidence: "high",
};

const question2024: Source = {
  title: "Lifehacker on the LinkedIn setting, September 2024 (repost)",
  seenOn: "2024-09-18",
  confidence: "medium",
};
/** One person’s transcription: good for the name and the label, which others confirm; alone for the question. */
const questionInEurope: Source = { ...screenTranscript, confidence: "medium" };
const germanPath: Source = {
  title: "Sonntagsblatt: guide to the LinkedIn setting in German (other guides word the name differently)",
  address: "https://www.sonntagsblatt.de/",
  seenOn: "2025-10-24",
  confidence: "medium",
};
const belgianGuide: Source = {
  title: "Belgian data protection authority (APD): how to object to LinkedIn’s AI training",
  address:
    "https://www.autoriteprotectiondonnees.be/citoyen/actualites/2025/09/29/entrainement-de-l-ia-de-linkedin-sur-vos-donnees-comment-faire-si-vous-voulez-vous-y-opposer",
  seenOn: "2025-09-29",
  confidence: "high",
};
const questionsAndAnswers: Source = {
  title: "LinkedIn Help: LinkedIn and generative AI (GAI) FAQs, as quoted by the press in November 2025",
  address: "https://www.linkedin.com/help/linkedin/answer/a5538339",
  seenOn: "2025-11",
  confidence: "medium",
};

const archivedPolicies: Source = {
  title: "LinkedIn’s privacy policy and user agreement, as kept by Open Terms Archive",
  address: termsArchive("pga"),
  seenOn: "2024-11-20",
  confidence: "high",
};

const irishStatement: Source = {
  title: "Irish Data Protection Commission on LinkedIn, 7 November 2025, as reported",
  address: "https://www.irishlegal.com/articles/linkedin-changes-ai-plan-after-dpc-internvetion",
  seenOn: "2025-11-07",
  confidence: "medium",
};
const irishStatementItself: Source = { ...irishStatement, confidence: "high" };
const dutchWarning: Source = {
  title: "Pinsent Masons and other press on the Dutch authority’s warning",
  address: "https://www.pinsentmasons.com/en-gb/out-law/news/linkedin-gen-ai-training-plans-data-watchdog-intervenes",
  seenOn: "2025-09-24",
  confidence: "medium",
};
const leadAuthority: Source = {
  title: "Luxembourg’s data protection authority on LinkedIn and AI",
  address: "https://cnpd.public.lu/fr/actualites/international/2025/10/linkedin-ia.html",
  seenOn: "2025-10",
  confidence: "high",
};

const lawitsPost: Source = {
  title: "Blake Lawit on LinkedIn’s blog, 18 September 2024, as updated that day",
  seenOn: "2024-09-18",
  confidence: "medium",
};
const ukPress2024: Source = {
  title: "Keystone Law’s news on data protection, October 2024",
  address: "https://www.keystonelaw.com/data-blast-october-2024",
  seenOn: "2024-10",
  confidence: "medium",
};
const pressOnStart: Source = {
  title: "Press reports of 18 to 22 September 2024 on the setting",
  address: "https://technology.inquirer.net/137250",
  seenOn: "2024-09-22",
  confidence: "medium",
};
const canadianStatement: Source = {
  title: "Privacy Commissioner of Canada: announcement of 10 December 2024",
  address: "https://www.priv.gc.ca/",
  seenOn: "2024-12-10",
  confidence: "medium",
};
const hongKongStatement: Source = {
  title: "Hong Kong’s Privacy Commissioner (PCPD): statement of 15 October 2024",
  address: "https://www.pcpd.org.hk/english/news_events/media_statements/press_20241015.html",
  seenOn: "2024-10-15",
  confidence: "high",
};
const chinaPress: Source = {
  title: "Press list of January 2025 of countries where the data are not used",
  seenOn: "2025-01-31",
  confidence: "low",
};

const officerForm = {
  label: "LinkedIn’s form for its Data Protection Officer",
  address: "https://www.linkedin.com/help/linkedin/ask/TSO-DPO",
};

const icoStatement: Source = {
  title: "ICO: our statement on changes to LinkedIn AI data policy",
  address:
    "https://cy.ico.org.uk/about-the-ico/media-centre/news-and-blogs/2024/09/our-statement-on-changes-to-linkedin-ai-data-policy",
  seenOn: "2025-09-23",
  confidence: "high",
};

const classAction: Source = {
  title: "ClassAction.org on De La Torre v. LinkedIn Corp.",
  address:
    "https://www.classaction.org/news/linkedin-exposed-premium-members-inmail-messages-to-train-ai-models-class-action-lawsuit-claims",
  confidence: "high",
};

const objectionForm = {
  name: "Data Processing Objection Form",
  address: "https://www.linkedin.com/help/linkedin/ask/TS-DPRO",
  source: europeanNotice,
} as const;

/** One switch for two practices: in the UK it also governs what goes to Microsoft. */
const contentSwitch = {
  kind: "switch",
  permits: "use",
  name: "Data for Generative AI Improvement",
  label: "Use my data for training content creation AI models",
  address: "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
  paths: [
    {
      clients: ["web"],
      language: "en",
      steps: [
        "Me (your photo)",
        "Settings & Privacy",
        "Data privacy",
        "How LinkedIn uses your data",
        "Data for Generative AI Improvement",
      ],
      source: desktopPath,
    },
    {
      clients: ["ios", "android"],
      language: "en",
      steps: ["Your photo", "Settings", "Data privacy", "Data for Generative AI Improvement"],
      source: mobilePath,
    },
    {
      clients: ["web"],
      language: "de",
      steps: [
        "Ich",
        "Einstellungen & Datenschutz",
        "Datenschutz",
        "So verwendet LinkedIn Ihre Daten",
        "Daten zur Verbesserung generativer KI",
      ],
      name: "Daten zur Verbesserung generativer KI",
      label: "Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen",
      source: germanPath,
    },
    {
      clients: ["web"],
      language: "fr",
      steps: [
        "Préférences et confidentialité",
        "Confidentialité des données",
        "Données pour l’amélioration de l’IA générative",
      ],
      name: "Données pour l’amélioration de l’IA générative",
      label: "Utiliser mes données pour entraîner des modèles d’IA de création de contenu",
      source: { ...belgianGuide, confidence: "medium" },
    },
  ],
  questions: [
    {
      words:
        "Can LinkedIn and its affiliates use your personal data and content you create on LinkedIn to train generative AI models that create content?",
      livesIn: ["US", "CA"],
      language: "en",
      source: question2024,
    },
    {
      words:
        "Can LinkedIn use your personal data and content you create on LinkedIn to train generative AI models that create content?",
      help: "When this setting is on, LinkedIn can use your data and content to train content-generating AI models that are used in product features. The data we use for this purpose does not include your private messages.",
      livesIn: [...eeaCountries, "CH"],
      language: "en",
      from: "2025-09-18",
      source: questionInEurope,
    },
  ],
  source: screenTranscript,
} as const;

const irishCompany = {
  name: "LinkedIn Ireland Unlimited Company",
  address: ["c/o Data Protection Officer", "Wilton Plaza, Wilton Place", "Dublin 2", "Ireland"],
  form: officerForm,
  source: europeanNotice,
} as const;

/** LinkedIn's own date for the countries that came later: announced on 18 September 2025. */
const november2025 = { from: "2025-11-03", exactly: true, state: "on", source: announcement } as const;
/** Reports put the start in August or September 2024; the privacy policy took effect on the 18th. */
const september2024 = { from: "2024-09-18", exactly: false, state: "on", source: pressOnStart } as const;
const notYet = { exactly: true, state: "absent", source: archivedPolicies } as const;

/** LinkedIn, with which this portal began. Facts from the project's platform reference, as of 2026-11-21. */
export const linkedin = {
  id: "linkedin",
  name: "LinkedIn",
  alsoCalled: [],
  inShort: [
    {
      words: "LinkedIn uses profiles, posts and other things that members put there to train AI that creates content.",
      source: europeanNotice,
    },
    {
      words:
        "The switch is on until you turn it off, and turning it off does not affect training that has already taken place.",
      source: help,
    },
    {
      words:
        "The switch does not cover AI that serves security or improves the service in general: for that there is an objection form.",
      source: europeanNotice,
    },
  ],
  practices: [
    {
      id: "linkedin-content-ai",
      title: "Training generative AI on your profile and posts",
      use: "generative-training",
      does: "trains AI models that create content",
      setting: contentSwitch,
      defaults: [
        {
          livesIn: ["GB"],
          phases: [
            notYet,
            // Whether data were used before the suspension of 2024 is not established.
            { ...september2024, forSome: true, source: ukPress2024 },
            { from: "2024-09-20", exactly: true, dayOf: "announcement", state: "suspended", source: icoStatement },
            { ...november2025, exactly: false, source: europeanNotice },
          ],
        },
        {
          livesIn: [...eeaCountries, "CH"],
          phases: [
            {
              ...notYet,
              note: "In September 2024 LinkedIn said that members here would not get the setting until further notice.",
              source: lawitsPost,
            },
            november2025,
          ],
        },
        {
          livesIn: ["CA"],
          phases: [
            notYet,
            september2024,
            {
              from: "2024-12-10",
              exactly: true,
              dayOf: "announcement",
              state: "suspended",
              source: canadianStatement,
            },
            november2025,
          ],
        },
        {
          livesIn: ["HK"],
          phases: [
            notYet,
            september2024,
            { from: "2024-10-11", exactly: true, state: "suspended", source: hongKongStatement },
            november2025,
          ],
        },
        {
          livesIn: ["CN"],
          phases: [
            {
              exactly: false,
              state: "unknown",
              note: "In January 2025 the press listed mainland China among the places where data are not used; the announcement of September 2025 does not name it.",
              source: chinaPress,
            },
          ],
        },
        { livesIn: "elsewhere", phases: [notYet, september2024] },
      ],
      offDoesNot: [
        {
          words: "Opting out does not affect training that has already taken place.",
          in: "help page",
          leavesPast: true,
          source: help,
        },
      ],
      notCovered: [
        { words: "It does not cover AI for personalisation, security, safety and against abuse.", source: help },
        {
          words: "You can still use the AI features, and what you type into them is still processed to answer you.",
          source: help,
        },
        {
          words:
            "AI that improves the service generally has a separate route: the Data Processing Objection Form. One does not stand in for the other.",
          source: europeanNotice,
        },
        {
          words:
            "Whether what you gave before you turned it off may train later models is not clear: LinkedIn’s help page says that it will not be used going forward; press reports on the Dutch authority’s warning say that only what is added later is spared.",
          source: dutchWarning,
        },
      ],
      purpose: {
        livesIn: [...eeaCountries, "CH", "GB"],
        words:
          "train, fine-tune, evaluate and improve our Generative AI models used to create content … on the LinkedIn platform (or elsewhere) and in LinkedIn’s lines of business",
        in: "European privacy notice",
        source: europeanNotice,
      },
      basis: [
        {
          livesIn: [...eeaCountries, "CH", "GB"],
          words: "legitimate interests",
          source: europeanNotice,
        },
        { livesIn: ["CA", "HK"], words: "legitimate interests", source: announcement },
      ],
      inScope: [
        {
          words: [
            "profile details",
            "posts, articles, comments and answers to polls",
            "group activity and group messages",
            "what you type into its AI features",
            "saved CVs and answers to screening questions",
          ],
          source: europeanNotice,
        },
        { words: ["feedback on its AI features"], source: questionsAndAnswers },
      ],
      outOfScope: [
        {
          words: [
            "private messages (group messages are named among what is used)",
            "passwords and other sign-in data",
            "means of payment and card data",
            "salaries and job applications, where they can be traced to a member",
          ],
          source: questionsAndAnswers,
        },
        {
          words: ["data of members under 18", "sensitive pages and groups, by filters promised to the Irish authority"],
          source: irishStatement,
        },
      ],
      content: ["profile", "posts", "comments", "articles", "groups", "ai-chats", "job-answers", "documents"],
      contentNamedIn: [...eeaCountries, "CH", "GB"],
      sharing: [
        {
          livesIn: ["GB"],
          with: "Microsoft",
          content: ["posts", "comments", "articles", "videos"],
          source: europeanNotice,
        },
      ],
      withoutMinors: { source: irishStatement },
      objectionForm,
      policyHistory: {
        archive: "Open Terms Archive",
        silentFrom: "2024-07-31",
        wordsFrom: "2024-09-18",
        words: "develop and train artificial intelligence (AI) models",
        agreementFrom: "2024-11-20",
        source: archivedPolicies,
      },
    },
    {
      id: "linkedin-product-improvement",
      title: "Training other AI to improve its services",
      use: "machine-learning",
      does: "trains other AI, such as for classification and safety, to improve its products and services generally",
      setting: {
        kind: "form",
        ...objectionForm,
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["linkedin.com/help/linkedin/ask/TS-DPRO"],
            source: europeanNotice,
          },
        ],
      },
      defaults: [
        {
          livesIn: [...eeaCountries, "CH", "GB"],
          phases: [{ exactly: false, state: "used", note: "Since when is not known.", source: europeanNotice }],
        },
        {
          livesIn: "elsewhere",
          phases: [
            {
              exactly: false,
              state: "unknown",
              note: "Press of September 2024 names the same form for AI that makes no content; nothing later was found.",
              source: question2024,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [
        {
          words: "AI that creates content has a separate switch, which the form does not turn off.",
          source: europeanNotice,
        },
        { words: "People without an account can use the form too.", source: europeanNotice },
      ],
      purpose: {
        livesIn: [...eeaCountries, "CH", "GB"],
        words: "To improve LinkedIn’s products and Services generally",
        in: "European privacy notice",
        source: europeanNotice,
      },
      basis: [{ livesIn: [...eeaCountries, "CH", "GB"], words: "legitimate interests", source: europeanNotice }],
      inScope: [
        {
          words: [
            "profile details, posts, articles and comments",
            "what you do on LinkedIn, and your connections",
            "group memberships and messages",
            "letters to its support",
            "data about your device",
            "what LinkedIn infers about you",
          ],
          source: europeanNotice,
        },
      ],
      outOfScope: [],
      content: ["profile", "posts", "comments", "articles", "groups", "ai-chats", "job-answers", "documents"],
      contentNamedIn: [...eeaCountries, "CH", "GB"],
      sharing: [],
    },
    {
      id: "linkedin-microsoft-sharing",
      title: "Passing your posts to Microsoft to train its AI",
      use: "sharing-for-training",
      does: "shares posts, comments, articles and videos with Microsoft, which trains AI of its own on them",
      onlyIn: ["GB"],
      setting: contentSwitch,
      defaults: [
        { livesIn: ["GB"], phases: [notYet, { ...november2025, exactly: false, source: europeanNotice }] },
        {
          livesIn: [...eeaCountries, "CH"],
          phases: [
            {
              exactly: false,
              state: "absent",
              note: "LinkedIn’s notice says this for the UK only.",
              source: europeanNotice,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [
        {
          words:
            "Whether the UK has one switch for LinkedIn and Microsoft, or two, was not found; the notice links to the same one.",
          source: europeanNotice,
        },
      ],
      purpose: {
        livesIn: ["GB"],
        words: "Sharing data with our parent company, Microsoft for its AI training purposes",
        in: "European privacy notice",
        source: europeanNotice,
      },
      basis: [],
      inScope: [
        {
          words: [
            "posts, comments and articles, collaborative ones included",
            "LinkedIn videos",
            "LinkedIn Learning videos and their transcripts",
            "company pages and job postings",
          ],
          source: europeanNotice,
        },
      ],
      outOfScope: [],
      content: ["posts", "comments", "articles", "videos"],
      contentNamedIn: ["GB"],
      sharing: [
        {
          livesIn: ["GB"],
          with: "Microsoft",
          content: ["posts", "comments", "articles", "videos"],
          source: europeanNotice,
        },
      ],
    },
  ],
  promises: [],
  checked: [
    {
      title: "Sharing data with Microsoft for advertisements",
      words:
        "Outside Europe LinkedIn may pass personal data to Microsoft and its companies for advertisements. That has a switch of its own at linkedin.com/mypreferences/s/settings/share-data-with-trusted-partners, whose name differs from report to report (“Data sharing with Microsoft”). It is about advertisements, not training.",
      source: {
        ...worldPolicy,
        address: "https://www.linkedin.com/mypreferences/s/settings/share-data-with-trusted-partners",
        confidence: "medium",
      },
    },
    {
      title: "Sharing public content with affiliates outside Europe",
      words:
        "LinkedIn’s worldwide policy says that it may share what you post publicly with its affiliates, Microsoft included, “to provide or develop their services”. It does not say that this is training.",
      source: worldPolicy,
    },
    {
      title: "How far back the data go",
      words:
        "In September 2025 the Dutch authority said that LinkedIn meant to use data from 2003 on. LinkedIn then agreed with the Irish authority to narrow the data and the period; from which year they are used now was not found.",
      source: irishStatement,
    },
    {
      title: "Other forms",
      words:
        "LinkedIn has separate forms to have data corrected (linkedin.com/help/linkedin/ask/TS-DRF) or deleted (linkedin.com/help/linkedin/ask/TS-DDF), and one for questions about privacy (linkedin.com/help/linkedin/ask/ppq).",
      source: europeanNotice,
    },
  ],
  controllers: [
    {
      livesIn: eeaCountries,
      ...irishCompany,
      leadAuthority: { id: "ie-dpc", name: "Irish Data Protection Commission", source: leadAuthority },
    },
    { livesIn: ["CH"], ...irishCompany },
    {
      livesIn: ["GB"],
      name: "LinkedIn Corporation",
      address: ["c/o Data Protection Officer", "1000 W Maude Avenue", "Sunnyvale, CA", "USA"],
      form: officerForm,
      source: europeanNotice,
    },
    {
      livesIn: "elsewhere",
      name: "LinkedIn Corporation",
      address: ["c/o Data Protection Officer", "1000 W Maude Avenue", "Sunnyvale, CA", "USA"],
      form: officerForm,
      source: worldPolicy,
    },
  ],
  representatives: [],
  timeline: [
    {
      on: "2024-07-31",
      exactly: true,
      words: "A privacy policy takes effect that does not mention AI.",
      sources: [archivedPolicy("LinkedIn Privacy Policy, effective 31 July 2024", "0b17f779", "2024-07-31")],
    },
    {
      on: "2024-08",
      exactly: false,
      words: "The setting appears, already on, according to a complaint in a US court.",
      livesIn: ["US"],
      sources: [{ ...classAction, confidence: "medium" }],
    },
    {
      on: "2024-09-11",
      exactly: false,
      words: "LinkedIn’s help pages on generative AI are updated.",
      sources: [question2024],
    },
    {
      on: "2024-09-18",
      exactly: true,
      words:
        "404 Media reports on the setting. On the same day LinkedIn announces a privacy policy that takes effect at once and now speaks of training AI; an archive records it early the next day.",
      sources: [
        archivedPolicy("LinkedIn Privacy Policy, effective 18 September 2024", "0bb97299", "2024-09-19"),
        pressOnStart,
      ],
    },
    {
      on: "2024-09-18",
      exactly: true,
      words:
        "LinkedIn says that it does not train generative AI on the data of members in the EEA and Switzerland; during the day the UK is added.",
      livesIn: [...eeaCountries, "CH", "GB"],
      sources: [lawitsPost],
    },
    {
      on: "2024-09-18",
      exactly: true,
      words: "The Open Rights Group complains to the ICO.",
      livesIn: ["GB"],
      sources: [
        {
          title: "Freevacy and press on the Open Rights Group’s complaint",
          seenOn: "2024-09-18",
          confidence: "medium",
        },
      ],
    },
    {
      on: "2024-09-20",
      exactly: true,
      words: "The ICO says that LinkedIn has suspended such training for members in the UK.",
      livesIn: ["GB"],
      sources: [icoStatement],
    },
    {
      on: "2024-10-03",
      exactly: true,
      words: "Hong Kong’s Privacy Commissioner raises concern about the default.",
      livesIn: ["HK"],
      sources: [hongKongStatement],
    },
    {
      on: "2024-10-11",
      exactly: true,
      words: "LinkedIn pauses training on the data of members in Hong Kong.",
      livesIn: ["HK"],
      sources: [hongKongStatement],
    },
    {
      on: "2024-10-15",
      exactly: true,
      words: "Hong Kong’s Privacy Commissioner publishes a statement on it.",
      livesIn: ["HK"],
      sources: [hongKongStatement],
    },
    {
      on: "2024-10-24",
      exactly: false,
      words:
        "The Irish Data Protection Commission fines LinkedIn €310 million over advertising, which is a different matter.",
      livesIn: eeaCountries,
      sources: [
        {
          title: "Press on the Irish Data Protection Commission’s fine (the day is from memory)",
          seenOn: "2024-10-24",
          confidence: "medium",
        },
      ],
    },
    {
      on: "2024-11-20",
      exactly: true,
      words: "A User Agreement takes effect that deals with generative AI features; the one before did not mention AI.",
      sources: [
        {
          title: "LinkedIn User Agreement, effective 20 November 2024",
          archived: {
            repository: "OpenTermsArchive/pga-versions",
            file: "LinkedIn/Terms of Service.md",
            commit: "71980c92",
          },
          seenOn: "2024-11-20",
          confidence: "high",
        },
      ],
    },
    {
      on: "2024-12-10",
      exactly: true,
      words: "Canada’s Privacy Commissioner announces that LinkedIn has paused such training for members in Canada.",
      livesIn: ["CA"],
      sources: [canadianStatement],
    },
    {
      on: "2025-01-21",
      exactly: true,
      words:
        "De La Torre v. LinkedIn Corp. is filed in California (5:25-cv-00709): it alleges that private InMail messages were used.",
      livesIn: ["US"],
      sources: [classAction],
    },
    {
      on: "2025-01-30",
      exactly: true,
      words:
        "The claim is withdrawn, without prejudice. LinkedIn says of the allegation: “We never did that”; the claimant’s lawyers say that they were shown evidence.",
      livesIn: ["US"],
      sources: [classAction],
    },
    {
      on: "2025-02-27",
      exactly: true,
      words: "The European privacy notice that is in force before the change is recorded.",
      livesIn: [...eeaCountries, "CH"],
      sources: [archivedPolicy("LinkedIn European Regional Privacy Notice, February 2025", "92248cc8", "2025-02-27")],
    },
    {
      on: "2025-03",
      exactly: true,
      words: "LinkedIn tells the Irish Data Protection Commission of its plan for members in the EU and EEA.",
      livesIn: eeaCountries,
      sources: [irishStatementItself],
    },
    {
      on: "2025-03-26",
      exactly: false,
      words:
        "The consumer association Testachats complains to the Belgian authority, alleging the use of private messages.",
      livesIn: ["BE"],
      sources: [{ title: "Press on Testachats’ complaint", seenOn: "2025-03-27", confidence: "low" }],
    },
    {
      on: "2025-09-18",
      exactly: true,
      words:
        "LinkedIn announces that it will train generative AI on the data of members in the EU, the EEA, the UK, Switzerland, Canada and Hong Kong from 3 November.",
      livesIn: [...eeaCountries, "CH", "GB", "CA", "HK"],
      sources: [
        announcement,
        {
          title: "Next.ink on the announcement, with the French text of the banner",
          address:
            "https://next.ink/200635/linkedin-sautorise-a-utiliser-vos-donnees-pour-lia-generative-comment-refuser/",
          seenOn: "2025-09-18",
          confidence: "high",
        },
        {
          title: "LinkedIn’s banner of 18 September 2025, as kept by Open Terms Archive",
          address: termsArchive("pga", "326007fd"),
          seenOn: "2025-09-18",
          confidence: "high",
        },
      ],
    },
    {
      on: "2025-09-23",
      exactly: true,
      words:
        "The ICO says that LinkedIn is to resume in the UK with more transparency, a simpler way to object and more time for it, and that it will monitor this.",
      livesIn: ["GB"],
      sources: [icoStatement],
    },
    {
      on: "2025-09-24",
      exactly: true,
      words:
        "The Dutch authority warns members: data reach back to 2003, and control is lost once they are in a model.",
      livesIn: ["NL"],
      sources: [dutchWarning],
    },
    {
      on: "2025-09-29",
      exactly: true,
      words: "The Belgian authority explains how to object.",
      livesIn: ["BE"],
      sources: [belgianGuide],
    },
    {
      on: "2025-10",
      exactly: true,
      words: "The authorities of Luxembourg and France explain how to object.",
      livesIn: ["LU", "FR"],
      sources: [leadAuthority],
    },
    {
      on: "2025-10",
      exactly: true,
      words:
        "Italy’s authority says that it is working with others in Europe; late in October Hong Kong’s reminds members of the setting.",
      livesIn: ["IT", "HK"],
      sources: [{ title: "Privacy Daily and other press, October 2025", seenOn: "2025-10", confidence: "medium" }],
    },
    {
      on: "2025-11-03",
      exactly: true,
      words:
        "Training starts for the places announced in September; the European notice and a new User Agreement take effect.",
      livesIn: [...eeaCountries, "CH", "GB", "CA", "HK"],
      sources: [
        archivedPolicy(
          "LinkedIn European Regional Privacy Notice, effective 3 November 2025",
          "bc7d59e9",
          "2025-11-04",
        ),
        {
          title: "LinkedIn’s documents of 3 November 2025, as kept by Open Terms Archive",
          address: termsArchive("pga", "1f644705"),
          seenOn: "2025-11-03",
          confidence: "high",
        },
      ],
    },
    {
      on: "2025-11-03",
      exactly: true,
      words: "In the USA nothing changes about AI, but LinkedIn begins to pass data to Microsoft for advertisements.",
      livesIn: ["US"],
      sources: [{ ...worldPolicy, seenOn: "2025-11-03" }],
    },
    {
      on: "2025-11-07",
      exactly: true,
      words:
        "The Irish Data Protection Commission says that LinkedIn has improved its notices, narrowed the data and the period, taken measures for members under 18, added filters and improved its assessments. It has not approved the training or found it compliant, does not intervene at present, and expects a report within five months of the start.",
      livesIn: eeaCountries,
      sources: [irishStatementItself],
    },
    {
      on: "2026-02-23",
      exactly: true,
      words:
        "LinkedIn’s policy says, for the USA and California, that Microsoft may show advertisements based on LinkedIn data anywhere.",
      livesIn: ["US"],
      sources: [worldPolicy],
    },
    {
      on: "2026-04",
      exactly: true,
      words: "LinkedIn’s report to the Irish Data Protection Commission is due. No public outcome was found.",
      livesIn: eeaCountries,
      sources: [irishStatement],
    },
    {
      on: "2026-05-05",
      exactly: true,
      words: "noyb complains to the Austrian authority about access to LinkedIn data (C104), which is not about AI.",
      livesIn: ["AT"],
      sources: [{ title: "Press on noyb’s complaint C104", seenOn: "2026-05-05", confidence: "medium" }],
    },
    {
      on: "2026-06-19",
      exactly: true,
      words:
        "In the UK people gain a right to complain to the company itself, which has to acknowledge it; this holds for LinkedIn too.",
      livesIn: ["GB"],
      sources: [
        {
          title: "Local Government Lawyer on the duty to handle complaints",
          address: "https://www.localgovernmentlawyer.co.uk/",
          seenOn: "2026-06-19",
          confidence: "high",
        },
      ],
    },
    {
      on: "2026-08-21",
      exactly: true,
      words: "The European notice is revised on ages and identity checks; what it says of AI stays the same.",
      livesIn: [...eeaCountries, "CH", "GB"],
      sources: [europeanNotice],
    },
  ],
} as const satisfies Platform;
