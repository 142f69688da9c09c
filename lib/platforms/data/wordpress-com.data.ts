import type { Platform, Source } from "../schema";
import { europeanCompany, reports, sharingWithOthers, timeline } from "./automattic-shared.data";

const notEstablished: Source = {
  title: "No source names the Automattic company that answers outside the EU and EEA",
  confidence: "unverified",
};

/** WordPress.com, of Automattic; not the software that others host. Facts from the project's platform reference, as of 2026-11-21. */
export const wordpressCom = {
  id: "wordpress-com",
  name: "WordPress.com",
  alsoCalled: ["Automattic", "WordPress"],
  inShort: [
    {
      words: "WordPress.com is reported to share what people publish with others, for training AI.",
      source: reports,
    },
    {
      words: "It does so until the site’s owner turns on “Prevent third-party sharing”; each site has its own switch.",
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
