import type { Platform } from "../schema";
import { metaChecked, metaControllers, metaInShort, metaTimeline, trainingAtMeta } from "./meta-shared.data";

/** Instagram, one of Meta’s networks. */
export const instagram = {
  id: "instagram",
  name: "Instagram",
  alsoCalled: ["Meta", "Insta"],
  inShort: metaInShort("Instagram"),
  practices: [{ ...trainingAtMeta, id: "instagram-meta-ai" }],
  promises: [],
  checked: [
    {
      title: "Sharing and reuse",
      words:
        "“Allow people to reuse your content on Instagram and with AI features at Meta” (Profile, then Menu, then Sharing and reuse) was seen in July 2026, on by default and in the USA first. It is about what other people may make of your content, not about training.",
      source: { title: "Reports on Instagram’s reuse control", seenOn: "2026-07", confidence: "low" },
    },
    ...metaChecked,
  ],
  controllers: metaControllers,
  representatives: [],
  timeline: metaTimeline,
} as const satisfies Platform;
