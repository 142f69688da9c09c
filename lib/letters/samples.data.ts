import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { platformSamples } from "./platform-samples.data";
import type { LetterFacts } from "./schema";
import { worldSamples } from "./world/samples.data";

/** Invented people's facts, for the sample letter, the golden files and trying the command out. */
interface Sample {
  facts: LetterFacts;
  writtenOn: CalendarDate;
}

const ukLinkedin: LetterFacts = {
  practice: "linkedin-content-ai",
  residence: { country: "GB", nation: "england" },
  setting: { state: "on" },
  seen: { on: "2026-11-14", client: "web", language: "English" },
  switchedOnByMe: "no",
  notice: { told: "unsure" },
  switchedOff: { off: true, on: "2026-11-14", objectionForm: "no" },
  atStake: { memberSince: 2011, content: ["profile", "posts", "comments"] },
  effect:
    "I joined to find work after a redundancy, and some of what I wrote then was personal. I wrote it for people in my trade, who might answer. Nobody asked me whether it could go into a system that writes posts of its own, and as I understand it I cannot get it out again.",
  wanted: ["stop", "confirm", "erase", "restrict", "access", "models", "assessment", "default-off"],
  person: {
    name: "Alex Example",
    address: "12 Example Road\nLeeds\nLS1 0AA",
    email: "alex@example.org",
    account: "linkedin.com/in/alex-example",
    sharing: "everything",
  },
};

const ukLinkedinAnswered: LetterFacts = {
  ...ukLinkedin,
  seen: { on: "2026-08-18", client: "web", language: "English" },
  switchedOff: { off: true, on: "2026-08-18", objectionForm: "no" },
  contact: {
    on: "2026-08-20",
    channel: "form",
    asked: ["complaint", "objection", "erasure", "restriction", "access"],
    reply: "answered",
    repliedOn: "2026-10-05",
    answer:
      "Thank you for your message. We rely on legitimate interests to train our generative AI models. Members can switch the setting off at any time. We consider this matter closed.",
  },
  person: { ...ukLinkedin.person, sharing: "not-address" },
};

const ukLinkedinInadequate: LetterFacts = {
  ...ukLinkedinAnswered,
  contact: {
    ...ukLinkedinAnswered.contact,
    on: "2026-08-20",
    channel: "form",
    asked: ["complaint", "objection", "erasure", "restriction", "access"],
    reference: "EXAMPLE-0000",
    reply: "answered",
    notDealtWith: ["confirm", "erase", "access"],
  },
};

const ukLinkedinSilent: LetterFacts = {
  ...ukLinkedin,
  seen: { on: "2026-09-26", client: "ios", language: "English" },
  switchedOff: { off: true, on: "2026-09-26", objectionForm: "no" },
  contact: { on: "2026-09-28", channel: "form", asked: ["complaint", "objection", "erasure"], reply: "none" },
};

const ukLinkedinAcknowledged: LetterFacts = {
  ...ukLinkedinSilent,
  contact: {
    on: "2026-09-28",
    channel: "form",
    asked: ["complaint", "access"],
    reference: "EXAMPLE-0001",
    reply: "acknowledged",
    repliedOn: "2026-09-29",
  },
};

const ukLinkedinInterests: LetterFacts = {
  ...ukLinkedinAnswered,
  seenAgain: { on: "2026-10-31", state: "off" },
  contact: {
    on: "2026-08-20",
    channel: "form",
    asked: ["complaint", "objection", "erasure", "access"],
    acknowledgedOn: "2026-08-24",
    reference: "EXAMPLE-0002",
    reply: "answered",
    repliedOn: "2026-09-18",
    answerKind: "legitimate-interests",
  },
  exhibits: [
    {
      caption: "LinkedIn Corporation’s answer of 18 September 2026",
      message: {
        from: "An invented help desk <answers@example.com>",
        to: "alex@example.org",
        sent: "Fri, 18 Sep 2026 10:40:00 +0100",
        subject: "Your message EXAMPLE-0002",
        text: "Dear member,\n\nThis processing has a basis in our interest in better products.",
      },
      originalSha256: "1b2c3d4e5f60718293a4b5c6d7e8f90f1e2d3c4b5a69788796a5b4c3d2e1f00a",
    },
  ],
};

