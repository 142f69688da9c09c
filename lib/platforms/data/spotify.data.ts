import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";
import { notFound } from "./search-shared.data";

const euPolicy: Source = {
  title: "Spotify privacy policy for the EU of 1 July 2026, as kept by Open Terms Archive",
  address: termsArchive("pga"),
  seenOn: "2026-07-01",
  confidence: "high",
};
const company: Source = { title: "Research for this catalogue on Spotify’s company", confidence: "low" };
const companyElsewhere: Source = {
  title: "Spotify’s company, found for the EU and EEA only",
  confidence: "unverified",
};

/** Spotify. Facts from the project's platform reference, as of 2026-11-21. */
export const spotify = {
  id: "spotify",
  name: "Spotify",
  alsoCalled: [],
  inShort: [
    {
      words: "Spotify’s EU policy says that it trains machine learning models on user, usage and voice data.",
      source: euPolicy,
    },
    { words: "No switch for this was found, only the general right to object.", source: notFound },
  ],
  practices: [
    {
      id: "spotify-machine-learning",
      title: "Training machine learning models on your data",
      use: "machine-learning",
      does: "develops and trains machine learning models on user, usage and voice data",
      setting: {
        kind: "none",
        words: "Neither a switch nor a form for this was found, only the general right to object.",
        source: notFound,
      },
      defaults: [
        { livesIn: [...eeaCountries], phases: [{ exactly: false, state: "used", source: euPolicy }] },
        {
          livesIn: "elsewhere",
          phases: [
            {
              exactly: false,
              state: "unknown",
              note: "Only the policy for the EU was read.",
              source: euPolicy,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      purpose: {
        livesIn: [...eeaCountries],
        words: "development and training of algorithmic and machine learning models",
        in: "privacy policy for the EU",
        source: euPolicy,
      },
      basis: [],
      inScope: [{ words: ["user data", "usage data", "voice data"], source: euPolicy }],
      outOfScope: [],
      content: ["profile", "voice"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    { livesIn: [...eeaCountries], name: "Spotify AB", address: [], source: company },
    { livesIn: "elsewhere", name: "Spotify AB", address: [], source: companyElsewhere },
  ],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
