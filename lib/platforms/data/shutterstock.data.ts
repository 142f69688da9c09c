import type { Platform, Source } from "../schema";
import { notFound } from "./search-shared.data";

const accounts: Source = {
  title: "Press and expert accounts of Shutterstock’s data licensing (pages not recorded)",
  confidence: "medium",
};

/** Shutterstock. Facts from the project's platform reference, as of 2026-11-21. */
export const shutterstock = {
  id: "shutterstock",
  name: "Shutterstock",
  alsoCalled: [],
  inShort: [
    {
      words: "Shutterstock licenses contributors’ work as data, and contributors are reported to have an opt-out.",
      source: accounts,
    },
    { words: "A Contributor Fund belongs to it.", source: accounts },
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
        "The accounts do not say where it stands or how it is set at first. That is too little to complain about with this portal.",
      source: accounts,
    },
  ],
  controllers: [],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
