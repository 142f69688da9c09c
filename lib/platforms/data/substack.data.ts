import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";

const guides: Source = {
  title: "Press and expert accounts of Substack’s Block AI training setting (pages not recorded)",
  confidence: "medium",
};
const company: Source = { title: "Substack’s company, from a source that was not recorded", confidence: "medium" };
const companyElsewhere: Source = {
  title: "Confirmed for the EU and EEA only: check Substack’s privacy policy",
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
        "What you publish stays open to crawlers that train AI unless the publication turns on “Block AI training”.",
      source: guides,
    },
    { words: "That switch is off until you turn it on, for each publication.", source: guides },
    {
      words: "It only sends crawlers a signal, as a robots.txt file does.",
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
        { words: "The switch is only a signal to crawlers, of the kind of a robots.txt file.", source: guides },
        { words: "It holds for one publication: each has its own.", source: guides },
      ],
      basis: [],
      inScope: [],
      outOfScope: [],
      content: ["posts", "articles"],
      contentNamedIn: "elsewhere",
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
