import { eeaCountries } from "@/lib/places/catalogue";
import type { Controller, Platform, Source } from "../schema";

export const reports: Source = {
  title: "Press of 27 and 28 February 2024 on Tumblr, WordPress.com and AI companies",
  seenOn: "2024-02-28",
  confidence: "medium",
};

const automatticRecord: Source = {
  title: "Research for this catalogue on Automattic’s company in Europe",
  confidence: "medium",
};

/** What is the same for both of Automattic's places to write: who answers in Europe, and what became known when. */
export const europeanCompany: Controller = {
  livesIn: eeaCountries,
  name: "Aut O’Mattic A8C Ireland Ltd.",
  address: ["Grand Canal Dock", "25 Herbert Pl", "Dublin D02 AY86", "Ireland"],
  source: automatticRecord,
};

export const timeline: Platform["timeline"] = [
  {
    on: "2024-02-27",
    exactly: false,
    words: "The sharing, and the switch against it, become known on 27 and 28 February 2024.",
    sources: [reports],
  },
];

/** All but the ids, names and paths, which differ. "On" means that the data may be used: the switch that prevents it is off. */
export const sharingWithOthers = {
  use: "sharing-for-training",
  does: "shares what people publish with others, for training AI",
  defaults: [
    {
      livesIn: "elsewhere",
      phases: [
        {
          from: "2024-02-27",
          exactly: false,
          dayOf: "report",
          state: "on",
          note: "The switch that prevents it is off until the blog’s owner turns it on.",
          source: reports,
        },
      ],
    },
  ],
  offDoesNot: [],
  notCovered: [
    { words: "The switch is for one blog: each blog has its own.", source: reports },
    {
      words:
        "Automattic said that it would ask its partners to drop the content of people who opt out; whether they do was not found.",
      source: reports,
    },
  ],
  basis: [],
  inScope: [{ words: ["what is published on the blog"], source: reports }],
  outOfScope: [],
  content: ["posts", "articles", "photos"],
  sharing: [],
} as const;
