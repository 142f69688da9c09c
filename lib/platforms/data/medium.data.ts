import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";

const account: Source = {
  title: "One report of 19 March 2026 on Medium’s setting",
  seenOn: "2026-03-19",
  confidence: "low",
};
const company: Source = { title: "Research for this catalogue on Medium’s company", confidence: "low" };
const companyElsewhere: Source = {
  title: "Medium’s company, found for the EU and EEA only",
  confidence: "unverified",
};

/** Medium. Facts from the project's platform reference, as of 2026-11-21. */
export const medium = {
  id: "medium",
  name: "Medium",
  alsoCalled: ["Medium.com"],
  inShort: [
    {
      words: "Medium is reported to let you choose how open your stories are to other companies’ AI.",
      source: account,
    },
    {
      words: "“Prioritize maximum reach” is reported to be chosen until you choose “Minimize third-party training”.",
      source: account,
    },
  ],
  practices: [
    {
      id: "medium-third-party-ai",
      title: "Leaving your stories open to other companies’ AI",
      use: "sharing-for-training",
      does: "leaves stories open to other companies for training AI, unless “Minimize third-party training” is chosen",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Third-party AI and your stories",
        label: "Prioritize maximum reach",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Settings", "Account", "Third-party AI and your stories"],
            source: account,
          },
        ],
        questions: [],
        source: account,
      },
      defaults: [{ livesIn: "elsewhere", phases: [{ exactly: false, state: "on", source: account }] }],
      offDoesNot: [],
      notCovered: [
        {
          words:
            "The other choice is called “Minimize third-party training”; its name does not say that training ends.",
          source: account,
        },
      ],
      basis: [],
      inScope: [{ words: ["stories"], source: account }],
      outOfScope: [],
      content: ["articles"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    { livesIn: [...eeaCountries], name: "A Medium Corporation", address: [], source: company },
    { livesIn: "elsewhere", name: "A Medium Corporation", address: [], source: companyElsewhere },
  ],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
