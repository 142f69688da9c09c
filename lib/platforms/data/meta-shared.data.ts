import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

/** What Facebook, Instagram, Threads and WhatsApp have in common: one group, one objection form, one set of companies. */

export const metaPolicy: Source = {
  title:
    "Meta Privacy Policy for Europe, effective 23 July 2026, and its banner of August 2026, as kept by Open Terms Archive",
  address: termsArchive("pga"),
  seenOn: "2026-08",
  confidence: "high",
};
const policyAtStart: Source = {
  title: "Meta Privacy Policy for Europe, effective 27 May 2025",
  archived: { repository: "OpenTermsArchive/pga-versions", file: "Facebook/Privacy Policy.md", commit: "4c6177e7" },
  seenOn: "2025-05-27",
  confidence: "high",
};
const ukAnnouncement: Source = {
  title: "Meta’s announcement for the UK (about.fb.com)",
  address: "https://about.fb.com/",
  seenOn: "2024-09-13",
  confidence: "high",
};
/** Found the forms by their numbers in the code of Meta’s apps. */
export const formsAudit: Source = {
  title: "A third party’s audit of Meta’s AI forms",
  seenOn: "2026-10-02",
  confidence: "medium",
};
const objectionFormSource: Source = {
  title: "A third party’s audit of Meta’s AI forms: the form about your own activity",
  address: "https://www.facebook.com/help/contact/6359191084165019",
  seenOn: "2026-10-02",
  confidence: "medium",
};
export const thirdPartyFormSource: Source = {
  title: "A third party’s audit of Meta’s AI forms: the form about information from third parties",
  address: "https://www.facebook.com/help/contact/510058597920541",
  seenOn: "2026-10-02",
  confidence: "medium",
};
const guides: Source = { title: "Guides to Meta’s Privacy Center and its objection form", confidence: "medium" };
const pressOfThePause: Source = {
  title: "Press reports on Meta’s plans for Europe and their pause",
  seenOn: "2024-06-14",
  confidence: "medium",
};
const ukCompany: Source = {
  title: "From memory: no source was found for the company that answers in the UK",
  confidence: "unverified",
};
const usCompany: Source = {
  title: "Meta Platforms, Inc.: the street is from memory",
  confidence: "unverified",
};

/** Planned for 26 June 2024, put off twelve days before. */
const pause = {
  from: "2024-06-14",
  exactly: true,
  state: "suspended",
  note: "Announced for 26 June 2024 and paused before that day.",
  source: pressOfThePause,
} as const;

/** The same practice on each of Meta’s networks; each gives it an id of its own. */
export const trainingAtMeta = {
  title: "Training AI on your public posts and AI chats",
  // The policy speaks of “AI at Meta”, without saying which kind.
  use: "machine-learning",
  does: "trains and improves AI on the public posts and comments of adults, and on what people share with its AI features",
  setting: {
    kind: "form",
    offeredIn: [...eeaCountries, "GB", "CH", "BR", "JP", "KR"],
    name: "right to object",
    address: "https://www.facebook.com/help/contact/6359191084165019",
    paths: [
      {
        clients: ["web", "ios", "android"],
        language: "en",
        steps: [
          "Settings & privacy",
          "Privacy Center",
          "Privacy topics",
          "AI at Meta",
          "right to object, or Submit an objection request",
        ],
        source: guides,
      },
    ],
    source: objectionFormSource,
  },
  defaults: [
    {
      livesIn: eeaCountries,
      phases: [pause, { from: "2025-05-27", exactly: true, state: "used", source: policyAtStart }],
    },
    {
      livesIn: ["GB"],
      phases: [
        pause,
        {
          from: "2024-09-13",
          exactly: true,
          dayOf: "announcement",
          state: "used",
          note: "The day of the announcement; the first day of use is not known.",
          source: ukAnnouncement,
        },
      ],
    },
    {
      livesIn: ["CH", "BR", "JP", "KR"],
      phases: [
        {
          exactly: false,
          state: "used",
          note: "The objection form is offered here; the day on which training began is not known.",
          source: formsAudit,
        },
      ],
    },
    {
      livesIn: "elsewhere",
      phases: [
        {
          exactly: false,
          state: "used",
          note: "No way to refuse the use of public posts was found.",
          source: formsAudit,
        },
      ],
    },
  ],
  offDoesNot: [],
  notCovered: [
    { words: "An objection counts for the future only.", leavesPast: true, source: guides },
    {
      words:
        "The form asks you to sign in, and Meta confirms an objection by e-mail: keep it. The form’s address changes; if it does not open, go through the Privacy Center.",
      source: formsAudit,
    },
    {
      words:
        "An objection covers the accounts in the same Accounts Center; an account that is kept apart needs an objection of its own.",
      source: guides,
    },
    {
      words:
        "Information about you that comes from third parties has a form of its own, which can be sent without an account.",
      source: thirdPartyFormSource,
    },
    {
      words:
        "Outside the EU, the EEA, the UK, Switzerland, Brazil, Japan and South Korea no form was found that stops the use of public posts.",
      source: formsAudit,
    },
  ],
  purpose: {
    livesIn: [...eeaCountries, "CH"],
    words: "Developing and improving AI at Meta",
    in: "privacy policy",
    source: policyAtStart,
  },
  basis: [{ livesIn: [...eeaCountries, "CH"], words: "legitimate interests", source: metaPolicy }],
  inScope: [
    {
      words: [
        "public posts, comments and audio that adults create or share",
        "public content that others create or share",
        "interactions with AI at Meta and data about them, at any age",
        "information from partners and other third parties",
      ],
      source: metaPolicy,
    },
  ],
  outOfScope: [
    {
      words: ["private messages with friends and family, unless someone shares them with the AI"],
      source: ukAnnouncement,
    },
  ],
  content: ["posts", "comments", "photos", "videos", "ai-chats"],
  sharing: [],
} as const satisfies Omit<Platform["practices"][number], "id">;

