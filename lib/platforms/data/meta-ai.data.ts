import type { Platform, Source } from "../schema";
import { metaChecked, metaControllers, metaPolicy } from "./meta-shared.data";

const report: Source = { title: "A report on the Muse agent in the Meta AI app", confidence: "low" };

/** The Meta AI app. Only of its Muse agent is a switch reported, by one weak source. */
export const metaAi = {
  id: "meta-ai",
  name: "Meta AI",
  alsoCalled: ["Meta", "Muse"],
  inShort: [
    {
      words: "Meta’s policy for Europe says that what people share with its AI features is used to improve its AI.",
      source: metaPolicy,
    },
    {
      words:
        "In the USA and Canada the Muse agent in the Meta AI app is reported to have a switch, “Help improve our AI models”, which starts on.",
      source: report,
    },
  ],
  practices: [
    {
      id: "meta-ai-muse",
      title: "Improving AI with what you share with Muse",
      // The report does not say which kind of AI.
      use: "machine-learning",
      does: "uses what people share with its Muse agent to improve its AI models",
      onlyIn: ["US", "CA"],
      setting: {
        kind: "switch",
        permits: "use",
        name: "Help improve our AI models",
        paths: [
          {
            clients: ["ios", "android"],
            language: "en",
            steps: ["Settings", "Data controls", "Help improve our AI models"],
            source: report,
          },
        ],
        questions: [],
        source: report,
      },
      defaults: [
        { livesIn: ["US", "CA"], phases: [{ exactly: false, state: "on", source: report }] },
        {
          livesIn: "elsewhere",
          phases: [{ exactly: false, state: "unknown", note: "Reported for the USA and Canada only.", source: report }],
        },
      ],
      offDoesNot: [],
      notCovered: [
        {
          words:
            "Public posts on Facebook, Instagram and Threads, and chats with the AI features there, are another matter.",
          source: metaPolicy,
        },
      ],
      basis: [],
      inScope: [],
      outOfScope: [],
      content: ["ai-chats"],
      sharing: [],
    },
  ],
  promises: [],
  checked: metaChecked,
  controllers: metaControllers,
  representatives: [],
  timeline: [],
} as const satisfies Platform;
