import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";
import { notFound } from "./search-shared.data";

const terms: Source = {
  title: "DeviantArt’s own terms, as kept by Open Terms Archive",
  address: termsArchive("contrib"),
  confidence: "high",
};

/** DeviantArt. Facts from the project's platform reference, as of 2026-11-21. */
export const deviantart = {
  id: "deviantart",
  name: "DeviantArt",
  alsoCalled: [],
  inShort: [
    { words: "On DeviantArt each work can carry a “noai” label against use for AI.", source: terms },
    { words: "DeviantArt’s terms bind third parties to it.", source: terms },
    {
      words: "Nothing was found that says DeviantArt itself trains AI on its members’ works.",
      source: notFound,
    },
  ],
  practices: [],
  promises: [],
  checked: [
    {
      title: "The “noai” label",
      words:
        "It is set for each work, and the terms bind third parties to it. Whether new works carry it from the start was not found.",
      source: terms,
    },
  ],
  controllers: [],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