/** The three sentences on it, with the network’s name. */
export function metaInShort(name: string) {
  return [
    {
      words: `Meta, which runs ${name}, says in its policy for Europe that it improves its AI with adults’ public posts and comments, and with what anyone shares with its AI features.`,
      source: metaPolicy,
    },
    {
      words:
        "There is no switch: in the EU, the UK, Switzerland and a few other countries you can send an objection form, and elsewhere none was found for public posts.",
      source: formsAudit,
    },
    { words: "An objection counts for the future only.", source: guides },
  ] as const satisfies Platform["inShort"];
}

const irishCompany = {
  name: "Meta Platforms Ireland Limited",
  address: ["Attn: Privacy Operations", "Merrion Road", "Dublin 4", "D04 X2K5", "Ireland"],
  form: { label: "Meta’s privacy contact form", address: "https://help.meta.com/support/privacy/" },
  source: metaPolicy,
} as const;

export const metaControllers = [
  {
    livesIn: eeaCountries,
    ...irishCompany,
    leadAuthority: { id: "ie-dpc", name: "Irish Data Protection Commission", source: metaPolicy },
  },
  { livesIn: ["CH"], ...irishCompany },
  {
    livesIn: ["GB"],
    name: "Meta Platforms, Inc.",
    address: ["1601 Willow Road", "Menlo Park, CA 94025", "USA"],
    source: ukCompany,
  },
  {
    livesIn: "elsewhere",
    name: "Meta Platforms, Inc.",
    address: ["1601 Willow Road", "Menlo Park, CA 94025", "USA"],
    source: usCompany,
  },
] as const satisfies Platform["controllers"];

/** Not about training, and the same on each network. */
export const metaChecked = [
  {
    title: "AI chats used for advertisements",
    words:
      "Since 16 December 2025 Meta also uses what people say to its AI to choose advertisements and other content, without a way to refuse. The EU, the UK and South Korea are reported to be left out. This is not training.",
    source: {
      title: "Press reports on the use of AI chats for advertisements",
      seenOn: "2025-12-16",
      confidence: "medium",
    },
  },
] as const satisfies Platform["checked"];

export const metaTimeline = [
  {
    on: "2024-06-14",
    exactly: true,
    words:
      "Meta pauses its plan to train AI on posts from Europe, which it had announced for 26 June, after the Irish and UK authorities stepped in.",
    livesIn: [...eeaCountries, "GB"],
    sources: [pressOfThePause],
  },
  {
    on: "2024-09-13",
    exactly: true,
    words: "Meta announces that it will train AI on the public posts of adults in the UK, with an objection form.",
    livesIn: ["GB"],
    sources: [ukAnnouncement],
  },
  {
    on: "2025-04-14",
    exactly: true,
    words: "Meta announces that training will start in the EU.",
    livesIn: eeaCountries,
    sources: [{ title: "Meta’s announcement for the EU", seenOn: "2025-04-14", confidence: "medium" }],
  },
  {
    on: "2025-04-30",
    exactly: true,
    words: "The consumer association of North Rhine-Westphalia demands that Meta stop.",
    livesIn: ["DE"],
    sources: [
      { title: "Verbraucherzentrale NRW: cease-and-desist letter", seenOn: "2025-04-30", confidence: "medium" },
    ],
  },
  {
    on: "2025-05-21",
    exactly: true,
    words:
      "The Irish Data Protection Commission says that Meta has improved its notices, its objection form and its filters and gives people longer notice, and that it will report back in October 2025.",
    livesIn: eeaCountries,
    sources: [
      { title: "Irish Data Protection Commission: statement on Meta", seenOn: "2025-05-21", confidence: "medium" },
    ],
  },
  {
    on: "2025-05-23",
    exactly: true,
    words: "The Higher Regional Court of Cologne refuses to stop the training by an interim order (15 UKl 2/25).",
    livesIn: ["DE"],
    sources: [
      {
        title: "Higher Regional Court of Cologne (Oberlandesgericht Köln), 15 UKl 2/25",
        seenOn: "2025-05-23",
        confidence: "medium",
      },
    ],
  },
  {
    on: "2025-05-27",
    exactly: true,
    words:
      "Training starts in the EU, and the policy that speaks of “Developing and improving AI at Meta” takes effect.",
    livesIn: eeaCountries,
    sources: [policyAtStart],
  },
  {
    on: "2025-12-16",
    exactly: true,
    words:
      "What people say to Meta’s AI is used for advertisements too; the EU, the UK and South Korea are reported to be left out.",
    sources: [metaChecked[0].source],
  },
  {
    on: "2026-07-23",
    exactly: true,
    words:
      "The latest European policy that was read takes effect. In August its banner says: “Info shared with AI at Meta features is used to improve AI at Meta unless you have objected”.",
    livesIn: eeaCountries,
    sources: [metaPolicy],
  },
] as const satisfies Platform["timeline"];
