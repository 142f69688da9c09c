import type { Platform } from "../schema";
import { metaChecked, metaControllers, metaInShort, metaTimeline, trainingAtMeta } from "./meta-shared.data";

/** Facebook, one of Meta’s networks. */
export const facebook = {
  id: "facebook",
  name: "Facebook",
  alsoCalled: ["Meta"],
  inShort: metaInShort("Facebook"),
  practices: [{ ...trainingAtMeta, id: "facebook-meta-ai" }],
  promises: [],
  checked: metaChecked,
  controllers: metaControllers,
  representatives: [],
  timeline: metaTimeline,
} as const satisfies Platform;
