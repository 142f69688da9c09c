import { eeaCountries } from "@/lib/places/catalogue";
import { clients } from "../clients.data";
import type { Platform, Source } from "../schema";

const ownText: Source = {
  title: "Quora’s own text of 23 October 2025, as kept by Open Terms Archive (pga-versions)",
  seenOn: "2025-10-23",
  confidence: "high",
};
const guides: Source = {
  title: "Press and expert accounts of Quora’s setting (pages not recorded)",
  confidence: "medium",
};
const company: Source = {
  title: "Quora’s company and representatives, from a source that was not recorded",
  confidence: "medium",
};
const companyElsewhere: Source = {
  title: "Found for the EU, the EEA and the UK only: check Quora’s privacy policy",
  confidence: "unverified",
};

/** Quora. Facts from the project's platform reference, as of 2026-11-21. Poe, its other service, was not looked into. */
export const quora = {
  id: "quora",
  name: "Quora",
  alsoCalled: [],
  inShort: [
    { words: "Quora has people’s content used to train large language models, unless they opt out.", source: ownText },
    { words: "The switch, in your privacy settings, is reported to be on until you turn it off.", source: guides },
  ],
  practices: [
    {
      id: "quora-language-models",
      title: "Training large language models on your content",
      use: "generative-training",
      does: "has content that people post used to train large language models, unless they opt out",
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
              state: "on",
              note: "The accounts name 24 July and 25 August 2023.",
              source: guides,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      purpose: { words: "Large Language Model (LLM) training purposes", in: "own text", source: ownText },
      basis: [],
      inScope: [{ words: ["your content"], source: ownText }],
      outOfScope: [],
      content: ["posts", "comments"],
      contentNamedIn: "elsewhere",
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
      words: "Quora brings in its setting on large language models: accounts name 24 July and 25 August 2023.",
      sources: [guides],
    },
  ],
} as const satisfies Platform;