const ukLinkedinExtended: LetterFacts = {
  ...ukLinkedinSilent,
  contact: {
    on: "2026-08-17",
    channel: "email",
    asked: ["complaint", "objection", "access"],
    reply: "acknowledged",
    acknowledgedOn: "2026-08-19",
    extendedOn: "2026-09-15",
    extendedUntil: "2026-10-30",
  },
  seen: { on: "2026-08-16", client: "ios", language: "English" },
  switchedOff: { off: false },
  seenAgain: { on: "2026-11-20", state: "on" },
};

const ukLinkedinReminded: LetterFacts = {
  ...ukLinkedinSilent,
  contact: {
    on: "2026-08-03",
    channel: "form",
    asked: ["complaint", "objection", "erasure"],
    receivedOn: "2026-08-03",
    reply: "none",
    remindedOn: ["2026-09-07"],
  },
  seen: { on: "2026-08-02", client: "ios", language: "English" },
  switchedOff: { off: true, on: "2026-08-02", objectionForm: "no" },
  seenAgain: { on: "2026-11-19", state: "on" },
};

const ukLinkedin2024: LetterFacts = {
  ...ukLinkedin,
  residence: { country: "GB", nation: "scotland" },
  seen: { on: "2026-11-15", client: "web", language: "English", firstOn: "2024-09-19" },
  notice: { told: "no" },
  switchedOff: { off: true, on: "2026-11-15", objectionForm: "yes" },
  atStake: { memberSince: 2008, content: ["profile", "posts", "articles"] },
  effect:
    "I am a freelance editor, and my articles are my shop window. When I saw this switch in 2024 it was on before I knew of it, then it was gone, and now it is back and on again. I cannot plan my work around a setting that I have to keep watching.",
  wanted: ["confirm", "stop", "erase", "models", "assessment"],
  person: { ...ukLinkedin.person, name: "Morag Example", account: "linkedin.com/in/morag-example" },
};

const ukYoung: LetterFacts = {
  ...ukLinkedin,
  residence: { country: "GB", nation: "wales" },
  atStake: { memberSince: 2025, content: ["profile", "posts"] },
  effect:
    "I opened the account at 16 because college told us to. I wrote about exams and about looking for a first job.",
  wasUnder18: "yes",
  wanted: ["stop", "confirm", "erase"],
  person: { ...ukLinkedin.person, name: "Carys Example", account: "linkedin.com/in/carys-example" },
};

const ukSensitive: LetterFacts = {
  ...ukLinkedin,
  residence: { country: "GB", nation: "northern-ireland" },
  atStake: { memberSince: 2015, content: ["profile", "posts", "groups"], sensitive: ["health", "union"] },
  effect:
    "I am a rep in my union, and I have written about going back to work after cancer so that others would find it. That was for colleagues and for people in the same place. I did not mean it for a machine.",
  person: { ...ukLinkedin.person, name: "Niamh Example", account: "linkedin.com/in/niamh-example" },
};

const ukExhibits: LetterFacts = {
  ...ukLinkedinInadequate,
  exhibits: [
    {
      caption: "The setting as I found it",
      alt: "An invented settings screen: “Data for Generative AI Improvement”, with the switch “Use my data for training content creation AI models” on.",
      takenOn: "2026-08-18",
      sha256: "052b20495db0dbbc315e90c4241bc8ac6c22726e2dc28480138451a26dd121ac",
      type: "image/png",
      width: 720,
      height: 382,
    },
    {
      caption: "The answer",
      alt: "An invented message of 5 October 2026, which names legitimate interests and says that the matter is considered closed.",
      takenOn: "2026-10-05",
      sha256: "f1a634507ad658ee288b1bc3b85e5735e90b3a8c3a2047c2b97fbf4a024284f0",
      type: "image/png",
      width: 720,
      height: 440,
    },
  ],
};

