import { z } from "zod";
import { type Faults, faultsOf } from "@/lib/kernel/faults";
import { mailboxOf } from "@/lib/kernel/mailbox";
import { signals, verdicts } from "../schema";
import { mark, needed, text } from "./fields";

/** "2026-11-22 17:10" in UTC, or an instant as a link has it; undefined where nothing is typed. */
const moment = (error: string) =>
  z
    .string()
    .trim()
    .prefault("")
    .transform((typed) => (typed === "" ? undefined : typed.replace(/^(\S+) (\d\d:\d\d)$/, "$1T$2:00Z")))
    .pipe(z.iso.datetime({ error }).optional())
    .transform((at) => (at === undefined ? undefined : new Date(at).toISOString()));

const criteriaFields = {
  domain: z
    .string()
    .trim()
    .prefault("")
    .transform((typed) => (typed === "" ? undefined : (mailDomainOf(typed) ?? "")))
    .refine((domain) => domain !== "", { error: "domain" }),
  from: moment("from"),
  to: moment("to"),
  signal: z.preprocess((typed) => (typed === "" ? undefined : typed), z.enum(signals, { error: "signal" }).optional()),
};

/** "mailinator.com", or an address there; of a provider with several domains, the one that its mailboxes are known by. */
function mailDomainOf(typed: string): string | undefined {
  return mailboxOf(typed.includes("@") ? typed.replace(/^@/, "x@") : `x@${typed}`)?.domain;
}

const isInOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  from === undefined || to === undefined || from < to;

/** Which signatures are meant, as organisers say it. What is not given does not matter. */
export const criteriaSchema = z
  .object(criteriaFields)
  .refine(({ domain, from, to, signal }) => [domain, from, to, signal].some((given) => given !== undefined), {
    path: ["domain"],
    error: "criteria",
  })
  .refine(isInOrder, { path: ["to"], error: "order" });
export type Criteria = z.infer<typeof criteriaSchema>;

const field = z.string().catch("");
const asked = z.object({ domain: field, from: field, to: field, signal: field });

/** Criteria as a page's address has them: what is meant, or what is wrong with it. */
export type CriteriaAsked = { typed: Readonly<Record<string, string>> } & (
  { of: Criteria & { to: string } } | { faults: Faults }
);

/** Reads the criteria of a preview; undefined where there are none. They end now at the latest: what comes later is not seen in it. */
export function criteriaAsked(query: Readonly<Record<string, unknown>>, now: Date): CriteriaAsked | undefined {
  const typed = asked.safeParse(query).data;
  if (!typed || Object.values(typed).every((given) => given === "")) return undefined;
  const parsed = criteriaSchema.safeParse(typed);
  if (!parsed.success) return { typed, faults: faultsOf(parsed.error) };
  const { to = now.toISOString() } = parsed.data;
  return { typed, of: { ...parsed.data, to: to < now.toISOString() ? to : now.toISOString() } };
}

/** What starts an invalidation: the criteria of its preview, which ends at the moment of the preview at the latest. */
export const invalidationSchema = z
  .object({
    ...criteriaFields,
    to: z.iso.datetime({ error: "to" }),
    mark,
    reason: text("reason").pipe(needed("reason")),
    expected: z.coerce.number().int().min(0),
  })
  .refine(isInOrder, { path: ["to"], error: "order" });
export type InvalidationForm = z.infer<typeof invalidationSchema>;

/** The moment in an address before which decisions are listed; undefined for the latest. */
export const earlierSchema = z.iso
  .datetime()
  .transform((at) => new Date(at))
  .optional()
  .catch(undefined);

export const signatureSchema = z.uuid();

/** What an organiser decides on a comment, with a note to its author. */
export const decisionSchema = z.object({
  verdict: z.enum(verdicts, { error: "verdict" }),
  note: text("note"),
});
export type Decision = z.infer<typeof decisionSchema>;
