import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";
import { notFound } from "./search-shared.data";

const ownText: Source = {
  title: "SoundCloud’s own text, as kept by Open Terms Archive",
  address: termsArchive("contrib"),
  confidence: "high",
};

/** SoundCloud. Facts from the project's platform reference, as of 2026-11-21. */
export const soundcloud = {
  id: "soundcloud",
  name: "SoundCloud",
  alsoCalled: [],
  inShort: [
    {
      words:
        "SoundCloud says that it trains no models that replicate your voice, music or likeness unless you explicitly opt in.",
      source: ownText,
    },
    { words: "No switch for this was found.", source: notFound },
  ],
  practices: [],
  promises: [
    {
      words: "No models that replicate voice, music or likeness are trained unless people explicitly opt in.",
      source: ownText,
    },
  ],
  checked: [
    {
      title: "Other AI",
      words: "The promise is about models that replicate voice, music or likeness. Nothing was found on other AI.",
      source: notFound,
    },
  ],
  controllers: [],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
