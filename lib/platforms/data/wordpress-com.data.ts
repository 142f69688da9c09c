import type { Platform, Source } from "../schema";
import { europeanCompany, reports, sharingWithOthers, timeline } from "./automattic-shared.data";

const notEstablished: Source = {
  title: "Which Automattic company is responsible outside the European Economic Area was not found by 21 November 2026",
  confidence: "unverified",
};

/** WordPress.com, of Automattic; not the software that others host. Facts from the project's platform reference, as of 2026-11-21. */
export const wordpressCom = {
  id: "wordpress-com",
  name: "WordPress.com",
  alsoCalled: ["Automattic", "WordPress"],
  inShort: [
    {
      words: "WordPress.com is reported to share what people publish with others, who train AI on it.",
      source: reports,
    },
    {
      words: "It does so until the site’s owner turns on “Prevent third-party sharing”, for each site apart.",
      source: reports,
    },
    {
      words: "For content whose owner opts out, Automattic said that it would ask its partners to leave it out.",
      source: reports,
    },
  ],
  practices: [
    {
      ...sharingWithOthers,
      id: "wordpress-com-sharing",
      title: "Sharing your site for training AI",
      setting: {
        kind: "switch",
        permits: "prevention",
        name: "Prevent third-party sharing",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Settings", "General", "Privacy", "Prevent third-party sharing"],
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
  controllers: [europeanCompany, { livesIn: "elsewhere", name: "Automattic", address: [], source: notEstablished }],
  representatives: [],
  timeline,
} as const satisfies Platform;
