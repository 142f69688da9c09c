import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";
import { notFound } from "./search-shared.data";

const ownText: Source = {
  title: "ArtStation’s own text, as kept by Open Terms Archive",
  address: termsArchive("contrib"),
  confidence: "high",
};

/** ArtStation. Facts from the project's platform reference, as of 2026-11-21. */
export const artstation = {
  id: "artstation",
  name: "ArtStation",
  alsoCalled: [],
  inShort: [
    {
      words: "ArtStation says that it neither uses your content for generative AI nor licenses it to others for that.",
      source: ownText,
    },
    { words: "No switch for this was found.", source: notFound },
  ],
  practices: [],
  promises: [{ words: "Content there is neither used nor licensed for generative AI.", source: ownText }],
  checked: [],
  controllers: [],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
