import { z } from "zod";
import { evidenceFaults, type KeptPicture, pictureSchema } from "@/lib/evidence/schema";
import { dayOf, line, pastDate, text } from "@/lib/findings/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { leftOutFaults } from "@/lib/kernel/upload";
import { countryCodes } from "@/lib/places/catalogue";
import { clients } from "@/lib/platforms/clients.data";
import type { Platform } from "@/lib/platforms/schema";
import { topics } from "@/lib/platforms/topics.data";

/** What an organiser finds a report to be. */
export const verdicts = ["accepted", "not-so", "cannot-tell"] as const;
export type Verdict = (typeof verdicts)[number];

/** Chosen where a report is about no practice of the catalogue. */
export const wholePlatform = "platform";

export const limits = { words: 2_000, link: 500 } as const;

/** An address that could be opened by hand: https, a host with a dot, and no name or password in it. */
function isOpenAddress(typed: string): boolean {
  if (!URL.canParse(typed)) return false;
  const { protocol, hostname, username, password } = new URL(typed);
  return protocol === "https:" && hostname.includes(".") && username + password === "";
}

const link = line("link-too-long", limits.link)
  .refine((typed) => typed === "" || isOpenAddress(typed), { error: "link-wrong" })
  .transform((typed) => (typed === "" ? undefined : new URL(typed).href));

/** What a person reports of a platform, as a form sends it. Messages are keys of `reports.faults`, and `errors.date` for a day. */
export function reportSchema({ practices }: Platform, today: CalendarDate) {
  const choices = [wholePlatform, ...practices.map(({ id }) => id)];
  return z.object({
    practice: z
      .string({ error: "practice" })
      .refine((id) => choices.includes(id), { error: "practice" })
      .transform((id) => (id === wholePlatform ? undefined : id)),
    topic: z.enum(topics, { error: "topic" }),
    words: text("words-too-long", limits.words)
      .prefault("")
      .pipe(z.string().min(1, { error: "words" })),
    country: z.enum(countryCodes, { error: "country" }),
    client: z.enum(clients, { error: "client" }),
    seenOn: pastDate(today, "seen-on")
      .prefault({})
      .transform((typed) => dayOf(typed) ?? today),
    link: link.optional(),
  });
}
export type ReportContent = z.infer<ReturnType<typeof reportSchema>>;

/** Why the picture of a report was not taken: the file's own fault, that it was left out, an e-mail, or that it has to be chosen again. */
export const pictureFaults = [...evidenceFaults, ...leftOutFaults, "no-picture", "again"] as const;
export type PictureFault = (typeof pictureFaults)[number];

/** A picture that came with a report, freed of all that it carried besides. */
export interface ReportPicture {
  bytes: Uint8Array;
  type: KeptPicture["type"];
}

/** The part of a report that is sealed. */
export const sealedSchema = z.object({
  /** What kind of picture came with it, if one did. */
  picture: pictureSchema.shape.type.optional(),
  words: z.string(),
  country: z.string(),
  client: z.enum(clients),
  seenOn: z.iso.date(),
  link: z.string().optional(),
});
export type Sealed = z.infer<typeof sealedSchema>;

/** The part of a report's row that is in clear: words of public lists. */
export const rowSchema = z.object({
  platform: z.string(),
  practice: z
    .string()
    .nullable()
    .transform((id) => id ?? undefined),
  topic: z.enum(topics),
  verdict: z
    .enum(verdicts)
    .nullable()
    .transform((verdict) => verdict ?? undefined),
});

/** What the form of an organiser sends who settles a report. */
export const settlingSchema = z.object({ id: z.uuid(), verdict: z.enum(verdicts) });

/** A report as an organiser reads it. */
export interface ChangeReport extends Sealed, z.infer<typeof rowSchema> {
  id: string;
  sentOn: CalendarDate;
}

/** Whether a report still speaks against the catalogue: until somebody finds that it does not. */
export function isStanding({ verdict }: Pick<ChangeReport, "verdict">): boolean {
  return verdict === undefined || verdict === "accepted";
}
