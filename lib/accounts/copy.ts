import { z } from "zod";
import { caseEventSchema } from "@/lib/complaints/schema";
import { evidencePieceSchema } from "@/lib/evidence/schema";
import { letterFactsSchema } from "@/lib/letters/schema";

/** How long a copy is offered. */
export const copyLifeMs = 24 * 60 * 60 * 1000;
/** After so many attempts that failed it is given up. */
export const mostAttempts = 3;

const day = z.iso.date();
const moment = z.iso.datetime();
const file = z.string().describe("The path of a file in this archive.");

const evidence = z.strictObject({
  ...evidencePieceSchema.omit({ key: true, sending: true }).shape,
  file: file.optional(),
});

const complaint = z.strictObject({
  id: z.uuid(),
  openedOn: day,
  facts: letterFactsSchema.describe("What the letters rest on."),
  events: z.array(caseEventSchema).describe("What was recorded since, with the correspondence."),
  letters: z.array(
    z.strictObject({
      id: z.uuid(),
      kind: z.string(),
      writtenOn: day,
      pdfSha256: z.string(),
      files: z.array(file).describe("The letter in every format."),
    }),
  ),
  evidence: z.array(evidence),
  calendar: file,
  remindDaysBefore: z.int().nullable(),
  hasCalendarFeed: z.boolean(),
  mayAnswerBeCounted: z.boolean(),
  keepMonthsOnceClosed: z.int().nullable(),
});

/** What `data.json` of a copy holds. Its JSON Schema lies beside it. */
export const copySchema = z.strictObject({
  portal: z.string(),
  madeAt: moment,
  account: z.strictObject({ email: z.string(), since: moment, lastSeenOn: day, role: z.string() }),
  sessions: z.array(z.strictObject({ since: moment, usedOn: day, expires: moment, device: z.string().nullable() })),
  passkeys: z.array(z.strictObject({ name: z.string(), addedOn: day, usedOn: day.nullable() })),
  complaints: z.array(complaint),
  draft: z
    .strictObject({ answers: z.json(), typed: z.json(), declaredOn: day.nullable(), evidence: z.array(evidence) })
    .nullable()
    .describe("What was begun and not finished."),
  counted: z
    .strictObject({ waiting: z.array(z.string()), released: z.array(z.string()) })
    .describe("The practices on which a finding waits to be counted, and those on which one is in published figures."),
  signatures: z.array(z.strictObject({ petition: z.string(), title: z.string(), confirmedAt: moment })),
});
export type Copy = z.infer<typeof copySchema>;

/** The JSON Schema of `data.json`, as text. */
export const copySchemaFile = () =>
  `${JSON.stringify(z.toJSONSchema(copySchema, { io: "input", unrepresentable: "any" }), null, 2)}\n`;

/** What a copy says of itself first. Plain English, for whoever opens it in years. */
export const copyReadme = (portal: string) => `Everything that ${portal} keeps of your account

data.json      all of it as data; schema.json says what each field means
complaints/    a folder for each complaint: its letters in every format, its evidence, its dates as a calendar
draft/         pictures of what you have begun and not finished

The PDF of a letter is byte for byte the one that was made; pdfSha256 in data.json is its fingerprint.
Evidence is as it is kept here: freed of what files carry besides what they show.

Not in it: what is kept as a fingerprint only, by which nobody can find you, and published figures, which are sums with noise.
Nobody else gets this file, and the copy here is deleted a day after it was made. Keep it where others cannot read it.
`;
