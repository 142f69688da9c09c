import { z } from "zod";
import { contentKinds } from "@/lib/findings/schema";
import { address, country, day, dayOrMonth, fact, list, part, quote, some, sourceSchema, where, words } from "./parts";
import { setting } from "./setting";

export { confidences, sourceSchema, type Confidence, type Fact, type Source, type Where } from "./parts";
export type { Path, Setting, SettingKind } from "./setting";

/**
 * The catalogue's shape. A platform is one data file (CONTRIBUTING.md), which is this schema's input and is checked by
 * `npm test`; its output is what `/api/v1/platforms/{id}` answers. The descriptions are published with it.
 */

const controller = part("Controller", "A company that answers in law for people who live in some countries.", {
  livesIn: where,
  name: words,
  /** Postal address, a line an item, as in the source; empty where none was found. */
  address: list(words),
  /** Who decides together with it, as joint controllers. */
  jointWith: z.strictObject({ name: words, address: list(words) }).optional(),
  /** Why it answers, where no notice of the platform names it, as a clause: "what is typed to it goes to Meta". */
  because: words.optional(),
  email: z.email().optional(),
  /** Its own web form for data protection, the first way to send. */
  form: z.strictObject({ label: words, address }).optional(),
  /** The authority that leads for it in the European Union: its id in lib/law, or only its name where lib/law has none. */
  leadAuthority: z.strictObject({ id: words, name: words, source: sourceSchema }).optional(),
  source: sourceSchema,
});
export type Controller = z.input<typeof controller>;

const representative = part("Representative", "Who can be written to at home in a controller’s stead.", {
  livesIn: where,
  name: words,
  address: list(words),
  email: z.email().optional(),
  source: sourceSchema,
});
export type Representative = z.input<typeof representative>;

const whatHolds =
  "on, off: the data are, or are not, used unless a switch is set otherwise; absent: no such control is there; suspended: put on hold; used: the data are used, and there is no switch; unknown";
const whatTheDayIs =
  "What happened on the first day, where it is not known to be the start itself. announcement: the platform announced it; report: the press reported it; sighting: people noticed the switch; policy: a policy took effect that allows it";
export const dayKinds = ["announcement", "report", "sighting", "policy"] as const;
export type DayKind = (typeof dayKinds)[number];
export const defaultStates = ["on", "off", "absent", "suspended", "used", "unknown"] as const;
export type DefaultState = (typeof defaultStates)[number];

const phase = part("Phase", "What holds for people who have chosen nothing, until the next phase begins.", {
  /** First day; absent where it began before anything known or on a day nobody has established. */
  from: dayOrMonth.optional(),
  /** False where the day or the month is approximate. */
  exactly: z.boolean(),
  dayOf: z.enum(dayKinds).optional().describe(whatTheDayIs),
  state: z.enum(defaultStates).describe(whatHolds),
  /** True where only some members are known to have met it. */
  forSome: z.literal(true).optional(),
  /** Which accounts it holds for, where not for all: "Free, Pro and Pro+ plans". */
  accounts: words.optional(),
  note: words.optional(),
  source: sourceSchema,
});
export type Phase = z.input<typeof phase>;

/** A place and its phases in the order of time; each lasts until the next begins. */
const regionDefault = z.strictObject({
  livesIn: where,
  phases: some(phase),
  /**
   * What the phases do not tell and a letter from there must not leave out: a clause after “as I understand it,” that
   * names no company, since letters call it “you”.
   */
  besides: fact.optional(),
});
export type RegionDefault = z.input<typeof regionDefault>;

/** What is done with the data, which decides what a letter may call it. */
export const uses = ["generative-training", "machine-learning", "sharing-for-training"] as const;
export type Use = (typeof uses)[number];

const leavesPast = z.literal(true).optional().describe("True where it means that what was used before stays used");

