import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

const policy: Source = {
  title: "Anthropic’s privacy policy, effective 8 July 2026, as kept by Open Terms Archive",
  address: termsArchive("genai", "912d7ac"),
  seenOn: "2026-07-08",
  confidence: "high",
};
const rollOut: Source = {
  title: "Press of August to October 2025 on Anthropic’s change",
  seenOn: "2025-10-08",
  confidence: "medium",
};

/** Anthropic's Claude. Facts from the project's platform reference, as of 2026-11-21. */
export const claude = {
  id: "claude",
  name: "Claude",
  alsoCalled: ["Anthropic"],
  inShort: [
    {
      words: "Anthropic trains its AI on people’s chats with Claude while “Help improve Claude” is on.",
      source: policy,
    },
    {
      words: "When people were asked in 2025, the switch in the question was already set to on.",
      source: rollOut,
    },
    {
      words:
        "Turning it off counts for the future only, and chats that were flagged for safety or sent in as feedback are used all the same.",
      source: policy,
    },
  ],
  practices: [
    {
      id: "claude-chats",
      title: "Training Claude on your chats",
      use: "generative-training",
      does: "trains its AI models on people’s chats with Claude",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Help improve Claude",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Settings", "Privacy", "Help improve Claude"],
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
              // No first day: for whoever had an account it began with the answer to the question.
              exactly: false,
              state: "on",
              accounts: "accounts that are not for work, education or government",
              note: "Announced on 28 August 2025. People were asked, with the switch already set to on; those who had an account had to answer by 28 September, later by 8 October 2025.",
              source: rollOut,
            },
          ],
        },
      ],
      askedWithSwitchOn: { source: rollOut },
      offDoesNot: [],
      notCovered: [
        { words: "Turning it off counts for the future only.", leavesPast: true, source: policy },
        {
          words: "Chats that were flagged for safety, or sent in as feedback, are used even after opting out.",
          source: policy,
        },
        { words: "With the switch on, chats are kept for five years; with it off, for 30 days.", source: policy },
      ],
      basis: [],
      inScope: [{ words: ["chats with Claude"], source: policy }],
      outOfScope: [{ words: ["Claude for work, education and government", "the API"], source: policy }],
      content: ["ai-chats"],
      contentNamedIn: "elsewhere",
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: [...eeaCountries, "GB", "CH"],
      name: "Anthropic Ireland, Limited",
      address: ["6th Floor, South Bank House", "Barrow Street", "Dublin 4", "D04 TR29", "Ireland"],
      email: "dpo@anthropic.com",
      source: policy,
    },
    {
      livesIn: "elsewhere",
      name: "Anthropic PBC",
      address: [],
      email: "privacy@anthropic.com",
      source: policy,
    },
  ],
  representatives: [],
  timeline: [
    {
      on: "2025-08-28",
      exactly: true,
      words: "Anthropic announces the switch and asks people who have an account to choose.",
      sources: [rollOut],
    },
    {
      on: "2025-09-28",
      exactly: true,
      words: "The first deadline for choosing; it is put off later.",
      sources: [rollOut],
    },
    { on: "2025-10-08", exactly: true, words: "The deadline for choosing, as put off.", sources: [rollOut] },
  ],
} as const satisfies Platform;
