import { z } from "zod";
import { contentKinds } from "@/lib/findings/schema";
import { countryCodes } from "@/lib/places/catalogue";
import { clients } from "./clients.data";

/**
 * The catalogue's shape: a platform is one data file (CONTRIBUTING.md), checked against this schema by `npm test`
 * and published as JSON Schema at `/api/v1/platforms/schema.json`.
 */

/** How sure the catalogue is: high = the platform's or a regulator's own text; medium = two independent sources or one good one; low = one weak source; unverified = from memory, no source found. */
export const confidences = ["high", "medium", "low", "unverified"] as const;
export type Confidence = (typeof confidences)[number];

const day = z.iso.date();
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const words = z.string().trim().min(1);
const address = z.url({ protocol: /^(https|mailto)$/ });

/** Where a fact was read, and the day of what was read: never "today". Without a day the source is undated. */
export const sourceSchema = z.strictObject({
  title: words,
  address: address.optional(),
  /** A copy in an archive of terms: its repository, the file, and the commit that holds these words. */
  archived: z.strictObject({ repository: words, file: words, commit: z.string().regex(/^[0-9a-f]{7,40}$/) }).optional(),
  seenOn: day.optional(),
  confidence: z.enum(confidences),
});
export type Source = z.infer<typeof sourceSchema>;

/** Something said of a platform, in our words. */
const fact = z.strictObject({ words, source: sourceSchema });
export type Fact = z.infer<typeof fact>;

/** Words as they stand somewhere; `in` names where, after the platform's name: "help page". */
const quote = z.strictObject({ words, in: words, source: sourceSchema });

const countries: readonly string[] = countryCodes;
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .refine((code) => countries.includes(code), { error: "No ISO 3166-1 code" });
/** ISO 3166-1 codes of where members live; "elsewhere" for every country that the list beside it does not name. */
const where = z.union([list(country).refine((codes) => codes.length > 0), z.literal("elsewhere")]);
export type Where = z.infer<typeof where>;

/** A company that answers in law for a practice, for people who live in some countries. */
const controller = z.strictObject({
  livesIn: where,
  name: words,
  /** Postal address, a line an item, as in the source; empty where none was found. */
  address: list(words),
  email: z.email().optional(),
  /** Its own web form for data protection, the first way to send. */
  form: z.strictObject({ label: words, address }).optional(),
  /** The authority that leads for it in the European Union: its id in lib/law, or only its name where lib/law has none. */
  leadAuthority: z.strictObject({ id: words, name: words, source: sourceSchema }).optional(),
  source: sourceSchema,
});
export type Controller = z.infer<typeof controller>;

/** Who can be written to at home in a controller's stead. */
const representative = z.strictObject({
  livesIn: where,
  name: words,
  address: list(words),
  email: z.email().optional(),
  source: sourceSchema,
});

/** How to reach a setting. Menu names are in the language of the screen. */
const path = z.strictObject({
  clients: list(z.enum(clients)).refine((some) => some.length > 0),
  /** BCP 47 tag of the menus. */
  language: words,
  steps: list(words).refine((steps) => steps.length > 0),
  /** The setting's name and the words beside it on such a screen, where they are known to differ from the English. */
  name: words.optional(),
  label: words.optional(),
  source: sourceSchema,
});
export type Path = z.infer<typeof path>;

/** The whole question as the screen puts it. */
const question = z.strictObject({
  words,
  /** What stands under it, where known. */
  help: words.optional(),
  livesIn: where,
  language: words,
  from: day.optional(),
  source: sourceSchema,
});

const findable = { name: words, address: address.optional(), paths: list(path), source: sourceSchema };

/** The control a person can look at, by what kind it is. */
const setting = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("switch"),
    ...findable,
    /** The words beside the switch; absent where only its name is known. */
    label: words.optional(),
    /** "use": on means that the data are used. "prevention": on means that they are not. */
    permits: z.enum(["use", "prevention"]),
    questions: list(question),
    /** Set where somebody else has to act: "the owner of the workspace". */
    setBy: words.optional(),
  }),
  /** No switch: an objection has to be sent in. */
  z.strictObject({ kind: z.literal("form"), ...findable, sentBy: words.optional() }),
  /** Neither a switch nor a form was found. */
  z.strictObject({ kind: z.literal("none"), words, source: sourceSchema }),
]);
export type Setting = z.infer<typeof setting>;
export type SettingKind = Setting["kind"];

