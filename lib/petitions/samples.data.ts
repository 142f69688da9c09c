import type { PracticeId } from "@/lib/platforms/catalogue";

/** A petition to try the portal out with. Days count from the moment at which it is planted. */
export interface SamplePetition {
  slug: string;
  title: string;
  addressee: string;
  asks: string;
  reasons: string;
  practice?: PracticeId;
  /** A regulator of the catalogue, by its id. */
  authority?: string;
  target?: number;
  opensInDays: number;
  closesInDays?: number;
  update?: { title: string; text: string };
}

/**
 * Every fact in them stands in the catalogues of platforms (linkedin, x) and law (ico-linkedin-2024, ico-linkedin-2025,
 * ico-generative); the rest is argument.
 */
export const samplePetitions: readonly SamplePetition[] = [
  {
    slug: "sample-linkedin-ask-first",
    title: "LinkedIn: ask first",
    addressee: "LinkedIn",
    asks: "We ask LinkedIn to use what members write to train AI only after they have said yes: with the setting “Data for Generative AI Improvement” off until a member switches it on, and off again for everybody who never chose.",
    reasons: [
      "Since about 3 November 2025 LinkedIn has trained AI that creates content on the profiles and posts of its members in the United Kingdom and the EU. The setting for it is on until a member finds it and turns it off. LinkedIn’s help page says that turning it off does not affect training that has already taken place.",
      "Who fills in a profile to find work can hardly foresee that a model will be trained on it. Who never hears of the setting never chooses. And who hears of it late cannot take back what was used before: a no that comes too late is worth little.",
      "LinkedIn has an account with each of its members. It can put one question to them, and train on the writing of those who say yes. We consider that it should.",
    ].join("\n\n"),
    practice: "linkedin-content-ai",
    target: 10_000,
    opensInDays: -14,
    closesInDays: 120,
    update: {
      title: "What you can do besides",
      text: "Look at the setting on your own account, and keep a screenshot of it before you change anything. If it was on and nobody asked you, you can complain as well: a complaint says what happened to one person, which a petition cannot.",
    },
  },
  {
    slug: "sample-ico-silence-is-no-yes",
    title: "ICO: say that silence is not a yes",
    addressee: "the United Kingdom’s data protection regulator, the ICO",
    asks: "We ask the ICO to tell platforms, in guidance that everybody can read, that it expects settings for AI training to begin switched off.",
    reasons: [
      "In September 2024 a setting for AI training appeared on the accounts of LinkedIn members in the United Kingdom, and it was on. After the ICO raised concerns, LinkedIn suspended the training for them. About a year later it went ahead with the setting on, with legitimate interests as its reason in law.",
      "In September 2025 the ICO said that it would monitor LinkedIn’s approach, and that LinkedIn needs to ensure that it goes on complying. In its response on generative AI in December 2024 it wrote that common practice does not equate to meeting people’s reasonable expectations. It did not say that training needs consent, and that question is open.",
      "We argue that it should be answered in favour of asking. A setting that is on tells nobody what its owner wants. Where a company can ask everybody whose data it uses, asking is the milder way. Guidance would help platforms that want to do it well, and people who want to know what they may expect.",
    ].join("\n\n"),
    practice: "linkedin-content-ai",
    authority: "uk-ico",
    opensInDays: -3,
  },
  {
    slug: "sample-x-off-until-switched-on",
    title: "X: off until we switch it on",
    addressee: "X",
    asks: "We ask X to begin with both of its settings off, the one for training Grok and the one for its third-party collaborators, and to tell everybody of a change before it takes effect.",
    reasons: [
      "X trains its AI, Grok, on posts and on what people say to Grok. The setting for it is on until somebody turns it off, and sharing with third-party collaborators has a second one.",
      "For people in the EU and the EEA, public posts of 7 May to 1 August 2024 are out: X undertook in September 2024 not to use them. We think that nobody should need a court for that. What people write in public is written for people to read; whoever wants to make something else of it can ask them.",
    ].join("\n\n"),
    practice: "x-grok-training",
    target: 5_000,
    opensInDays: -130,
    closesInDays: -10,
  },
];

const sampleSlugs: ReadonlySet<string> = new Set(samplePetitions.map(({ slug }) => slug));

/** Whether a petition is one of the samples, by its address: pages say so. */
export function isSamplePetition(slug: string): boolean {
  return sampleSlugs.has(slug);
}
