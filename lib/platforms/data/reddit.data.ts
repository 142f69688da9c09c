import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";

const userAgreement: Source = {
  title: "Reddit User Agreement, as recorded on 17 August 2024 and again in July 2026",
  seenOn: "2024-08-17",
  confidence: "medium",
};
const licences: Source = {
  title: "Press on Reddit’s licences to Google (February 2024) and OpenAI (May 2024)",
  seenOn: "2024-05",
  confidence: "medium",
};
const googleLicence: Source = {
  title: "Press of February 2024 on Reddit’s licence to Google",
  seenOn: "2024-02",
  confidence: "medium",
};
const openAiLicence: Source = {
  title: "Press of May 2024 on Reddit’s licence to OpenAI",
  seenOn: "2024-05",
  confidence: "medium",
};
const deletion: Source = {
  title: "Reports that deleted content leaves Reddit’s feed for licensees",
  confidence: "medium",
};
const policy: Source = {
  title: "Reddit Privacy Policy, effective 1 July 2026",
  archived: { repository: "OpenTermsArchive/pga-versions", file: "Reddit/Privacy Policy.md", commit: "1a0de900" },
  seenOn: "2026-07-01",
  confidence: "high",
};
const presumedCompany: Source = {
  title: "Reddit’s American company, presumed for countries that no source names",
  confidence: "unverified",
};

const americanCompany = {
  name: "Reddit, Inc.",
  address: ["548 Market St. #16093", "San Francisco, CA 94104", "USA"],
  email: "redditdatarequests@reddit.com",
} as const;

/** Reddit. Facts from the project's platform reference, as of 2026-11-21. */
export const reddit = {
  id: "reddit",
  name: "Reddit",
  alsoCalled: [],
  inShort: [
    {
      words: "Reddit licenses what people write there to companies that make AI, among them Google and OpenAI.",
      source: licences,
    },
    { words: "The licence that people give Reddit in its User Agreement covers training AI.", source: userAgreement },
    {
      words:
        "No way to opt out was found; deleting a post or comment is reported to take it out of the licensees’ feed.",
      source: deletion,
    },
  ],
  practices: [
    {
      id: "reddit-licences",
      title: "Licensing posts and comments to AI companies",
      use: "sharing-for-training",
      does: "licenses what people post on Reddit to AI companies, under terms that cover training AI",
      setting: {
        kind: "none",
        words:
          "Neither a switch nor a form for this was found. What you delete is reported to leave the feed that licensees get.",
        source: deletion,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [
            {
              from: "2024-02",
              exactly: false,
              dayOf: "report",
              state: "used",
              note: "Reported since the licence to Google of February 2024.",
              source: googleLicence,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      basis: [],
      inScope: [{ words: ["what people post on Reddit"], source: userAgreement }],
      outOfScope: [],
      content: ["posts", "comments"],
      sharing: [
        {
          livesIn: "elsewhere",
          with: "Google",
          since: "2024-02",
          content: ["posts", "comments"],
          source: googleLicence,
        },
        {
          livesIn: "elsewhere",
          with: "OpenAI",
          since: "2024-05",
          content: ["posts", "comments"],
          source: openAiLicence,
        },
      ],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: [...eeaCountries, "CH"],
      name: "Reddit Netherlands B.V.",
      address: ["Euro Business Center", "Looiersgracht 43", "1016 VR Amsterdam", "Netherlands"],
      email: "dpo@reddit.com",
      source: policy,
    },
    { livesIn: ["GB"], ...americanCompany, source: policy },
    { livesIn: "elsewhere", ...americanCompany, source: presumedCompany },
  ],
  representatives: [
    {
      livesIn: ["GB"],
      name: "Reddit UK Limited",
      address: ["5 New Street Square", "London EC4A 3TW", "United Kingdom"],
      email: "ukrepresentative@reddit.com",
      source: policy,
    },
  ],
  timeline: [
    {
      on: "2024-02",
      exactly: true,
      words: "In February 2024 Reddit licenses content to Google, for a reported 60 million dollars or so a year.",
      sources: [googleLicence],
    },
    {
      on: "2024-05",
      exactly: true,
      words: "In May 2024 Reddit licenses content to OpenAI.",
      sources: [openAiLicence],
    },
  ],
} as const satisfies Platform;
