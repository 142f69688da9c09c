import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
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
  title: "GitHub Terms of Service, section J.3, effective 27 April 2026",
  seenOn: "2026-04-27",
  confidence: "high",
};
const company: Source = { title: "Contacts of GitHub B.V., from a source that was not recorded", confidence: "medium" };
const companyElsewhere: Source = {
  title:
    "Not confirmed: GitHub, Inc. is known only as a company of Microsoft’s group; check GitHub’s privacy statement",
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
      words: "The switch is on for these plans unless you turn it off; an earlier opt-out was kept.",
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
      does: "uses data of people on its Free, Pro and Pro+ plans to train AI models",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Allow GitHub to use my data for AI model training",
        address: "https://github.com/settings/copilot/features",
        paths: [],
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
      contentNamedIn: "elsewhere",
      sharing: [],
    },
    {
      id: "github-affiliate-sharing",
      title: "Sharing data with Microsoft and others to train AI",
      use: "sharing-for-training",
      does: "shares data with its affiliates, Microsoft among them, for “training and improving artificial intelligence”",
      setting: {
        kind: "none",
        words: "No control of its own was found, and whether Copilot’s switch covers the sharing is not known.",
        source: notFound,
      },
      defaults: [{ livesIn: "elsewhere", phases: [{ exactly: false, state: "used", source: privacyStatement }] }],
      offDoesNot: [],
      notCovered: [],
      purpose: {
        words: "training and improving artificial intelligence",
        in: "privacy statement",
        source: privacyStatement,
      },
      basis: [],
      inScope: [],
      outOfScope: [],
      content: ["profile"],
      contentNamedIn: "elsewhere",
      sharing: [],
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
      words: "GitHub’s terms of service with a section J.3 on it take effect.",
      sources: [terms],
    },
  ],
} as const satisfies Platform;
