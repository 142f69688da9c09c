import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

const policy: Source = {
  title: "X Privacy Policy, effective 15 January 2026",
  archived: { repository: "OpenTermsArchive/pga-versions", file: "X/Privacy Policy.md", commit: "1524c7ba" },
  seenOn: "2026-01-15",
  confidence: "high",
};
const policyOf2023: Source = {
  title: "X Privacy Policy, effective 29 September 2023, as kept by Open Terms Archive",
  address: termsArchive("pga"),
  seenOn: "2023-09-29",
  confidence: "high",
};
const policyOf2024: Source = {
  title: "X Privacy Policy, effective 15 November 2024: sharing with others for their training",
  seenOn: "2024-11-15",
  confidence: "medium",
};
const pressOfTheSwitch: Source = {
  title: "Press reports on the Grok switch in X’s settings",
  seenOn: "2024-07-26",
  confidence: "medium",
};
const laterGuides: Source = {
  title: "Later guides to the page “Grok & Third-party Collaborators”",
  confidence: "medium",
};
const irishCase: Source = {
  title: "Press reports on the Irish Data Protection Commission’s case against X in the High Court",
  seenOn: "2024-09-04",
  confidence: "medium",
};
const basisPress: Source = { title: "Press and experts on X’s legal basis in Europe", confidence: "medium" };
const canadianInquiry: Source = {
  title: "Reports on the Canadian Privacy Commissioner’s investigation of X",
  seenOn: "2026-06-11",
  confidence: "medium",
};

const steps = [
  "Settings and privacy",
  "Privacy and safety",
  "Data sharing and personalization",
  "Grok & Third-party Collaborators",
] as const;
const paths = [{ clients: ["web", "ios", "android"], language: "en", steps, source: laterGuides }] as const;

/** The policy allowed it before anybody had seen a switch. */
const beforeTheSwitch = {
  from: "2023-09-29",
  exactly: true,
  dayOf: "policy",
  state: "unknown",
  note: "X’s policy allowed it from this day; no switch was reported before 26 July 2024.",
  source: policyOf2023,
} as const;
const onSinceTheSwitch = {
  from: "2024-07-26",
  exactly: true,
  dayOf: "sighting",
  state: "on",
  accounts: "accounts that are not protected",
  source: pressOfTheSwitch,
} as const;
const protectedAccounts = [{ words: ["posts of private (protected) accounts"], source: pressOfTheSwitch }] as const;

const irishCompany = {
  name: "X Internet Unlimited Company",
  address: [
    "Attn: Data Protection Officer",
    "One Cumberland Place",
    "Fenian Street",
    "Dublin 2",
    "D02 AX07",
    "Ireland",
  ],
  form: { label: "X’s privacy form", address: "https://help.x.com/forms/privacy" },
  source: policy,
} as const;

