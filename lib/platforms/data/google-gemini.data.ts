import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { irishLead } from "./irish-lead-shared.data";
import { termsArchive } from "./open-terms-archive-shared.data";

const privacyHub: Source = {
  title: "Google’s privacy text on Gemini of 10 August 2026, as kept by Open Terms Archive",
  address: termsArchive("genai", "df455ce"),
  seenOn: "2026-08-10",
  confidence: "high",
};
const activityPage: Source = {
  title: "Gemini’s activity page, as that text names it",
  address: "https://myactivity.google.com/product/gemini",
  seenOn: "2026-08-10",
  confidence: "high",
};
const claimedBasis: Source = {
  title: "Google’s privacy hub for Gemini, on the reason in law",
  confidence: "medium",
};
const gmailDenial: Source = {
  title: "Google’s answer of 21 November 2025 on Gmail and Gemini, as reported",
  seenOn: "2025-11-21",
  confidence: "medium",
};
const gmailDefaults: Source = {
  title: "Where Gmail’s smart features are on, from memory",
  confidence: "unverified",
};

const irishCompany = {
  name: "Google Ireland Limited",
  address: ["Gordon House", "Barrow Street", "Dublin 4", "Ireland"],
  source: privacyHub,
} as const;

/** Google's Gemini. Facts from the project's platform reference, as of 2026-11-21. */
export const googleGemini = {
  id: "google-gemini",
  name: "Google Gemini",
  alsoCalled: ["Gemini Apps", "Gmail"],
  inShort: [
    {
      words: "Google uses people’s chats with Gemini to train its AI models while “Keep Activity” is on.",
      source: privacyHub,
    },
    { words: "The switch is on for adults until they turn it off.", source: privacyHub },
    {
      words:
        "Turning it off counts for future chats; chats that were reviewed are kept for up to three years, even if you delete them.",
      source: privacyHub,
    },
  ],
  practices: [
    {
      id: "google-gemini-chats",
      title: "Training Google’s AI on your chats with Gemini",
      use: "generative-training",
      does: "trains its AI models on people’s chats with Gemini",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Keep Activity",
        address: "https://myactivity.google.com/product/gemini",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["myactivity.google.com/product/gemini", "Keep Activity"],
            source: activityPage,
          },
        ],
        questions: [],
        source: privacyHub,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [
            {
              exactly: false,
              state: "on",
              accounts: "accounts of people aged 18 or over",
              note: "Until 2 September 2025 the switch was called “Gemini Apps Activity”.",
              source: privacyHub,
            },
          ],
        },
      ],
      forAdults: { source: privacyHub },
      offDoesNot: [
        {
          words: "future chats … won’t be used to train our AI models, unless you choose to send Google feedback",
          in: "published text",
          leavesPast: true,
          source: privacyHub,
        },
      ],
      notCovered: [
        {
          words: "Chats that were reviewed are kept for up to three years, even if you delete them.",
          source: privacyHub,
        },
        { words: "With the switch on, chats are deleted by themselves after 18 months.", source: privacyHub },
        { words: "With the switch off, chats are still kept for 72 hours.", source: privacyHub },
        { words: "Feedback that you send may still be used.", source: privacyHub },
        { words: "Audio and Live video have a switch of their own, off until you turn it on.", source: privacyHub },
      ],
      basis: [{ livesIn: [...eeaCountries, "CH"], words: "legitimate interests", source: claimedBasis }],
      inScope: [{ words: ["chats with Gemini"], source: privacyHub }],
      outOfScope: [{ words: ["temporary chats"], source: privacyHub }],
      content: ["ai-chats"],
      contentNamedIn: "elsewhere",
      sharing: [],
    },
  ],
  promises: [],
  checked: [
    {
      title: "Gmail’s smart features",
      words:
        "Two switches that personalise Gmail and Google Workspace: Gmail, Settings, See all settings, General, “Smart features”, and there “Google Workspace smart features”, Manage. Google said on 21 November 2025 that it does not use what is in Gmail to train Gemini.",
      source: gmailDenial,
    },
    {
      title: "Gmail’s smart features: where they start on",
      words: "Thought to start off in the EU, the EEA, the UK, Switzerland and Japan, and on elsewhere.",
      source: gmailDefaults,
    },
  ],
  controllers: [
    {
      livesIn: eeaCountries,
      ...irishCompany,
      leadAuthority: irishLead,
    },
    { livesIn: ["CH"], ...irishCompany },
    {
      livesIn: "elsewhere",
      name: "Google LLC",
      address: ["1600 Amphitheatre Parkway", "Mountain View", "USA"],
      source: privacyHub,
    },
  ],
  representatives: [],
  timeline: [
    {
      on: "2025-09-02",
      exactly: true,
      words: "The switch “Gemini Apps Activity” is renamed “Keep Activity”.",
      sources: [privacyHub],
    },
    {
      on: "2025-11-21",
      exactly: true,
      words: "Google says that it does not use what is in Gmail to train Gemini.",
      sources: [gmailDenial],
    },
  ],
} as const satisfies Platform;
