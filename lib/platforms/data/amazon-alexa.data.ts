import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

const terms: Source = {
  title: "Alexa’s terms, as kept by Open Terms Archive on 18 December 2025",
  address: termsArchive("contrib"),
  seenOn: "2025-12-18",
  confidence: "high",
};
const guides: Source = {
  title: "Press and expert guides to Alexa’s privacy settings",
  confidence: "medium",
};
const withdrawal: Source = {
  title: "Press on the end of “Do Not Send Voice Recordings”, 28 March 2025",
  seenOn: "2025-03-28",
  confidence: "medium",
};
const notEstablished: Source = {
  title: "No source names the Amazon company that answers for Alexa",
  confidence: "unverified",
};

/** Amazon's Alexa. Facts from the project's platform reference, as of 2026-11-21. */
export const amazonAlexa = {
  id: "amazon-alexa",
  name: "Amazon Alexa",
  alsoCalled: ["Echo"],
  inShort: [
    { words: "Alexa’s terms say that service content, as they call it, is used for training.", source: terms },
    { words: "The choice over voice recordings is reported to be on until you turn it off.", source: guides },
    {
      words: "Since 28 March 2025 the setting “Do Not Send Voice Recordings” is no longer offered.",
      source: withdrawal,
    },
  ],
  practices: [
    {
      id: "amazon-alexa-voice",
      title: "Training on your voice recordings",
      use: "machine-learning",
      does: "uses people’s voice recordings for training",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Help Improve Alexa",
        label: "Use of voice recordings",
        paths: [
          {
            clients: ["ios", "android"],
            language: "en",
            steps: [
              "More",
              "Alexa Privacy",
              "Manage Your Alexa Data",
              "Help Improve Alexa, or Use of voice recordings",
            ],
            source: guides,
          },
        ],
        questions: [],
        source: guides,
      },
      defaults: [{ livesIn: "elsewhere", phases: [{ exactly: false, state: "on", source: guides }] }],
      offDoesNot: [],
      notCovered: [],
      basis: [],
      inScope: [
        { words: ["voice recordings"], source: guides },
        { words: ["service content, as the terms call it"], source: terms },
      ],
      outOfScope: [],
      content: ["voice"],
      contentNamedIn: "elsewhere",
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [{ livesIn: "elsewhere", name: "Amazon", address: [], source: notEstablished }],
  representatives: [],
  timeline: [
    {
      on: "2025-03-28",
      exactly: true,
      words: "The setting “Do Not Send Voice Recordings” is withdrawn.",
      sources: [withdrawal],
    },
  ],
} as const satisfies Platform;
