import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

const guides: Source = {
  title: "Press and expert guides to Perplexity’s settings",
  confidence: "medium",
};
const policy: Source = {
  title: "Perplexity Privacy Policy of 8 July 2026, as kept by Open Terms Archive",
  address: termsArchive("genai"),
  seenOn: "2026-07-08",
  confidence: "high",
};

const company: Source = {
  title: "Perplexity’s company, as reported, and the request form that its policy of 8 July 2026 names",
  seenOn: "2026-07-08",
  confidence: "medium",
};

/** Perplexity. Facts from the project's platform reference, as of 2026-11-21. */
export const perplexity = {
  id: "perplexity",
  name: "Perplexity",
  alsoCalled: ["Perplexity AI"],
  inShort: [
    {
      words: "Perplexity is reported to train AI on what people do with it while “AI data retention” is on.",
      source: guides,
    },
    {
      words:
        "The switch is reported to be on for the Free, Pro and Max plans until you turn it off, and off for Enterprise.",
      source: guides,
    },
    { words: "Turning it off is reported to count for the future only.", source: guides },
  ],
  practices: [
    {
      id: "perplexity-ai-data-retention",
      title: "Training AI on what you ask Perplexity",
      use: "generative-training",
      does: "trains AI on what people do with Perplexity",
      setting: {
        kind: "switch",
        permits: "use",
        name: "AI data retention",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["All settings", "Preferences", "AI data retention"],
            source: guides,
          },
        ],
        questions: [],
        source: guides,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [{ exactly: false, state: "on", accounts: "Free, Pro and Max plans", source: guides }],
        },
      ],
      offDoesNot: [],
      notCovered: [
        { words: "Turning it off is reported to count for the future only.", leavesPast: true, source: guides },
      ],
      basis: [],
      inScope: [],
      outOfScope: [{ words: ["the Enterprise plan, where the switch is reported to be off"], source: guides }],
      content: ["ai-chats"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: "elsewhere",
      name: "Perplexity AI, Inc.",
      address: [],
      form: { label: "Perplexity’s data request form", address: "https://perplexity.typeform.com/datarequest" },
      source: company,
    },
  ],
  representatives: [
    {
      livesIn: eeaCountries,
      name: "VeraSafe Ireland Ltd.",
      address: [
        "Unit 3D North Point House",
        "North Point Business Park",
        "New Mallow Road",
        "Cork T23 AT2P",
        "Ireland",
      ],
      source: policy,
    },
    {
      livesIn: ["GB"],
      name: "VeraSafe United Kingdom Ltd.",
      address: ["37 Albert Embankment", "London SE1 7TL", "United Kingdom"],
      source: policy,
    },
  ],
  timeline: [],
} as const satisfies Platform;
