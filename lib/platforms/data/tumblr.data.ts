import type { Platform, Source } from "../schema";
import { europeanCompany, reports, sharingWithOthers, timeline } from "./automattic-shared.data";

const presumedCompany: Source = {
  title: "Found beside Automattic’s Irish company, without the countries it answers for",
  confidence: "unverified",
};

/** Tumblr, of Automattic. Facts from the project's platform reference, as of 2026-11-21. */
export const tumblr = {
  id: "tumblr",
  name: "Tumblr",
  alsoCalled: ["Automattic"],
  inShort: [
    { words: "Tumblr is reported to share what people publish with others, for training AI.", source: reports },
    {
      words: "It does so until the blog’s owner turns on “Prevent third-party sharing”; each blog has its own switch.",
      source: reports,
    },
    {
      words: "Automattic said that it would ask its partners to drop the content of people who opt out.",
      source: reports,
    },
  ],
  practices: [
    {
      ...sharingWithOthers,
      id: "tumblr-sharing",
      title: "Sharing your blog for training AI",
      setting: {
        kind: "switch",
        permits: "prevention",
        name: "Prevent third-party sharing",
        label: "Prevent third-party sharing for [blog]",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Blog settings", "Visibility", "Prevent third-party sharing for [blog]"],
            source: reports,
          },
        ],
        questions: [],
        source: reports,
      },
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    europeanCompany,
    {
      livesIn: "elsewhere",
      name: "Tumblr, Inc.",
      address: [],
      email: "privacy@tumblr.com",
      source: presumedCompany,
    },
  ],
  representatives: [],
  timeline,
} as const satisfies Platform;
