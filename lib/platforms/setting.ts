import { z } from "zod";
import { clients } from "./clients.data";
import { address, country, day, list, part, some, sourceSchema, where, words } from "./parts";

const path = part("Path", "How to reach a setting; menu names are in the language of the screen.", {
  clients: some(z.enum(clients)),
  /** BCP 47 tag of the menus. */
  language: words,
  steps: some(words),
  /** The setting's name and the words beside it on such a screen, where they are known to differ from the English. */
  name: words.optional(),
  label: words.optional(),
  source: sourceSchema,
});
export type Path = z.input<typeof path>;

const question = part("Question", "The whole question as the screen puts it.", {
  words,
  /** What stands under it, where known. */
  help: words.optional(),
  livesIn: where,
  language: words,
  from: day.optional(),
  source: sourceSchema,
});

const nameIsOurs = z
  .literal(true)
  .optional()
  .describe("True where no name of it is known: the name beside it is a description in our words, never to be quoted");
const findable = { name: words, nameIsOurs, address: address.optional(), paths: list(path), source: sourceSchema };

/** The control a person can look at, by what kind it is. */
export const setting = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("switch"),
    ...findable,
    /** The page it stands on, where that has a name of its own. */
    page: words.optional(),
    /** The words beside the switch; absent where only its name is known. */
    label: words.optional(),
    permits: z
      .enum(["use", "prevention"])
      .describe("use: while the switch is on, the data are used; prevention: while it is on, they are not"),
    questions: list(question),
    /** Set where somebody else has to act: "the owner of the workspace". */
    setBy: words.optional(),
  }),
  /** No switch: an objection has to be sent in. */
  z.strictObject({
    kind: z.literal("form"),
    ...findable,
    sentBy: words.optional(),
    /** Where it is offered, if not wherever the practice takes place. */
    offeredIn: list(country).optional(),
  }),
  /** Neither a switch nor a form was found. */
  z.strictObject({
    kind: z.literal("none"),
    words,
    /** Which of its texts all the same names a right to opt out of training: "privacy policy". */
    rightNamedIn: words.optional(),
    source: sourceSchema,
  }),
]);
export type Setting = z.input<typeof setting>;
export type SettingKind = Setting["kind"];
