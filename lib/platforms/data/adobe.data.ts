import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { irishLead } from "./irish-lead-shared.data";

const guides: Source = {
  title: "Press and expert guides to Adobe’s privacy settings",
  confidence: "medium",
};
const settingsPage: Source = {
  title: "Adobe account: privacy page, by the guides",
  address: "https://account.adobe.com/privacy",
  confidence: "medium",
};
const screenFromMemory: Source = {
  title: "The words on the screen, from memory",
  confidence: "unverified",
};
const terms2024: Source = {
  title: "Adobe’s blog of 10 June 2024 and new terms of 18 June 2024, as reported",
  seenOn: "2024-06-18",
  confidence: "medium",
};
const reports2023: Source = {
  title: "Press of January 2023 on Adobe’s content analysis",
  seenOn: "2023-01",
  confidence: "medium",
};
const irishCompanyRecord: Source = {
  title: "Datenanfragen.de’s record of Adobe, last edited on 1 August 2021",
  seenOn: "2021-08-01",
  confidence: "medium",
};
const americanCompany: Source = { title: "The American company, from memory", confidence: "unverified" };

/** Adobe names it for everyone outside the United States. */
const irishCompany = {
  name: "Adobe Systems Software Ireland Limited",
  address: ["4–6 Riverwalk", "Citywest Business Campus", "Dublin 24", "Ireland"],
  email: "dpo@adobe.com",
  source: irishCompanyRecord,
} as const;

/** Adobe. Facts from the project's platform reference, as of 2026-11-21. */
export const adobe = {
  id: "adobe",
  name: "Adobe",
  alsoCalled: ["Creative Cloud", "Photoshop", "Lightroom", "Acrobat"],
  inShort: [
    {
      words: "Adobe uses machine learning on what people keep in its cloud, to improve and develop its products.",
      source: guides,
    },
    {
      words:
        "The switch “Content analysis” is reported to be on for personal accounts until you turn it off, and off for accounts that a business or school runs.",
      source: guides,
    },
    {
      words:
        "In June 2024 Adobe said that it does not train generative AI on its customers’ content, other than what they submit to Adobe Stock.",
      source: terms2024,
    },
  ],
  practices: [
    {
      id: "adobe-content-analysis",
      title: "Machine learning on what you keep in Adobe’s cloud",
      use: "machine-learning",
      does: "uses machine learning on what people keep in its cloud, to improve and develop its products",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Content analysis",
        address: "https://account.adobe.com/privacy",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Account and security", "Privacy and personal data", "Content analysis"],
            source: settingsPage,
          },
        ],
        questions: [],
        source: guides,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [{ exactly: false, state: "on", accounts: "personal accounts", source: guides }],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      basis: [],
      inScope: [{ words: ["files that are in Adobe’s cloud"], source: guides }],
      outOfScope: [
        { words: ["files that are only on your own device"], source: guides },
        { words: ["accounts that a business or school runs, where the switch is reported to be off"], source: guides },
      ],
      saysForItself: {
        words: "generative AI is not trained on customers’ content, other than what is submitted to Adobe Stock",
        source: terms2024,
      },
      content: ["photos", "videos", "documents"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [
    {
      title: "The words on the screen",
      words:
        "From memory the switch stands beside “Allow my content to be analyzed by Adobe for product improvement and development purposes”; no source was found.",
      source: screenFromMemory,
    },
    {
      title: "Training generative AI on customers’ content",
      words:
        "After protest at its terms Adobe said in June 2024 that it does not do this, other than with content submitted to Adobe Stock. No switch for Adobe Stock was found.",
      source: terms2024,
    },
  ],
  controllers: [
    {
      livesIn: eeaCountries,
      ...irishCompany,
      leadAuthority: irishLead,
    },
    { livesIn: ["US"], name: "Adobe Inc.", address: ["San Jose", "USA"], source: americanCompany },
    { livesIn: "elsewhere", ...irishCompany },
  ],
  representatives: [],
  timeline: [
    {
      on: "2023-01",
      exactly: true,
      words: "In January 2023 the content analysis meets protest.",
      sources: [reports2023],
    },
    {
      on: "2024-06-10",
      exactly: true,
      words: "Adobe answers the protest at its terms in a blog post.",
      sources: [terms2024],
    },
    {
      on: "2024-06-18",
      exactly: true,
      words:
        "Adobe brings in new terms. It says that it does not train generative AI on customers’ content, other than what is submitted to Adobe Stock.",
      sources: [terms2024],
    },
  ],
} as const satisfies Platform;
