import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";

const help: Source = {
  title: "LinkedIn Help: Control whether LinkedIn uses your data to improve generative AI models",
  address: "https://www.linkedin.com/help/linkedin/answer/a6278444",
  seenOn: "2025-09-18",
  confidence: "high",
};
const europeanNotice: Source = {
  title: "LinkedIn European Regional Privacy Notice, effective 21 August 2026",
  address: "https://www.linkedin.com/legal/privacy/eu",
  seenOn: "2026-08-22",
  confidence: "high",
};
const worldPolicy: Source = {
  title: "LinkedIn Privacy Policy, effective 3 November 2025",
  address: "https://www.linkedin.com/legal/privacy-policy",
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
  title: "Press guides to the LinkedIn setting, desktop",
  address: "https://technology.inquirer.net/137250",
  seenOn: "2024-09-22",
  confidence: "high",
};
const mobilePath: Source = {
  title: "Press guides to the LinkedIn setting, mobile app",
  address: "https://www.eyerys.com/",
  seenOn: "2024-09-22",
  confidence: "medium",
};
const screenTranscript: Source = {
  title: "Transcription of the settings screen in Europe",
  address: "https://blog.autiomaa.org/2025/09/18/outout-from-linkedins-genai-data",
  seenOn: "2025-09-18",
  confidence: "high",
};

const archivedPolicies: Source = {
  title: "LinkedIn’s privacy policy and user agreement, as kept by Open Terms Archive (pga-versions)",
  address: "https://github.com/OpenTermsArchive/pga-versions",
  seenOn: "2024-11-20",
  confidence: "high",
};

const irishStatement: Source = {
  title: "Irish Data Protection Commission on LinkedIn, 7 November 2025, as reported",
  address: "https://www.irishlegal.com/articles/linkedin-changes-ai-plan-after-dpc-internvetion",
  seenOn: "2025-11-07",
  confidence: "medium",
};
const leadAuthority: Source = {
  title: "Luxembourg’s data protection authority on LinkedIn and AI",
  address: "https://cnpd.public.lu/fr/actualites/international/2025/10/linkedin-ia.html",
  seenOn: "2025-10-01",
  confidence: "high",
};

const ukPress2024: Source = {
  title: "Keystone Law: data blast, October 2024",
  address: "https://www.keystonelaw.com/data-blast-october-2024",
  seenOn: "2024-10-01",
  confidence: "medium",
};
const pressOnStart: Source = {
  title: "Press reports of 18 to 22 September 2024 on the setting",
  address: "https://technology.inquirer.net/137250",
  seenOn: "2024-09-22",
  confidence: "medium",
};
const canadianStatement: Source = {
  title: "Office of the Privacy Commissioner of Canada: announcement of 10 December 2024 (nr-c_241210b)",
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
      words:
        "LinkedIn trains AI that writes and makes content on profiles, posts and other things its members put there.",
      source: europeanNotice,
    },
    {
      words: "The switch is on until you turn it off, and turning it off does not undo what was learnt before.",
      source: help,
    },
    {
      words:
        "Other AI, such as for security and personalisation, is not covered by the switch: for that there is an objection form.",
      source: europeanNotice,
    },
  ],
  practices: [
    {
      id: "linkedin-content-ai",
      title: "Training generative AI on your profile and posts",
      use: "generative-training",
      does: "trains AI models that create content",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Data for Generative AI Improvement",
        label: "Use my data for training content creation AI models",
        address: "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Your photo", "Settings & Privacy", "Data privacy", "Data for Generative AI Improvement"],
            source: desktopPath,
          },
          {
            clients: ["ios", "android"],
            language: "en",
            steps: ["Your photo", "Settings", "Data privacy", "Data for Generative AI Improvement"],
            source: mobilePath,
          },
        ],
        questions: [],
        source: screenTranscript,
      },
      defaults: [
        {
          livesIn: ["GB"],
          phases: [
            notYet,
            // Whether data were used before the suspension of 2024 is not established.
            { ...september2024, forSome: true, source: ukPress2024 },
            { from: "2024-09-20", exactly: false, state: "suspended", source: icoStatement },
            { ...november2025, exactly: false, source: europeanNotice },
          ],
        },
        { livesIn: [...eeaCountries, "CH"], phases: [notYet, november2025] },
        {
          livesIn: ["CA"],
          phases: [
            notYet,
            september2024,
            { from: "2024-12-10", exactly: false, state: "suspended", source: canadianStatement },
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
        { livesIn: ["CN"], phases: [{ exactly: false, state: "unknown", source: chinaPress }] },
        { livesIn: "elsewhere", phases: [notYet, september2024] },
      ],
      offDoesNot: [
        { words: "Opting out does not affect training that has already taken place.", in: "help page", source: help },
      ],
      notCovered: [],
      purpose: {
        words:
          "train, fine-tune, evaluate and improve our Generative AI models used to create content … on the LinkedIn platform (or elsewhere) and in LinkedIn’s lines of business",
        in: "European privacy notice",
        source: europeanNotice,
      },
      basis: [
        {
          livesIn: [...eeaCountries, "CH", "GB", "CA", "HK"],
          words: "legitimate interests",
          source: europeanNotice,
        },
      ],
      inScope: [
        {
          words: [
            "profile details",
            "posts, articles and comments",
            "group activity and group messages",
            "what you type into its AI features",
            "saved CVs and answers to screening questions",
          ],
          source: europeanNotice,
        },
      ],
      outOfScope: [],
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
      objectionForm: {
        name: "Data Processing Objection Form",
        address: "https://www.linkedin.com/help/linkedin/ask/TS-DPRO",
        source: europeanNotice,
      },
      policyHistory: {
        archive: "Open Terms Archive",
        silentFrom: "2024-07-31",
        wordsFrom: "2024-09-18",
        words: "develop and train artificial intelligence (AI) models",
        agreementFrom: "2024-11-20",
        source: archivedPolicies,
      },
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: [...eeaCountries, "CH"],
      name: "LinkedIn Ireland Unlimited Company",
      address: ["c/o Data Protection Officer", "Wilton Plaza, Wilton Place", "Dublin 2", "Ireland"],
      form: officerForm,
      leadAuthority: { id: "ie-dpc", name: "Irish Data Protection Commission", source: leadAuthority },
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
  timeline: [],
} as const satisfies Platform;
