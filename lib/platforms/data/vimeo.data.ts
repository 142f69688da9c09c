import type { Platform, Source } from "../schema";
import { notFound } from "./search-shared.data";

const statement: Source = {
  title: "Reports on Vimeo’s statement of May 2024",
  seenOn: "2024-05",
  confidence: "medium",
};

/** Vimeo. Facts from the project's platform reference, as of 2026-11-21. */
export const vimeo = {
  id: "vimeo",
  name: "Vimeo",
  alsoCalled: [],
  inShort: [
    {
      words: "In May 2024 Vimeo was reported to say that it trains no AI without explicit consent.",
      source: statement,
    },
    { words: "No switch for this was found.", source: notFound },
  ],
  practices: [],
  promises: [{ words: "There is no training of AI without explicit consent.", source: statement }],
  checked: [],
  controllers: [],
  representatives: [],
  timeline: [
    {
      on: "2024-05",
      exactly: true,
      words: "In May 2024 Vimeo is reported to say that it does not train AI without explicit consent.",
      sources: [statement],
    },
  ],
} as const satisfies Platform;
