import { z } from "zod";
import { allowanceNames, allowances } from "@/lib/kernel/allowances.data";
import { organiserRoles } from "@/lib/kernel/actor";
import { stops } from "@/lib/kernel/switches";
import { typedLine } from "@/lib/kernel/typed-text";

/** What is written down of the organisers' desk: each has its sentence in `organise.log.events`. */
export const deedKinds = [
  "desk.refuse",
  "factor.set-up",
  "factor.show",
  "factor.reset",
  "organiser.appoint",
  "organiser.invite",
  "organiser.uninvite",
  "organiser.accept",
  "organiser.change-role",
  "switch.throw",
  "limit.set",
  "report.settle",
  "concern.acknowledge",
  "concern.ask",
  "concern.answer",
  "concern.close",
  "concern.withdraw",
  "petition.write",
  "petition.rewrite",
  "petition.discard",
  "petition.open",
  "petition.take-back",
  "petition.close",
  "petition.deliver",
  "petition.post-news",
  "petition.set-milestone",
  "petition.remove-milestone",
  "petition.add-gathered",
  "petition.remove-gathered",
  "petition.invalidate",
  "petition.cancel-invalidation",
  "petition.undo-invalidation",
  "petition.finish-invalidation",
  "petition.take-delivery",
  "comment.publish",
  "comment.refuse",
  "comment.undo",
] as const;
export type DeedKind = (typeof deedKinds)[number];

/** To what it was done, and how: no name, no address. */
export type DeedDetail = Readonly<Record<string, string | number | boolean | null>>;

/** Something that was done at the desk, or refused there. */
export interface Deed {
  /** Who did it: a random key; "server" for what happens by itself or by a command on the server. */
  by: { readonly userId: string } | "server";
  kind: DeedKind;
  detail?: DeedDetail;
  /** Why it was not done; left out for what was. */
  refused?: string | undefined;
}

/** An entry of the log as it is read. */
export interface LogEntry {
  /** From 1, without a gap. */
  number: number;
  at: Date;
  /** Undefined for the server itself. */
  actorId: string | undefined;
  kind: string;
  detail: DeedDetail;
  /** In hexadecimal. */
  previousHash: string;
  hash: string;
}

export const detailSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const email = typedLine(254, { tooLong: "email" })
  .pipe(z.email({ error: "email" }))
  .transform((typed) => typed.toLowerCase());

/** What the form sends by which an admin invites somebody. Messages are keys of `organise.people.faults`. */
export const invitationSchema = z.object({ email, role: z.enum(organiserRoles, { error: "role" }) });
export type InvitationForm = z.infer<typeof invitationSchema>;

/** What an admin does with somebody who organises, or was invited. */
export const peopleActs = [...organiserRoles, "remove", "reset", "uninvite"] as const;
export const peopleSchema = z.object({ id: z.uuid(), act: z.enum(peopleActs) });
export type PeopleForm = z.infer<typeof peopleSchema>;

/** Codes are typed with spaces, hyphens and capitals as people read them. */
export const codeSchema = z.object({
  code: z.string().transform((typed) => typed.replace(/[\s-]/g, "").toLowerCase().slice(0, 40)),
});

export const longestBanner = 300;
/** One switch, as its form sends it: a stop is on or off, the banner is its sentence, empty for none. */
export const switchSchema = z.discriminatedUnion("name", [
  z.object({ name: z.enum(stops), value: z.enum(["on", "off"]) }),
  z.object({ name: z.literal("banner"), value: typedLine(longestBanner, { tooLong: "banner" }) }),
]);
/** The form of a switch, where what was typed into it is kept. */
export const switchForm = "desk switches";
export type SwitchForm = z.infer<typeof switchSchema>;

const isWithin = (name: keyof typeof allowances, points: number) =>
  points >= allowances[name].least && points <= allowances[name].most;

/** One limit, as its form sends it: a whole number within its bounds, or empty for what it was delivered with. */
export const limitSchema = z
  .object({
    name: z.enum(allowanceNames),
    points: z
      .string()
      .trim()
      .regex(/^\d{0,9}$/)
      .transform((typed) => (typed === "" ? undefined : Number(typed))),
  })
  .refine(({ name, points }) => points === undefined || isWithin(name, points));
export type LimitForm = z.infer<typeof limitSchema>;

/** The number below which a page of the log begins, out of its address; undefined for the latest page. */
export const beforeSchema = z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined);
