import type { Source } from "../schema";

/** What the search for this catalogue did not find: weak, since nothing found is not nothing there. */
export const notFound: Source = {
  title: "The search for this catalogue in archived policies, press and public repositories, up to 21 November 2026",
  seenOn: "2026-11-21",
  confidence: "low",
};
