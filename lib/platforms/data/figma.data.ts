import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";

const guides: Source = {
  title: "Press and expert reports on Figma’s “Content training” setting",
  confidence: "medium",
};
const company: Source = { title: "Research for this catalogue on Figma’s company", confidence: "medium" };
const companyElsewhere: Source = {
  title: "Figma’s company, found for the EU and EEA only",
  confidence: "unverified",
};

/** Figma. Facts from the project's platform reference, as of 2026-11-21. */
export const figma = {
  id: "figma",
  name: "Figma",
  alsoCalled: [],
  inShort: [
    {
      words: "Figma trains AI on the content of teams whose “Content training” setting is on.",
      source: guides,
    },
    {
      words: "It is on by default for Starter and Professional teams, and off for Organization and Enterprise.",
      source: guides,
    },
    {
      words: "The setting belongs to the team; education and government accounts are reported to be left out.",
      source: guides,
    },
  ],
  practices: [
    {
      id: "figma-content-training",
      title: "Training AI on your team’s content",
      use: "machine-learning",
      does: "trains AI on the content of teams",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Content training",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Your team", "Settings", "AI", "Content training"],
            source: guides,
          },
        ],
        questions: [],
        setBy: "whoever manages the team’s settings",
        source: guides,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [
            {
              from: "2024-08-15",
              exactly: true,
              state: "on",
              accounts: "Starter and Professional teams",
              note: "For Organization and Enterprise it is off by default.",
              source: guides,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      basis: [],
      inScope: [],
      outOfScope: [
        {
          words: ["Organization and Enterprise teams, unless they turn it on", "education and government accounts"],
          source: guides,
        },
      ],
      content: ["documents"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    { livesIn: [...eeaCountries], name: "Figma, Inc.", address: [], source: company },
    { livesIn: "elsewhere", name: "Figma, Inc.", address: [], source: companyElsewhere },
  ],
  representatives: [],
  timeline: [
    {
      on: "2024-08-15",
      exactly: true,
      words: "Figma’s “Content training” setting takes effect.",
      sources: [guides],
    },
  ],
} as const satisfies Platform;
