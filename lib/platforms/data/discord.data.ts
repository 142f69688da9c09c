import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { notFound } from "./search-shared.data";

const policy: Source = {
  title: "Discord privacy policy of 29 September 2025",
  seenOn: "2025-09-29",
  confidence: "medium",
};

/** Discord. Facts from the project's platform reference, as of 2026-11-21. */
export const discord = {
  id: "discord",
  name: "Discord",
  alsoCalled: [],
  inShort: [
    {
      words: "Discord’s privacy policy of 29 September 2025 does not name any training of generative AI.",
      source: policy,
    },
    { words: "No training switch was found.", source: notFound },
  ],
  practices: [],
  promises: [],
  checked: [
    {
      title: "Training of generative AI",
      words: "The privacy policy of 29 September 2025 does not name it. That is no promise not to do it.",
      source: policy,
    },
  ],
  controllers: [
    {
      livesIn: [...eeaCountries],
      name: "Discord Netherlands B.V.",
      address: ["Schiphol Boulevard 195", "The Netherlands"],
      source: policy,
    },
  ],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
