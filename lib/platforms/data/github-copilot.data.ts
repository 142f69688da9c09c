import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";
import { notFound } from "./search-shared.data";

const announcement: Source = {
  title: "GitHub’s announcement of 25 March 2026, as reported",
  seenOn: "2026-03-25",
  confidence: "medium",
};
const privacyStatement: Source = {
  title: "GitHub privacy statement, as kept by Open Terms Archive",
  archived: {
    repository: "OpenTermsArchive/contrib-versions",
    file: "GitHub/Privacy Policy.md",
    commit: "5a2912289",
  },
  confidence: "high",
};
const terms: Source = {
  title: "GitHub Terms of Service, section J.3, effective 27 April 2026, as kept by Open Terms Archive",
  address: termsArchive("contrib"),
  seenOn: "2026-04-27",
  confidence: "high",
};
const company: Source = { title: "Research for this catalogue on GitHub’s company in the EU", confidence: "medium" };
const companyElsewhere: Source = {
  title: "GitHub, Inc., known only as a company of Microsoft’s group",
  confidence: "unverified",
};

/** GitHub Copilot. Facts from the project's platform reference, as of 2026-11-21. */
export const githubCopilot = {
  id: "github-copilot",
  name: "GitHub Copilot",
  alsoCalled: ["GitHub", "Copilot"],
  inShort: [
    {
      words: "Since 24 April 2026 GitHub may train AI models on the data of people with Copilot Free, Pro or Pro+.",
      source: announcement,
    },
    {
      words: "The switch is on for these plans until you turn it off; whoever had opted out before stayed opted out.",
      source: announcement,
    },
    {
      words:
        "GitHub’s privacy statement also names sharing with affiliates, Microsoft among them, for “training and improving artificial intelligence”.",
      source: privacyStatement,
    },
  ],
  practices: [
    {
      id: "github-copilot-training",
      title: "Training AI models on your data in Copilot",
      use: "machine-learning",
      does: "uses people’s data to train AI models",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Allow GitHub to use my data for AI model training",
        address: "https://github.com/settings/copilot/features",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["github.com/settings/copilot/features", "Allow GitHub to use my data for AI model training"],
            source: announcement,
          },
        ],
        questions: [],
        source: announcement,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [
            {
              from: "2026-04-24",
              exactly: true,
              state: "on",
              accounts: "Copilot Free, Pro and Pro+ plans",
              note: "Whoever had opted out before stayed opted out.",
              source: announcement,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      basis: [],
      inScope: [],
      outOfScope: [{ words: ["accounts on Copilot Business and Copilot Enterprise"], source: announcement }],
      content: ["code", "ai-chats"],
      sharing: [],
    },
    {
      id: "github-affiliate-sharing",
      title: "Sharing data with Microsoft and others to train AI",
      platformName: "GitHub",
      use: "sharing-for-training",
      does: "shares data with its affiliates, Microsoft among them, for “training and improving artificial intelligence”",
      setting: {
        kind: "none",
        words:
          "This sharing has no control of its own, as far as was found; whether Copilot’s switch covers it is not known.",
        source: notFound,
      },
      defaults: [{ livesIn: "elsewhere", phases: [{ exactly: false, state: "used", source: privacyStatement }] }],
      offDoesNot: [],
      notCovered: [],
      purpose: {
        livesIn: "elsewhere",
        words: "training and improving artificial intelligence",
        in: "privacy statement",
        source: privacyStatement,
      },
      basis: [],
      inScope: [],
      outOfScope: [],
      content: ["profile"],
      sharing: [{ livesIn: "elsewhere", with: "Microsoft", content: [], source: privacyStatement }],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: [...eeaCountries],
      name: "GitHub B.V.",
      address: ["Prins Bernhardplein 200", "1097 JB Amsterdam", "The Netherlands"],
      email: "dpo@github.com",
      source: company,
    },
    { livesIn: "elsewhere", name: "GitHub, Inc.", address: [], source: companyElsewhere },
  ],
  representatives: [],
  timeline: [
    {
      on: "2026-03-25",
      exactly: true,
      words: "GitHub announces that it will train AI models on data from Copilot Free, Pro and Pro+.",
      sources: [announcement],
    },
    {
      on: "2026-04-24",
      exactly: true,
      words: "The change takes effect: the switch is on for these plans, except where somebody had opted out before.",
      sources: [announcement],
    },
    {
      on: "2026-04-27",
      exactly: true,
      words: "GitHub’s terms of service take effect with section J.3 on it.",
      sources: [terms],
    },
  ],
} as const satisfies Platform;
