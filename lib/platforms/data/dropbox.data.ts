import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { notFound } from "./search-shared.data";

const press: Source = {
  title: "Press of December 2023 on Dropbox’s “Third-party AI” setting",
  seenOn: "2023-12",
  confidence: "medium",
};
const company: Source = {
  title: "The company in the EU, from memory",
  confidence: "unverified",
};

/** Dropbox. Facts from the project's platform reference, as of 2026-11-21. */
export const dropbox = {
  id: "dropbox",
  name: "Dropbox",
  alsoCalled: [],
  inShort: [
    {
      words: "Nothing was found that says Dropbox trains AI on your files.",
      source: notFound,
    },
    {
      words:
        "Its “Third-party AI” setting is about sending files to a partner company; they are said not to be used for training.",
      source: press,
    },
    {
      words: "In December 2023 that setting was on by default, except in the EU, the UK and Canada.",
      source: press,
    },
  ],
  practices: [],
  promises: [],
  checked: [
    {
      title: "Third-party AI",
      words:
        "Settings, then Third-party AI. It decides whether files may be sent to a partner company for AI features. They are said not to be used for training. In December 2023 it was on by default, except in the EU, the UK and Canada.",
      source: press,
    },
  ],
  controllers: [{ livesIn: [...eeaCountries], name: "Dropbox International ULC", address: [], source: company }],
  representatives: [],
  timeline: [
    {
      on: "2023-12",
      exactly: false,
      words: "In December 2023 the “Third-party AI” setting meets protest.",
      sources: [press],
    },
  ],
} as const satisfies Platform;
