import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

const archivedTerms: Source = {
  title: "Superhuman’s own text, as kept by Open Terms Archive on 15 August 2026",
  address: termsArchive("contrib"),
  seenOn: "2026-08-15",
  confidence: "high",
};
const byAccount: Source = {
  title: "Press and expert reports on Grammarly’s training control",
  confidence: "medium",
};
const label: Source = {
  title: "The name on the screen, from memory",
  confidence: "unverified",
};
const company: Source = {
  title: "The company, from memory",
  confidence: "unverified",
};

/** Grammarly, of Superhuman. Facts from the project's platform reference, as of 2026-11-21. */
export const grammarly = {
  id: "grammarly",
  name: "Grammarly",
  alsoCalled: ["Superhuman"],
  inShort: [
    {
      words:
        "Superhuman, the company behind Grammarly, says that you can decide in your account settings whether it uses your content to train its AI models.",
      source: archivedTerms,
    },
    {
      words: "Whether the control is on at first is reported to vary by account.",
      source: byAccount,
    },
  ],
  practices: [
    {
      id: "grammarly-training",
      title: "Training AI models on what you write",
      use: "machine-learning",
      does: "can use people’s content to train its AI models, depending on a control in their account settings",
      setting: {
        kind: "switch",
        permits: "use",
        name: "control of training",
        nameIsOurs: true,
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Account settings", "training control"],
            source: archivedTerms,
          },
        ],
        questions: [],
        source: archivedTerms,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [{ exactly: false, state: "unknown", note: "It varies by account.", source: byAccount }],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      basis: [],
      inScope: [{ words: ["“user content”, as its text calls it"], source: archivedTerms }],
      outOfScope: [],
      content: ["documents"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [
    {
      title: "The name on the screen",
      words: "From memory the control is called “Product Improvement and Training”; no source was found.",
      source: label,
    },
  ],
  controllers: [{ livesIn: "elsewhere", name: "Superhuman Platform Inc.", address: [], source: company }],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