/** What holds for people who have chosen nothing: the switch is on, off or missing; or the data are used without any switch. */
export const defaultStates = ["on", "off", "absent", "suspended", "used", "unknown"] as const;
export type DefaultState = (typeof defaultStates)[number];

const phase = z.strictObject({
  /** First day; absent where it began before anything known or on a day nobody has established. */
  from: day.optional(),
  /** False where the day is approximate. */
  exactly: z.boolean(),
  state: z.enum(defaultStates),
  /** True where only some members are known to have met it. */
  forSome: z.literal(true).optional(),
  /** Which accounts it holds for, where not for all: "Free, Pro and Pro+ plans". */
  accounts: words.optional(),
  note: words.optional(),
  source: sourceSchema,
});
export type Phase = z.infer<typeof phase>;

/** A place and its phases in the order of time; each lasts until the next begins. */
const regionDefault = z.strictObject({ livesIn: where, phases: list(phase).refine((some) => some.length > 0) });
export type RegionDefault = z.infer<typeof regionDefault>;

/** What is done with the data, which decides what a letter may call it. */
export const uses = ["generative-training", "machine-learning", "sharing-for-training"] as const;
export type Use = (typeof uses)[number];

const practice = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** What is done, for a heading: "Training generative AI on your profile and posts". */
  title: words,
  use: z.enum(uses),
  /** What the platform does with a person's data, after its name: "trains AI models that create content". */
  does: words,
  /** The countries where it takes place, if not everywhere. */
  onlyIn: list(country).optional(),
  setting,
  defaults: list(regionDefault).refine((some) => some.length > 0),
  /** What the platform itself says switching off or objecting does not do. */
  offDoesNot: list(quote),
  /** The same, in our words. */
  notCovered: list(fact),
  /** How the platform words what it uses the data for. */
  purpose: quote.optional(),
  /** The legal basis it claims, where it claims one: "legitimate interests". */
  basis: list(z.strictObject({ livesIn: where, words, source: sourceSchema })),
  /** What the platform says it uses, in short, and what it says it leaves out. */
  inScope: list(z.strictObject({ words: list(words), source: sourceSchema })),
  outOfScope: list(z.strictObject({ words: list(words), source: sourceSchema })),
  /** What of theirs a person is asked about: the kinds that the platform's own list covers. */
  content: list(z.enum(contentKinds)),
  /** The countries for whose residents that list was written. */
  contentNamedIn: where,
  /** Data that it says it passes on, for others to train AI of their own. */
  sharing: list(
    z.strictObject({ livesIn: where, with: words, content: list(z.enum(contentKinds)), source: sourceSchema }),
  ),
  /** Where the data of members under 18 are said to be left out. */
  withoutMinors: z.strictObject({ source: sourceSchema }).optional(),
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

const event = z.strictObject({
  on: day,
  exactly: z.boolean(),
  words,
  livesIn: where.optional(),
  sources: list(sourceSchema).refine((some) => some.length > 0),
});
export type PlatformEvent = z.infer<typeof event>;

/** One platform: what it does, who answers for it, and what happened. */
export const platformSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: words,
  /** Other words people look for it by: "Twitter". */
  alsoCalled: list(words),
  /** What is done with your data, in three sentences at most. */
  inShort: list(fact).refine((some) => some.length > 0 && some.length <= 3),
  practices: list(practice),
  /** What it promises not to do: in its own words with where they stand, or without that in ours. */
  promises: list(quote.partial({ in: true })),
  /** Settings and claims that were checked and are not about training. */
  checked: list(z.strictObject({ title: words, words, source: sourceSchema })),
  controllers: list(controller),
  representatives: list(representative),
  timeline: list(event),
});
export type Platform = z.infer<typeof platformSchema>;

/** A practice with what its platform gives it. */
export interface Practice extends Omit<z.infer<typeof practice>, "controllers"> {
  platform: { id: string; name: string };
  controllers: readonly Controller[];
}