/** The same as a person sends it today: one picture is blacked out in part, and the answer is the e-mail itself. */
const ukEvidence: LetterFacts = {
  ...ukExhibits,
  exhibits: [
    ...(ukExhibits.exhibits ?? []).slice(0, 1).map((exhibit) => ({
      ...exhibit,
      originalSha256: "9f1c5b7d0e2a4c68b3d59e7f1a0c2b4d6e8f90a1b2c3d4e5f60718293a4b5c6d",
      isRedacted: true,
    })),
    {
      caption: "The answer",
      message: {
        from: "An invented help desk <answers@example.com>",
        to: "sofia@example.org",
        sent: "Mon, 5 Oct 2026 09:12:00 +0100",
        subject: "Your message EXAMPLE-0000",
        text: "Dear member,\n\nWe rely on our legitimate interests for this processing.\nWe consider the matter closed.",
      },
      originalSha256: "0a1b2c3d4e5f60718293a4b5c6d7e8f90f1e2d3c4b5a69788796a5b4c3d2e1f0",
    },
  ],
};

const ukCounted: LetterFacts = {
  ...ukLinkedin,
  notice: { told: "after", channel: "email", on: "2026-03-02" },
  atStake: {
    ...ukLinkedin.atStake,
    counted: {
      platform: "linkedin",
      on: "2026-11-20",
      cuts: [
        { on: "2025-11-03", because: "use-began" },
        { on: "2026-03-02", because: "told" },
        { on: "2026-11-14", because: "first-seen" },
        { on: "2026-11-14", because: "switched-off" },
      ],
      rows: [
        { category: "positions", group: "named", total: 6, undated: 6, before: [0, 0, 0, 0] },
        {
          category: "posts",
          group: "named",
          total: 1_204,
          undated: 0,
          before: [1_160, 1_177, 1_204, 1_204],
          words: 96_310,
          characters: 561_004,
          firstYear: 2011,
          lastYear: 2026,
          years: {
            2011: 12,
            2012: 40,
            2013: 55,
            2014: 80,
            2015: 96,
            2016: 101,
            2017: 88,
            2018: 92,
            2019: 90,
            2020: 120,
            2021: 110,
            2022: 95,
            2023: 80,
            2024: 60,
            2025: 50,
            2026: 35,
          },
        },
        {
          category: "comments",
          group: "named",
          total: 3_008,
          undated: 41,
          before: [2_882, 2_915, 2_965, 2_965],
          words: 71_220,
          characters: 402_118,
          firstYear: 2012,
          lastYear: 2026,
          years: {
            2012: 60,
            2013: 110,
            2014: 150,
            2015: 210,
            2016: 240,
            2017: 260,
            2018: 250,
            2019: 240,
            2020: 330,
            2021: 300,
            2022: 270,
            2023: 220,
            2024: 150,
            2025: 110,
            2026: 67,
          },
        },
        {
          category: "reactions",
          group: "other-ai",
          total: 9_120,
          undated: 0,
          before: [8_004, 8_400, 9_100, 9_100],
          firstYear: 2016,
          lastYear: 2026,
        },
      ],
    },
  },
};

const ieLinkedin: LetterFacts = {
  ...ukLinkedin,
  residence: { country: "IE" },
  seen: { on: "2026-11-10", client: "android", language: "English" },
  notice: { told: "before", channel: "in-app", on: "2025-09-18" },
  switchedOff: { off: true, on: "2026-11-10", objectionForm: "no" },
  atStake: { memberSince: 2013, content: ["profile", "posts", "job-answers"] },
  effect:
    "I run a small practice, and what I post is how clients find me. A banner told me about this between two meetings. I had no idea that doing nothing counted as an answer.",
  person: {
    name: "Aoife Example",
    address: "3 Example Quay\nCork",
    email: "aoife@example.org",
    account: "linkedin.com/in/aoife-example",
    sharing: "not-address",
  },
};

const ieLinkedinAnswered: LetterFacts = {
  ...ieLinkedin,
  contact: {
    on: "2026-09-01",
    channel: "form",
    asked: ["complaint", "objection", "access"],
    reply: "answered",
    repliedOn: "2026-09-24",
    notDealtWith: ["confirm", "access"],
    answer: "We process this data on the basis of legitimate interest. You can opt out in your settings.",
  },
  seen: { on: "2026-08-30", client: "android", language: "English" },
  switchedOff: { off: true, on: "2026-08-30", objectionForm: "no" },
};

const ieLinkedinSilent: LetterFacts = {
  ...ieLinkedinAnswered,
  contact: { on: "2026-09-01", channel: "form", asked: ["complaint", "objection", "access"], reply: "none" },
};

