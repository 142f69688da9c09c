import type { Platform, Source } from "../schema";
import { notFound } from "./search-shared.data";

const accounts: Source = {
  title: "Press and expert reports on Shutterstock’s data licensing",
  confidence: "medium",
};

/** Shutterstock. Facts from the project's platform reference, as of 2026-11-21. */
export const shutterstock = {
  id: "shutterstock",
  name: "Shutterstock",
  alsoCalled: [],
  inShort: [
    {
      words: "Shutterstock is reported to license contributors’ work as data, and to give contributors an opt-out.",
      source: accounts,
    },
    { words: "A Contributor Fund is reported to go with it.", source: accounts },
    {
      words: "Where the opt-out stands, and how it is set at first, was not found.",
      source: notFound,
    },
  ],
  practices: [],
  promises: [],
  checked: [
    {
      title: "Data licensing opt-out for contributors",
      words:
        "The reports do not say where it stands or how it is set at first, which is too little for a guided check here.",
      source: accounts,
    },
  ],
  controllers: [],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
