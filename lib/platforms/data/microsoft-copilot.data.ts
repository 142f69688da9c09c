import { eeaCountries } from "@/lib/places/catalogue";
import type { Phase, Platform, Source } from "../schema";
import { irishLead } from "./irish-lead-shared.data";
import { termsArchive } from "./open-terms-archive-shared.data";

const statement: Source = {
  title: "Microsoft’s statement of July 2026, as kept by Open Terms Archive",
  address: termsArchive("genai"),
  seenOn: "2026-07",
  confidence: "high",
};
const help: Source = {
  title: "Microsoft Support: “Microsoft Copilot privacy controls”",
  confidence: "medium",
};
const rollOut: Source = {
  title: "Press of 2024 on the announcement in August and the opt-out from October",
  seenOn: "2024-10",
  confidence: "medium",
};
const officeDenial: Source = {
  title: "Press on Microsoft’s denial of 26 November 2024",
  seenOn: "2024-11-26",
  confidence: "medium",
};
const privacyText: Source = {
  title: "Microsoft’s own privacy text, as kept by Open Terms Archive",
  address: termsArchive("genai"),
  confidence: "high",
};

const marketsUnnamed: Source = {
  title: "Microsoft’s statement of July 2026 on “some markets”, read for a place that it does not name",
  seenOn: "2026-07",
  confidence: "low",
};

/** Microsoft says it of every place alike; which markets it means is not established, so that no letter leans on it. */
const inSomeMarkets: Phase = {
  from: "2024-10",
  exactly: false,
  dayOf: "report",
  state: "on",
  forSome: true,
  accounts: "personal accounts",
  note: "Microsoft speaks of “some markets”; which places are left out was not found.",
  source: marketsUnnamed,
};
const delayed: Phase = {
  exactly: false,
  state: "unknown",
  note: "In 2024 the start was put off here. Whether Microsoft’s “some markets” now take in this place was not found.",
  source: rollOut,
};
/** The open question stands in the letters in place of a statement. */
const besides = {
  words:
    "a statement of July 2026 says that this takes place “in some markets”; whether the place where I live is one of them, I do not know",
  source: statement,
} as const;
const defaults = [
  { livesIn: eeaCountries, phases: [delayed], besides },
  { livesIn: "elsewhere", phases: [inSomeMarkets], besides },
] as const;

const outOfScope = [{ words: ["business accounts (Entra)", "Copilot Health"], source: help }] as const;
const shared = { use: "generative-training", defaults, outOfScope, contentNamedIn: "elsewhere" } as const;
const stepsTo = (name: string) => ["Your profile", "Settings", "Privacy", "Model training, if it is there", name];

const irishCompany = {
  name: "Microsoft Ireland Operations Limited",
  address: [
    "Attn: Data Protection Officer",
    "One Microsoft Place",
    "South County Business Park",
    "Leopardstown",
    "Dublin 18",
    "Ireland",
  ],
  source: privacyText,
} as const;

/** Microsoft’s Copilot for consumers. Facts from the project's platform reference, as of 2026-11-21. */
export const microsoftCopilot = {
  id: "microsoft-copilot",
  name: "Microsoft Copilot",
  alsoCalled: ["Bing", "MSN", "Office", "Microsoft 365"],
  inShort: [
    {
      words:
        "Microsoft says that in some markets data of the people who use the consumer Copilot can help to train its AI models unless they opt out.",
      source: statement,
    },
    { words: "Copilot’s privacy settings have one switch for text and another for voice.", source: help },
    {
      words:
        "Turning off the one leaves the other as it is; business accounts and Copilot Health are said to be left out.",
      source: help,
    },
  ],
  practices: [
    {
      ...shared,
      id: "microsoft-copilot-text",
      title: "Training AI on what you type into Copilot",
      does: "uses what people type into Copilot to train its AI models",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Model training on text",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: stepsTo("Model training on text"),
            source: help,
          },
        ],
        questions: [],
        source: help,
      },
      offDoesNot: [],
      notCovered: [{ words: "Training on your voice has a switch of its own.", source: help }],
      basis: [],
      inScope: [{ words: ["what you type into Copilot", "data from Bing and MSN"], source: help }],
      content: ["ai-chats"],
      sharing: [],
    },
    {
      ...shared,
      id: "microsoft-copilot-voice",
      title: "Training AI on what you say to Copilot",
      does: "uses what people say to Copilot to train its AI models",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Model training on voice",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: stepsTo("Model training on voice"),
            source: help,
          },
        ],
        questions: [],
        source: help,
      },
      offDoesNot: [],
      notCovered: [{ words: "Training on text has a switch of its own.", source: help }],
      basis: [],
      inScope: [{ words: ["what you say to Copilot"], source: help }],
      content: ["voice"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [
    {
      title: "Office “connected experiences”",
      words:
        "In November 2024 a claim spread that this setting of Office lets Microsoft train AI on people’s documents. On 26 November 2024 Microsoft denied that it trains on Microsoft 365 documents.",
      source: officeDenial,
    },
  ],
  controllers: [
    {
      livesIn: eeaCountries,
      ...irishCompany,
      leadAuthority: irishLead,
    },
    { livesIn: ["GB", "CH"], ...irishCompany },
    {
      livesIn: "elsewhere",
      name: "Microsoft Corporation",
      address: ["One Microsoft Way", "Redmond, WA 98052", "USA"],
      source: privacyText,
    },
  ],
  representatives: [
    {
      livesIn: ["CH"],
      name: "Microsoft Schweiz GmbH",
      address: ["The Circle 02", "8058 Zürich-Flughafen", "Switzerland"],
      source: privacyText,
    },
  ],
  timeline: [
    {
      on: "2024-08",
      exactly: true,
      words: "In August 2024 Microsoft announces the training.",
      sources: [rollOut],
    },
    {
      on: "2024-10",
      exactly: true,
      words: "From October 2024 people can opt out. In the European Economic Area the start is put off.",
      sources: [rollOut],
    },
    {
      on: "2024-11-26",
      exactly: true,
      words: "Microsoft denies that it trains AI on people’s Microsoft 365 documents.",
      sources: [officeDenial],
    },
  ],
} as const satisfies Platform;
