import type { Platform, Source } from "../schema";
import { metaChecked, metaControllers, metaInShort, metaTimeline, trainingAtMeta } from "./meta-shared.data";
import { termsArchive } from "./open-terms-archive-shared.data";

const supplement: Source = {
  title: "Threads Supplemental Privacy Policy, effective 21 January 2026, as kept by Open Terms Archive",
  address: termsArchive("pga"),
  seenOn: "2026-01-21",
  confidence: "high",
};

/** Threads, one of Meta’s networks: nothing on training was found that differs from Instagram’s. */
export const threads = {
  id: "threads",
  name: "Threads",
  alsoCalled: ["Meta", "Threads by Instagram"],
  inShort: metaInShort("Threads"),
  practices: [
    {
      ...trainingAtMeta,
      id: "threads-meta-ai",
      setting: {
        ...trainingAtMeta.setting,
        source: {
          title: "Guides: objecting for Threads goes the way it goes for Instagram",
          address: trainingAtMeta.setting.address,
          confidence: "medium",
        },
      },
    },
  ],
  promises: [],
  checked: metaChecked,
  controllers: metaControllers,
  representatives: [],
  timeline: [
    ...metaTimeline.filter(({ on }) => on < "2026-01-21"),
    {
      on: "2026-01-21",
      exactly: true,
      words: "The latest supplemental privacy policy of Threads that was read takes effect.",
      sources: [supplement],
    },
    ...metaTimeline.filter(({ on }) => on >= "2026-01-21"),
  ],
} as const satisfies Platform;
