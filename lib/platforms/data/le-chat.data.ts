import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

const policy: Source = {
  title: "Mistral AI’s privacy policy of 8 April 2026, as kept by Open Terms Archive",
  address: termsArchive("genai"),
  seenOn: "2026-04-08",
  confidence: "high",
};
const byPlan: Source = {
  title: "Reports that the default of Le Chat’s control differs by plan",
  confidence: "medium",
};
const frenchLead: Source = { title: "The authority that leads for Mistral, from memory", confidence: "unverified" };

const mistral = {
  name: "Mistral AI",
  address: ["15 rue des Halles", "75001 Paris", "France"],
  source: policy,
} as const;

/** Mistral's Le Chat. Facts from the project's platform reference, as of 2026-11-21. */
export const leChat = {
  id: "le-chat",
  name: "Le Chat (Mistral)",
  alsoCalled: ["Mistral AI"],
  inShort: [
    {
      words:
        "Mistral’s policy says that people’s input and the answers can be used to train its models, and that they can object in their account.",
      source: policy,
    },
    {
      words: "Whether the data are used before you object is reported to depend on the plan.",
      source: byPlan,
    },
    { words: "The policy says that Enterprise and the paid API are left out.", source: policy },
  ],
  practices: [
    {
      id: "le-chat-conversations",
      title: "Training models on what you type into Le Chat",
      use: "generative-training",
      does: "can use what people type into Le Chat, and the answers, to train models",
      setting: {
        kind: "switch",
        permits: "use",
        // What the screen calls it was not found: these are the words of the policy.
        name: "setting for the use of input and output data",
        nameIsOurs: true,
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Account settings"],
            source: policy,
          },
        ],
        questions: [],
        source: policy,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [
            {
              exactly: false,
              state: "unknown",
              note: "Reported to depend on the plan; for which plans it is on was not found.",
              source: byPlan,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      basis: [],
      inScope: [{ words: ["what you type into Le Chat", "its answers"], source: policy }],
      outOfScope: [{ words: ["Enterprise", "the paid API"], source: policy }],
      content: ["ai-chats"],
      contentNamedIn: "elsewhere",
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: eeaCountries,
      ...mistral,
      leadAuthority: {
        id: "fr-cnil",
        name: "Commission nationale de l’informatique et des libertés (CNIL)",
        source: frenchLead,
      },
    },
    { livesIn: "elsewhere", ...mistral },
  ],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
