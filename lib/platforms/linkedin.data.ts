import { eeaCountries } from "@/lib/places/catalogue";
import type { Practice, Source } from "./schema";

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

const officerForm = {
  label: "LinkedIn’s form for its Data Protection Officer",
  address: "https://www.linkedin.com/help/linkedin/ask/TSO-DPO",
};

/** LinkedIn's training of content-generating AI: the practice this portal began with. Facts from the project's platform reference, as of 2026-11-21. */
export const linkedinContentAi = {
  id: "linkedin-content-ai",
  platform: { id: "linkedin", name: "LinkedIn" },
  title: "Training generative AI on your profile and posts",
  setting: {
    name: "Data for Generative AI Improvement",
    label: "Use my data for training content creation AI models",
    address: "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
    paths: {
      web: {
        steps: ["Your photo", "Settings & Privacy", "Data privacy", "Data for Generative AI Improvement"],
        source: desktopPath,
      },
      ios: {
        steps: ["Your photo", "Settings", "Data privacy", "Data for Generative AI Improvement"],
        source: mobilePath,
      },
      android: {
        steps: ["Your photo", "Settings", "Data privacy", "Data for Generative AI Improvement"],
        source: mobilePath,
      },
    },
    source: screenTranscript,
  },
  offDoesNot: { words: "does not affect training that has already taken place", source: help },
  purpose: {
    words:
      "train, fine-tune, evaluate and improve our Generative AI models used to create content … on the LinkedIn platform (or elsewhere) and in LinkedIn’s lines of business",
    source: europeanNotice,
  },
  dataNamed: {
    words: [
      "profile details",
      "posts, articles and comments",
      "group activity and group messages",
      "what you type into its AI features",
      "saved CVs and answers to screening questions",
    ],
    source: europeanNotice,
  },
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
      source: europeanNotice,
    },
  ],
} as const satisfies Practice;
