import type { Platform, Source } from "../schema";
import { notFound } from "./search-shared.data";

const apiTerms: Source = {
  title: "A report on Strava’s API terms of November 2024",
  seenOn: "2024-11",
  confidence: "low",
};

/** Strava. Facts from the project's platform reference, as of 2026-11-21. */
export const strava = {
  id: "strava",
  name: "Strava",
  alsoCalled: [],
  inShort: [
    {
      words:
        "Since November 2024 Strava’s API terms, its rules for other companies’ programs, are reported to forbid training AI on data from Strava.",
      source: apiTerms,
    },
    {
      words: "No setting on its own use of data for AI features was found.",
      source: notFound,
    },
  ],
  practices: [],
  promises: [],
  checked: [
    {
      title: "Training by other companies",
      words: "The API terms are reported to forbid it since November 2024. They bind companies that build on Strava.",
      source: apiTerms,
    },
    {
      title: "Strava’s own AI features",
      words: "Whether Strava trains AI on members’ data, and a setting for it, was not found.",
      source: notFound,
    },
  ],
  controllers: [],
  representatives: [],
  timeline: [
    {
      on: "2024-11",
      exactly: true,
      words: "In November 2024 Strava’s API terms are reported to forbid other companies to train AI on data from it.",
      sources: [apiTerms],
    },
  ],
} as const satisfies Platform;
