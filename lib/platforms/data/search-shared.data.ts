import type { Source } from "../schema";

/** What the search behind this catalogue did not find: weak, since nothing found is not nothing there. */
export const notFound: Source = {
  title:
    "The search behind this catalogue, up to 21 November 2026, in archived policies, press and public repositories",
  seenOn: "2026-11-21",
  confidence: "low",
};
