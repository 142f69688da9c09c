import { z } from "zod";
import { isCalendarDate } from "@/lib/kernel/calendar-date";
import { cleanText } from "@/lib/kernel/typed-text";
import { evidenceLimits, sha256Schema } from "@/lib/evidence/schema";
import { countedSchema } from "@/lib/exports/schema";
import { residenceSchema } from "@/lib/places/schema";
import { clients, practiceById, practiceIds } from "@/lib/platforms/catalogue";
import {
  answerKinds,
  askedBackFor,
  askedFor,
  contactChannels,
  contentKinds,
  laterStates,
  limits,
  noticeChannels,
  remedies,
  replies,
  sensitiveKinds,
  settingStates,
  sharingChoices,
  toldAnswers,
  yesNoUnsure,
} from "@/lib/findings/schema";
import { controlled, noSwitch, orders, platformOf } from "./contradictions";
import { signatureBox } from "./document";

export { letterKinds, type LetterKind } from "./document";

const day = z
  .string()
  .refine(isCalendarDate, { error: "Write a day that exists as YYYY-MM-DD" })
  .meta({ description: "A calendar day, YYYY-MM-DD", format: "date" });
// The JSON Schema of a transform cannot be drawn, so cleaning is an overwrite and the type stays a string.
const text = (max: number) =>
  z
    .string()
    .overwrite(cleanText)
    .max(max, { error: `At most ${max} characters` });
const line = (max: number) => text(max).overwrite((given) => given.replace(/\s+/g, " "));
const required = (max: number) => line(max).min(1, { error: "Must not be empty" });

/** A picture that belongs to the letter; its bytes travel beside the facts, under their SHA-256. */
export const pictureExhibit = z.strictObject({
  caption: required(200),
  /** What the picture shows, for those who cannot see it. */
  alt: required(1_000),
  takenOn: day.optional(),
  sha256: sha256Schema,
  type: z.enum(["image/png", "image/jpeg"]),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
  /** SHA-256 of the file that the picture was made from, which never left the person. */
  originalSha256: sha256Schema.optional(),
  /** True where the person blacked something out. */
  isRedacted: z.boolean().optional(),
});
/** An e-mail that belongs to the letter: it is printed as text. */
export const messageExhibit = z.strictObject({
  caption: required(200),
  message: z.strictObject({
    from: line(500),
    to: line(500),
    /** As the mail says it. */
    sent: line(100),
    subject: line(500),
    text: text(evidenceLimits.text),
  }),
  originalSha256: sha256Schema.optional(),
  isRedacted: z.boolean().optional(),
});
const exhibit = z.union([pictureExhibit, messageExhibit]);
export type PictureExhibit = z.infer<typeof pictureExhibit>;
export type MessageExhibit = z.infer<typeof messageExhibit>;
export type Exhibit = z.infer<typeof exhibit>;

const point = z.tuple([z.number().min(0).max(signatureBox.width), z.number().min(0).max(signatureBox.height)]);
/** A signature drawn by hand: strokes of points. */
export const strokesSchema = z.array(z.array(point).min(1).max(2_000)).min(1).max(100);

/**
 * What a letter may say: only what the person said. A field that is absent was not said, and no sentence may rest on it.
 * This is the contract of `npm run letter --facts FILE`; its JSON Schema is printed by `--schema`.
 */