const ieLinkedinRefused: LetterFacts = {
  ...ieLinkedinAnswered,
  contact: {
    on: "2026-09-01",
    channel: "form",
    asked: ["complaint", "objection", "access"],
    askedBack: [{ on: "2026-09-04", for: "identity", toldOn: "2026-09-05" }],
    reply: "answered",
    repliedOn: "2026-10-05",
    answerKind: "refused",
    remindedOn: ["2026-10-09"],
  },
};

const deLinkedin: LetterFacts = {
  ...ieLinkedin,
  residence: { country: "DE", land: "BY" },
  seen: { on: "2026-11-12", client: "web", language: "Deutsch" },
  notice: { told: "no" },
  switchedOff: { off: false },
  atStake: { memberSince: 2019, content: ["profile", "comments"] },
  effect: "Ich habe in Kommentaren Kolleginnen geholfen. Gefragt hat mich niemand.",
  person: {
    ...ieLinkedin.person,
    name: "Jörg Beispiel",
    address: "Beispielweg 4\n80331 München",
    email: "joerg@example.org",
    account: "linkedin.com/in/joerg-beispiel",
    sharing: "everything",
  },
};

const frLinkedin: LetterFacts = {
  ...ieLinkedin,
  residence: { country: "FR" },
  setting: { state: "off" },
  seen: { on: "2026-11-16", client: "web", language: "français" },
  switchedOnByMe: undefined,
  notice: { told: "unsure" },
  switchedOff: undefined,
  atStake: undefined,
  effect: "J’écris pour mes lecteurs, pas pour une machine.",
  wanted: ["confirm", "access", "models"],
  person: {
    ...ieLinkedin.person,
    name: "Zoé Exemple",
    address: "5 rue de l’Exemple\n69001 Lyon",
    email: "zoe@example.org",
    account: "linkedin.com/in/zoe-exemple",
  },
};

export const samples = {
  "uk-linkedin": { facts: ukLinkedin, writtenOn: "2026-11-21" },
  "uk-linkedin-answered": { facts: ukLinkedinAnswered, writtenOn: "2026-11-02" },
  "uk-linkedin-answered-inadequate": { facts: ukLinkedinInadequate, writtenOn: "2026-11-02" },
  "uk-linkedin-silent": { facts: ukLinkedinSilent, writtenOn: "2026-11-21" },
  "uk-linkedin-acknowledged": { facts: ukLinkedinAcknowledged, writtenOn: "2026-11-21" },
  "uk-linkedin-interests": { facts: ukLinkedinInterests, writtenOn: "2026-11-02" },
  "uk-linkedin-extended": { facts: ukLinkedinExtended, writtenOn: "2026-11-21" },
  "uk-linkedin-reminded": { facts: ukLinkedinReminded, writtenOn: "2026-11-21" },
  "uk-linkedin-2024": { facts: ukLinkedin2024, writtenOn: "2026-11-21" },
  "uk-young": { facts: ukYoung, writtenOn: "2026-11-21" },
  "uk-sensitive": { facts: ukSensitive, writtenOn: "2026-11-21" },
  "uk-exhibits": { facts: ukExhibits, writtenOn: "2026-11-02" },
  "uk-evidence": { facts: ukEvidence, writtenOn: "2026-11-02" },
  "uk-counted": { facts: ukCounted, writtenOn: "2026-11-21" },
  "ie-linkedin": { facts: ieLinkedin, writtenOn: "2026-11-21" },
  "ie-linkedin-answered": { facts: ieLinkedinAnswered, writtenOn: "2026-11-21" },
  "ie-linkedin-silent": { facts: ieLinkedinSilent, writtenOn: "2026-11-21" },
  "ie-linkedin-refused": { facts: ieLinkedinRefused, writtenOn: "2026-11-21" },
  "de-linkedin": { facts: deLinkedin, writtenOn: "2026-11-21" },
  "fr-linkedin": { facts: frLinkedin, writtenOn: "2026-11-21" },
  ...worldSamples,
  ...platformSamples,
} as const satisfies Record<string, Sample>;

export type SampleName = keyof typeof samples;

export function isSampleName(name: string): name is SampleName {
  return Object.hasOwn(samples, name);
}
