import type { Platform, Source } from "../schema";

const archivedTerms: Source = {
  title: "Superhuman’s own text of 15 August 2026, as kept by Open Terms Archive (contrib-versions)",
  seenOn: "2026-08-15",
  confidence: "high",
};
const byAccount: Source = {
  title: "Press and expert accounts of Grammarly’s training control (pages not recorded)",
  confidence: "medium",
};
const label: Source = {
  title: "From memory, not confirmed: compare with your own screen",
  confidence: "unverified",
};
const company: Source = {
  title: "From memory, not confirmed: check Superhuman’s privacy policy",
  confidence: "unverified",
};

/** Grammarly, of Superhuman. Facts from the project's platform reference, as of 2026-11-21. */
export const grammarly = {
  id: "grammarly",
  name: "Grammarly",
  alsoCalled: ["Superhuman"],
  inShort: [
    {
      words: "Superhuman, the company behind Grammarly, says that it can use your content to train its AI models.",
      source: archivedTerms,
    },
    {
      words: "You decide in your account settings; whether the control is on at first varies by account.",
      source: byAccount,
    },
  ],
  practices: [
    {
      id: "grammarly-training",
      title: "Training AI models on what you write",
      use: "machine-learning",
      does: "can use people’s content to train its AI models, depending on a control in the account settings",
      setting: {
        kind: "switch",
        permits: "use",
        name: "The training control in your account settings",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Account settings"],
            name: "Product Improvement and Training",
            source: label,
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
      inScope: [{ words: ["what its notice calls “user content”"], source: archivedTerms }],
      outOfScope: [],
      content: ["documents"],
      contentNamedIn: "elsewhere",
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [{ livesIn: "elsewhere", name: "Superhuman Platform Inc.", address: [], source: company }],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
