import { eeaCountries } from "@/lib/places/catalogue";
import { clients } from "../clients.data";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

const ownText: Source = {
  title: "Quora’s own text, as kept by Open Terms Archive on 23 October 2025",
  address: termsArchive("pga"),
  seenOn: "2025-10-23",
  confidence: "high",
};
const guides: Source = {
  title: "Press and expert reports on Quora’s setting",
  confidence: "medium",
};
const company: Source = {
  title: "Research for this catalogue on Quora’s company and representative",
  confidence: "medium",
};
const companyElsewhere: Source = {
  title: "Quora’s company, found for the EU, the EEA and the UK only",
  confidence: "unverified",
};

/** Quora. Facts from the project's platform reference, as of 2026-11-21. Poe, its other service, was not looked into. */
export const quora = {
  id: "quora",
  name: "Quora",
  alsoCalled: [],
  inShort: [
    { words: "Quora lets large language models be trained on people’s content, unless they opt out.", source: ownText },
    { words: "The switch, in your privacy settings, is reported to be on until you turn it off.", source: guides },
  ],
  practices: [
    {
      id: "quora-language-models",
      title: "Training large language models on your content",
      use: "generative-training",
      does: "lets large language models be trained on people’s content",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Allow large language models to be trained on your content",
        paths: [
          {
            clients: [...clients],
            language: "en",
            steps: ["Privacy settings", "Allow large language models to be trained on your content"],
            source: ownText,
          },
        ],
        questions: [],
        source: guides,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [
            {
              from: "2023-08-25",
              exactly: false,
              dayOf: "report",
              state: "on",
              note: "Reports name 24 July and 25 August 2023.",
              source: guides,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      basis: [],
      inScope: [{ words: ["your content"], source: ownText }],
      outOfScope: [],
      content: ["posts", "comments"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: [...eeaCountries, "GB"],
      name: "Quora, Inc.",
      address: ["Mountain View", "USA"],
      source: company,
    },
    { livesIn: "elsewhere", name: "Quora, Inc.", address: ["Mountain View", "USA"], source: companyElsewhere },
  ],
  representatives: [{ livesIn: [...eeaCountries, "GB"], name: "VeraSafe", address: [], source: company }],
  timeline: [
    {
      on: "2023-07-24",
      exactly: false,
      words: "Quora brings in its setting on large language models; reports name 24 July and 25 August 2023.",
      sources: [guides],
    },
  ],
} as const satisfies Platform;