export const letterFactsSchema = z
  .strictObject({
    practice: z.enum(practiceIds),
    residence: residenceSchema,
    setting: z.strictObject({ state: z.enum(settingStates), words: text(limits.words).optional() }),
    seen: z
      .strictObject({ on: day, client: z.enum(clients), language: required(60), firstOn: day.optional() })
      .optional(),
    switchedOnByMe: z.enum(yesNoUnsure).optional(),
    notice: z
      .strictObject({
        told: z.enum(toldAnswers),
        channel: z.enum(noticeChannels).optional(),
        on: day.optional(),
        said: text(limits.said).optional(),
      })
      .optional(),
    switchedOff: z
      .strictObject({
        /** Absent where the platform has no switch, only an objection form. */
        off: z.boolean().optional(),
        /** The day of switching off; where there is only a form, the day on which it was sent. */
        on: day.optional(),
        /** Whether the objection form was sent. */
        objectionForm: z.enum(yesNoUnsure).optional(),
      })
      .optional(),
    /** What the switch showed when the person looked again, and the day of that. */
    seenAgain: z.strictObject({ on: day, state: z.enum(laterStates) }).optional(),
    atStake: z
      .strictObject({
        /** The year in which the person joined. */
        memberSince: z.int().min(1995).max(2100).optional(),
        content: z.array(z.enum(contentKinds)).optional(),
        sensitive: z.array(z.enum(sensitiveKinds)).optional(),
        /** Totals of the person's own data export, as far as they ticked them. */
        counted: countedSchema.optional(),
      })
      .optional(),
    effect: text(limits.effect).optional(),
    wasUnder18: z.enum(["yes", "no"]).optional(),
    exhibits: z.array(exhibit).max(20).optional(),
    contact: z
      .strictObject({
        on: day,
        channel: z.enum(contactChannels),
        asked: z.array(z.enum(askedFor)),
        /** When it got there, where that is known. */
        receivedOn: day.optional(),
        reference: line(limits.line).optional(),
        /** "acknowledged": something came back, and no answer. */
        reply: z.enum(replies),
        acknowledgedOn: day.optional(),
        /** What the company wanted to know first, in the order of asking, and when it was told. */
        askedBack: z
          .array(z.strictObject({ on: day, for: z.enum(askedBackFor), toldOn: day.optional() }))
          .max(10)
          .optional(),
        /** When the company said that it would take longer, and until when, where it named a day. */
        extendedOn: day.optional(),
        extendedUntil: day.optional(),
        /** When the person wrote again. */
        remindedOn: z.array(day).max(10).optional(),
        /** The first of several answers; `repliedOn`, `answerKind` and `answer` are of the last. */
        firstAnsweredOn: day.optional(),
        answerKind: z.enum(answerKinds).optional(),
        /** What was asked for and left undealt with by the answer. */
        notDealtWith: z.array(z.enum(remedies)).optional(),
        repliedOn: day.optional(),
        answer: text(limits.answer).optional(),
        /** Of an answer that came as an e-mail: what its head says. `answer` is its first lines then, and the whole is an exhibit. */
        answerMail: messageExhibit.shape.message.pick({ from: true, sent: true }).optional(),
      })
      .optional(),
    wanted: z.array(z.enum(remedies)).min(1, { error: "Name at least one thing you ask for" }),
    person: z.strictObject({
      name: required(limits.line),
      address: text(limits.address).optional(),
      email: z.email({ error: "Must be an e-mail address" }).max(limits.email),
      account: required(limits.line),
      sharing: z.enum(sharingChoices),
      signature: strokesSchema.optional(),
    }),
  })
  .refine(({ practice, atStake }) => [undefined, platformOf(practice)].includes(atStake?.counted?.platform), {
    path: ["atStake", "counted", "platform"],
    error: "Must be the platform of the practice",
  })
  .superRefine((facts, context) => {
    for (const { path, holds, error } of orders)
      if (!holds(facts)) context.addIssue({ code: "custom", path, message: error });
    const { setting } = practiceById(facts.practice);
    for (const { path, isSaid, error } of controlled)
      if (isSaid(facts, setting.kind)) context.addIssue({ code: "custom", path, message: error(setting.kind) });
    if (facts.switchedOff?.off === true && noSwitch.includes(facts.setting.state))
      context.addIssue({
        code: "custom",
        path: ["switchedOff", "off"],
        message: `Must not be true when setting.state is "${facts.setting.state}": there was no switch to turn`,
      });
  });

export type LetterFacts = z.infer<typeof letterFactsSchema>;
