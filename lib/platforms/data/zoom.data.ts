import type { Platform, Source } from "../schema";

const terms: Source = {
  title: "Zoom Terms of Service, section 10.2, as kept by Open Terms Archive",
  archived: {
    repository: "OpenTermsArchive/contrib-versions",
    file: "Zoom/Terms of Service.md",
    commit: "71c8dd950",
  },
  seenOn: "2026-08-06",
  confidence: "high",
};
const press2023: Source = {
  title: "Press of 7 to 11 August 2023 on Zoom’s terms",
  seenOn: "2023-08-11",
  confidence: "medium",
};
const company: Source = {
  title: "Zoom’s company, from memory",
  confidence: "unverified",
};

/** Zoom. Facts from the project's platform reference, as of 2026-11-21. */
export const zoom = {
  id: "zoom",
  name: "Zoom",
  alsoCalled: [],
  inShort: [
    {
      words:
        "Zoom’s terms say that it trains neither its own AI nor anybody else’s on your audio, video, chat, screen sharing or attachments.",
      source: terms,
    },
    { words: "There is no switch for this, and by these terms none is needed.", source: terms },
    { words: "Before that, in August 2023, Zoom’s terms had met protest.", source: press2023 },
  ],
  practices: [],
  promises: [
    {
      words:
        "Zoom does not use any of your audio, video, chat, screen sharing, attachments or other communications-like Customer Content … to train Zoom or third-party artificial intelligence models",
      in: "terms of service",
      source: terms,
    },
  ],
  checked: [],
  controllers: [{ livesIn: "elsewhere", name: "Zoom Communications, Inc.", address: [], source: company }],
  representatives: [],
  timeline: [
    {
      on: "2023-08-07",
      exactly: true,
      words: "Zoom’s terms meet protest, which lasts until 11 August.",
      sources: [press2023],
    },
  ],
} as const satisfies Platform;
