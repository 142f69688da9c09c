import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { irishLead } from "./irish-lead-shared.data";
import { termsArchive } from "./open-terms-archive-shared.data";

const policy: Source = {
  title: "Pinterest Privacy Policy, effective 30 April 2025, as kept by Open Terms Archive",
  address: termsArchive("pga"),
  seenOn: "2025-04-30",
  confidence: "high",
};
const jointControllers: Source = {
  title: "Pinterest Privacy Policy: Pinterest Europe Ltd. and Pinterest, Inc. answer together",
  address: termsArchive("pga"),
  confidence: "high",
};
const guides: Source = {
  title: "Press and expert guides to Pinterest’s switch",
  confidence: "medium",
};
const startOfPolicy: Source = {
  title: "Pinterest Privacy Policy, effective 30 April 2025, with guides to the switch",
  seenOn: "2025-04-30",
  confidence: "medium",
};
const presumedCompany: Source = {
  title: "Pinterest’s American company, presumed for countries that no source names",
  confidence: "unverified",
};

const americanCompany = {
  name: "Pinterest, Inc.",
  address: ["651 Brannan St.", "San Francisco, CA 94107", "USA"],
} as const;

const europeanCompany = {
  name: "Pinterest Europe Ltd.",
  address: ["Waterloo Exchange, 3rd Floor", "Waterloo Road", "Dublin 4", "Ireland"],
  jointWith: americanCompany,
  source: jointControllers,
} as const;

/** Pinterest. Facts from the project's platform reference, as of 2026-11-21. */
export const pinterest = {
  id: "pinterest",
  name: "Pinterest",
  alsoCalled: ["Pinterest Canvas"],
  inShort: [
    {
      words:
        "Pinterest’s policy says that it trains Pinterest Canvas on people’s data, whenever their Pins were posted.",
      source: policy,
    },
    { words: "The switch for it is reported to be on until you turn it off.", source: guides },
  ],
  practices: [
    {
      id: "pinterest-canvas",
      title: "Training Pinterest Canvas on your Pins",
      use: "generative-training",
      does: "trains its generative AI, Pinterest Canvas, on people’s data",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Use your data to train Pinterest Canvas",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Settings", "Privacy and data", "GenAI", "Use your data to train Pinterest Canvas"],
            source: guides,
          },
        ],
        questions: [],
        source: guides,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [{ from: "2025-04-30", exactly: true, dayOf: "policy", state: "on", source: startOfPolicy }],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      basis: [],
      inScope: [{ words: ["Pins, whenever they were posted"], source: policy }],
      outOfScope: [],
      content: ["posts", "photos"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: eeaCountries,
      ...europeanCompany,
      leadAuthority: irishLead,
    },
    { livesIn: ["GB", "CH"], ...europeanCompany },
    {
      livesIn: "elsewhere",
      ...americanCompany,
      source: presumedCompany,
    },
  ],
  representatives: [],
  timeline: [
    {
      on: "2025-04-30",
      exactly: true,
      words: "A privacy policy takes effect that speaks of training “regardless of when Pins were posted”.",
      sources: [policy],
    },
  ],
} as const satisfies Platform;
