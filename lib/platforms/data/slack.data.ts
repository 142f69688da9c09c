import { eeaCountries } from "@/lib/places/catalogue";
import { clients } from "../clients.data";
import type { Platform, Source } from "../schema";

const guides: Source = {
  title: "Press and expert reports on Slack’s opt-out",
  confidence: "medium",
};
const press2024: Source = {
  title: "Press of May 2024 on Slack’s machine learning",
  seenOn: "2024-05",
  confidence: "medium",
};
const company: Source = {
  title: "A record of 2020 of Slack’s address, which may be out of date",
  confidence: "medium",
};
const companyElsewhere: Source = {
  title: "No source names the Slack company that answers outside the EU and EEA",
  confidence: "unverified",
};

/** Slack. Facts from the project's platform reference, as of 2026-11-21. */
export const slack = {
  id: "slack",
  name: "Slack",
  alsoCalled: [],
  inShort: [
    {
      words: "Slack trains global machine learning models, which are reported not to be generative AI.",
      source: guides,
    },
    {
      words: "A workspace is included until its owner asks by e-mail to be left out; members cannot do it themselves.",
      source: guides,
    },
    {
      words: "After protest in May 2024 Slack changed its wording to say that it trains no large language models.",
      source: press2024,
    },
  ],
  practices: [
    {
      id: "slack-global-models",
      title: "Training Slack’s global machine learning models",
      use: "machine-learning",
      does: "trains global machine learning models",
      setting: {
        kind: "form",
        name: "Slack Global model opt-out request",
        address: "mailto:feedback@slack.com",
        paths: [
          {
            clients: [...clients],
            language: "en",
            steps: [
              "An e-mail to feedback@slack.com",
              "Subject: Slack Global model opt-out request",
              "In the text: the address (URL) of the workspace",
            ],
            source: guides,
          },
        ],
        sentBy: "the owner of the workspace",
        source: guides,
      },
      defaults: [{ livesIn: "elsewhere", phases: [{ exactly: false, state: "used", source: guides }] }],
      offDoesNot: [],
      notCovered: [],
      basis: [],
      inScope: [],
      outOfScope: [],
      content: ["messages", "documents", "profile"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [
    {
      title: "Large language models",
      words:
        "Since 2024 Slack’s wording is reported to say that it trains no large language models on customers’ data.",
      source: press2024,
    },
  ],
  controllers: [
    {
      livesIn: [...eeaCountries],
      name: "Slack Technologies Limited",
      address: ["4th Floor, One Park Place", "Hatch Street Upper", "Dublin 2", "Ireland"],
      source: company,
    },
    { livesIn: "elsewhere", name: "Slack Technologies", address: [], source: companyElsewhere },
  ],
  representatives: [],
  timeline: [
    {
      on: "2024-05",
      exactly: true,
      words: "In May 2024 Slack’s wording on machine learning meets protest; Slack changes it afterwards.",
      sources: [press2024],
    },
  ],
} as const satisfies Platform;
