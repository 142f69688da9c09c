import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";

const guides: Source = {
  title: "Press and expert reports on Substack’s “Block AI training” setting",
  confidence: "medium",
};
const company: Source = { title: "Research for this catalogue on Substack’s company", confidence: "medium" };
const companyElsewhere: Source = {
  title: "Substack’s company, found for the EU and EEA only",
  confidence: "unverified",
};

/** Substack. Facts from the project's platform reference, as of 2026-11-21. */
export const substack = {
  id: "substack",
  name: "Substack",
  alsoCalled: [],
  inShort: [
    {
      words:
        "What you publish on Substack is reported to stay open to crawlers that train AI until the publication turns on “Block AI training”.",
      source: guides,
    },
    { words: "That switch is reported to be off at first; each publication has its own.", source: guides },
    {
      words: "It is reported to be a signal only, which asks crawlers to stay away, as a robots.txt file does.",
      source: guides,
    },
  ],
  practices: [
    {
      id: "substack-ai-crawlers",
      title: "Leaving your posts open to crawlers that train AI",
      use: "sharing-for-training",
      does: "leaves publications open to crawlers that train AI, unless “Block AI training” is turned on",
      setting: {
        kind: "switch",
        permits: "prevention",
        name: "Block AI training",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Your publication", "Settings", "Block AI training"],
            source: guides,
          },
        ],
        questions: [],
        setBy: "whoever manages the publication",
        source: guides,
      },
      defaults: [{ livesIn: "elsewhere", phases: [{ exactly: false, state: "on", source: guides }] }],
      offDoesNot: [],
      notCovered: [
        {
          words:
            "The switch is reported to be a signal only, which asks crawlers to stay away, as a robots.txt file does.",
          source: guides,
        },
        { words: "It holds for one publication: each has its own.", source: guides },
      ],
      basis: [],
      inScope: [],
      outOfScope: [],
      content: ["posts", "articles"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    { livesIn: [...eeaCountries], name: "Substack Inc.", address: [], source: company },
    { livesIn: "elsewhere", name: "Substack Inc.", address: [], source: companyElsewhere },
  ],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