/** X, which calls its AI Grok. The Grok app of xAI is a platform of its own here: another company answers for it. */
export const x = {
  id: "x",
  name: "X",
  alsoCalled: ["Twitter"],
  inShort: [
    {
      words:
        "X’s policy says that it may use the information it collects, and information that is public, to train AI, and that others may receive it to train theirs.",
      source: policy,
    },
    {
      words: "The switch for Grok is on until you turn it off, in the settings under privacy and safety.",
      source: pressOfTheSwitch,
    },
    { words: "The switch for third-party collaborators is a second one, on the same page.", source: laterGuides },
  ],
  practices: [
    {
      id: "x-grok-training",
      title: "Training Grok on your posts and your chats with it",
      use: "generative-training",
      does: "trains its AI, Grok, on posts and on what people say to Grok",
      setting: {
        kind: "switch",
        permits: "use",
        name: "switch for training Grok",
        nameIsOurs: true,
        page: "Grok & Third-party Collaborators",
        label:
          "Allow your posts as well as your interactions, inputs, and results with Grok to be used for training and fine-tuning.",
        paths,
        questions: [],
        source: pressOfTheSwitch,
      },
      defaults: [
        {
          livesIn: eeaCountries,
          phases: [
            beforeTheSwitch,
            {
              ...onSinceTheSwitch,
              note: "In August 2024 X suspended the use of public posts collected here from 7 May to 1 August 2024, and in September it undertook not to use them.",
            },
          ],
          besides: {
            words:
              "the use of public posts of 7 May to 1 August 2024 from the EU and EEA was suspended in August 2024, and on 4 September 2024 an undertaking not to use them was made permanent",
            source: irishCase,
          },
        },
        { livesIn: "elsewhere", phases: [beforeTheSwitch, onSinceTheSwitch] },
      ],
      offDoesNot: [],
      notCovered: [
        { words: "Sharing with third-party collaborators has a switch of its own.", source: laterGuides },
        {
          words:
            "When people first noticed the switch, in July 2024, its page was called “Grok” and stood on the website only.",
          source: pressOfTheSwitch,
        },
        {
          words: "The Grok app and grok.com belong to another company, xAI, with a policy of its own.",
          source: {
            title: "xAI Privacy Policy, effective 4 April 2026, as kept by Open Terms Archive",
            address: termsArchive("genai"),
            seenOn: "2026-04-04",
            confidence: "high",
          },
        },
      ],
      purpose: {
        livesIn: "elsewhere",
        words: "to help train our machine learning or artificial intelligence models",
        in: "privacy policy",
        source: policy,
      },
      basis: [{ livesIn: eeaCountries, words: "legitimate interests", source: basisPress }],
      inScope: [
        {
          words: ["posts", "what you say to Grok and what it answers"],
          source: pressOfTheSwitch,
        },
        { words: ["information X collects", "publicly available information"], source: policy },
      ],
      outOfScope: protectedAccounts,
      content: ["posts", "ai-chats"],
      contentNamedIn: "elsewhere",
      sharing: [],
    },
    {
      id: "x-third-party-collaborators",
      title: "Passing your data on for others to train AI",
      use: "sharing-for-training",
      does: "shares data with third-party collaborators, who may train AI models of their own on them",
      setting: {
        kind: "switch",
        permits: "use",
        name: "switch for third-party collaborators",
        nameIsOurs: true,
        page: "Grok & Third-party Collaborators",
        paths,
        questions: [],
        source: laterGuides,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [
            {
              from: "2024-11-15",
              exactly: true,
              dayOf: "policy",
              state: "on",
              note: "From the day the policy allowed it, for everyone who does not opt out.",
              source: policyOf2024,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [{ words: "Training X’s own AI has a switch of its own.", source: laterGuides }],
      purpose: {
        livesIn: "elsewhere",
        words: "to train their artificial intelligence models, whether generative or otherwise",
        in: "privacy policy",
        source: policy,
      },
      basis: [],
      inScope: [],
      outOfScope: [],
      content: ["posts"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: eeaCountries,
      ...irishCompany,
      leadAuthority: { id: "ie-dpc", name: "Irish Data Protection Commission", source: policy },
    },
    { livesIn: ["GB", "CH"], ...irishCompany },
    {
      livesIn: "elsewhere",
      name: "X Corp.",
      address: ["Attn: Privacy Policy Inquiry", "865 FM 1209, Building 2", "Bastrop, TX 78602", "USA"],
      form: { label: "X’s privacy form", address: "https://help.x.com/forms/privacy" },
      source: policy,
    },
  ],
  representatives: [
    {
      livesIn: ["CH"],
      name: "X Switzerland GmbH",
      address: ["c/o Wasag Treuhand AG", "Normannenstrasse 8", "Postfach 783", "3018 Bern", "Switzerland"],
      source: policy,
    },
  ],
  timeline: [
    {
      on: "2023-09-29",
      exactly: true,
      words: "A privacy policy takes effect that allows X to train AI on the information it collects.",
      sources: [policyOf2023],
    },
    {
      on: "2024-07-26",
      exactly: true,
      words: "People notice a switch for training Grok, already on, which could then be found on the web only.",
      sources: [pressOfTheSwitch],
    },
    {
      on: "2024-08-08",
      exactly: false,
      words:
        "After the Irish Data Protection Commission goes to the High Court, X suspends the use of public posts collected in the EU and EEA from 7 May to 1 August 2024.",
      livesIn: eeaCountries,
      sources: [irishCase],
    },
    {
      on: "2024-09-04",
      exactly: true,
      words: "X’s undertaking not to use those posts becomes permanent, and the court case ends.",
      livesIn: eeaCountries,
      sources: [irishCase],
    },
    {
      on: "2024-11-15",
      exactly: true,
      words: "A policy takes effect under which others may train their AI on data from X, unless people opt out.",
      sources: [policyOf2024],
    },
    {
      on: "2025-02-27",
      exactly: true,
      words: "Canada’s Privacy Commissioner opens an investigation of X.",
      livesIn: ["CA"],
      sources: [canadianInquiry],
    },
    {
      on: "2025-03-28",
      exactly: true,
      words: "X and xAI are merged.",
      sources: [{ title: "From memory: no source was found", confidence: "unverified" }],
    },
    {
      on: "2025-04-01",
      exactly: true,
      words:
        "The Irish company that answers for X in Europe, Twitter International, becomes X Internet Unlimited Company.",
      livesIn: [...eeaCountries, "CH", "GB"],
      sources: [{ title: "Reports on the change of name", seenOn: "2025-04-01", confidence: "medium" }],
    },
    {
      on: "2025-04-11",
      exactly: true,
      words:
        "The Irish Data Protection Commission announces an inquiry into the training of Grok on posts from the EU. No decision was found.",
      livesIn: eeaCountries,
      sources: [
        {
          title: "Press reports on the Irish Data Protection Commission’s inquiry into X and Grok",
          seenOn: "2025-04-11",
          confidence: "medium",
        },
      ],
    },
    {
      on: "2026-01-15",
      exactly: true,
      words: "The latest privacy policy that was read takes effect.",
      sources: [policy],
    },
    {
      on: "2026-01-15",
      exactly: true,
      words: "Canada’s Privacy Commissioner widens the investigation of X.",
      livesIn: ["CA"],
      sources: [canadianInquiry],
    },
    {
      on: "2026-06-11",
      exactly: true,
      words:
        "Canada’s Privacy Commissioner publishes findings on X. As reported they are about pictures made with Grok; none on the training were found.",
      livesIn: ["CA"],
      sources: [canadianInquiry],
    },
  ],
} as const satisfies Platform;