const practice = part("Practice", "One use of people’s data by a platform, and what control they have over it.", {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** What is done, for a heading: "Training generative AI on your profile and posts". */
  title: words,
  use: z.enum(uses),
  /** What the account it is about is called, where not by the platform's name. */
  platformName: words.optional(),
  /**
   * What the company does with a person's data, after its name: "trains AI models that create content". Letters turn it
   * into the second person, so that "its" is the company's, and the product is called by its name and not "it".
   */
  does: words,
  /** The countries where it takes place, if not everywhere. */
  onlyIn: list(country).optional(),
  setting,
  defaults: some(regionDefault),
  /** What the platform itself says switching off or objecting does not do. */
  offDoesNot: list(quote.extend({ leavesPast })),
  /** The same, in our words. */
  notCovered: list(fact.extend({ leavesPast })),
  /** How the platform words what it uses the data for, and for the residents of which countries. */
  purpose: quote.extend({ livesIn: where }).optional(),
  /** Set where the data come from others and not from the person: another rule has people told then. */
  dataFrom: z.literal("others").optional(),
  /** Where people were asked, by a question in which the switch already stood on. */
  askedWithSwitchOn: z.strictObject({ source: sourceSchema }).optional(),
  /** What the platform says that speaks for it, after “that {name} says”: "it does not train generative AI". */
  saysForItself: fact.optional(),
  /** The legal basis it claims, where it claims one: "legitimate interests". */
  basis: list(z.strictObject({ livesIn: where, words, source: sourceSchema })),
  /** What the platform says it uses, in short, and what it says it leaves out. */
  inScope: list(z.strictObject({ words: list(words), source: sourceSchema })),
  outOfScope: list(z.strictObject({ words: list(words), source: sourceSchema })),
  /** What of theirs a person is asked about: the kinds that what was read covers. */
  content: list(z.enum(contentKinds)),
  /** The countries for whose residents the platform itself names these kinds; absent where no such list is known. */
  contentNamedIn: where.optional(),
  /** Data that it says it passes on, for others to train AI of their own. */
  sharing: list(
    z.strictObject({
      livesIn: where,
      with: words,
      /** When that began, as it was reported. */
      since: dayOrMonth.optional(),
      content: list(z.enum(contentKinds)),
      source: sourceSchema,
    }),
  ),
  /** Where the data of members under 18 are said to be left out. */
  withoutMinors: z.strictObject({ source: sourceSchema }).optional(),
  /** Where only adults’ accounts are said to be used by default; what holds for younger people was not found. */
  forAdults: z.strictObject({ source: sourceSchema }).optional(),
  /** A separate objection route, which the switch does not cover. */
  objectionForm: z.strictObject({ name: words, address, source: sourceSchema }).optional(),
  /** When the platform's worldwide documents began to speak of it, by an archive's copies. */
  policyHistory: z
    .strictObject({
      /** The archive, as a sentence names it. */
      archive: words,
      /** First day in force of the last privacy policy without a word on it. */
      silentFrom: day,
      /** First day in force of the privacy policy that speaks of it, and its words. */
      wordsFrom: day,
      words,
      /** First day in force of the user agreement that deals with it. */
      agreementFrom: day,
      source: sourceSchema,
    })
    .optional(),
  /** Companies that answer for this practice alone; absent where the platform's do. */
  controllers: list(controller).optional(),
});

const event = part("Event", "Something that happened, and when.", {
  on: dayOrMonth,
  exactly: z.boolean(),
  words,
  livesIn: where.optional(),
  sources: some(sourceSchema),
});
export type PlatformEvent = z.input<typeof event>;

export const platformSchema = part("Platform", "What a platform does, who answers for it, and what happened.", {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: words,
  /** Other words people look for it by: "Twitter". */
  alsoCalled: list(words),
  /** What is done with your data, in three sentences at most. */
  inShort: z.array(fact).min(1).max(3).readonly(),
  practices: list(practice),
  /** What it promises not to do: in its own words with where they stand, or without that in ours. */
  promises: list(quote.partial({ in: true })),
  /** Settings and claims that were looked into and make no practice: not about training, or too little is known. */
  checked: list(z.strictObject({ title: words, words, source: sourceSchema })),
  controllers: list(controller),
  representatives: list(representative),
  timeline: list(event),
});
export type Platform = z.input<typeof platformSchema>;

/** A practice with what its platform gives it. */
export interface Practice extends Omit<z.input<typeof practice>, "controllers" | "platformName"> {
  platform: { id: string; name: string };
  controllers: readonly Controller[];
}
